import { sql } from 'kysely';
import type { PihakEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { tanpaKewajiban } from '../pegawai/read.ts';

export interface OrangBertugas {
  pihak: PihakEvaluasi;
  mulai: string;
  penilai: { pegawaiId: string; dari: string; sampai: string | null }[];
  /** Assessors of a duty as Plt. or Plh.; while it lasts they evaluate (L-IV.A.5). */
  penilaiTugas: { pegawaiId: string; dari: string; sampai: string | null }[];
}

/** Who holds a definitive post on a day, with every assessor that assignment ever had. */
export async function orangBertugas(
  tx: TransaksiInstansi,
  instansiId: string,
  hari: string,
  siapa: { pegawaiId: string } | { pernahDinilaiOleh: readonly string[] },
): Promise<OrangBertugas[]> {
  const saring =
    'pegawaiId' in siapa
      ? sql`t.pegawai_id = ${siapa.pegawaiId}`
      : sql`exists (select from penilai n join penugasan x on x.instansi_id = n.instansi_id and x.id = n.penugasan_id
          where n.instansi_id = t.instansi_id and x.pegawai_id = t.pegawai_id and (x.id = t.id or x.jenis <> 'DEFINITIF')
          and n.penilai_pegawai_id = any (${[...siapa.pernahDinilaiOleh]}::uuid[]))`;
  const { rows } = await sql<OrangBertugas>`
    select distinct on (p.nama, p.id) ${pihak} as pihak, t.dari as mulai,
      (select coalesce(jsonb_agg(jsonb_build_object('pegawaiId', n.penilai_pegawai_id, 'dari', n.dari, 'sampai', n.sampai)
        order by n.dari desc), '[]') from penilai n where n.instansi_id = t.instansi_id and n.penugasan_id = t.id) as penilai,
      ${penilaiTugas} as "penilaiTugas"
    from penugasan t ${sambungan}
    where t.instansi_id = ${instansiId} and t.jenis = 'DEFINITIF'
      and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari}) and ${saring}
      and not ${tanpaKewajiban(instansiId, sql`t.pegawai_id`, hari)}
    order by p.nama, p.id, t.dari desc`.execute(tx);
  return rows;
}

/** A person in the post held on a day, the definitive one first. */
export async function pihakPada(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: string,
): Promise<PihakEvaluasi | null> {
  const { rows } = await sql<{ pihak: PihakEvaluasi }>`
    select ${pihak} as pihak from penugasan t ${sambungan}
    where t.instansi_id = ${instansiId} and t.pegawai_id = ${pegawaiId}
      and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})
    order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1`.execute(tx);
  return rows[0]?.pihak ?? null;
}

/** Every version that was set of the SKP of these assignments in a year. */
export function versiSkpDitetapkan(
  tx: TransaksiInstansi,
  instansiId: string,
  penugasanId: readonly string[],
  tahun: number,
) {
  return tx
    .selectFrom('skp_versi as v')
    .innerJoin('skp as s', (on) =>
      on.onRef('s.instansi_id', '=', 'v.instansi_id').onRef('s.id', '=', 'v.skp_id'),
    )
    .select(['s.penugasan_id as penugasanId', 's.id as skpId', 'v.id as skpVersiId', 'v.nomor'])
    .select(['v.pendekatan', sql<string>`v.ditetapkan_pada`.as('ditetapkanPada')])
    .where('v.instansi_id', '=', instansiId)
    .where('s.penugasan_id', 'in', [...penugasanId])
    .where('s.tahun', '=', tahun)
    .where('v.ditetapkan_pada', 'is not', null)
    .execute();
}

export function periodeDengan(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('periode')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The monthly or quarterly periods of a year; for the annual evaluation. */
export function periodeBerkala(tx: TransaksiInstansi, instansiId: string, tahun: number) {
  return tx
    .selectFrom('periode')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('tahun', '=', tahun)
    .where('jenis', '<>', 'TAHUNAN')
    .orderBy('ke')
    .execute();
}

export function evaluasiDengan(tx: TransaksiInstansi, instansiId: string, id: string) {
  return evaluasi(tx, instansiId).where('id', '=', id).executeTakeFirst();
}

export function kunciEvaluasi(tx: TransaksiInstansi, instansiId: string, id: string) {
  return evaluasi(tx, instansiId).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The evaluation of each person and period that is being worked on: a correction under way, else the one in force. */
export function evaluasiPegawai(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: readonly string[],
  periodeId: readonly string[],
) {
  if (pegawaiId.length === 0 || periodeId.length === 0) return Promise.resolve([]);
  return evaluasi(tx, instansiId)
    .distinctOn(['pegawai_id', 'periode_id'])
    .where('pegawai_id', 'in', [...pegawaiId])
    .where('periode_id', 'in', [...periodeId])
    .where('tak_berlaku_pada', 'is', null)
    .orderBy('pegawai_id')
    .orderBy('periode_id')
    .orderBy(sql`ditetapkan_pada is null`, 'desc')
    .execute();
}

export type BarisEvaluasiDb = NonNullable<Awaited<ReturnType<typeof evaluasiDengan>>>;

function evaluasi(tx: TransaksiInstansi, instansiId: string) {
  return tx.selectFrom('evaluasi').selectAll().where('instansi_id', '=', instansiId);
}

const sambungan = sql`
  join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
  join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
  join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
  join kendali.instansi i on i.id = t.instansi_id`;

const pihak = sql`jsonb_build_object('pegawaiId', p.id, 'nama', p.nama, 'nip', p.nip, 'jenis', p.jenis,
  'golongan', p.golongan, 'pangkat', p.pangkat, 'penugasanId', t.id, 'jabatan', j.nama, 'jenisJabatan', j.jenis,
  'memimpinUnit', j.memimpin_unit, 'unitMandiri', j.unit_mandiri, 'unitKerjaId', u.id, 'unitKerja', u.nama,
  'instansi', i.nama)`;

/** As JSON, the assessors of the Plt. and Plh. duties of the person whose assignment is `t`, newest first. */
export const penilaiTugas = sql`(select coalesce(jsonb_agg(jsonb_build_object('pegawaiId', n.penilai_pegawai_id,
    'dari', greatest(n.dari, x.dari), 'sampai', least(n.sampai, x.sampai)) order by n.dari desc), '[]')
  from penugasan x join penilai n on n.instansi_id = x.instansi_id and n.penugasan_id = x.id
  where x.instansi_id = t.instansi_id and x.pegawai_id = t.pegawai_id and x.jenis <> 'DEFINITIF')`;
