import { sql } from 'kysely';
import type pg from 'pg';
import type { AkunContoh } from '#contract/akun.ts';
import type { Aplikasi } from '../aplikasi.ts';
import type { BasisData } from '../db/koneksi.ts';
import { withInstansiBaca } from '../db/transaksi.ts';
import { KODE_KOTA, kemarin, muatContoh, SANDI_CONTOH } from './muat.ts';

/** Posts whose holders are named to visitors: what they show, in which unit, and which of its people (0 is the head). */
const DITAMPILKAN = [
  ['Pegawai', 'DLH.B1', 1],
  ['Pejabat penilai', 'DLH.B1', 0],
  ['Atasan penilai', 'DLH', 0],
  ['Operator BKPSDM', 'BKPSDM.B1', 1],
  ['Pimpinan', 'INSTANSI', 0],
  ['Sekretaris Daerah', 'SETDA', 0],
  ['Kepala sekolah', 'SD.1', 0],
  ['Guru', 'SD.1', 1],
  ['Perawat', 'PKM.1', 1],
  ['Lurah', 'KEL.1.2', 0],
  ['Admin sistem', 'BKPSDM.B1', 2],
] as const;

/** The sample accounts, empty where there is no sample agency. */
export async function daftarAkunContoh(db: BasisData): Promise<AkunContoh['akun']> {
  const instansi = await db
    .selectFrom('kendali.instansi')
    .select('id')
    .where('kode', '=', KODE_KOTA)
    .where('contoh', '=', true)
    .executeTakeFirst();
  if (!instansi) return [];
  const kode = [...new Set(DITAMPILKAN.map(([, unit]) => unit))];
  const { rows } = await withInstansiBaca(db, instansi.id, (tx) =>
    sql<{ kode: string; ke: number; nama: string; nip: string | null; jabatan: string }>`
      select u.kode, p.nama, p.nip, j.nama as jabatan,
        (row_number() over (partition by u.kode, j.memimpin_unit order by t.id))::int - j.memimpin_unit::int as ke
      from penugasan t
      join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
      join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
      join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
      where t.instansi_id = ${instansi.id} and u.kode = any (${kode}) and t.jenis = 'DEFINITIF'`.execute(tx),
  );
  return DITAMPILKAN.flatMap(([peran, unit, ke]) => {
    const orang = rows.find((r) => r.kode === unit && r.ke === ke);
    if (!orang) return [];
    // an official without NIP signs in by the name of the post
    const nip = orang.nip ?? orang.jabatan.toLowerCase().replace(/\s+/g, '.');
    return [{ peran, nama: `${orang.nama} (${orang.jabatan})`, nip, sandi: SANDI_CONTOH }];
  });
}

/** Loads the sample agency into an installation that has no instansi yet. */
export async function muatContohBilaKosong(app: Aplikasi, pool: pg.Pool): Promise<void> {
  const ada = await app.db.selectFrom('kendali.instansi').select('id').limit(1).executeTakeFirst();
  if (ada) return;
  const mulai = performance.now();
  process.stdout.write('Memuat instansi contoh (orang-orangnya rekaan) …\n');
  const { pegawai, aktivitas } = await muatContoh(
    pool,
    app.berkas,
    {
      pegawai: app.pengaturan.PEGAWAI_CONTOH,
      benih: 'terang',
      sampai: kemarin(app.jam),
      // a large sample starts with the newest weeks, so that the first start stays short
      aktivitasMaks: app.pengaturan.PEGAWAI_CONTOH > 2_000 ? 20 : Number.POSITIVE_INFINITY,
    },
    (baris) => process.stdout.write(`  ${baris}\n`),
  );
  const detik = ((performance.now() - mulai) / 1_000).toFixed(1);
  process.stdout.write(`  ${pegawai} pegawai dan ${aktivitas} aktivitas dalam ${detik} detik\n`);
}
