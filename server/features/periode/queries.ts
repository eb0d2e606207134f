import { sql } from 'kysely';
import type { Pengisian, SaringPengisian } from '#contract/periode.ts';
import { LABEL_KEDUDUKAN } from '#rules/label.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { bukaKursor, subUnit } from '../pegawai/read.ts';

type Lingkup = 'SEMUA' | string[];

/** Why somebody need not have an SKP, with the day and the article. */
const sebabTidakWajib = sql`'Tidak wajib SKP sejak ' || to_char(w.kedudukan_dari, 'DD-MM-YYYY') || ': ' || case w.kedudukan
  ${sql.join(
    (['CLTN', 'MPP', 'PEJABAT_NEGARA', 'DIBERHENTIKAN_SEMENTARA'] as const).map(
      (kedudukan) => sql`when ${sql.lit(kedudukan)} then ${sql.lit(LABEL_KEDUDUKAN[kedudukan])}`,
    ),
    sql` `,
  )} end || ' (PermenPANRB 6/2022, Lampiran II.C.8).'`;

/** One row a person with a definitive post who must have an SKP (or, marked, need not), and the newest version's state (BELUM without one). */
function wajibSkp(instansiId: string, lingkup: Lingkup, hari: string, tahun: number) {
  return sql`
    select p.id as pegawai_id, p.nama, p.nip, j.nama as jabatan, u.id as unit_id, u.nama as unit, t.id as penugasan_id,
      case when st.kedudukan is not null then 'TIDAK_WAJIB' else coalesce(v.keadaan, 'BELUM') end as keadaan,
      v.penilai_pegawai_id, st.kedudukan, st.dari as kedudukan_dari
    from penugasan t
    join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
    join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
    left join skp s on s.instansi_id = t.instansi_id and s.penugasan_id = t.id and s.tahun = ${tahun}
    left join lateral (
      select case when v.keadaan in ('DITUTUP', 'DIARSIPKAN') then 'DISETUJUI' else v.keadaan end as keadaan, v.penilai_pegawai_id
      from skp_versi v where v.instansi_id = s.instansi_id and v.skp_id = s.id and v.keadaan <> 'DIREVISI'
      order by v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN') desc, v.nomor desc limit 1) v on true
    left join lateral (select ps.kedudukan, ps.dari from pegawai_status ps where ps.instansi_id = t.instansi_id
      and ps.pegawai_id = p.id and ps.dari <= ${hari} and (ps.sampai is null or ps.sampai >= ${hari}) limit 1) st on true
    where t.instansi_id = ${instansiId} and t.jenis = 'DEFINITIF' and p.jenis <> 'PEJABAT_NEGARA' and p.berhenti_pada is null
      and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})
      ${lingkup === 'SEMUA' ? sql`` : sql`and u.id = any (${lingkup}::uuid[])`}`;
}

export async function pengisianUnit(
  tx: TransaksiInstansi,
  instansiId: string,
  lingkup: Lingkup,
  hari: string,
  tahun: number,
) {
  const { rows } = await sql<Pengisian['unit'][number]>`
    with w as (${wajibSkp(instansiId, lingkup, hari, tahun)})
    select unit_id as "unitKerjaId", unit as nama, count(*) filter (where keadaan <> 'TIDAK_WAJIB')::int as pegawai,
      count(*) filter (where keadaan = 'TIDAK_WAJIB')::int as "tidakWajib",
      count(*) filter (where keadaan = 'BELUM')::int as belum, count(*) filter (where keadaan = 'DRAF')::int as draf,
      count(*) filter (where keadaan = 'DIAJUKAN')::int as diajukan, count(*) filter (where keadaan = 'DIKEMBALIKAN')::int as dikembalikan,
      count(*) filter (where keadaan = 'DISETUJUI')::int as disetujui
    from w group by 1, 2 order by count(*) filter (where keadaan not in ('DISETUJUI', 'TIDAK_WAJIB')) desc, 2`.execute(
    tx,
  );
  return rows;
}

export async function pengisianPegawai(
  tx: TransaksiInstansi,
  instansiId: string,
  lingkup: Lingkup,
  hari: string,
  { tahun, unitKerjaId, keadaan, setelah, batas }: SaringPengisian,
) {
  const [namaLalu, idLalu] = setelah ? bukaKursor(setelah) : [null, null];
  const { rows } = await sql<Pengisian['pegawai'][number]>`
    with w as (${wajibSkp(instansiId, lingkup, hari, tahun)})
    select w.pegawai_id as "pegawaiId", w.nama, w.nip, w.jabatan, w.unit as "unitKerja", w.keadaan,
      case
        when w.keadaan = 'TIDAK_WAJIB' then ${sebabTidakWajib}
        when w.keadaan = 'DISETUJUI' then 'Sudah ditetapkan.'
        when n.id is null then 'Belum ada pejabat penilai. Operator perlu menetapkannya.'
        when w.keadaan = 'BELUM' and not exists (select from kendali.pemilik_akun a where a.instansi_id = ${instansiId} and a.pegawai_id = w.pegawai_id)
          then 'Belum punya akun.'
        when w.keadaan = 'BELUM' then 'Belum mulai menyusun.'
        when w.keadaan = 'DRAF' then 'Masih menyusun; belum diajukan.'
        when w.keadaan = 'DIAJUKAN' then 'Menunggu persetujuan pejabat penilai.'
        else 'Dikembalikan; menunggu perbaikan pegawai.' end as sebab,
      case when w.keadaan = 'DIAJUKAN' then jsonb_build_object('id', q.id, 'nama', q.nama)
        when w.keadaan in ('BELUM', 'DRAF', 'DIKEMBALIKAN') then jsonb_build_object('id', w.pegawai_id, 'nama', w.nama) end as menunggu
    from w
    left join lateral (select n.id, n.penilai_pegawai_id from penilai n
      where n.instansi_id = ${instansiId} and n.penugasan_id = w.penugasan_id and n.dari <= ${hari}
        and (n.sampai is null or n.sampai >= ${hari}) order by n.dari desc limit 1) n on true
    left join pegawai q on q.instansi_id = ${instansiId} and q.id = coalesce(w.penilai_pegawai_id, n.penilai_pegawai_id)
    where true
      ${unitKerjaId ? sql`and w.unit_id in (${subUnit(instansiId, unitKerjaId)})` : sql``}
      ${keadaan === 'BELUM_SELESAI' ? sql`and w.keadaan not in ('DISETUJUI', 'TIDAK_WAJIB')` : keadaan ? sql`and w.keadaan = ${keadaan}` : sql``}
      ${namaLalu ? sql`and (w.nama, w.pegawai_id) > (${namaLalu}, ${idLalu}::uuid)` : sql``}
    order by w.nama, w.pegawai_id limit ${batas + 1}`.execute(tx);
  return rows;
}
