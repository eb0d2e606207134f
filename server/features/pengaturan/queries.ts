import { sql } from 'kysely';
import type { KunciPengaturan } from '#rules/pengaturan/katalog.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** Every change ever made, the newest first, with who made and who withdrew it. */
export async function riwayatPengaturan(tx: TransaksiInstansi, instansiId: string) {
  return tx
    .selectFrom('pengaturan_berlaku as b')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'b.instansi_id').onRef('p.id', '=', 'b.oleh'),
    )
    .leftJoin('pegawai as c', (on) =>
      on.onRef('c.instansi_id', '=', 'b.instansi_id').onRef('c.id', '=', 'b.dicabut_oleh'),
    )
    .select(['b.id', 'b.kunci', 'b.isi', 'b.mulai', 'b.alasan', 'b.oleh', 'p.nama as namaOleh'])
    .select(['b.dibuat_pada', 'b.dicabut_pada', 'b.dicabut_alasan', 'c.nama as namaPencabut'])
    .$narrowType<{ kunci: KunciPengaturan; isi: Record<string, unknown> }>()
    .where('b.instansi_id', '=', instansiId)
    .orderBy('b.mulai', 'desc')
    .orderBy('b.dibuat_pada', 'desc')
    .orderBy('b.id', 'desc')
    .execute();
}

export type BarisPengaturan = Awaited<ReturnType<typeof riwayatPengaturan>>[number];

/** The version all settings of the agency share; 1 before the first change. */
export async function versiPengaturan(tx: TransaksiInstansi, instansiId: string): Promise<number> {
  const baris = await tx
    .selectFrom('pengaturan_instansi')
    .select('versi')
    .where('instansi_id', '=', instansiId)
    .executeTakeFirst();
  return baris?.versi ?? 1;
}

/** The version with the row held, so that two operators cannot both change the same one. */
export async function kunciPengaturan(tx: TransaksiInstansi, instansiId: string): Promise<number> {
  await tx
    .insertInto('pengaturan_instansi')
    .values({ instansi_id: instansiId })
    .onConflict((c) => c.column('instansi_id').doNothing())
    .execute();
  const { versi } = await tx
    .selectFrom('pengaturan_instansi')
    .select('versi')
    .where('instansi_id', '=', instansiId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return versi;
}

export async function naikkanVersi(tx: TransaksiInstansi, instansiId: string, saat: string): Promise<void> {
  await tx
    .updateTable('pengaturan_instansi')
    .set((q) => ({ versi: q('versi', '+', 1), diubah_pada: saat }))
    .where('instansi_id', '=', instansiId)
    .execute();
}

/** The newest score of potential of everybody who has one. */
export async function skorPotensi(tx: TransaksiInstansi, instansiId: string): Promise<number[]> {
  const { rows } = await sql<{ nilai: number }>`
    select distinct on (pegawai_id) nilai::float8 as nilai from riwayat
    where instansi_id = ${instansiId} and jenis = 'POTENSI' and dibatalkan_pada is null and nilai is not null
    order by pegawai_id, tanggal desc, id desc`.execute(tx);
  return rows.map((r) => r.nilai);
}
