import { type RawBuilder, sql } from 'kysely';
import type { BarisMatriks, DaftarMatriks, KolomMatriks, PeranMatriks, Sel } from '#contract/matriks.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

export interface BarisInduk {
  id: string;
  tahun: number;
  pemilik_pegawai_id: string;
}

export function matriksDengan(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('matriks')
    .select(['id', 'tahun', 'pemilik_pegawai_id'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export function matriksMilik(tx: TransaksiInstansi, instansiId: string, pemilikId: string, tahun: number) {
  return tx
    .selectFrom('matriks')
    .select(['id', 'tahun', 'pemilik_pegawai_id'])
    .where('instansi_id', '=', instansiId)
    .where('pemilik_pegawai_id', '=', pemilikId)
    .where('tahun', '=', tahun)
    .executeTakeFirst();
}

export type Kolom = Omit<KolomMatriks, 'jumlah'>;

/** The IKI of a leader's SKP: of the version in force, else of the draft. */
export async function kolom(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  tahun: number,
): Promise<{ skpId: string | null; sumber: 'BERLAKU' | 'RANCANGAN' | 'BELUM'; kolom: Kolom[] }> {
  const { rows } = await sql<{ skpId: string; versiId: string; berlaku: boolean }>`
    select s.id as "skpId", v.id as "versiId", v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN') as berlaku
    from skp s
    join skp_versi v on v.instansi_id = s.instansi_id and v.skp_id = s.id and v.keadaan <> 'DIREVISI'
    join penugasan t on t.instansi_id = s.instansi_id and t.id = s.penugasan_id
    where s.instansi_id = ${instansiId} and s.pegawai_id = ${pegawaiId} and s.tahun = ${tahun}
    order by t.dari desc, berlaku desc limit 1`.execute(tx);
  const [versi] = rows;
  if (!versi) return { skpId: null, sumber: 'BELUM', kolom: [] };
  const isi = await sql<Kolom>`
    select h.rhk_id as "rhkId", h.uraian as rhk, i.id as "indikatorId", i.uraian as indikator, i.target,
      i.target_angka as "targetAngka", i.satuan
    from rhk_versi h
    join indikator i on i.instansi_id = h.instansi_id and i.skp_versi_id = h.skp_versi_id and i.rhk_id = h.rhk_id
    where h.instansi_id = ${instansiId} and h.skp_versi_id = ${versi.versiId}
    order by h.urutan, i.urutan`.execute(tx);
  return { skpId: versi.skpId, sumber: versi.berlaku ? 'BERLAKU' : 'RANCANGAN', kolom: isi.rows };
}

export interface BarisOrang {
  pegawaiId: string;
  nama: string;
  jabatan: string;
  unitKerja: string;
  bawahan: boolean;
  tim: boolean;
  persetujuan: BarisMatriks['persetujuan'];
  keadaanSkp: BarisMatriks['keadaanSkp'];
}

/** Everybody with a row: subordinates, members of the owner's teams, people asked for, and who still has a cell. */
export async function orangMatriks(
  tx: TransaksiInstansi,
  instansiId: string,
  m: BarisInduk,
  hari: string,
): Promise<BarisOrang[]> {
  const { rows } = await sql<BarisOrang>`
    with bawahan as (
      select distinct t.pegawai_id from penilai n
      join penugasan t on t.instansi_id = n.instansi_id and t.id = n.penugasan_id
        and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})
      join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
        and p.berhenti_pada is null and p.jenis <> 'PEJABAT_NEGARA'
      where n.instansi_id = ${instansiId} and n.penilai_pegawai_id = ${m.pemilik_pegawai_id}
        and n.dari <= ${hari} and (n.sampai is null or n.sampai >= ${hari})),
    tim as (
      select distinct a.pegawai_id from tim_kerja k
      join tim_anggota a on a.instansi_id = k.instansi_id and a.tim_id = k.id and a.keadaan = 'DISETUJUI'
        and a.dari <= ${hari} and (a.sampai is null or a.sampai >= ${hari})
      where k.instansi_id = ${instansiId} and k.ketua_pegawai_id = ${m.pemilik_pegawai_id}
        and k.dari <= ${hari} and (k.sampai is null or k.sampai >= ${hari})
        and a.pegawai_id <> k.ketua_pegawai_id),
    semua as (
      select pegawai_id from bawahan union select pegawai_id from tim
      union select pegawai_id from matriks_orang where instansi_id = ${instansiId} and matriks_id = ${m.id}
      union select pegawai_id from matriks_sel where instansi_id = ${instansiId} and matriks_id = ${m.id})
    select p.id as "pegawaiId", p.nama, coalesce(j.nama, '–') as jabatan, coalesce(j.unit, '–') as "unitKerja",
      p.id in (select pegawai_id from bawahan) as bawahan, p.id in (select pegawai_id from tim) as tim,
      case when o.pegawai_id is not null then jsonb_build_object('keadaan', o.keadaan,
        'penilai', (select jsonb_build_object('id', q.id, 'nama', q.nama) from penilai n
          join penugasan t on t.instansi_id = n.instansi_id and t.id = n.penugasan_id and t.pegawai_id = p.id
            and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})
          join pegawai q on q.instansi_id = n.instansi_id and q.id = n.penilai_pegawai_id
          where n.instansi_id = ${instansiId} and n.dari <= ${hari} and (n.sampai is null or n.sampai >= ${hari})
          order by t.jenis = 'DEFINITIF' desc, n.dari desc limit 1),
        'dimintaPada', o.diminta_pada, 'diputusPada', o.diputus_pada, 'catatan', o.catatan) end as persetujuan,
      coalesce((select v.keadaan from skp s
        join skp_versi v on v.instansi_id = s.instansi_id and v.skp_id = s.id and v.keadaan <> 'DIREVISI'
        where s.instansi_id = p.instansi_id and s.pegawai_id = p.id and s.tahun = ${m.tahun}
        order by s.dari desc, v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN') desc limit 1), 'BELUM') as "keadaanSkp"
    from semua x
    join pegawai p on p.instansi_id = ${instansiId} and p.id = x.pegawai_id
    left join matriks_orang o on o.instansi_id = p.instansi_id and o.matriks_id = ${m.id} and o.pegawai_id = p.id
    left join lateral (
      select j.nama, u.nama as unit from penugasan t
      join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
      join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
      where t.instansi_id = p.instansi_id and t.pegawai_id = p.id and t.dari <= ${hari}
        and (t.sampai is null or t.sampai >= ${hari})
      order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1) j on true
    order by bawahan desc, tim desc, p.nama`.execute(tx);
  return rows;
}

/** Every cell of a matrix; `diambil` where it became an RHK of that person's SKP. */
export async function semuaSel(tx: TransaksiInstansi, instansiId: string, matriksId: string): Promise<Sel[]> {
  const { rows } = await sql<Sel>`
    select c.id, c.pegawai_id as "pegawaiId", c.indikator_id as "indikatorId", c.peran, c.metode,
      c.target_angka as "targetAngka", c.satuan, c.versi, exists (
        select from rhk_versi h join skp_versi v on v.instansi_id = h.instansi_id and v.id = h.skp_versi_id
        where h.instansi_id = c.instansi_id and h.sel_id = c.id and v.keadaan <> 'DIREVISI') as diambil
    from matriks_sel c where c.instansi_id = ${instansiId} and c.matriks_id = ${matriksId}`.execute(tx);
  return rows;
}

/** Roles that matrices name for somebody in a year: of who assesses or leads them on a day, or agreed to by their penilai. */
export async function peranUntuk(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  tahun: number,
  hari: string,
): Promise<PeranMatriks[]> {
  const { rows } = await sql<PeranMatriks>`
    select c.id, c.peran, c.metode, c.target_angka as "targetAngka", c.satuan, c.rhk_id as "rhkId",
      coalesce(h.uraian, '') as rhk, coalesce(h.berlaku, false) as "rhkBerlaku", coalesce(h.indikator, '') as indikator,
      jsonb_build_object('pegawaiId', p.id, 'nama', p.nama, 'jabatan', coalesce(j.nama, '–')) as pemilik
    from matriks_sel c
    join matriks m on m.instansi_id = c.instansi_id and m.id = c.matriks_id and m.tahun = ${tahun}
    join pegawai p on p.instansi_id = m.instansi_id and p.id = m.pemilik_pegawai_id
    left join lateral (
      select r.uraian, i.uraian as indikator, v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN') as berlaku
      from rhk_versi r
      join skp_versi v on v.instansi_id = r.instansi_id and v.id = r.skp_versi_id and v.keadaan <> 'DIREVISI'
      left join indikator i on i.instansi_id = r.instansi_id and i.skp_versi_id = r.skp_versi_id
        and i.id = c.indikator_id
      where r.instansi_id = c.instansi_id and r.rhk_id = c.rhk_id
      order by v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN') desc, v.nomor desc limit 1) h on true
    left join lateral (
      select j.nama from penugasan t join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
      where t.instansi_id = p.instansi_id and t.pegawai_id = p.id and t.dari <= ${hari}
        and (t.sampai is null or t.sampai >= ${hari})
      order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1) j on true
    where c.instansi_id = ${instansiId} and c.pegawai_id = ${pegawaiId} and c.peran is not null
      and (exists (select from penilai n
          join penugasan t on t.instansi_id = n.instansi_id and t.id = n.penugasan_id and t.pegawai_id = c.pegawai_id
            and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})
          where n.instansi_id = c.instansi_id and n.penilai_pegawai_id = m.pemilik_pegawai_id
            and n.dari <= ${hari} and (n.sampai is null or n.sampai >= ${hari}))
        or exists (select from matriks_orang o where o.instansi_id = c.instansi_id and o.matriks_id = c.matriks_id
          and o.pegawai_id = c.pegawai_id and o.keadaan = 'DISETUJUI')
        or exists (select from tim_kerja k
          join tim_anggota a on a.instansi_id = k.instansi_id and a.tim_id = k.id and a.keadaan = 'DISETUJUI'
            and a.pegawai_id = c.pegawai_id and a.dari <= ${hari} and (a.sampai is null or a.sampai >= ${hari})
          where k.instansi_id = c.instansi_id and k.ketua_pegawai_id = m.pemilik_pegawai_id
            and k.dari <= ${hari} and (k.sampai is null or k.sampai >= ${hari})))
    order by p.nama, c.id`.execute(tx);
  return rows;
}

/** The matrices somebody has a row in, theirs aside. */
export async function dimuatDi(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  tahun: number,
): Promise<DaftarMatriks['dimuatDi']> {
  const { rows } = await sql<DaftarMatriks['dimuatDi'][number]>`
    select m.id, jsonb_build_object('pegawaiId', p.id, 'nama', p.nama, 'jabatan', coalesce((
        select j.nama from penugasan t join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
        where t.instansi_id = p.instansi_id and t.pegawai_id = p.id and t.sampai is null
        order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1), '–')) as pemilik,
      count(c.peran)::int as "jumlahPeran"
    from matriks_sel c
    join matriks m on m.instansi_id = c.instansi_id and m.id = c.matriks_id and m.tahun = ${tahun}
    join pegawai p on p.instansi_id = m.instansi_id and p.id = m.pemilik_pegawai_id
    where c.instansi_id = ${instansiId} and c.pegawai_id = ${pegawaiId}
    group by m.id, p.id, p.instansi_id, p.nama order by p.nama`.execute(tx);
  return rows;
}

/** People asked for by other leaders, about whom their penilai decides. */
export async function permintaanUntuk(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiIds: readonly string[],
  tahun: number,
  hari: string,
): Promise<DaftarMatriks['permintaan']> {
  if (pegawaiIds.length === 0) return [];
  const orang = (
    alias: string,
  ) => sql`jsonb_build_object('pegawaiId', ${sql.ref(`${alias}.id`)}, 'nama', ${sql.ref(`${alias}.nama`)},
    'jabatan', coalesce((select j.nama from penugasan t
      join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
      where t.instansi_id = ${instansiId} and t.pegawai_id = ${sql.ref(`${alias}.id`)} and t.dari <= ${hari}
        and (t.sampai is null or t.sampai >= ${hari})
      order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1), '–'))`;
  const { rows } = await sql<DaftarMatriks['permintaan'][number]>`
    select o.matriks_id as "matriksId", ${orang('k')} as pemilik, ${orang('p')} as pegawai, o.keadaan,
      o.diminta_pada as "dimintaPada", o.catatan,
      coalesce((select jsonb_agg(c.peran order by c.id) from matriks_sel c where c.instansi_id = o.instansi_id
        and c.matriks_id = o.matriks_id and c.pegawai_id = o.pegawai_id and c.peran is not null), '[]') as peran
    from matriks_orang o
    join matriks m on m.instansi_id = o.instansi_id and m.id = o.matriks_id and m.tahun = ${tahun}
    join pegawai k on k.instansi_id = m.instansi_id and k.id = m.pemilik_pegawai_id
    join pegawai p on p.instansi_id = o.instansi_id and p.id = o.pegawai_id
    where o.instansi_id = ${instansiId} and o.pegawai_id = any (${pegawaiIds}::uuid[])
    order by o.keadaan <> 'MENUNGGU', o.diminta_pada`.execute(tx);
  return rows;
}

/** Whether somebody leads people whose roles a matrix can name: assesses somebody, or heads a team. */
export async function memimpin(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: string,
): Promise<boolean> {
  const { rows } = await sql`
    select from penilai where instansi_id = ${instansiId} and penilai_pegawai_id = ${pegawaiId}
      and dari <= ${hari} and (sampai is null or sampai >= ${hari})
    union all
    select from tim_kerja where instansi_id = ${instansiId} and ketua_pegawai_id = ${pegawaiId}
      and dari <= ${hari} and (sampai is null or sampai >= ${hari}) limit 1`.execute(tx);
  return rows.length > 0;
}

/** Ketua of a team the person is in, or owner of a matrix their penilai let them into; written over `m` and `c`. */
const dipimpin = (
  instansiId: string,
  pemimpin: RawBuilder<unknown>,
  pegawai: RawBuilder<unknown>,
  hari: string,
) => sql`(
  exists (select from tim_kerja k
    join tim_anggota a on a.instansi_id = k.instansi_id and a.tim_id = k.id and a.keadaan = 'DISETUJUI'
      and a.pegawai_id = ${pegawai} and a.dari <= ${hari} and (a.sampai is null or a.sampai >= ${hari})
    where k.instansi_id = ${instansiId} and k.ketua_pegawai_id = ${pemimpin}
      and k.dari <= ${hari} and (k.sampai is null or k.sampai >= ${hari}))
  or exists (select from matriks x
    join matriks_orang o on o.instansi_id = x.instansi_id and o.matriks_id = x.id and o.keadaan = 'DISETUJUI'
      and o.pegawai_id = ${pegawai}
    where x.instansi_id = ${instansiId} and x.pemilik_pegawai_id = ${pemimpin}))`;

/** RHK of versions in force that came from a cell of this leader's matrices, of people led beside their penilai. */
export async function tugasDariku(
  tx: TransaksiInstansi,
  instansiId: string,
  pemimpinId: string,
  hari: string,
): Promise<{ pegawaiId: string; rhkId: string }[]> {
  const { rows } = await sql<{ pegawaiId: string; rhkId: string }>`
    select distinct c.pegawai_id as "pegawaiId", h.rhk_id as "rhkId"
    from matriks m
    join matriks_sel c on c.instansi_id = m.instansi_id and c.matriks_id = m.id
    join rhk_versi h on h.instansi_id = c.instansi_id and h.sel_id = c.id
    join skp_versi v on v.instansi_id = h.instansi_id and v.id = h.skp_versi_id
      and v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN')
    where m.instansi_id = ${instansiId} and m.pemilik_pegawai_id = ${pemimpinId}
      and ${dipimpin(instansiId, sql`m.pemilik_pegawai_id`, sql`c.pegawai_id`, hari)}`.execute(tx);
  return rows;
}

export async function pemimpinTugas(
  tx: TransaksiInstansi,
  instansiId: string,
  pemimpinId: string,
  pegawaiId: string,
  hari: string,
): Promise<boolean> {
  const { rows } = await sql<{ ya: boolean }>`
    select ${dipimpin(instansiId, sql`${pemimpinId}::uuid`, sql`${pegawaiId}::uuid`, hari)} as ya`.execute(
    tx,
  );
  return rows[0]?.ya ?? false;
}

/** The last change of any cell or consent of a matrix; its beginning while there is none. */
export async function diubahPada(tx: TransaksiInstansi, instansiId: string, id: string): Promise<string> {
  const { rows } = await sql<{ pada: string }>`
    select greatest(m.dibuat_pada,
      (select max(c.diubah_pada) from matriks_sel c where c.instansi_id = m.instansi_id and c.matriks_id = m.id),
      (select max(o.diputus_pada) from matriks_orang o where o.instansi_id = m.instansi_id and o.matriks_id = m.id)) as pada
    from matriks m where m.instansi_id = ${instansiId} and m.id = ${id}`.execute(tx);
  return rows[0]!.pada;
}
