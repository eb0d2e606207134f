import { sql } from 'kysely';
import type { BuktiRingkas } from '#contract/bukti.ts';
import type { Realisasi } from '#contract/realisasi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { jsonBuktiRingkas } from '../bukti/read.ts';
import { awalBerkala, berkala } from '../periode/read.ts';

/** A period with the moment it was closed, or undefined. */
export function periodeRealisasi(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('periode')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The newest periodic period whose window has opened by a day; before the first, the running one. */
export function periodeDilaporkan(tx: TransaksiInstansi, instansiId: string, hari: string) {
  return tx
    .selectFrom('periode')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where(berkala)
    .where(awalBerkala, '<=', hari)
    .orderBy(sql`jendela_dari <= ${hari}`, 'desc')
    .orderBy(awalBerkala, 'desc')
    .limit(1)
    .executeTakeFirst();
}

export type BarisPeriode = NonNullable<Awaited<ReturnType<typeof periodeRealisasi>>>;

/** The evaluation of a person for a period, as far as it locks realisasi or names who may read them. */
export function evaluasiPeriode(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  periodeId: string,
) {
  return tx
    .selectFrom('evaluasi')
    .select(['ditetapkan_pada', 'penilai_pegawai_id', 'atasan_pegawai_id'])
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('periode_id', '=', periodeId)
    .where('tak_berlaku_pada', 'is', null)
    .orderBy('ditetapkan_pada')
    .executeTakeFirst();
}

/** One realisasi, locked for a change. */
export function kunciRealisasi(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('realisasi')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** What a person has written for a period, each with its evidence. */
export async function realisasiPeriode(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  periodeId: string,
): Promise<Realisasi[]> {
  const { rows } = await sql<Realisasi>`
    select r.id, r.rhk_id as "rhkId", r.indikator_id as "indikatorId", r.uraian, r.angka, r.versi, r.diubah_pada as "diubahPada",
      coalesce((select json_agg(${jsonBuktiRingkas} order by b.id) from realisasi_bukti x
        join bukti b on b.instansi_id = x.instansi_id and b.id = x.bukti_id
        where x.instansi_id = r.instansi_id and x.realisasi_id = r.id), '[]'::json) as bukti
    from realisasi r where r.instansi_id = ${instansiId} and r.pegawai_id = ${pegawaiId} and r.periode_id = ${periodeId}`.execute(
    tx,
  );
  return rows;
}

export interface KumpulanAktivitas {
  rhkId: string;
  aktivitas: number;
  menit: number;
  uraian: string[];
  volume: { satuan: string; jumlah: number }[];
  bukti: BuktiRingkas[];
}

/** Verified activities between two days by RHK: how many, their words, volumes by unit, and their evidence. */
export async function kumpulkanAktivitas(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  dari: string,
  sampai: string,
): Promise<KumpulanAktivitas[]> {
  const { rows } = await sql<KumpulanAktivitas>`
    with sah as (select * from aktivitas a where a.instansi_id = ${instansiId} and a.pegawai_id = ${pegawaiId}
      and a.tanggal between ${dari} and ${sampai} and a.keadaan = 'DIVERIFIKASI' and a.rhk_id is not null)
    select s.rhk_id as "rhkId", count(*)::int as aktivitas, sum(s.menit)::int as menit,
      (select json_agg(u.uraian order by u.n desc, u.akhir desc) from (select btrim(uraian) as uraian, count(*) as n, max(tanggal) as akhir
        from sah where rhk_id = s.rhk_id group by 1 order by n desc, akhir desc limit 8) u) as uraian,
      coalesce((select json_agg(json_build_object('satuan', v.satuan, 'jumlah', v.jumlah) order by v.n desc) from (
        select lower(btrim(satuan)) as satuan, sum(volume) as jumlah, count(*) as n from sah
        where rhk_id = s.rhk_id and volume is not null and satuan is not null group by 1) v), '[]'::json) as volume,
      coalesce((select json_agg(${jsonBuktiRingkas} order by b.id desc) from bukti b where b.instansi_id = ${instansiId} and b.id in (
        select x.bukti_id from aktivitas_bukti x join sah y on y.instansi_id = x.instansi_id and y.id = x.aktivitas_id
        where y.rhk_id = s.rhk_id)), '[]'::json) as bukti
    from sah s group by s.rhk_id`.execute(tx);
  return rows;
}
