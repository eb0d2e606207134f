import { sql } from 'kysely';
import type { IsianManual } from '#contract/manual-indikator.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

export type BarisManual = IsianManual & { indikatorId: string; nomor: number; versi: number };

const KOLOM = sql`m.indikator_id as "indikatorId", v.nomor, m.versi, coalesce(m.tujuan, '') as tujuan,
  coalesce(m.definisi, '') as definisi, coalesce(m.formula, '') as formula, coalesce(m.satuan, '') as satuan, m.kendali,
  coalesce(m.sumber_data, '') as "sumberData", m.periode_pelaporan as "periodePelaporan"`;

/** The manuals that hold for a version of an SKP: its own, else the last of the versions before it. */
export async function manualVersi(
  tx: TransaksiInstansi,
  instansiId: string,
  skpId: string,
  nomor: number,
): Promise<BarisManual[]> {
  const { rows } = await sql<BarisManual>`
    select distinct on (m.indikator_id) ${KOLOM}
    from skp_versi v
    join manual_indikator m on m.instansi_id = v.instansi_id and m.skp_versi_id = v.id
    where v.instansi_id = ${instansiId} and v.skp_id = ${skpId} and v.nomor <= ${nomor}
    order by m.indikator_id, v.nomor desc`.execute(tx);
  return rows;
}

/** Writes the manual of one indicator into this version, over what it had of its own. */
export async function tulisManual(
  tx: TransaksiInstansi,
  instansiId: string,
  tempat: { skpVersiId: string; indikatorId: string; versi: number; kini: string },
  isi: IsianManual,
): Promise<void> {
  const nilai = {
    tujuan: isi.tujuan || null,
    definisi: isi.definisi || null,
    formula: isi.formula || null,
    satuan: isi.satuan || null,
    kendali: isi.kendali,
    sumber_data: isi.sumberData || null,
    periode_pelaporan: isi.periodePelaporan,
    versi: tempat.versi,
    diubah_pada: tempat.kini,
  };
  await tx
    .insertInto('manual_indikator')
    .values({
      instansi_id: instansiId,
      skp_versi_id: tempat.skpVersiId,
      indikator_id: tempat.indikatorId,
      ...nilai,
    })
    .onConflict((b) => b.columns(['instansi_id', 'skp_versi_id', 'indikator_id']).doUpdateSet(nilai))
    .execute();
}

/** Locks a version, so that two writers of one manual and an approval come one after the other. */
export function kunciVersi(tx: TransaksiInstansi, instansiId: string, versiId: string) {
  return tx
    .selectFrom('skp_versi')
    .select('keadaan')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', versiId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export interface BarisManualPerjanjian extends BarisManual {
  sasaranId: string;
  indikator: string;
  target: string;
  pemilik: string;
}

/** The manuals of SKP in force whose RHK come from the goals of a perjanjian kinerja. */
export async function manualPerjanjian(
  tx: TransaksiInstansi,
  instansiId: string,
  perjanjianId: string,
): Promise<BarisManualPerjanjian[]> {
  const { rows } = await sql<BarisManualPerjanjian>`
    select g.id as "sasaranId", i.uraian as indikator, i.target, p.nama as pemilik, n.*
    from perjanjian_sasaran g
    join rhk_versi h on h.instansi_id = g.instansi_id and h.sasaran_id = g.id
    join skp_versi b on b.instansi_id = h.instansi_id and b.id = h.skp_versi_id
      and b.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN')
    join skp s on s.instansi_id = b.instansi_id and s.id = b.skp_id
    join pegawai p on p.instansi_id = s.instansi_id and p.id = s.pegawai_id
    join indikator i on i.instansi_id = h.instansi_id and i.skp_versi_id = h.skp_versi_id and i.rhk_id = h.rhk_id
    join lateral (
      select ${KOLOM} from skp_versi v
      join manual_indikator m on m.instansi_id = v.instansi_id and m.skp_versi_id = v.id and m.indikator_id = i.id
      where v.instansi_id = b.instansi_id and v.skp_id = b.skp_id and v.nomor <= b.nomor
      order by v.nomor desc limit 1) n on true
    where g.instansi_id = ${instansiId} and g.perjanjian_id = ${perjanjianId}
    order by g.urutan, h.urutan, i.urutan`.execute(tx);
  return rows;
}
