import { sql } from 'kysely';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

export interface UnitBerpimpinan {
  id: string;
  nama: string;
  indukId: string | null;
  pimpinan: { id: string; nama: string; jabatan: string } | null;
}

/** Every unit in being on a day with who heads it; the holder of the post before a Plt. or Plh. */
export async function unitBerpimpinan(
  tx: TransaksiInstansi,
  instansiId: string,
  hari: string,
): Promise<UnitBerpimpinan[]> {
  const { rows } = await sql<UnitBerpimpinan>`
    select u.id, u.nama, u.induk_id as "indukId",
      case when m.id is not null then jsonb_build_object('id', m.id, 'nama', m.nama, 'jabatan', m.jabatan) end as pimpinan
    from unit_kerja u
    left join lateral (
      select p.id, p.nama, j.nama as jabatan
      from jabatan j
      join penugasan t on t.instansi_id = j.instansi_id and t.jabatan_id = j.id
        and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})
      join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
      where j.instansi_id = u.instansi_id and j.unit_kerja_id = u.id and j.memimpin_unit
      order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1) m on true
    where u.instansi_id = ${instansiId} and u.dari <= ${hari} and (u.sampai is null or u.sampai >= ${hari})
    order by u.urutan, u.nama`.execute(tx);
  return rows;
}

export function periodeDengan(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('periode')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export function capaianPeriode(tx: TransaksiInstansi, instansiId: string, periodeId: string) {
  return capaian(tx, instansiId).where('c.periode_id', '=', periodeId).execute();
}

/** One row, locked for a change. */
export function kunciCapaian(tx: TransaksiInstansi, instansiId: string, id: string) {
  return capaian(tx, instansiId).where('c.id', '=', id).forUpdate('c').executeTakeFirst();
}

/** What was set for these units in the annual periods of these years. */
export function capaianTahunan(
  tx: TransaksiInstansi,
  instansiId: string,
  unitKerjaId: readonly string[],
  tahun: readonly number[],
) {
  if (unitKerjaId.length === 0) return Promise.resolve([]);
  return capaian(tx, instansiId)
    .innerJoin('periode as w', (on) =>
      on.onRef('w.instansi_id', '=', 'c.instansi_id').onRef('w.id', '=', 'c.periode_id'),
    )
    .select('w.tahun')
    .where('c.unit_kerja_id', 'in', [...unitKerjaId])
    .where('w.jenis', '=', 'TAHUNAN')
    .where('w.tahun', 'in', [...tahun])
    .execute();
}

/** What was set for want of any other, for a period. */
export function capaianSementara(tx: TransaksiInstansi, instansiId: string, periodeId: string) {
  return tx
    .selectFrom('capaian_organisasi_sementara as c')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'c.instansi_id').onRef('p.id', '=', 'c.ditetapkan_oleh'),
    )
    .selectAll('c')
    .select('p.nama as namaPenetap')
    .where('c.instansi_id', '=', instansiId)
    .where('c.periode_id', '=', periodeId)
    .execute();
}

export type BarisSementara = Awaited<ReturnType<typeof capaianSementara>>[number];
export type BarisCapaian = Awaited<ReturnType<typeof capaianPeriode>>[number];

function capaian(tx: TransaksiInstansi, instansiId: string) {
  return tx
    .selectFrom('capaian_organisasi as c')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'c.instansi_id').onRef('p.id', '=', 'c.ditetapkan_oleh'),
    )
    .selectAll('c')
    .select('p.nama as namaPenetap')
    .where('c.instansi_id', '=', instansiId);
}
