import { sql } from 'kysely';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** The SKP with its owner and every assessor one of its versions names. */
export async function skpUntukRencana(tx: TransaksiInstansi, instansiId: string, skpId: string) {
  return tx
    .selectFrom('skp as s')
    .select(['s.id', 's.pegawai_id', 's.tahun'])
    .select(
      sql<
        string[]
      >`array(select v.penilai_pegawai_id::text from skp_versi v where v.instansi_id = s.instansi_id
        and v.skp_id = s.id and v.penilai_pegawai_id is not null and v.keadaan <> 'DRAF')`.as('penilai'),
    )
    .where('s.instansi_id', '=', instansiId)
    .where('s.id', '=', skpId)
    .executeTakeFirst();
}

/** RHK of an SKP by the newest version that has them, in the form's order. */
export async function rhkSkp(tx: TransaksiInstansi, instansiId: string, skpId: string) {
  const { rows } = await sql<{ id: string; uraian: string }>`
    select id, uraian from (
      select distinct on (r.rhk_id) r.rhk_id as id, r.uraian, r.urutan, v.nomor
      from rhk_versi r join skp_versi v on v.instansi_id = r.instansi_id and v.id = r.skp_versi_id
      where r.instansi_id = ${instansiId} and v.skp_id = ${skpId}
      order by r.rhk_id, v.nomor desc) t
    where nomor = (select max(nomor) from skp_versi where instansi_id = ${instansiId} and skp_id = ${skpId})
    order by urutan`.execute(tx);
  return rows;
}

/** Rencana aksi of an SKP, or one of them, with the words of its RHK and how many activities point at it. */
export function rencanaAksi(
  tx: TransaksiInstansi,
  instansiId: string,
  pilih: { skpId: string } | { id: string },
) {
  let q = tx
    .selectFrom('rencana_aksi as a')
    .innerJoin('skp as s', (on) =>
      on.onRef('s.instansi_id', '=', 'a.instansi_id').onRef('s.id', '=', 'a.skp_id'),
    )
    .selectAll('a')
    .select('s.pegawai_id')
    .select([
      sql<string>`(select r.uraian from rhk_versi r join skp_versi v on v.instansi_id = r.instansi_id
        and v.id = r.skp_versi_id where r.instansi_id = a.instansi_id and r.rhk_id = a.rhk_id
        order by v.nomor desc limit 1)`.as('rhk'),
      sql<number>`(select count(*)::int from aktivitas x where x.instansi_id = a.instansi_id
        and x.pegawai_id = s.pegawai_id and x.rencana_aksi_id = a.id)`.as('aktivitas'),
    ])
    .where('a.instansi_id', '=', instansiId)
    .orderBy(sql`a.dihentikan_pada is not null`)
    .orderBy(sql`coalesce(a.triwulan, 9)`)
    .orderBy('a.urutan')
    .orderBy('a.id');
  q = 'id' in pilih ? q.where('a.id', '=', pilih.id) : q.where('a.skp_id', '=', pilih.skpId);
  return q.execute();
}

export type BarisRencana = Awaited<ReturnType<typeof rencanaAksi>>[number];

/** Locks one rencana aksi for a change. */
export function kunciRencana(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('rencana_aksi')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}
