import { sql } from 'kysely';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

export interface BahanTenggat {
  profil: unknown;
  libur: string[];
  gangguan: { mulai: string; selesai: string }[];
}

/** Settings, holidays and the outages that still count, in one round trip. */
export async function bahanTenggat(
  tx: TransaksiInstansi,
  instansiId: string,
  hari: string,
): Promise<BahanTenggat> {
  const { rows } = await sql<BahanTenggat>`
    select profil_pada(${instansiId}, ${hari}::date) as profil,
      (select coalesce(jsonb_agg(tanggal order by tanggal), '[]') from hari_libur where instansi_id = ${instansiId}) as libur,
      (select coalesce(jsonb_agg(jsonb_build_object('mulai', mulai, 'selesai', selesai) order by mulai), '[]')
        from gangguan where instansi_id = ${instansiId} and dicabut_pada is null) as gangguan`.execute(tx);
  return rows[0]!;
}
