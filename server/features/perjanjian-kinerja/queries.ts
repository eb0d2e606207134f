import { sql } from 'kysely';
import type { IsianPerjanjian, PerjanjianUntukSkp } from '#contract/perjanjian-kinerja.ts';
import type { KeadaanPerjanjian } from '#rules/perencanaan/perjanjian-kinerja.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

type Orang = { id: string; nama: string; jabatan: string };

export interface BarisPerjanjian {
  id: string | null;
  unitId: string;
  unit: string;
  indukId: string | null;
  keadaan: KeadaanPerjanjian | null;
  nomor: string | null;
  pimpinan: Orang | null;
  pemilik: Orang | null;
  finalPada: string | null;
  versi: number | null;
  diubahPada: string | null;
  jumlahSasaran: number;
  jumlahIndikator: number;
}

/**
 * The units that have a perjanjian kinerja of a year, and those that should: the instansi itself and the units headed by
 * a JPT or independent. With `id`, that one alone; with `unitId`, that unit.
 */
export async function daftar(
  tx: TransaksiInstansi,
  instansiId: string,
  tahun: number | null,
  hari: string,
  satu: { id?: string; unitId?: string } = {},
): Promise<BarisPerjanjian[]> {
  const { rows } = await sql<BarisPerjanjian>`
    select p.id, u.id as "unitId", u.nama as unit, u.induk_id as "indukId", p.keadaan, p.nomor, m.orang as pimpinan,
      case when g.id is not null then jsonb_build_object('id', g.id, 'nama', g.nama, 'jabatan', coalesce(m.orang ->> 'jabatan', ''))
        end as pemilik,
      p.final_pada as "finalPada", p.versi, p.diubah_pada as "diubahPada", coalesce(h.sasaran, 0)::int as "jumlahSasaran",
      coalesce(h.indikator, 0)::int as "jumlahIndikator"
    from unit_kerja u
    ${satu.id ? sql`` : sql`left`} join perjanjian_kinerja p on p.instansi_id = u.instansi_id and p.unit_kerja_id = u.id
      ${satu.id ? sql`and p.id = ${satu.id}` : sql`and p.tahun = ${tahun}`}
    left join pegawai g on g.instansi_id = p.instansi_id and g.id = p.pemilik_pegawai_id
    left join lateral (
      select jsonb_build_object('id', o.id, 'nama', o.nama, 'jabatan', j.nama) as orang, j.jenis, j.unit_mandiri
      from jabatan j
      join penugasan t on t.instansi_id = j.instansi_id and t.jabatan_id = j.id
        and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})
      join pegawai o on o.instansi_id = t.instansi_id and o.id = t.pegawai_id
      where j.instansi_id = u.instansi_id and j.unit_kerja_id = u.id and j.memimpin_unit
      order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1) m on true
    left join lateral (
      select count(distinct s.id) as sasaran, count(i.id) as indikator
      from perjanjian_sasaran s
      left join perjanjian_indikator i on i.instansi_id = s.instansi_id and i.sasaran_id = s.id
      where s.instansi_id = p.instansi_id and s.perjanjian_id = p.id) h on true
    where u.instansi_id = ${instansiId}
      ${satu.unitId ? sql`and u.id = ${satu.unitId}` : sql``}
      and (p.id is not null or ((u.sampai is null or u.sampai >= ${hari})
        ${satu.unitId ? sql`` : sql`and (u.induk_id is null or m.jenis like 'JPT%' or m.unit_mandiri)`}))
    order by u.induk_id is not null, u.urutan, u.nama`.execute(tx);
  return rows;
}

/** The row itself, locked for a change. */
export function kunci(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('perjanjian_kinerja')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** The goals of a perjanjian with their indicators, in their order. */
export async function sasaranDari(
  tx: TransaksiInstansi,
  instansiId: string,
  perjanjianId: string,
): Promise<IsianPerjanjian['sasaran']> {
  const { rows } = await sql<IsianPerjanjian['sasaran'][number]>`
    select s.id, s.uraian, s.induk_id as "indukId", coalesce((select jsonb_agg(jsonb_build_object(
        'id', i.id, 'uraian', i.uraian, 'target', i.target, 'targetAngka', i.target_angka, 'satuan', i.satuan,
        'polaritas', i.polaritas, 'perspektif', i.perspektif) order by i.urutan)
      from perjanjian_indikator i where i.instansi_id = s.instansi_id and i.sasaran_id = s.id), '[]') as indikator
    from perjanjian_sasaran s
    where s.instansi_id = ${instansiId} and s.perjanjian_id = ${perjanjianId}
    order by s.urutan`.execute(tx);
  return rows;
}

/** Goals of the units above, of the same year, nearest unit first. */
export async function sasaranAtas(tx: TransaksiInstansi, instansiId: string, unitId: string, tahun: number) {
  const { rows } = await sql<{ id: string; uraian: string; unitKerja: string }>`
    with recursive naik as (
      select induk_id as id, 1 as jarak from unit_kerja where instansi_id = ${instansiId} and id = ${unitId}
      union all
      select u.induk_id, n.jarak + 1 from unit_kerja u join naik n on u.id = n.id
      where u.instansi_id = ${instansiId} and n.jarak < 20)
    select s.id, s.uraian, u.nama as "unitKerja"
    from naik n
    join unit_kerja u on u.instansi_id = ${instansiId} and u.id = n.id
    join perjanjian_kinerja p on p.instansi_id = u.instansi_id and p.unit_kerja_id = u.id and p.tahun = ${tahun}
    join perjanjian_sasaran s on s.instansi_id = p.instansi_id and s.perjanjian_id = p.id
    order by n.jarak, s.urutan`.execute(tx);
  return rows;
}

/** Writes the goals anew; those that stay keep their row, so that links to them last. */
export async function tulisSasaran(
  tx: TransaksiInstansi,
  instansiId: string,
  perjanjianId: string,
  sasaran: IsianPerjanjian['sasaran'],
): Promise<void> {
  const ids = sasaran.map((s) => s.id);
  await sql`delete from perjanjian_sasaran where instansi_id = ${instansiId} and perjanjian_id = ${perjanjianId}
    and id <> all (${ids}::uuid[])`.execute(tx);
  if (sasaran.length === 0) return;
  await tx
    .insertInto('perjanjian_sasaran')
    .values(
      sasaran.map((s, urutan) => ({
        instansi_id: instansiId,
        id: s.id,
        perjanjian_id: perjanjianId,
        urutan,
        uraian: s.uraian,
        induk_id: s.indukId,
      })),
    )
    .onConflict((b) =>
      b.columns(['instansi_id', 'id']).doUpdateSet((lama) => ({
        urutan: lama.ref('excluded.urutan'),
        uraian: lama.ref('excluded.uraian'),
        induk_id: lama.ref('excluded.induk_id'),
      })),
    )
    .execute();
  await tx
    .deleteFrom('perjanjian_indikator')
    .where('instansi_id', '=', instansiId)
    .where('sasaran_id', 'in', ids)
    .execute();
  const indikator = sasaran.flatMap((s) =>
    s.indikator.map((i, urutan) => ({
      instansi_id: instansiId,
      id: i.id,
      sasaran_id: s.id,
      urutan,
      uraian: i.uraian,
      target: i.target,
      target_angka: i.targetAngka,
      satuan: i.satuan?.trim() || null,
      polaritas: i.polaritas,
      perspektif: i.perspektif,
    })),
  );
  if (indikator.length > 0) await tx.insertInto('perjanjian_indikator').values(indikator).execute();
}

/** Whether any of these goals belongs to another perjanjian. */
export async function sasaranMilikLain(
  tx: TransaksiInstansi,
  instansiId: string,
  perjanjianId: string,
  ids: readonly string[],
): Promise<boolean> {
  const { rows } = await sql`select from perjanjian_sasaran where instansi_id = ${instansiId}
    and id = any (${ids}::uuid[]) and perjanjian_id <> ${perjanjianId} limit 1`.execute(tx);
  return rows.length > 0;
}

/** The perjanjian of a unit and year as an SKP reads it. */
export async function untukSkp(
  tx: TransaksiInstansi,
  instansiId: string,
  unitId: string,
  tahun: number,
): Promise<PerjanjianUntukSkp | null> {
  const { rows } = await sql<{ id: string; keadaan: string; unit: string }>`
    select p.id, p.keadaan, u.nama as unit from perjanjian_kinerja p
    join unit_kerja u on u.instansi_id = p.instansi_id and u.id = p.unit_kerja_id
    where p.instansi_id = ${instansiId} and p.unit_kerja_id = ${unitId} and p.tahun = ${tahun}`.execute(tx);
  const [baris] = rows;
  if (!baris) return null;
  const sasaran = await sasaranDari(tx, instansiId, baris.id);
  return {
    id: baris.id,
    unitKerja: baris.unit,
    final: baris.keadaan === 'FINAL',
    sasaran: sasaran
      .filter((s) => s.uraian.trim())
      .map(({ id, uraian, indikator }) => ({
        id,
        uraian,
        indikator: indikator.filter((i) => i.uraian.trim()),
      })),
  };
}
