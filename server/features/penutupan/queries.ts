import { sql } from 'kysely';
import type { JenisJabatan, JenisPegawai, KeadaanEvaluasi, Predikat } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** What the year left of one person; the row that will be kept. */
export interface FaktaOrang {
  pegawaiId: string;
  penugasanId: string;
  unitKerjaId: string;
  jenisPegawai: JenisPegawai;
  jenisJabatan: JenisJabatan;
  evaluasiId: string | null;
  keadaan: KeadaanEvaluasi;
  predikat: Predikat | null;
  ditetapkan: boolean;
  predikatPeriodik: (Predikat | null)[];
  menit: number;
  aktivitas: number;
  realisasi: number;
  umpanBalik: number;
}

/** Everybody with a definitive post at any time of the year, once, in the post held last. */
function orangTahun(instansiId: string, tahun: number, kursor: string | null, batas: number | null) {
  return sql`
    select distinct on (t.pegawai_id) t.pegawai_id, t.id as penugasan_id, j.unit_kerja_id,
      p.jenis as jenis_pegawai, j.jenis as jenis_jabatan
    from penugasan t
    join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
    join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    where t.instansi_id = ${instansiId} and t.jenis = 'DEFINITIF' and p.jenis <> 'PEJABAT_NEGARA'
      and t.dari <= ${`${tahun}-12-31`} and (t.sampai is null or t.sampai >= ${`${tahun}-01-01`})
      ${kursor ? sql`and t.pegawai_id > ${kursor}` : sql``}
    order by t.pegawai_id, t.dari desc
    ${batas === null ? sql`` : sql`limit ${batas}`}`;
}

const BERAKHIR = sql.raw(`('DILAPORKAN', 'FINAL')`);

/** How far the annual evaluations of a year are. */
export async function hitungKesiapan(tx: TransaksiInstansi, instansiId: string, tahun: number) {
  const { rows } = await sql<Record<'pegawai' | 'belumDitetapkan' | 'belumDilaporkan', number>>`
    with orang as (${orangTahun(instansiId, tahun, null, null)})
    select count(*)::int as pegawai,
      (count(*) filter (where e.ditetapkan_pada is null))::int as "belumDitetapkan",
      (count(*) filter (where e.ditetapkan_pada is not null and e.keadaan not in ${BERAKHIR}))::int as "belumDilaporkan"
    from orang o
    left join periode w on w.instansi_id = ${instansiId} and w.tahun = ${tahun} and w.jenis = 'TAHUNAN'
    left join evaluasi e on e.instansi_id = ${instansiId} and e.pegawai_id = o.pegawai_id and e.periode_id = w.id and e.tak_berlaku_pada is null`.execute(
    tx,
  );
  return rows[0]!;
}

/** The next people after `kursor`, in the order of their ids, with their year in numbers. */
export async function faktaKelompok(
  tx: TransaksiInstansi,
  instansiId: string,
  tahun: number,
  kursor: string | null,
  batas: number,
): Promise<FaktaOrang[]> {
  const { rows } = await sql<FaktaOrang>`
    with orang as materialized (${orangTahun(instansiId, tahun, kursor, batas)}),
    masa as (select id, jenis, ke from periode where instansi_id = ${instansiId} and tahun = ${tahun}),
    kerja as (
      select r.pegawai_id, sum(r.menit_diverifikasi)::bigint as menit, sum(r.diverifikasi)::int as aktivitas
      from rekap_pegawai_bulan r join orang o using (pegawai_id)
      where r.instansi_id = ${instansiId} and r.bulan between ${`${tahun}-01-01`} and ${`${tahun}-12-01`} group by 1),
    hasil as (
      select r.pegawai_id, count(*)::int as n from realisasi r join orang o using (pegawai_id)
      where r.instansi_id = ${instansiId} and r.periode_id in (select id from masa) group by 1),
    umpan as (
      select u.pegawai_id, count(*)::int as n from umpan_balik u join orang o using (pegawai_id)
      where u.instansi_id = ${instansiId} and u.dibuat_pada >= ${`${tahun}-01-01`} and u.dibuat_pada < ${`${tahun + 1}-01-01`}
      group by 1),
    berkala as (
      select e.pegawai_id, jsonb_object_agg(m.ke, e.predikat) as predikat
      from evaluasi e join orang o using (pegawai_id) join masa m on m.id = e.periode_id
      where e.instansi_id = ${instansiId} and m.jenis <> 'TAHUNAN' and e.tak_berlaku_pada is null group by 1)
    select o.pegawai_id as "pegawaiId", o.penugasan_id as "penugasanId", o.unit_kerja_id as "unitKerjaId",
      o.jenis_pegawai as "jenisPegawai", o.jenis_jabatan as "jenisJabatan",
      e.id as "evaluasiId", coalesce(e.keadaan, 'BELUM') as keadaan, e.predikat, e.ditetapkan_pada is not null as ditetapkan,
      (select coalesce(jsonb_agg(berkala.predikat -> m.ke::text order by m.ke), '[]') from masa m where m.jenis <> 'TAHUNAN')
        as "predikatPeriodik",
      coalesce(kerja.menit, 0)::bigint as menit, coalesce(kerja.aktivitas, 0) as aktivitas,
      coalesce(hasil.n, 0) as realisasi, coalesce(umpan.n, 0) as "umpanBalik"
    from orang o
    left join masa t on t.jenis = 'TAHUNAN'
    left join evaluasi e on e.instansi_id = ${instansiId} and e.pegawai_id = o.pegawai_id and e.periode_id = t.id
      and e.tak_berlaku_pada is null
    left join berkala on berkala.pegawai_id = o.pegawai_id left join kerja on kerja.pegawai_id = o.pegawai_id
    left join hasil on hasil.pegawai_id = o.pegawai_id left join umpan on umpan.pegawai_id = o.pegawai_id
    order by o.pegawai_id`.execute(tx);
  return rows;
}

/** Keeps the year of a group of people; a second time it says the same again. */
export async function simpanRekap(
  tx: TransaksiInstansi,
  instansiId: string,
  tahun: number,
  fakta: readonly FaktaOrang[],
): Promise<void> {
  await sql`
    insert into rekap_tahun_pegawai (instansi_id, tahun, pegawai_id, penugasan_id, unit_kerja_id, evaluasi_id, keadaan,
      predikat, predikat_periodik, menit_diverifikasi, aktivitas_diverifikasi, realisasi, umpan_balik)
    select ${instansiId}, ${tahun}, f."pegawaiId", f."penugasanId", f."unitKerjaId", f."evaluasiId", f.keadaan,
      f.predikat, f."predikatPeriodik", f.menit, f.aktivitas, f.realisasi, f."umpanBalik"
    from jsonb_to_recordset(${JSON.stringify(fakta)}::jsonb) as f("pegawaiId" uuid, "penugasanId" uuid, "unitKerjaId" uuid,
      "evaluasiId" uuid, keadaan text, predikat text, "predikatPeriodik" jsonb, menit bigint, aktivitas int, realisasi int,
      "umpanBalik" int)
    on conflict (instansi_id, tahun, pegawai_id) do update set penugasan_id = excluded.penugasan_id,
      unit_kerja_id = excluded.unit_kerja_id, evaluasi_id = excluded.evaluasi_id, keadaan = excluded.keadaan,
      predikat = excluded.predikat, predikat_periodik = excluded.predikat_periodik,
      menit_diverifikasi = excluded.menit_diverifikasi, aktivitas_diverifikasi = excluded.aktivitas_diverifikasi,
      realisasi = excluded.realisasi, umpan_balik = excluded.umpan_balik`.execute(tx);
}

export interface Usulan {
  pegawaiId: string;
  jenis: string;
  isi: object;
  versiAturan: string;
}

export async function simpanUsulan(
  tx: TransaksiInstansi,
  instansiId: string,
  tahun: number,
  usulan: readonly Usulan[],
): Promise<void> {
  if (usulan.length === 0) return;
  await sql`
    insert into penutupan_usulan (instansi_id, tahun, pegawai_id, jenis, isi, versi_aturan)
    select ${instansiId}, ${tahun}, u."pegawaiId", u.jenis, u.isi, u."versiAturan"
    from jsonb_to_recordset(${JSON.stringify(usulan)}::jsonb)
      as u("pegawaiId" uuid, jenis text, isi jsonb, "versiAturan" text)
    on conflict (instansi_id, tahun, pegawai_id, jenis) do update set isi = excluded.isi, versi_aturan = excluded.versi_aturan`.execute(
    tx,
  );
}

/** The year of every unit, from the rows of its people. */
export async function simpanRekapUnit(
  tx: TransaksiInstansi,
  instansiId: string,
  tahun: number,
): Promise<void> {
  await tx
    .deleteFrom('rekap_tahun_unit')
    .where('instansi_id', '=', instansiId)
    .where('tahun', '=', tahun)
    .execute();
  await sql`
    insert into rekap_tahun_unit (instansi_id, tahun, unit_kerja_id, pegawai, sangat_baik, baik, butuh_perbaikan, kurang,
      sangat_kurang, belum, menit_diverifikasi)
    select instansi_id, tahun, unit_kerja_id, count(*), count(*) filter (where predikat = 'SANGAT_BAIK'),
      count(*) filter (where predikat = 'BAIK'), count(*) filter (where predikat = 'BUTUH_PERBAIKAN'),
      count(*) filter (where predikat = 'KURANG'), count(*) filter (where predikat = 'SANGAT_KURANG'),
      count(*) filter (where predikat is null), sum(menit_diverifikasi)
    from rekap_tahun_pegawai where instansi_id = ${instansiId} and tahun = ${tahun} group by 1, 2, 3`.execute(
    tx,
  );
}

/** The run with its starter's name and what came of it. */
export function penutupanDengan(tx: TransaksiInstansi, instansiId: string) {
  return tx
    .selectFrom('penutupan as n')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'n.instansi_id').onRef('p.id', '=', 'n.oleh_pegawai_id'),
    )
    .selectAll('n')
    .select('p.nama as namaOleh')
    .where('n.instansi_id', '=', instansiId);
}

export async function hasilPenutupan(tx: TransaksiInstansi, instansiId: string, tahun: number) {
  const { rows } = await sql<{
    dokumen: { antre: number; terbit: number; gagal: number };
    usulan: { jenis: string; jumlah: number }[];
  }>`
    select (select jsonb_build_object(
        'antre', count(*) filter (where a.selesai_pada is null and a.galat is null),
        'terbit', count(*) filter (where a.selesai_pada is not null),
        'gagal', count(*) filter (where a.selesai_pada is null and a.galat is not null))
      from dokumen_antrean a join evaluasi e on e.instansi_id = a.instansi_id and e.id = a.evaluasi_id
      join periode w on w.instansi_id = e.instansi_id and w.id = e.periode_id
      where a.instansi_id = ${instansiId} and w.tahun = ${tahun}) as dokumen,
      (select coalesce(jsonb_agg(u order by u.jenis), '[]') from (
        select jenis, count(*)::int as jumlah from penutupan_usulan
        where instansi_id = ${instansiId} and tahun = ${tahun} group by jenis) u) as usulan`.execute(tx);
  return rows[0]!;
}

export async function rekapUnitTahun(tx: TransaksiInstansi, instansiId: string, tahun: number) {
  return tx
    .selectFrom('rekap_tahun_unit as r')
    .innerJoin('unit_kerja as u', (on) =>
      on.onRef('u.instansi_id', '=', 'r.instansi_id').onRef('u.id', '=', 'r.unit_kerja_id'),
    )
    .selectAll('r')
    .select('u.nama')
    .where('r.instansi_id', '=', instansiId)
    .where('r.tahun', '=', tahun)
    .orderBy('u.urutan')
    .orderBy('u.nama')
    .execute();
}
