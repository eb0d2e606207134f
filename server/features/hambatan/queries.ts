import { type RawBuilder, sql } from 'kysely';
import type { JenisJabatan, KeadaanSkp } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { subUnit } from '../pegawai/read.ts';

type Orang = { pegawaiId: string; nama: string; jabatan: string };

/** Everything the rule asks about one person, and who could act. */
export interface BarisFakta {
  pegawaiId: string;
  nama: string;
  jabatan: string | null;
  unitId: string | null;
  unitKerja: string | null;
  jenisJabatan: JenisJabatan | null;
  unitMandiri: boolean;
  penugasanDari: string | null;
  unitBerlaku: boolean;
  jumlahPenilai: number;
  penilaiTerakhir: string | null;
  penilai: Orang | null;
  penilaiBertugas: boolean;
  penilaiAktif: boolean;
  penilaiWajib: boolean;
  akunAktif: boolean;
  skpId: string | null;
  keadaan: 'BELUM' | KeadaanSkp;
  adaYangBerlaku: boolean;
  sejak: string | null;
  pimpinanKeadaan: 'BELUM' | KeadaanSkp;
  pimpinanBerlaku: boolean;
  pimpinanSejak: string | null;
  atasan: Orang | null;
}

export interface Cakupan {
  lingkup: 'SEMUA' | readonly string[];
  ids?: readonly string[];
  unitKerjaId?: string | undefined;
}

/** The facts of everybody who must have an SKP, by name. */
export async function fakta(
  tx: TransaksiInstansi,
  instansiId: string,
  { tahun, hari, zona }: { tahun: number; hari: string; zona: string },
  { lingkup, ids, unitKerjaId }: Cakupan,
): Promise<BarisFakta[]> {
  const masa = (a: string): RawBuilder<unknown> =>
    sql`${sql.ref(`${a}.dari`)} <= ${hari} and (${sql.ref(`${a}.sampai`)} is null or ${sql.ref(`${a}.sampai`)} >= ${hari})`;
  const bertugas = (pegawaiId: RawBuilder<unknown>) => sql`
      select t.id, t.dari, j.nama as jabatan, j.jenis, j.unit_mandiri, u.id as unit_id, u.nama as unit,
        u.sampai is null or u.sampai >= ${hari} as unit_berlaku
      from penugasan t
      join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
      join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
      where t.instansi_id = ${instansiId} and t.pegawai_id = ${pegawaiId} and ${masa('t')}
      order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1`;
  const keadaan = (syarat: RawBuilder<unknown>) => sql`
      select s.id, v.keadaan, bool_or(w.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN')) as berlaku,
        (select e.pada from skp_peristiwa e where e.instansi_id = s.instansi_id and e.skp_id = s.id
          order by e.pada desc limit 1) as pada
      from skp s
      join lateral (select v.keadaan from skp_versi v where v.instansi_id = s.instansi_id and v.skp_id = s.id
        and v.keadaan <> 'DIREVISI' order by v.nomor desc limit 1) v on true
      join skp_versi w on w.instansi_id = s.instansi_id and w.skp_id = s.id
      where s.instansi_id = ${instansiId} and s.tahun = ${tahun} and ${syarat}
      group by s.instansi_id, s.id, s.dari, v.keadaan order by s.dari desc limit 1`;
  const penilai = (penugasanId: RawBuilder<unknown>) => sql`
      select count(*) filter (where ${masa('n')})::int as jumlah, max(n.sampai) as terakhir,
        (array_agg(n.penilai_pegawai_id order by n.dari desc) filter (where ${masa('n')}))[1] as id
      from penilai n where n.instansi_id = ${instansiId} and n.penugasan_id = ${penugasanId}`;
  const { rows } = await sql<BarisFakta>`
    select p.id as "pegawaiId", p.nama, b.jabatan, b.unit_id as "unitId", b.unit as "unitKerja", b.jenis as "jenisJabatan",
      coalesce(b.unit_mandiri, false) as "unitMandiri", b.dari as "penugasanDari",
      coalesce(b.unit_berlaku, false) as "unitBerlaku", coalesce(n.jumlah, 0) as "jumlahPenilai",
      n.terakhir as "penilaiTerakhir",
      case when q.id is not null then jsonb_build_object('pegawaiId', q.id, 'nama', q.nama, 'jabatan', coalesce(bq.jabatan, '–'))
        end as penilai,
      bq.id is not null and q.berhenti_pada is null as "penilaiBertugas",
      q.id is not null and exists (select from kendali.akun_aktif a where a.instansi_id = ${instansiId} and a.pegawai_id = q.id)
        as "penilaiAktif",
      coalesce(q.jenis <> 'PEJABAT_NEGARA' and bq.jenis <> 'KEPALA_DAERAH', false) as "penilaiWajib",
      exists (select from kendali.akun_aktif a where a.instansi_id = ${instansiId} and a.pegawai_id = p.id) as "akunAktif",
      s.id as "skpId", coalesce(s.keadaan, 'BELUM') as keadaan, coalesce(s.berlaku, false) as "adaYangBerlaku",
      (s.pada at time zone ${zona})::date::text as sejak,
      coalesce(sq.keadaan, 'BELUM') as "pimpinanKeadaan", coalesce(sq.berlaku, false) as "pimpinanBerlaku",
      (sq.pada at time zone ${zona})::date::text as "pimpinanSejak",
      case when r.id is not null then jsonb_build_object('pegawaiId', r.id, 'nama', r.nama, 'jabatan', coalesce((
        select j.nama from penugasan t join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
        where t.instansi_id = ${instansiId} and t.pegawai_id = r.id and ${masa('t')}
        order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1), '–')) end as atasan
    from pegawai p
    left join lateral (${bertugas(sql.ref('p.id'))}) b on true
    left join lateral (${penilai(sql.ref('b.id'))}) n on b.id is not null
    left join pegawai q on q.instansi_id = p.instansi_id and q.id = n.id
    left join lateral (${bertugas(sql.ref('q.id'))}) bq on q.id is not null
    left join lateral (${keadaan(sql`s.penugasan_id = b.id`)}) s on b.id is not null
    left join lateral (${keadaan(sql`s.pegawai_id = q.id`)}) sq on q.id is not null
    left join lateral (${penilai(sql.ref('bq.id'))}) nq on bq.id is not null
    left join pegawai r on r.instansi_id = p.instansi_id and r.id = nq.id
    where p.instansi_id = ${instansiId} and p.berhenti_pada is null and p.jenis <> 'PEJABAT_NEGARA'
      and coalesce(b.jenis, '') <> 'KEPALA_DAERAH'
      ${ids ? sql`and p.id = any (${ids}::uuid[])` : sql``}
      ${lingkup === 'SEMUA' ? sql`` : sql`and b.unit_id = any (${lingkup}::uuid[])`}
      ${unitKerjaId ? sql`and b.unit_id in (${subUnit(instansiId, unitKerjaId)})` : sql``}
    order by p.nama, p.id`.execute(tx);
  return rows;
}

/** How the periods of a year stand. */
export async function keadaanPeriode(
  tx: TransaksiInstansi,
  instansiId: string,
  tahun: number,
): Promise<'BELUM' | 'TERBUKA' | 'DITUTUP'> {
  const baris = await tx
    .selectFrom('periode')
    .select(['jenis', 'ditutup_pada'])
    .where('instansi_id', '=', instansiId)
    .where('tahun', '=', tahun)
    .execute();
  if (baris.length === 0) return 'BELUM';
  return baris.every((p) => p.ditutup_pada !== null) ? 'DITUTUP' : 'TERBUKA';
}

export interface Operator extends Orang {
  /** Null: of the whole instansi. */
  unitId: string | null;
}

/** Who keeps the data, with the unit each one's grant names. */
export async function operator(tx: TransaksiInstansi, instansiId: string, hari: string): Promise<Operator[]> {
  const { rows } = await sql<Operator>`
    select p.id as "pegawaiId", p.nama, 'Operator kepegawaian' as jabatan, r.unit_kerja_id as "unitId"
    from peran r join pegawai p on p.instansi_id = r.instansi_id and p.id = r.pegawai_id
    where r.instansi_id = ${instansiId} and r.peran = 'OPERATOR' and r.dari <= ${hari}
      and (r.sampai is null or r.sampai >= ${hari})
    order by r.unit_kerja_id is null, p.nama`.execute(tx);
  return rows;
}

/** Each unit with those above it, nearest first. */
export async function garisUnit(
  tx: TransaksiInstansi,
  instansiId: string,
): Promise<Map<string, string | null>> {
  const baris = await tx
    .selectFrom('unit_kerja')
    .select(['id', 'induk_id'])
    .where('instansi_id', '=', instansiId)
    .execute();
  return new Map(baris.map((u) => [u.id, u.induk_id]));
}

export async function janji(
  tx: TransaksiInstansi,
  instansiId: string,
  tahun: number,
  ids: readonly string[],
) {
  if (ids.length === 0) return [];
  return tx
    .selectFrom('hambatan_janji as j')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'j.instansi_id').onRef('p.id', '=', 'j.oleh_pegawai_id'),
    )
    .select(['j.pegawai_id', 'j.sebab', 'j.tanggal', 'j.catatan', 'p.nama as oleh'])
    .where('j.instansi_id', '=', instansiId)
    .where('j.tahun', '=', tahun)
    .where('j.pegawai_id', 'in', ids)
    .execute();
}

/** Reminders of a year about these people, oldest first. */
export async function pengingat(
  tx: TransaksiInstansi,
  instansiId: string,
  tahun: number,
  ids: readonly string[],
) {
  if (ids.length === 0) return [];
  return tx
    .selectFrom('skp_pengingat')
    .select(['pegawai_id', 'hambatan', 'pada'])
    .where('instansi_id', '=', instansiId)
    .where('tahun', '=', tahun)
    .where('pegawai_id', 'in', ids)
    .orderBy('pada')
    .execute();
}
