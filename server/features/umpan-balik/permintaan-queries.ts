import { sql } from 'kysely';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** Those who were asked, with the question, the one who asks, and names. */
export function orangDiminta(tx: TransaksiInstansi, instansiId: string) {
  return tx
    .selectFrom('umpan_balik_permintaan_orang as o')
    .innerJoin('umpan_balik_permintaan as m', (on) =>
      on.onRef('m.instansi_id', '=', 'o.instansi_id').onRef('m.id', '=', 'o.permintaan_id'),
    )
    .innerJoin('pegawai as a', (on) =>
      on.onRef('a.instansi_id', '=', 'm.instansi_id').onRef('a.id', '=', 'm.pegawai_id'),
    )
    .leftJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'o.instansi_id').onRef('p.id', '=', 'o.pegawai_id'),
    )
    .select([
      'o.id',
      'o.permintaan_id as permintaanId',
      'o.pegawai_id as dimintaId',
      'o.luar_nama as luarNama',
      'o.luar_kaitan as luarKaitan',
      'o.sidik_tautan as sidikTautan',
      'o.tautan_sampai as tautanSampai',
      'o.keadaan',
      'o.alasan',
      'o.diingatkan_pada as diingatkanPada',
      'm.pegawai_id as pemintaId',
      'm.pertanyaan',
      'm.rhk_id as rhkId',
      'm.nilai',
      'm.dibuat_pada as pada',
      'a.nama as namaPeminta',
      'p.nama as namaDiminta',
    ])
    .select(
      sql<string | null>`(select r.uraian from rhk_versi r join skp_versi v on v.instansi_id = r.instansi_id
        and v.id = r.skp_versi_id where r.instansi_id = m.instansi_id and r.rhk_id = m.rhk_id
        and v.ditetapkan_pada is not null order by v.nomor desc limit 1)`.as('uraianRhk'),
    )
    .where('o.instansi_id', '=', instansiId)
    .orderBy('m.id', 'desc')
    .orderBy('o.id');
}

export type BarisDiminta = Awaited<ReturnType<ReturnType<typeof orangDiminta>['execute']>>[number];

/** Locks the row of one who was asked. */
export async function kunciOrang(
  tx: TransaksiInstansi,
  instansiId: string,
  id: string,
): Promise<BarisDiminta | undefined> {
  await tx
    .selectFrom('umpan_balik_permintaan_orang')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return orangDiminta(tx, instansiId).where('o.id', '=', id).executeTakeFirst();
}

/** Writes how it went on with one who was asked. */
export function ubahOrang(
  tx: TransaksiInstansi,
  instansiId: string,
  id: string,
  isi: Partial<{
    keadaan: 'DIJAWAB' | 'DITOLAK' | 'DIBATALKAN';
    alasan: string | null;
    selesai_pada: string;
    diingatkan_pada: string;
    sidik_tautan: Buffer | null;
    tautan_sampai: string | null;
  }>,
) {
  return tx
    .updateTable('umpan_balik_permintaan_orang')
    .set(isi)
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute();
}
