import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { RANCANGAN } from './queries.ts';

/** The version of an SKP that is still being agreed, whose expectations can be clarified; undefined when there is none. */
export function rancanganSkp(tx: TransaksiInstansi, instansiId: string, skpId: string) {
  return tx
    .selectFrom('skp_versi as v')
    .innerJoin('skp as s', (on) =>
      on.onRef('s.instansi_id', '=', 'v.instansi_id').onRef('s.id', '=', 'v.skp_id'),
    )
    .select(['v.id as versiId', 'v.nomor', 's.tahun', 's.pegawai_id as pegawaiId'])
    .where('v.instansi_id', '=', instansiId)
    .where('v.skp_id', '=', skpId)
    .where('v.keadaan', 'in', [...RANCANGAN])
    .executeTakeFirst();
}

/** Whether a version was set. */
export async function sudahDitetapkan(
  tx: TransaksiInstansi,
  instansiId: string,
  versiId: string,
): Promise<boolean> {
  const versi = await tx
    .selectFrom('skp_versi')
    .select('ditetapkan_pada')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', versiId)
    .executeTakeFirst();
  return versi?.ditetapkan_pada != null;
}
