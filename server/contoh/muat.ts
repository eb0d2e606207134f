import { Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import { catat } from '../audit/catat.ts';
import type { DB } from '../db/tabel.gen.ts';
import type { TransaksiInstansi } from '../db/transaksi.ts';
import { hitungUlangRekap } from '../features/aktivitas/actions.ts';
import { hashSandi } from '../features/akun/sandi.ts';
import type { GudangBerkas } from '../ports/berkas.ts';
import type { Jam } from '../ports/jam.ts';
import { acak } from './acak.ts';
import { mainkanSemua } from './adegan/semua.ts';
import { type Daerah, KABUPATEN_SERANG, KOTA_SERANG } from './formasi.ts';
import { hariKerjaAntara, saat } from './kalender.ts';
import { isiFormasi, type Penduduk } from './orang.ts';
import { buatPemuat } from './pemuat.ts';
import { siapkanTahun } from './tahun-kerja.ts';
import { tanamKarier } from './tanam-karier.ts';
import { tanamOrganisasi } from './tanam-organisasi.ts';

export const SANDI_CONTOH = 'terang-contoh-2026';
export const KODE_KOTA = 'CONTOH-KOTA-SERANG';
const KODE_KABUPATEN = 'CONTOH-KAB-SERANG';
const PEGAWAI_KABUPATEN = 30;
/** People sent to the database at once; groups this small keep both sides busy and memory flat. */
const SEKELOMPOK = { min: 20, maks: 100 };

export interface PilihanContoh {
  pegawai: number;
  benih: string;
  /** The last day with work, "YYYY-MM-DD". */
  sampai: string;
  aktivitasMaks: number;
}

export interface RingkasanContoh {
  pegawai: number;
  aktivitas: number;
  evaluasi: number;
}

/** The last day a sample has work of when no other is asked for: nothing in it lies in the future. */
export function kemarin(jam: Jam): string {
  return jam.hariIni('Asia/Jakarta').subtract({ days: 1 }).toString();
}

/** There is something in the database that the sample must not touch. The message is for the person who runs the server. */
export class GalatContoh extends Error {
  override name = 'GalatContoh';
}

/**
 * Loads the sample agency and its small neighbour, all of each in one transaction: it is there wholly or not at all. The
 * same choices give the same rows. Throws GalatContoh where sample data is already there.
 */
export async function muatContoh(
  pool: pg.Pool,
  berkas: GudangBerkas,
  pilihan: PilihanContoh,
  lapor: (baris: string) => void,
): Promise<RingkasanContoh> {
  const pemilik = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  const ada = await pemilik
    .selectFrom('kendali.instansi')
    .select('kode')
    .where('contoh', '=', true)
    .execute();
  if (ada.length > 0)
    throw new GalatContoh(
      'Data contoh sudah ada dan tidak ditimpa. Pakai basis data lain bila ingin ukuran yang berbeda, mis. DATA_DIR=./data-besar.',
    );
  const sandiHash = await hashSandi(SANDI_CONTOH);
  const nipTerpakai = new Set<string>();
  const a = acak(pilihan.benih);
  const sampai = Temporal.PlainDate.from(pilihan.sampai);
  const satu = (daerah: Daerah, kode: string, jumlah: number) => {
    const penduduk = isiFormasi(a.cabang(kode), daerah, jumlah, sampai, nipTerpakai);
    return pemilik
      .connection()
      .execute((db) => tanamInstansi(db, berkas, penduduk, { kode, sandiHash, pilihan, lapor }));
  };
  const kota = await satu(KOTA_SERANG, KODE_KOTA, pilihan.pegawai);
  const kabupaten = await satu(KABUPATEN_SERANG, KODE_KABUPATEN, PEGAWAI_KABUPATEN);
  await sql`analyze`.execute(pemilik);
  return {
    pegawai: kota.pegawai + kabupaten.pegawai,
    aktivitas: kota.aktivitas + kabupaten.aktivitas,
    evaluasi: kota.evaluasi + kabupaten.evaluasi,
  };
}

interface SatuInstansi {
  kode: string;
  sandiHash: string;
  pilihan: PilihanContoh;
  lapor: (baris: string) => void;
}

async function tanamInstansi(
  db: Kysely<DB>,
  berkas: GudangBerkas,
  penduduk: Penduduk,
  { kode, sandiHash, pilihan, lapor }: SatuInstansi,
): Promise<RingkasanContoh> {
  const { daerah, instansiId, orang } = penduduk;
  await sql`begin`.execute(db);
  try {
    await db
      .insertInto('kendali.instansi')
      .values({
        id: instansiId,
        kode,
        nama: `Pemerintah ${daerah.nama}`,
        jenis: daerah.jenis,
        ibu_kota: daerah.ibuKota,
        contoh: true,
        dibuat_pada: saat(`${pilihan.sampai.slice(0, 4)}-01-02`, 480),
      })
      .execute();
    await sql`set local role terang_app`.execute(db);
    await sql`select set_config('terang.instansi_id', ${instansiId}, true)`.execute(db);
    lapor(`${daerah.nama}: ${orang.length} pegawai, ${penduduk.unit.length} unit kerja`);
    const { p: pemuat, dinilai } = await tanamIsi(db, berkas, penduduk, pilihan, lapor);
    const akun = await tanamAkun(db, penduduk, pilihan.benih, sandiHash);
    if (daerah.jenis === 'KOTA') {
      const tahun = Number(pilihan.sampai.slice(0, 4));
      const hariKerja = hariKerjaAntara(`${tahun}-01-02`, pilihan.sampai);
      const a = acak(`${pilihan.benih}/${instansiId}/adegan`);
      await hitungStatistik(db);
      await mainkanSemua({ db, berkas, a, penduduk, akun, hariKerja, dinilai, tahun }, lapor);
    }
    await sql`commit`.execute(db);
    return {
      pegawai: orang.length,
      aktivitas: pemuat.jumlah('aktivitas'),
      evaluasi: pemuat.jumlah('evaluasi'),
    };
  } catch (galat) {
    await sql`rollback`.execute(db).catch(() => undefined);
    throw galat;
  }
}

async function tanamIsi(
  db: Kysely<DB>,
  berkas: GudangBerkas,
  penduduk: Penduduk,
  pilihan: PilihanContoh,
  lapor: (baris: string) => void,
) {
  const { instansiId, orang } = penduduk;
  const { sampai, aktivitasMaks } = pilihan;
  const tahun = Number(sampai.slice(0, 4));
  const a = acak(`${pilihan.benih}/${instansiId}`);
  const p = buatPemuat(db);
  tanamOrganisasi(p, a.cabang('organisasi'), penduduk, tahun);
  tanamKarier(p, a.cabang('karier'), penduduk, sampai);
  await p.kirim();
  await p.selesai();
  await hitungStatistik(db);
  const kerja = siapkanTahun({ a, p, berkas, penduduk, sampai, aktivitasMaks });
  const sekelompok = Math.min(SEKELOMPOK.maks, Math.max(SEKELOMPOK.min, Math.floor(orang.length / 20)));
  let dilaporkan = Date.now();
  for (const [i, o] of orang.entries()) {
    await kerja.satuOrang(o);
    if ((i + 1) % sekelompok > 0 && i + 1 < orang.length) continue;
    await p.kirim();
    if (i < sekelompok) {
      await p.selesai();
      await hitungStatistik(db);
    }
    if (Date.now() - dilaporkan > 5_000) {
      dilaporkan = Date.now();
      lapor(`  ${i + 1} dari ${orang.length} pegawai, ${p.jumlah('aktivitas')} aktivitas`);
    }
  }
  await p.selesai();
  const tx = db as unknown as TransaksiInstansi;
  for (let bulan = 1; bulan <= 12; bulan++)
    await hitungUlangRekap(tx, instansiId, `${tahun}-${String(bulan).padStart(2, '0')}`);
  await catat(tx, {
    instansiId,
    pelaku: null,
    peristiwa: 'data-contoh.dimuat',
    objek: { jenis: 'instansi', id: instansiId },
    sesudah: pilihan,
  });
  return { p, dinilai: kerja.dinilai };
}

/** Tables that other tables point to. */
const DITUNJUK = [
  'pegawai',
  'jabatan',
  'unit_kerja',
  'penugasan',
  'periode',
  'skp',
  'skp_versi',
  'rhk',
  'rhk_versi',
  'rencana_aksi',
  'realisasi',
  'bukti',
  'evaluasi',
] as const;

/**
 * Lets the planner know what was just written. Without it foreign keys are looked up by the first index that begins with
 * `instansi_id`, row by row, which costs the more the larger the sample.
 */
async function hitungStatistik(db: Kysely<DB>): Promise<void> {
  await sql`set local role none`.execute(db);
  await sql`analyze ${sql.raw(DITUNJUK.join(', '))}`.execute(db);
  await sql`set local role terang_app`.execute(db);
}

/** Everybody can sign in with the one sample password; it is hashed once. */
async function tanamAkun(
  db: Kysely<DB>,
  { instansiId, orang }: Penduduk,
  benih: string,
  sandi_hash: string,
): Promise<Map<string, string>> {
  const a = acak(`${benih}/${instansiId}/akun`);
  await sql`set local role terang_kendali`.execute(db);
  const p = buatPemuat(db);
  const akun = new Map(orang.map((o) => [o.id, a.id(Date.parse('2026-01-02T00:00:00Z'))]));
  for (const o of orang)
    p.tambah('kendali.akun', {
      id: akun.get(o.id),
      instansi_id: instansiId,
      pegawai_id: o.id,
      nama_masuk: o.namaMasuk,
      sandi_hash,
    });
  await p.kirim();
  await p.selesai();
  return akun;
}
