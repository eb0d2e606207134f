import { sql } from 'kysely';
import type { BuktiRingkas } from '#contract/bukti.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { jsonBuktiRingkas } from '../bukti/read.ts';
import { awalBerkala, berkala } from '../periode/read.ts';

/** Rows of feedback with the names around them. */
export function umpanBalikDengan(tx: TransaksiInstansi, instansiId: string) {
  return tx
    .selectFrom('umpan_balik as u')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'u.instansi_id').onRef('p.id', '=', 'u.pegawai_id'),
    )
    .leftJoin('pegawai as g', (on) =>
      on.onRef('g.instansi_id', '=', 'u.instansi_id').onRef('g.id', '=', 'u.pemberi_pegawai_id'),
    )
    .leftJoin('periode as w', (on) =>
      on.onRef('w.instansi_id', '=', 'u.instansi_id').onRef('w.id', '=', 'u.periode_id'),
    )
    .selectAll('u')
    .select(['p.nama as namaPegawai', 'g.nama as namaPemberi'])
    .select(['w.tahun as tahun', 'w.jenis as jenisPeriode', 'w.ke as ke'])
    .select((q) => [
      q
        .selectFrom('rhk_versi as r')
        .innerJoin('skp_versi as v', (on) =>
          on.onRef('v.instansi_id', '=', 'r.instansi_id').onRef('v.id', '=', 'r.skp_versi_id'),
        )
        .select('r.uraian')
        .whereRef('r.instansi_id', '=', 'u.instansi_id')
        .whereRef('r.rhk_id', '=', 'u.rhk_id')
        .where('v.ditetapkan_pada', 'is not', null)
        .orderBy('v.nomor', 'desc')
        .limit(1)
        .as('uraianRhk'),
      q
        .exists(
          q
            .selectFrom('umpan_balik as b')
            .select('b.id')
            .whereRef('b.instansi_id', '=', 'u.instansi_id')
            .whereRef('b.menggantikan_id', '=', 'u.id'),
        )
        .as('digantikan'),
    ])
    .select(
      sql<
        BuktiRingkas[]
      >`coalesce((select json_agg(${jsonBuktiRingkas} order by b.id) from umpan_balik_bukti x
        join bukti b on b.instansi_id = x.instansi_id and b.id = x.bukti_id
        where x.instansi_id = u.instansi_id and x.umpan_balik_id = u.id), '[]'::json)`.as('bukti'),
    )
    .where('u.instansi_id', '=', instansiId);
}

export type BarisUmpanBalik = Awaited<ReturnType<ReturnType<typeof umpanBalikDengan>['execute']>>[number];

/** The monthly or quarterly period that holds a day. */
export function periodeBerkalaPada(tx: TransaksiInstansi, instansiId: string, hari: string) {
  return tx
    .selectFrom('periode')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where(berkala)
    .where(awalBerkala, '<=', hari)
    .where('sampai', '>=', hari)
    .executeTakeFirst();
}

/** The years of the SKP that these RHK belong to. */
export async function tahunRhk(
  tx: TransaksiInstansi,
  instansiId: string,
  rhkId: readonly string[],
): Promise<number[]> {
  if (rhkId.length === 0) return [];
  const baris = await tx
    .selectFrom('rhk as r')
    .innerJoin('skp as s', (on) =>
      on.onRef('s.instansi_id', '=', 'r.instansi_id').onRef('s.id', '=', 'r.skp_id'),
    )
    .select('s.tahun')
    .distinct()
    .where('r.instansi_id', '=', instansiId)
    .where('r.id', 'in', [...rhkId])
    .execute();
  return baris.map((b) => b.tahun);
}

/** Which of these RHK stand in a version of the person's SKP that was set. */
export async function rhkMilik(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  rhkId: readonly string[],
): Promise<Set<string>> {
  if (rhkId.length === 0) return new Set();
  const baris = await tx
    .selectFrom('rhk_versi as r')
    .innerJoin('skp_versi as v', (on) =>
      on.onRef('v.instansi_id', '=', 'r.instansi_id').onRef('v.id', '=', 'r.skp_versi_id'),
    )
    .innerJoin('skp as s', (on) =>
      on.onRef('s.instansi_id', '=', 'v.instansi_id').onRef('s.id', '=', 'v.skp_id'),
    )
    .select('r.rhk_id')
    .where('r.instansi_id', '=', instansiId)
    .where('s.pegawai_id', '=', pegawaiId)
    .where('v.ditetapkan_pada', 'is not', null)
    .where('r.rhk_id', 'in', [...rhkId])
    .execute();
  return new Set(baris.map((b) => b.rhk_id));
}

/** The RHK of the version in force of a person's SKP in a year. */
export function rhkBerlaku(tx: TransaksiInstansi, instansiId: string, pegawaiId: string, tahun: number) {
  return tx
    .selectFrom('rhk_versi as r')
    .innerJoin('skp_versi as v', (on) =>
      on.onRef('v.instansi_id', '=', 'r.instansi_id').onRef('v.id', '=', 'r.skp_versi_id'),
    )
    .innerJoin('skp as s', (on) =>
      on.onRef('s.instansi_id', '=', 'v.instansi_id').onRef('s.id', '=', 'v.skp_id'),
    )
    .select([
      'r.rhk_id as id',
      'r.uraian',
      sql<'UTAMA' | 'TAMBAHAN'>`coalesce(r.jenis, r.jenis_usulan)`.as('jenis'),
    ])
    .where('r.instansi_id', '=', instansiId)
    .where('s.pegawai_id', '=', pegawaiId)
    .where('s.tahun', '=', tahun)
    .where('v.keadaan', '=', 'DISETUJUI')
    .orderBy('s.dari', 'desc')
    .orderBy('r.urutan')
    .execute();
}

/** The words of each question a person has put, by its id. */
export async function pertanyaanSaya(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
): Promise<Map<string, string>> {
  const baris = await tx
    .selectFrom('umpan_balik_permintaan')
    .select(['id', 'pertanyaan'])
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .execute();
  return new Map(baris.map((b) => [b.id, b.pertanyaan]));
}
