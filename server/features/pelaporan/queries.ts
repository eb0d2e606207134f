import { sql } from 'kysely';
import type { KeadaanEvaluasi } from '#rules/enum.ts';
import type { DokumenEvaluasi } from '#rules/keberatan/keberatan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** Whose results somebody reports: those of units, or those the person decided or had decided below. */
export type Cakupan = { unit: readonly string[] | 'SEMUA' } | { penetapId: string };

export interface BarisLaporan {
  evaluasiId: string;
  versi: number;
  keadaan: KeadaanEvaluasi;
  dokumen: DokumenEvaluasi;
  penilaiId: string;
  atasanId: string | null;
  disampaikanPada: string | null;
  diterimaPada: string | null;
  pegawaiId: string;
  nama: string;
  nip: string | null;
  unitKerja: string;
  laporan: {
    urutan: number;
    dokumen: DokumenEvaluasi;
    keberatanBerjalan: boolean;
    dilaporkanPada: string;
    oleh: string;
    batas: string;
  }[];
}

function dalamCakupan(cakupan: Cakupan) {
  if ('penetapId' in cakupan)
    return sql`(e.penilai_pegawai_id = ${cakupan.penetapId} or e.atasan_pegawai_id = ${cakupan.penetapId})`;
  return cakupan.unit === 'SEMUA' ? sql`true` : sql`e.unit_kerja_id = any (${[...cakupan.unit]}::uuid[])`;
}

/** How many results of each period are alike in all that decides whether they can be reported. */
export interface KelompokLaporan {
  periodeId: string;
  keadaan: KeadaanEvaluasi;
  penilaiId: string | null;
  atasanId: string | null;
  disampaikanPada: string | null;
  diterimaPada: string | null;
  kali: number;
  jumlah: number;
}

/** See {@link KelompokLaporan}; `sayaId` is whose part in each result matters, days are those of a D.1.2 nobody signed. */
export async function kelompokLaporan(
  tx: TransaksiInstansi,
  instansiId: string,
  periodeId: readonly string[],
  cakupan: Cakupan,
  sayaId: string,
): Promise<KelompokLaporan[]> {
  if (periodeId.length === 0) return [];
  const { rows } = await sql<KelompokLaporan>`
    select e.periode_id as "periodeId", e.keadaan,
      case when e.penilai_pegawai_id = ${sayaId} then e.penilai_pegawai_id end as "penilaiId",
      case when e.atasan_pegawai_id = ${sayaId} then e.atasan_pegawai_id end as "atasanId",
      case when e.keadaan = 'DIALIHKAN_ATASAN' then e.disampaikan_pada end as "disampaikanPada",
      case when e.keadaan = 'DIALIHKAN_ATASAN' then e.diterima_pada end as "diterimaPada",
      (exists (select from pelaporan l where l.instansi_id = e.instansi_id and l.evaluasi_id = e.id))::int as kali,
      count(*)::int as jumlah
    from evaluasi e
    where e.instansi_id = ${instansiId} and e.periode_id = any (${[...periodeId]}::uuid[]) and e.ditetapkan_pada is not null
      and e.tak_berlaku_pada is null and e.keadaan not in ('DITETAPKAN', 'DISAMPAIKAN', 'DILAPORKAN', 'FINAL')
      and ${dalamCakupan(cakupan)}
    group by 1, 2, 3, 4, 5, 6, 7`.execute(tx);
  return rows;
}

/** Every result of a period in a scope that was decided, by name, with its reports. */
export async function barisLaporan(
  tx: TransaksiInstansi,
  instansiId: string,
  periodeId: string,
  cakupan: Cakupan,
  { cari, evaluasiId, kunci }: { cari?: string; evaluasiId?: readonly string[]; kunci?: boolean } = {},
): Promise<BarisLaporan[]> {
  const dalam = dalamCakupan(cakupan);
  const { rows } = await sql<BarisLaporan>`
    select e.id as "evaluasiId", e.versi, e.keadaan, e.dokumen, e.penilai_pegawai_id as "penilaiId",
      e.atasan_pegawai_id as "atasanId", e.disampaikan_pada as "disampaikanPada", e.diterima_pada as "diterimaPada",
      p.id as "pegawaiId", p.nama, p.nip, u.nama as "unitKerja",
      coalesce((select jsonb_agg(jsonb_build_object('urutan', l.urutan, 'dokumen', l.dokumen,
          'keberatanBerjalan', l.keberatan_berjalan, 'dilaporkanPada', l.dilaporkan_pada, 'oleh', o.nama, 'batas', l.batas)
          order by l.urutan)
        from pelaporan l join pegawai o on o.instansi_id = l.instansi_id and o.id = l.dilaporkan_oleh
        where l.instansi_id = e.instansi_id and l.evaluasi_id = e.id), '[]') as laporan
    from evaluasi e
    join pegawai p on p.instansi_id = e.instansi_id and p.id = e.pegawai_id
    join unit_kerja u on u.instansi_id = e.instansi_id and u.id = e.unit_kerja_id
    where e.instansi_id = ${instansiId} and e.periode_id = ${periodeId} and e.ditetapkan_pada is not null and e.tak_berlaku_pada is null and ${dalam}
      ${evaluasiId ? sql`and e.id = any (${[...evaluasiId]}::uuid[])` : sql``}
      ${cari ? sql`and p.nama ilike ${`%${cari.replace(/[%_\\]/g, '\\$&')}%`}` : sql``}
    order by p.nama, e.id ${kunci ? sql`for update of e` : sql``}`.execute(tx);
  return rows;
}
