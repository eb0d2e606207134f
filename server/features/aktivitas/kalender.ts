import { sql } from 'kysely';
import type { Kalender, PilihanLapor } from '#contract/aktivitas.ts';
import { produktivitasMenit } from '#rules/aktivitas/produktivitas.ts';
import { menitPerHari } from '#rules/aktivitas/validasi-aktivitas.ts';
import type { KeadaanAktivitas } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import {
  adalahHariKerja,
  hitungHariKerja,
  type Kalender as KalenderKerja,
  kalender,
} from '#rules/waktu/hari-kerja.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { mingguKerja, penilaiDari, profilInstansi } from '../organisasi/read.ts';
import { kemampuanMenurutKeadaan } from './policy.ts';
import { jsonAktivitas } from './queries.ts';

const KOLOM = {
  DRAF: 'draf',
  DIKIRIM: 'dikirim',
  DIVERIFIKASI: 'diverifikasi',
  DIREVISI: 'direvisi',
  DITOLAK: 'ditolak',
} as const;

/** One month of the caller, day by day: what was reported, what counts of it, and which working days are still empty. */
export function kalenderSaya(k: Konteks, bulan: string): Promise<Kalender> {
  const { instansiId, pegawaiId } = k.pelaku;
  const kini = hariIni(k);
  const awal = hari(`${bulan}-01`);
  const akhir = awal.add({ months: 1 }).subtract({ days: 1 });
  return baca(k, async (tx) => {
    const profil = await profilInstansi(tx, instansiId, akhir.toString());
    const libur = await namaLibur(
      tx,
      instansiId,
      awal.toString(),
      (Temporal.PlainDate.compare(akhir, kini) > 0 ? akhir : kini).toString(),
    );
    const kerja = kalender([...libur.keys()], mingguKerja(profil));
    const { rows } = await sql<{ tanggal: string; menit: number; keadaan: KeadaanAktivitas }>`
      select tanggal, menit, keadaan from aktivitas where instansi_id = ${instansiId} and pegawai_id = ${pegawaiId}
      and tanggal between ${awal.toString()} and ${akhir.toString()}`.execute(tx);
    const terbuka = await hariTerbuka(tx, instansiId, pegawaiId, awal.toString(), akhir.toString());
    const bertugas = await masaTugas(tx, instansiId, pegawaiId);
    const dihitung = new Map(
      menitPerHari(
        rows.filter((a) => a.keadaan !== 'DRAF').map((a) => ({ ...a, uraian: '' })),
        profil.batasMenitHarian,
      ).map((h) => [h.tanggal, h]),
    );
    const isi = Map.groupBy(rows, (a) => a.tanggal);
    const semua = Array.from({ length: awal.daysInMonth }, (_, i) => {
      const h = awal.add({ days: i });
      const tanggal = h.toString();
      const jumlah = { draf: 0, dikirim: 0, diverifikasi: 0, direvisi: 0, ditolak: 0 };
      for (const a of isi.get(tanggal) ?? []) jumlah[KOLOM[a.keadaan]]++;
      const hariKerja = adalahHariKerja(h, kerja);
      const terisi = jumlah.dikirim + jumlah.diverifikasi + jumlah.direvisi > 0;
      return {
        tanggal,
        hariKerja,
        libur: libur.get(tanggal) ?? null,
        menit: dihitung.get(tanggal)?.menit ?? 0,
        menitDihitung: dihitung.get(tanggal)?.menitDihitung ?? 0,
        jumlah,
        kosong: hariKerja && !terisi && Temporal.PlainDate.compare(h, kini) < 0 && bertugas(tanggal),
        dapatDilaporkan: terbuka.has(tanggal) || dalamBatas(h, kini, kerja, profil.batasMundurHariKerja),
      };
    });
    const hariKerja = semua.filter((h) => h.hariKerja && bertugas(h.tanggal)).length;
    const menitDihitung = jumlahkan(semua, (h) => h.menitDihitung);
    return {
      bulan,
      hari: semua,
      batasMenitHarian: profil.batasMenitHarian,
      batasMundurHariKerja: profil.batasMundurHariKerja,
      ringkasan: {
        hariKerja,
        hariTerisi: semua.filter((h) => h.menit > 0).length,
        hariKosong: semua.filter((h) => h.kosong).length,
        menit: jumlahkan(semua, (h) => h.menit),
        menitDihitung,
        targetMenit: profil.batasMenitHarian * hariKerja,
        produktivitas: produktivitasMenit(menitDihitung, profil.batasMenitHarian, hariKerja),
      },
    };
  });
}

/** What the report form offers on a day: the RHK in force, the last choice, earlier work to repeat, and the limits. */
export function pilihanLapor(k: Konteks, tanggal: string): Promise<PilihanLapor> {
  const { instansiId, pegawaiId } = k.pelaku;
  const kini = hariIni(k);
  const h = hari(tanggal);
  return baca(k, async (tx) => {
    const profil = await profilInstansi(tx, instansiId, tanggal);
    const sebelum = Temporal.PlainDate.compare(h, kini) < 0;
    const libur = await namaLibur(
      tx,
      instansiId,
      (sebelum ? h : kini).subtract({ months: 2 }).toString(),
      (sebelum ? kini : h).toString(),
    );
    const kerja = kalender([...libur.keys()], mingguKerja(profil));
    const terbuka = await hariTerbuka(tx, instansiId, pegawaiId, tanggal, tanggal);
    const { rows } = await sql<
      Omit<
        PilihanLapor,
        'tanggal' | 'hariKerja' | 'dapatDilaporkan' | 'batasTanggal' | 'batasMenitHarian' | 'penilai'
      >
    >`
      with berlaku as (
        select s.id as skp_id, v.id as versi_id from skp s
        join skp_versi v on v.instansi_id = s.instansi_id and v.skp_id = s.id and v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN')
        where s.instansi_id = ${instansiId} and s.pegawai_id = ${pegawaiId} and ${tanggal}::date between s.dari and s.sampai
        order by s.dari desc limit 1),
      lama as (select a.* from aktivitas a where a.instansi_id = ${instansiId} and a.pegawai_id = ${pegawaiId}
        and a.tanggal >= ${tanggal}::date - 40 and a.tanggal <= ${kini.toString()}::date)
      select (select skp_id from berlaku) as "skpId",
        coalesce((select json_agg(json_build_object('id', r.rhk_id, 'uraian', r.uraian, 'jenis', coalesce(r.jenis, r.jenis_usulan),
            'rencanaAksi', coalesce((select json_agg(json_build_object('id', c.id, 'uraian', c.uraian) order by c.triwulan, c.urutan, c.id)
              from rencana_aksi c where c.instansi_id = r.instansi_id and c.rhk_id = r.rhk_id and c.dihentikan_pada is null), '[]'::json))
            order by coalesce(r.jenis, r.jenis_usulan) desc, r.urutan)
          from rhk_versi r join berlaku on berlaku.versi_id = r.skp_versi_id where r.instansi_id = ${instansiId}), '[]'::json) as rhk,
        (select json_build_object('rhkId', a.rhk_id, 'rencanaAksiId', a.rencana_aksi_id, 'kategori', a.kategori)
          from lama a order by a.rhk_id is not null desc, a.dibuat_pada desc, a.id desc limit 1) as terakhir,
        coalesce((select json_agg(t.satuan) from (select satuan from lama where satuan is not null group by satuan
          order by count(*) desc limit 6) t), '[]'::json) as satuan,
        (select coalesce(sum(menit), 0)::int from lama a where a.tanggal = ${tanggal} and a.keadaan not in ('DRAF', 'DITOLAK')) as "menitHariItu",
        coalesce((select json_agg(${jsonAktivitas(kemampuanMenurutKeadaan('PEGAWAI'))} order by a.mulai nulls last, a.id) from lama a
          where a.tanggal = (select max(tanggal) from lama where tanggal < ${tanggal} and keadaan <> 'DITOLAK')
          and a.keadaan <> 'DITOLAK'), '[]'::json) as ulangi`.execute(tx);
    const penilai = await penilaiDari(tx, instansiId, pegawaiId, tanggal);
    return {
      tanggal,
      hariKerja: adalahHariKerja(h, kerja),
      dapatDilaporkan: terbuka.has(tanggal) || dalamBatas(h, kini, kerja, profil.batasMundurHariKerja),
      batasTanggal: tertua(kini, kerja, profil.batasMundurHariKerja).toString(),
      batasMenitHarian: profil.batasMenitHarian,
      penilai: penilai?.nama ?? null,
      ...rows[0]!,
    };
  });
}

function dalamBatas(
  h: Temporal.PlainDate,
  kini: Temporal.PlainDate,
  kerja: KalenderKerja,
  batas: number,
): boolean {
  const urut = Temporal.PlainDate.compare(h, kini);
  return urut === 0 || (urut < 0 && h.until(kini).days < 366 && hitungHariKerja(h, kini, kerja) <= batas);
}

function tertua(kini: Temporal.PlainDate, kerja: KalenderKerja, batas: number): Temporal.PlainDate {
  let h = kini;
  while (dalamBatas(h.subtract({ days: 1 }), kini, kerja, batas)) h = h.subtract({ days: 1 });
  return h;
}

async function namaLibur(tx: TransaksiInstansi, instansiId: string, dari: string, sampai: string) {
  const baris = await tx
    .selectFrom('hari_libur')
    .select(['tanggal', 'nama'])
    .where('instansi_id', '=', instansiId)
    .where('tanggal', '>=', dari)
    .where('tanggal', '<=', sampai)
    .execute();
  return new Map(baris.map((b) => [b.tanggal, b.nama]));
}

async function hariTerbuka(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  dari: string,
  sampai: string,
) {
  const baris = await tx
    .selectFrom('aktivitas_hari_terbuka')
    .select('tanggal')
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('tanggal', '>=', dari)
    .where('tanggal', '<=', sampai)
    .execute();
  return new Set(baris.map((b) => b.tanggal));
}

/** Days without a post are nobody's to fill. */
async function masaTugas(tx: TransaksiInstansi, instansiId: string, pegawaiId: string) {
  const masa = await tx
    .selectFrom('penugasan')
    .select(['dari', 'sampai'])
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .execute();
  return (tanggal: string) =>
    masa.some((m) => m.dari <= tanggal && (m.sampai === null || m.sampai >= tanggal));
}

function jumlahkan<T>(semua: readonly T[], nilai: (satu: T) => number): number {
  return semua.reduce((total, satu) => total + nilai(satu), 0);
}
