import { type RawBuilder, sql } from 'kysely';
import type { Kedudukan } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** Whether somebody has no duty to plan performance on a day (L-II.C.8), as a condition of a larger question. */
export function tanpaKewajiban(
  instansiId: string,
  pegawai: RawBuilder<unknown>,
  hari: string,
): RawBuilder<boolean> {
  return sql<boolean>`exists (select from pegawai_status ps where ps.instansi_id = ${instansiId}
    and ps.pegawai_id = ${pegawai} and ps.dari <= ${hari} and (ps.sampai is null or ps.sampai >= ${hari}))`;
}

/** A person's standing on a day; AKTIF when nothing else is on record. */
export async function kedudukanPada(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: string,
): Promise<Kedudukan> {
  const baris = await tx
    .selectFrom('pegawai_status')
    .select('kedudukan')
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('dari', '<=', hari)
    .where((q) => q.or([q('sampai', 'is', null), q('sampai', '>=', hari)]))
    .executeTakeFirst();
  return (baris?.kedudukan as Kedudukan | undefined) ?? 'AKTIF';
}

/** A study assignment that ended without graduation between two days, both included. */
export async function tugasBelajarGagal(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  dari: string,
  sampai: string,
): Promise<{ perguruanTinggi: string; program: string; berakhir: string } | null> {
  const baris = await tx
    .selectFrom('pegawai_tugas_belajar')
    .select(['perguruan_tinggi as perguruanTinggi', 'program', sql<string>`berakhir`.as('berakhir')])
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('hasil', '=', 'GAGAL')
    .where('berakhir', '>=', dari)
    .where('berakhir', '<=', sampai)
    .orderBy('berakhir', 'desc')
    .executeTakeFirst();
  return baris ?? null;
}
