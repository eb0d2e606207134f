import { type RawBuilder, sql } from 'kysely';
import type { SimpulPohon } from '#contract/pohon-kinerja.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** What every question about the tree is asked for. */
export interface Tempat {
  instansiId: string;
  tahun: number;
  /** The running period; null before the first. */
  periodeId: string | null;
  hari: string;
  pembacaId: string;
}

export type Ref = Pick<SimpulPohon, 'jenis' | 'id'>;
type Baris = Omit<SimpulPohon, 'kemajuan'>;

/** The RHK of SKP in force in a year, each with the leader's RHK and the goal it states (by link, else by its words). */
const berlaku = ({ instansiId, tahun }: Tempat): RawBuilder<unknown> => sql`
  select h.rhk_id, h.skp_versi_id, h.uraian, h.urutan, s.pegawai_id, u.id as unit_id, u.nama as unit, j.nama as jabatan,
    coalesce(sb.rhk_pimpinan_id, h.rhk_pimpinan_id) as pimpinan_id,
    case when h.sasaran_id is not null then h.sasaran_id when j.memimpin_unit then (
      select g.id from perjanjian_kinerja k
      join perjanjian_sasaran g on g.instansi_id = k.instansi_id and g.perjanjian_id = k.id
      where k.instansi_id = ${instansiId} and k.unit_kerja_id = u.id and k.tahun = ${tahun}
        and lower(btrim(g.uraian)) = lower(btrim(h.uraian)) limit 1) end as sasaran_id,
    j.memimpin_unit and (j.jenis like 'JPT%' or j.unit_mandiri) as puncak
  from skp s
  join skp_versi v on v.instansi_id = s.instansi_id and v.skp_id = s.id
    and v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN')
  join rhk_versi h on h.instansi_id = v.instansi_id and h.skp_versi_id = v.id
  join penugasan t on t.instansi_id = s.instansi_id and t.id = s.penugasan_id
  join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
  join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
  left join rhk_sambungan sb on sb.instansi_id = h.instansi_id and sb.rhk_id = h.rhk_id
    and sb.teks = h.rhk_pimpinan_teks
  where s.instansi_id = ${instansiId} and s.tahun = ${tahun}`;

/** RHK as nodes; `syarat` is written over the alias `b` of the RHK in force. */
export async function rhk(tx: TransaksiInstansi, t: Tempat, syarat: RawBuilder<unknown>): Promise<Baris[]> {
  const { instansiId, periodeId, hari, pembacaId } = t;
  const { rows } = await sql<Baris>`
    with b as materialized (${berlaku(t)})
    select 'RHK' as jenis, b.rhk_id as id, b.uraian, b.unit as "unitKerja",
      jsonb_build_object('pegawaiId', p.id, 'nama', p.nama, 'jabatan', b.jabatan) as orang, p.id = ${pembacaId} as saya,
      coalesce((select jsonb_agg(jsonb_build_object('uraian', i.uraian, 'target', i.target) order by i.urutan)
        from indikator i where i.instansi_id = ${instansiId} and i.skp_versi_id = b.skp_versi_id
          and i.rhk_id = b.rhk_id), '[]') as indikator,
      (select count(*)::int from b c where c.pimpinan_id = b.rhk_id) as anak,
      jsonb_build_object(
        'ada', exists (select from realisasi r where r.instansi_id = ${instansiId} and r.periode_id = ${periodeId}
          and r.rhk_id = b.rhk_id),
        'uraian', case when p.id = ${pembacaId} or exists (select from penilai n
            join penugasan k on k.instansi_id = n.instansi_id and k.id = n.penugasan_id and k.pegawai_id = p.id
              and k.dari <= ${hari} and (k.sampai is null or k.sampai >= ${hari})
            where n.instansi_id = ${instansiId} and n.penilai_pegawai_id = ${pembacaId}
              and n.dari <= ${hari} and (n.sampai is null or n.sampai >= ${hari}))
          then coalesce((select jsonb_agg(r.uraian order by r.dibuat_pada) from realisasi r
            where r.instansi_id = ${instansiId} and r.periode_id = ${periodeId} and r.rhk_id = b.rhk_id), '[]')
          end) as realisasi
    from b join pegawai p on p.instansi_id = ${instansiId} and p.id = b.pegawai_id
    where ${syarat}
    order by b.unit, p.nama, b.urutan`.execute(tx);
  return rows;
}

/** Goals of perjanjian kinerja as nodes; `syarat` is written over the alias `g`. */
export async function sasaran(
  tx: TransaksiInstansi,
  t: Tempat,
  syarat: RawBuilder<unknown>,
): Promise<Baris[]> {
  const { instansiId, tahun } = t;
  const { rows } = await sql<Baris>`
    with b as materialized (${berlaku(t)})
    select 'SASARAN' as jenis, g.id, g.uraian, u.nama as "unitKerja", null as orang, false as saya,
      coalesce((select jsonb_agg(jsonb_build_object('uraian', i.uraian, 'target', i.target) order by i.urutan)
        from perjanjian_indikator i where i.instansi_id = g.instansi_id and i.sasaran_id = g.id), '[]') as indikator,
      (select count(*)::int from perjanjian_sasaran a where a.instansi_id = g.instansi_id and a.induk_id = g.id)
        + (select count(*)::int from b where b.sasaran_id = g.id) as anak,
      null as realisasi
    from perjanjian_sasaran g
    join perjanjian_kinerja k on k.instansi_id = g.instansi_id and k.id = g.perjanjian_id and k.tahun = ${tahun}
    join unit_kerja u on u.instansi_id = k.instansi_id and u.id = k.unit_kerja_id
    where g.instansi_id = ${instansiId} and ${syarat}
    order by u.induk_id is not null, u.urutan, u.nama, g.urutan`.execute(tx);
  return rows;
}

/** Units whose head has RHK that support no goal and no leader's RHK. */
export async function unitLepas(
  tx: TransaksiInstansi,
  t: Tempat,
  syarat: RawBuilder<unknown>,
): Promise<Baris[]> {
  const { rows } = await sql<Baris>`
    with b as materialized (${berlaku(t)})
    select 'UNIT' as jenis, b.unit_id as id, b.unit as uraian, b.unit as "unitKerja", null as orang, false as saya,
      '[]'::jsonb as indikator, count(*)::int as anak, null as realisasi
    from b where b.puncak and b.sasaran_id is null and b.pimpinan_id is null and ${syarat}
    group by b.unit_id, b.unit order by b.unit`.execute(tx);
  return rows;
}

/** For each node the RHK of its whole branch, and how many have a realisation in the running period. */
export async function kemajuan(
  tx: TransaksiInstansi,
  t: Tempat,
  simpul: readonly Ref[],
): Promise<Map<string, SimpulPohon['kemajuan']>> {
  const id = (jenis: Ref['jenis']) => simpul.filter((s) => s.jenis === jenis).map((s) => s.id);
  const { rows } = await sql<{ akar: string; rhk: number; terisi: number }>`
    with recursive b as materialized (${berlaku(t)}),
    g as (
      select id as akar, id from unnest(${id('SASARAN')}::uuid[]) x (id)
      union select g.akar, a.id from g
        join perjanjian_sasaran a on a.instansi_id = ${t.instansiId} and a.induk_id = g.id),
    turun as (
      (select g.akar, b.rhk_id from g join b on b.sasaran_id = g.id
        union select id, id from unnest(${id('RHK')}::uuid[]) x (id)
        union select b.unit_id, b.rhk_id from b where b.unit_id = any (${id('UNIT')}::uuid[])
          and b.puncak and b.sasaran_id is null and b.pimpinan_id is null)
      union select turun.akar, b.rhk_id from turun join b on b.pimpinan_id = turun.rhk_id)
    select akar, count(*)::int as rhk, count(*) filter (where exists (select from realisasi r
      where r.instansi_id = ${t.instansiId} and r.periode_id = ${t.periodeId} and r.rhk_id = turun.rhk_id))::int as terisi
    from turun group by akar`.execute(tx);
  return new Map(rows.map(({ akar, rhk: jumlah, terisi }) => [akar, { rhk: jumlah, terisi }]));
}

/** The way from a node to its root, the node first: RHK by RHK, then goal by goal. */
export async function naik(
  tx: TransaksiInstansi,
  t: Tempat,
  dari: Ref,
): Promise<(Ref & { unitId: string | null })[]> {
  const { rows } = await sql<Ref & { unitId: string | null }>`
    with recursive b as materialized (${berlaku(t)}),
    r as (
      select b.rhk_id, b.pimpinan_id, b.sasaran_id, b.unit_id, b.puncak, 1 as n from b
      where ${dari.jenis} = 'RHK' and b.rhk_id = ${dari.id}
      union all
      select b.rhk_id, b.pimpinan_id, b.sasaran_id, b.unit_id, b.puncak, r.n + 1 from r
      join b on b.rhk_id = r.pimpinan_id where r.n < 20 and r.sasaran_id is null),
    puncak as (select * from r order by n desc limit 1),
    g as (
      select s.id, s.induk_id, 100 as n from perjanjian_sasaran s
      where s.instansi_id = ${t.instansiId} and s.id = case when ${dari.jenis} = 'SASARAN' then ${dari.id}::uuid
        else (select sasaran_id from puncak) end
      union all
      select s.id, s.induk_id, g.n + 1 from g
      join perjanjian_sasaran s on s.instansi_id = ${t.instansiId} and s.id = g.induk_id where g.n < 120)
    select jenis, id, "unitId" from (
      select 'RHK' as jenis, rhk_id as id, null::uuid as "unitId", n from r
      union all select 'SASARAN', id, null, n from g
      union all select 'UNIT', unit_id, unit_id, 90 from puncak where puncak and sasaran_id is null) x
    order by n`.execute(tx);
  return rows;
}

/** Subordinates of the owner of an RHK without an SKP in force in the year. */
export async function tanpaSkp(tx: TransaksiInstansi, { instansiId, tahun, hari }: Tempat, rhkId: string) {
  const { rows } = await sql<{ pegawaiId: string; nama: string; jabatan: string }>`
    select distinct p.id as "pegawaiId", p.nama, j.nama as jabatan
    from rhk h
    join skp s on s.instansi_id = h.instansi_id and s.id = h.skp_id
    join penilai n on n.instansi_id = s.instansi_id and n.penilai_pegawai_id = s.pegawai_id
      and n.dari <= ${hari} and (n.sampai is null or n.sampai >= ${hari})
    join penugasan t on t.instansi_id = n.instansi_id and t.id = n.penugasan_id
      and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})
    join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id and p.berhenti_pada is null
    where h.instansi_id = ${instansiId} and h.id = ${rhkId}
      and not exists (select from skp k join skp_versi v on v.instansi_id = k.instansi_id and v.skp_id = k.id
        and v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN')
        where k.instansi_id = p.instansi_id and k.pegawai_id = p.id and k.tahun = ${tahun})
    order by p.nama`.execute(tx);
  return rows;
}

/** Which of these periods anybody wrote a realisasi for. */
export async function periodeTerisi(
  tx: TransaksiInstansi,
  instansiId: string,
  id: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select p.id from periode p where p.instansi_id = ${instansiId} and p.id = any (${id}::uuid[])
      and exists (select from realisasi r where r.instansi_id = p.instansi_id and r.periode_id = p.id)`.execute(
    tx,
  );
  return new Set(rows.map((r) => r.id));
}
