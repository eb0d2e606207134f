import { type SqlBool, sql } from 'kysely';
import type {
  Aspek,
  JenisRhk,
  KeadaanSkp,
  NilaiPerilaku,
  Pendekatan,
  Perspektif,
  Polaritas,
} from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** States of a version that is still being agreed; there is at most one such version of an SKP. */
export const RANCANGAN: readonly KeadaanSkp[] = ['DRAF', 'DIAJUKAN', 'DIKEMBALIKAN'];
/** States of the version in force; there is at most one. */
export const BERLAKU: readonly KeadaanSkp[] = ['DISETUJUI', 'DITUTUP', 'DIARSIPKAN'];

export interface BarisSkp {
  id: string;
  pegawai_id: string;
  penugasan_id: string;
  tahun: number;
  dari: string;
  sampai: string;
}

export interface BarisVersi {
  id: string;
  skp_id: string;
  nomor: number;
  keadaan: KeadaanSkp;
  pendekatan: Pendekatan;
  penilai_pegawai_id: string | null;
  perjanjian_kerja: string | null;
  dibuka_penilai_pada: string | null;
  ditetapkan_pada: string | null;
  versi: number;
  diubah_pada: string;
  jumlahRhk: number;
}

/** One RHK of a version with its link resolved to what the leader's SKP says now. */
export interface BarisRhk {
  id: string;
  jenis: JenisRhk;
  jenisUsulan: JenisRhk;
  jenisDitetapkan: boolean;
  uraian: string;
  pimpinanId: string | null;
  pimpinanTeks: string | null;
  penugasanDari: string | null;
  metodeCascading: string | null;
  klasifikasiPlt: boolean;
  sasaranId: string | null;
  selId: string | null;
  pimpinan: { uraian: string; keadaan: KeadaanSkp; indikator: { uraian: string; target: string }[] } | null;
  indikator: {
    id: string;
    uraian: string;
    target: string;
    targetAngka: number | null;
    satuan: string | null;
    aspek: Aspek | null;
    perspektif: Perspektif | null;
    polaritas: Polaritas;
  }[];
}

export interface IsiVersi {
  rhk: BarisRhk[];
  perilaku: { nilai: NilaiPerilaku; ekspektasiKhusus: string | null }[];
  lampiran: { sumberDaya: string[]; pertanggungjawaban: string[]; konsekuensi: string[] };
}

/** One SKP; with `kunci` its row is locked, which orders every change of its versions. */
export function cariSkp(
  tx: TransaksiInstansi,
  instansiId: string,
  id: string,
  kunci = false,
): Promise<BarisSkp | undefined> {
  const q = tx
    .selectFrom('skp')
    .select(['id', 'pegawai_id', 'penugasan_id', 'tahun', 'dari', 'sampai'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id);
  return (kunci ? q.forUpdate() : q).executeTakeFirst();
}

/** The versions of one SKP, newest first. */
export async function semuaVersi(
  tx: TransaksiInstansi,
  instansiId: string,
  skpId: string,
): Promise<BarisVersi[]> {
  const { rows } = await sql<BarisVersi>`
    select v.id, v.skp_id, v.nomor, v.keadaan, v.pendekatan, v.penilai_pegawai_id, v.perjanjian_kerja,
      v.dibuka_penilai_pada, v.ditetapkan_pada, v.versi, v.diubah_pada,
      (select count(*)::int from rhk_versi r
        where r.instansi_id = v.instansi_id and r.skp_versi_id = v.id) as "jumlahRhk"
    from skp_versi v where v.instansi_id = ${instansiId} and v.skp_id = ${skpId}
    order by v.nomor desc`.execute(tx);
  return rows;
}

/** What a version says, as it was written; only the words of the links come from the leader's SKP of today. */
export async function isiVersi(
  tx: TransaksiInstansi,
  instansiId: string,
  versiId: string,
): Promise<IsiVersi> {
  const { rows } = await sql<IsiVersi>`
    select
      coalesce((select jsonb_agg(jsonb_build_object(
          'id', r.rhk_id, 'jenis', coalesce(r.jenis, r.jenis_usulan), 'jenisUsulan', r.jenis_usulan,
          'jenisDitetapkan', r.jenis is not null, 'uraian', r.uraian,
          'pimpinanId', coalesce(s.rhk_pimpinan_id, r.rhk_pimpinan_id), 'pimpinanTeks', r.rhk_pimpinan_teks,
          'penugasanDari', r.penugasan_dari, 'metodeCascading', r.metode_cascading, 'klasifikasiPlt', r.tugas_plt,
          'sasaranId', r.sasaran_id, 'selId', r.sel_id,
          'pimpinan', p.isi,
          'indikator', coalesce((select jsonb_agg(jsonb_build_object(
              'id', i.id, 'uraian', i.uraian, 'target', i.target, 'targetAngka', i.target_angka, 'satuan', i.satuan,
              'aspek', i.aspek, 'perspektif', i.perspektif, 'polaritas', i.polaritas) order by i.urutan)
            from indikator i where i.instansi_id = r.instansi_id and i.skp_versi_id = r.skp_versi_id
              and i.rhk_id = r.rhk_id), '[]')) order by r.urutan)
        from rhk_versi r
        left join rhk_sambungan s on s.instansi_id = r.instansi_id and s.rhk_id = r.rhk_id
          and s.teks = r.rhk_pimpinan_teks
        left join lateral (
          select jsonb_build_object('uraian', pr.uraian, 'keadaan', pv.keadaan, 'indikator', coalesce((
              select jsonb_agg(jsonb_build_object('uraian', i.uraian, 'target', i.target) order by i.urutan)
              from indikator i where i.instansi_id = pr.instansi_id and i.skp_versi_id = pr.skp_versi_id
                and i.rhk_id = pr.rhk_id), '[]')) as isi
          from rhk_versi pr
          join skp_versi pv on pv.instansi_id = pr.instansi_id and pv.id = pr.skp_versi_id
          where pr.instansi_id = r.instansi_id and pr.rhk_id = coalesce(s.rhk_pimpinan_id, r.rhk_pimpinan_id)
          order by pv.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN') desc, pv.keadaan <> 'DIREVISI' desc, pv.nomor desc
          limit 1) p on true
        where r.instansi_id = ${instansiId} and r.skp_versi_id = ${versiId}), '[]') as rhk,
      coalesce((select jsonb_agg(jsonb_build_object('nilai', nilai, 'ekspektasiKhusus', ekspektasi_khusus))
        from skp_perilaku where instansi_id = ${instansiId} and skp_versi_id = ${versiId}), '[]') as perilaku,
      (select jsonb_build_object(
          'sumberDaya', coalesce(jsonb_agg(uraian order by urutan) filter (where bagian = 'SUMBER_DAYA'), '[]'),
          'pertanggungjawaban', coalesce(jsonb_agg(uraian order by urutan) filter (where bagian = 'PERTANGGUNGJAWABAN'), '[]'),
          'konsekuensi', coalesce(jsonb_agg(uraian order by urutan) filter (where bagian = 'KONSEKUENSI'), '[]'))
        from skp_lampiran where instansi_id = ${instansiId} and skp_versi_id = ${versiId}) as lampiran`.execute(
    tx,
  );
  return rows[0]!;
}

export interface BarisPeristiwa {
  skp_versi_id: string;
  nomor: number;
  peristiwa: string;
  dari: string | null;
  ke: string;
  oleh: string;
  catatan: string | null;
  pada: string;
}

/** The life of one SKP, oldest first. Steps of a deleted draft are left out. */
export async function riwayat(
  tx: TransaksiInstansi,
  instansiId: string,
  skpId: string,
): Promise<BarisPeristiwa[]> {
  const { rows } = await sql<BarisPeristiwa>`
    select e.skp_versi_id, v.nomor, e.peristiwa, e.dari, e.ke, p.nama as oleh, e.catatan, e.pada
    from skp_peristiwa e
    join skp_versi v on v.instansi_id = e.instansi_id and v.id = e.skp_versi_id
    join pegawai p on p.instansi_id = e.instansi_id and p.id = e.oleh_pegawai_id
    where e.instansi_id = ${instansiId} and e.skp_id = ${skpId}
    order by e.pada, e.id`.execute(tx);
  return rows;
}

/** Whether an appointment as Plt. or Plh. falls into the span. */
export async function adaPlt(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  dari: string,
  sampai: string,
): Promise<boolean> {
  const baris = await tx
    .selectFrom('penugasan')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('jenis', 'in', ['PLT', 'PLH'])
    .where('dari', '<=', sampai)
    .where(sql<SqlBool>`coalesce(sampai, 'infinity') >= ${dari}`)
    .limit(1)
    .executeTakeFirst();
  return baris !== undefined;
}

/** The SKP of some people in a year with the state of each, for queues and links; the latest assignment last. */
export async function skpTahun(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiIds: readonly string[],
  tahun: number,
) {
  if (pegawaiIds.length === 0) return [];
  const { rows } = await sql<{
    id: string;
    pegawai_id: string;
    penugasan_id: string;
    berlakuId: string | null;
    rancanganId: string | null;
    nomor: number | null;
    keadaan: KeadaanSkp | null;
    sejak: string | null;
    jumlahRhk: number;
    jumlahSementara: number;
  }>`
    select s.id, s.pegawai_id, s.penugasan_id, b.id as "berlakuId", r.id as "rancanganId",
      coalesce(r.nomor, b.nomor) as nomor, coalesce(r.keadaan, b.keadaan) as keadaan,
      (select max(e.pada) from skp_peristiwa e where e.instansi_id = s.instansi_id
        and e.skp_versi_id = coalesce(r.id, b.id)) as sejak,
      coalesce(h.jumlah, 0)::int as "jumlahRhk", coalesce(h.sementara, 0)::int as "jumlahSementara"
    from skp s
    left join skp_versi b on b.instansi_id = s.instansi_id and b.skp_id = s.id
      and b.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN')
    left join skp_versi r on r.instansi_id = s.instansi_id and r.skp_id = s.id
      and r.keadaan in ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN')
    left join lateral (
      select count(*) as jumlah, count(*) filter (where hv.rhk_pimpinan_teks is not null and not exists (
          select from rhk_versi pr join skp_versi pv on pv.instansi_id = pr.instansi_id and pv.id = pr.skp_versi_id
          where pr.instansi_id = hv.instansi_id and pv.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN')
            and pr.rhk_id = coalesce(sb.rhk_pimpinan_id, hv.rhk_pimpinan_id))) as sementara
      from rhk_versi hv
      left join rhk_sambungan sb on sb.instansi_id = hv.instansi_id and sb.rhk_id = hv.rhk_id
        and sb.teks = hv.rhk_pimpinan_teks
      where hv.instansi_id = s.instansi_id and hv.skp_versi_id = coalesce(r.id, b.id)) h on true
    join penugasan t on t.instansi_id = s.instansi_id and t.id = s.penugasan_id
    where s.instansi_id = ${instansiId} and s.tahun = ${tahun} and s.pegawai_id = any(${pegawaiIds}::uuid[])
      and coalesce(r.id, b.id) is not null
    order by s.pegawai_id, t.dari`.execute(tx);
  return rows;
}
