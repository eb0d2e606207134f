import { sql } from 'kysely';
import type { SaringPemberitahuan } from '#contract/pemberitahuan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** A person's notices, newest first; one more than asked for, to know whether there are more. */
export function milik(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  { setelah, batas }: SaringPemberitahuan,
) {
  let q = tx
    .selectFrom('pemberitahuan as n')
    .leftJoin('pegawai as o', (on) =>
      on
        .onRef('o.instansi_id', '=', 'n.instansi_id')
        .on('o.id', '=', sql<string>`(n.isi ->> 'olehPegawaiId')::uuid`),
    )
    .select('o.nama as oleh')
    .select(['n.id', 'n.jenis', 'n.isi', 'n.tautan', 'n.dibuat_pada', 'n.dibaca_pada'])
    .where('n.instansi_id', '=', instansiId)
    .where('n.pegawai_id', '=', pegawaiId);
  if (setelah)
    q = q.where(sql<boolean>`(n.dibuat_pada, n.id) < (select a.dibuat_pada, a.id from pemberitahuan a
      where a.instansi_id = ${instansiId} and a.pegawai_id = ${pegawaiId} and a.id = ${setelah})`);
  return q
    .orderBy('n.dibuat_pada', 'desc')
    .orderBy('n.id', 'desc')
    .limit(batas + 1)
    .execute();
}

export async function jumlahBelumDibaca(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
): Promise<number> {
  const { n } = await tx
    .selectFrom('pemberitahuan')
    .select((q) => q.fn.countAll<number>().as('n'))
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('dibaca_pada', 'is', null)
    .executeTakeFirstOrThrow();
  return n;
}

/** Marks the person's own notices as read; those of others are not touched, and a second time changes nothing. */
export async function tandaiTerbaca(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  id: readonly string[] | null,
  pada: string,
): Promise<void> {
  let q = tx
    .updateTable('pemberitahuan')
    .set({ dibaca_pada: pada })
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('dibaca_pada', 'is', null);
  if (id) q = q.where('id', 'in', [...id]);
  await q.execute();
}
