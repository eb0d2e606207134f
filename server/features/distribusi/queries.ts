import type { LingkupRuang } from '#contract/distribusi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** The draft of one owner that is not final; there is at most one for each period and scope. */
export function simulasiTerbuka(
  tx: TransaksiInstansi,
  instansiId: string,
  pemilikId: string,
  periodeId: string,
  lingkup: LingkupRuang,
) {
  return tx
    .selectFrom('distribusi_simulasi')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('pemilik_pegawai_id', '=', pemilikId)
    .where('periode_id', '=', periodeId)
    .where('lingkup', '=', lingkup)
    .where('ditetapkan_pada', 'is', null)
    .executeTakeFirst();
}

/** A draft, locked. Only its owner ever finds it. */
export function kunciSimulasi(tx: TransaksiInstansi, instansiId: string, pemilikId: string, id: string) {
  return tx
    .selectFrom('distribusi_simulasi')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('pemilik_pegawai_id', '=', pemilikId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export function adaSimulasi(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('distribusi_simulasi')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export type BarisSimulasi = NonNullable<Awaited<ReturnType<typeof simulasiTerbuka>>>;

export function pergeseranSimulasi(tx: TransaksiInstansi, instansiId: string, simulasiId: string) {
  return tx
    .selectFrom('distribusi_pergeseran')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('simulasi_id', '=', simulasiId)
    .execute();
}

export type BarisPergeseran = Awaited<ReturnType<typeof pergeseranSimulasi>>[number];

export async function hapusPergeseran(tx: TransaksiInstansi, instansiId: string, simulasiId: string) {
  await tx
    .deleteFrom('distribusi_pergeseran')
    .where('instansi_id', '=', instansiId)
    .where('simulasi_id', '=', simulasiId)
    .execute();
}

/** The newest reason of each of these assessors in a period. */
export function alasanTerbaru(
  tx: TransaksiInstansi,
  instansiId: string,
  penilaiId: readonly string[],
  periodeId: string,
) {
  if (penilaiId.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom('distribusi_alasan as a')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'a.instansi_id').onRef('p.id', '=', 'a.oleh_pegawai_id'),
    )
    .distinctOn('a.penilai_pegawai_id')
    .selectAll('a')
    .select('p.nama')
    .where('a.instansi_id', '=', instansiId)
    .where('a.penilai_pegawai_id', 'in', [...penilaiId])
    .where('a.periode_id', '=', periodeId)
    .orderBy('a.penilai_pegawai_id')
    .orderBy('a.dibuat_pada', 'desc')
    .orderBy('a.id', 'desc')
    .execute();
}

export type BarisAlasan = Awaited<ReturnType<typeof alasanTerbaru>>[number];
