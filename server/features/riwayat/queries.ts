import { sql } from 'kysely';
import type { JenisRiwayat } from '#contract/riwayat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** All facts of a person, withdrawn ones too, newest first. */
export function riwayatPegawai(tx: TransaksiInstansi, instansiId: string, pegawaiId: string) {
  return tx
    .selectFrom('riwayat')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .orderBy('tanggal', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export type BarisRiwayat = Awaited<ReturnType<typeof riwayatPegawai>>[number];

/** The facts that count, of these kinds and people, oldest first. */
export async function riwayatBerlaku(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: readonly string[],
  jenis: readonly JenisRiwayat[],
): Promise<BarisRiwayat[]> {
  if (pegawaiId.length === 0) return [];
  return tx
    .selectFrom('riwayat')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where(sql<boolean>`pegawai_id = any (${pegawaiId}::uuid[])`)
    .where('jenis', 'in', [...jenis])
    .where('dibatalkan_pada', 'is', null)
    .orderBy('tanggal')
    .orderBy('id')
    .execute();
}

export function kunciRiwayat(tx: TransaksiInstansi, instansiId: string, pegawaiId: string, id: string) {
  return tx
    .selectFrom('riwayat')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}
