import type { TransaksiInstansi } from '../../db/transaksi.ts';

export function rencanaDengan(tx: TransaksiInstansi, instansiId: string) {
  return tx
    .selectFrom('rencana_kompetensi as r')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'r.instansi_id').onRef('p.id', '=', 'r.pegawai_id'),
    )
    .leftJoin('pegawai as g', (on) =>
      on.onRef('g.instansi_id', '=', 'r.instansi_id').onRef('g.id', '=', 'r.pendamping_pegawai_id'),
    )
    .selectAll('r')
    .select(['p.nama as namaPegawai', 'g.nama as namaPendamping'])
    .where('r.instansi_id', '=', instansiId);
}

export type BarisRencana = NonNullable<
  Awaited<ReturnType<ReturnType<typeof rencanaDengan>['executeTakeFirst']>>
>;

export function kunciRencana(tx: TransaksiInstansi, instansiId: string, id: string) {
  return rencanaDengan(tx, instansiId).where('r.id', '=', id).forUpdate('r').executeTakeFirst();
}

/** How many plans under a proposal are not done yet. */
export async function sisaRencana(
  tx: TransaksiInstansi,
  instansiId: string,
  tindakLanjutId: string,
): Promise<number> {
  const { n } = await tx
    .selectFrom('rencana_kompetensi')
    .select((q) => q.fn.countAll<number>().as('n'))
    .where('instansi_id', '=', instansiId)
    .where('tindak_lanjut_id', '=', tindakLanjutId)
    .where('keadaan', '=', 'DIRENCANAKAN')
    .executeTakeFirstOrThrow();
  return n;
}
