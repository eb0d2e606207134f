import { sql } from 'kysely';
import { type IsiKetentuanTpp, isiKetentuanTpp } from '#contract/tpp.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** A day without a valid reason, in every agency's table of deductions. */
export const KODE_TIDAK_MASUK = 'TIDAK_MASUK';

export interface BarisKetentuan {
  id: string;
  dari: string;
  dasar: string;
  isi: IsiKetentuanTpp;
}

/** The agency's own rules that were not withdrawn, latest first. */
export async function ketentuanTpp(tx: TransaksiInstansi, instansiId: string): Promise<BarisKetentuan[]> {
  const baris = await tx
    .selectFrom('tpp_ketentuan')
    .select(['id', 'dari', 'dasar', 'isi'])
    .where('instansi_id', '=', instansiId)
    .where('dibatalkan_pada', 'is', null)
    .orderBy('dari', 'desc')
    .execute();
  return baris.map((b) => ({ ...b, isi: isiKetentuanTpp.parse(b.isi) }));
}

/** Deductions between two days with the people they concern; of one person when named, withdrawn ones when asked. */
export function potonganAntara(
  tx: TransaksiInstansi,
  instansiId: string,
  dari: string,
  sampai: string,
  pegawaiId?: string,
) {
  let q = tx
    .selectFrom('tpp_potongan as t')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 't.instansi_id').onRef('p.id', '=', 't.pegawai_id'),
    )
    .selectAll('t')
    .select(['p.nama', 'p.nip'])
    .where('t.instansi_id', '=', instansiId)
    .where('t.tanggal', '>=', dari)
    .where('t.tanggal', '<=', sampai);
  if (pegawaiId) q = q.where('t.pegawai_id', '=', pegawaiId).where('t.dibatalkan_pada', 'is', null);
  return q.orderBy('t.tanggal').orderBy('p.nama').orderBy('t.id').execute();
}

export type BarisPotongan = Awaited<ReturnType<typeof potonganAntara>>[number];

/** People by NIP with the unit of their post on a day. */
export async function pegawaiMenurutNip(
  tx: TransaksiInstansi,
  instansiId: string,
  nip: readonly string[],
  hari: string,
): Promise<Map<string, { id: string; unit: string | null }>> {
  const { rows } = await sql<{ nip: string; id: string; unit: string | null }>`
    select p.nip, p.id, (
      select j.unit_kerja_id from penugasan t join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
      where t.instansi_id = p.instansi_id and t.pegawai_id = p.id and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})
      order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1) as unit
    from pegawai p where p.instansi_id = ${instansiId} and p.nip = any (${nip}::text[])`.execute(tx);
  return new Map(rows.map(({ nip: n, id, unit }) => [n, { id, unit }]));
}

/** Class of a post; null where the agency has not set it. */
export async function kelasJabatan(
  tx: TransaksiInstansi,
  instansiId: string,
  jabatanId: string,
): Promise<number | null> {
  const baris = await tx
    .selectFrom('jabatan')
    .select('kelas')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', jabatanId)
    .executeTakeFirst();
  return baris?.kelas ?? null;
}
