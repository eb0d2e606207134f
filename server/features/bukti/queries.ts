import { sql } from 'kysely';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** JSON of the evidence row `b` as it is named inside another thing (`buktiRingkas` of the contract). */
export const jsonBuktiRingkas = sql`json_build_object('id', b.id, 'jenis', b.jenis, 'nama', b.nama,
  'tautan', b.tautan, 'tipeIsi', b.tipe_isi, 'ukuran', b.ukuran, 'bergambar', b.kunci_miniatur is not null)`;

/** Evidence with how it is used; `terkunci` counts the uses that may no longer change. */
export async function buktiDenganPemakaian(
  tx: TransaksiInstansi,
  instansiId: string,
  pilih: { id: string } | { pegawaiId: string; setelah?: string | undefined; batas: number },
) {
  let q = tx
    .selectFrom('bukti as b')
    .selectAll('b')
    .select([
      sql<number>`(select count(*)::int from aktivitas_bukti x
        where x.instansi_id = b.instansi_id and x.bukti_id = b.id)`.as('aktivitas'),
      sql<number>`(select count(*)::int from aktivitas_bukti x join aktivitas a on a.instansi_id = x.instansi_id
        and a.tanggal = x.aktivitas_tanggal and a.id = x.aktivitas_id
        where x.instansi_id = b.instansi_id and x.bukti_id = b.id and a.keadaan not in ('DRAF', 'DIREVISI'))`.as(
        'terkirim',
      ),
      sql<number>`(select count(*)::int from realisasi_bukti x
        where x.instansi_id = b.instansi_id and x.bukti_id = b.id)`.as('realisasi'),
      sql<number>`(select count(*)::int from umpan_balik_bukti x
        where x.instansi_id = b.instansi_id and x.bukti_id = b.id)`.as('umpanBalik'),
    ])
    .where('b.instansi_id', '=', instansiId);
  if ('id' in pilih) q = q.where('b.id', '=', pilih.id);
  else {
    q = q.where('b.pegawai_id', '=', pilih.pegawaiId).orderBy('b.id', 'desc').limit(pilih.batas);
    if (pilih.setelah) q = q.where('b.id', '<', pilih.setelah);
  }
  return q.execute();
}

export type BarisBukti = Awaited<ReturnType<typeof buktiDenganPemakaian>>[number];

/** Whether somebody is, or was for work that uses this evidence, its owner's assessor or the assessor's superior. */
export async function menilaiPemilik(
  tx: TransaksiInstansi,
  instansiId: string,
  bukti: { id: string; pegawai_id: string },
  pegawaiId: string,
): Promise<boolean> {
  const { rows } = await sql<{ ya: boolean }>`
    select exists (select from aktivitas_bukti x join aktivitas a on a.instansi_id = x.instansi_id
        and a.tanggal = x.aktivitas_tanggal and a.id = x.aktivitas_id
        where x.instansi_id = ${instansiId} and x.bukti_id = ${bukti.id}
        and ${pegawaiId} in (a.penilai_pegawai_id, a.diperiksa_oleh))
      or exists (select from evaluasi e where e.instansi_id = ${instansiId} and e.pegawai_id = ${bukti.pegawai_id}
        and ${pegawaiId} in (e.penilai_pegawai_id, e.atasan_pegawai_id)) as ya`.execute(tx);
  return rows[0]?.ya ?? false;
}

/**
 * Those whom feedback with this evidence is about, and whether one of them may know who gave it: evidence of somebody
 * unnamed would name them.
 */
export async function sasaranUmpanBalik(
  tx: TransaksiInstansi,
  instansiId: string,
  buktiId: string,
): Promise<{ pegawaiId: string; bernama: boolean }[]> {
  const { rows } = await sql<{ pegawaiId: string; bernama: boolean }>`
    select u.pegawai_id as "pegawaiId", bool_or(u.hubungan = 'PIMPINAN' or u.nama_terbuka) as bernama
    from umpan_balik_bukti x join umpan_balik u on u.instansi_id = x.instansi_id and u.id = x.umpan_balik_id
    where x.instansi_id = ${instansiId} and x.bukti_id = ${buktiId} group by 1`.execute(tx);
  return rows;
}

/** Holds everybody else off this id until the transaction ends. */
export async function kunciBukti(tx: TransaksiInstansi, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('bukti ' || ${id}, 0))`.execute(tx);
}
