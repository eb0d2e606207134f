import { sql } from 'kysely';
import type { PergeseranEvaluasi, RealisasiEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** The results of one version of an SKP, with their indicators and the leader's result they serve. */
export async function rhkVersi(tx: TransaksiInstansi, instansiId: string, skpVersiId: string) {
  const { rows } = await sql<{
    rhkId: string;
    urutan: number;
    jenis: 'UTAMA' | 'TAMBAHAN';
    uraian: string;
    rhkPimpinan: string | null;
    indikatorPimpinan: string[];
    penugasanDari: string | null;
    indikator: {
      id: string;
      uraian: string;
      target: string;
      targetAngka: number | null;
      satuan: string | null;
      aspek: 'KUANTITAS' | null;
      perspektif: 'ANGGARAN' | null;
      polaritas: 'MAKSIMALKAN' | 'MINIMALKAN';
    }[];
  }>`
    select r.rhk_id as "rhkId", r.urutan, coalesce(r.jenis, r.jenis_usulan) as jenis, r.uraian,
      coalesce(a.uraian, r.rhk_pimpinan_teks) as "rhkPimpinan", coalesce(a.indikator, '[]') as "indikatorPimpinan",
      r.penugasan_dari as "penugasanDari",
      coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'uraian', i.uraian, 'target', i.target,
          'targetAngka', i.target_angka, 'satuan', i.satuan, 'aspek', i.aspek, 'perspektif', i.perspektif,
          'polaritas', i.polaritas) order by i.urutan, i.id)
        from indikator i where i.instansi_id = r.instansi_id and i.skp_versi_id = r.skp_versi_id and i.rhk_id = r.rhk_id),
        '[]') as indikator
    from rhk_versi r
    left join rhk_sambungan s on s.instansi_id = r.instansi_id and s.rhk_id = r.rhk_id and s.teks = r.rhk_pimpinan_teks
    left join lateral (
      select b.uraian, (select jsonb_agg(concat(i.uraian, ' (' || nullif(i.target, '') || ')') order by i.urutan)
        from indikator i where i.instansi_id = b.instansi_id and i.skp_versi_id = b.skp_versi_id
          and i.rhk_id = b.rhk_id) as indikator
      from rhk_versi b
      join skp_versi v on v.instansi_id = b.instansi_id and v.id = b.skp_versi_id
      where b.instansi_id = r.instansi_id and b.rhk_id = coalesce(s.rhk_pimpinan_id, r.rhk_pimpinan_id)
      order by v.ditetapkan_pada is not null desc, v.nomor desc limit 1) a on true
    where r.instansi_id = ${instansiId} and r.skp_versi_id = ${skpVersiId}
    order by coalesce(r.jenis, r.jenis_usulan) = 'UTAMA' desc, r.urutan, r.rhk_id`.execute(tx);
  return rows;
}

export function perilakuVersi(tx: TransaksiInstansi, instansiId: string, skpVersiId: string) {
  return tx
    .selectFrom('skp_perilaku')
    .select(['nilai', 'ekspektasi_khusus as ekspektasiKhusus'])
    .where('instansi_id', '=', instansiId)
    .where('skp_versi_id', '=', skpVersiId)
    .execute();
}

export type BarisRealisasi = Omit<RealisasiEvaluasi, 'periode'> & {
  periodeId: string;
  rhkId: string;
  indikatorId: string | null;
};

/** What a person realised in these periods, each with its evidence. */
export async function realisasiPegawai(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  periodeId: readonly string[],
): Promise<BarisRealisasi[]> {
  const { rows } = await sql<BarisRealisasi>`
    select r.id, r.periode_id as "periodeId", r.rhk_id as "rhkId", r.indikator_id as "indikatorId", r.uraian, r.angka,
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'jenis', b.jenis, 'nama', b.nama, 'tautan', b.tautan,
          'tipeIsi', b.tipe_isi, 'ukuran', b.ukuran, 'bergambar', b.kunci_miniatur is not null, 'sha256', b.sha256)
          order by b.dibuat_pada, b.id)
        from realisasi_bukti rb join bukti b on b.instansi_id = rb.instansi_id and b.id = rb.bukti_id
        where rb.instansi_id = r.instansi_id and rb.realisasi_id = r.id), '[]') as bukti
    from realisasi r join periode w on w.instansi_id = r.instansi_id and w.id = r.periode_id
    where r.instansi_id = ${instansiId} and r.pegawai_id = ${pegawaiId} and r.periode_id = any (${[...periodeId]}::uuid[])
    order by w.dari, w.jenis = 'TAHUNAN', r.id`.execute(tx);
  return rows;
}

/** Verified activities by result, between two days. */
export function aktivitasTerverifikasi(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  dari: string,
  sampai: string,
) {
  return tx
    .selectFrom('aktivitas')
    .select('rhk_id as rhkId')
    .select((q) => [q.fn.countAll<number>().as('jumlah'), q.fn.sum<number>('menit').as('menit')])
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('tanggal', '>=', dari)
    .where('tanggal', '<=', sampai)
    .where('keadaan', '=', 'DIVERIFIKASI')
    .where('rhk_id', 'is not', null)
    .groupBy('rhk_id')
    .execute();
}

export function tingkatRhk(tx: TransaksiInstansi, instansiId: string, evaluasiId: string) {
  return tx
    .selectFrom('evaluasi_rhk')
    .select(['rhk_id as rhkId', 'tingkat', 'catatan'])
    .where('instansi_id', '=', instansiId)
    .where('evaluasi_id', '=', evaluasiId)
    .execute();
}

export interface HitunganRhk {
  skpVersiId: string;
  jumlah: number;
  berrealisasi: number;
  dinilai: number;
  umpanBalik: number;
  umpanBalikPenilai: number;
}

/** How far each of these evaluations has come, in one question for a whole list. */
export async function hitunganRhk(
  tx: TransaksiInstansi,
  instansiId: string,
  penilaiId: string,
  periodeId: readonly string[],
  orang: readonly { pegawaiId: string; skpVersiId: string; evaluasiId: string | null }[],
): Promise<Map<string, HitunganRhk>> {
  if (orang.length === 0) return new Map();
  const periode = sql`any (${[...periodeId]}::uuid[])`;
  const { rows } = await sql<HitunganRhk>`
    select o."skpVersiId", count(*)::int as jumlah,
      count(*) filter (where exists (select from realisasi x where x.instansi_id = ${instansiId}
        and x.rhk_id = r.rhk_id and x.periode_id = ${periode}))::int as berrealisasi,
      count(e.tingkat)::int as dinilai,
      (select count(*) from umpan_balik u where u.instansi_id = ${instansiId} and u.pegawai_id = o."pegawaiId"
        and u.periode_id = ${periode})::int as "umpanBalik",
      (select count(*) from umpan_balik u where u.instansi_id = ${instansiId} and u.pegawai_id = o."pegawaiId"
        and u.pemberi_pegawai_id = ${penilaiId} and u.periode_id = ${periode})::int as "umpanBalikPenilai"
    from jsonb_to_recordset(${JSON.stringify(orang)}::jsonb) as o ("pegawaiId" uuid, "skpVersiId" uuid, "evaluasiId" uuid)
    join rhk_versi r on r.instansi_id = ${instansiId} and r.skp_versi_id = o."skpVersiId"
    left join evaluasi_rhk e on e.instansi_id = ${instansiId} and e.evaluasi_id = o."evaluasiId" and e.rhk_id = r.rhk_id
    group by o."skpVersiId", o."pegawaiId"`.execute(tx);
  return new Map(rows.map((b) => [b.skpVersiId, b]));
}

/** The real moves of an evaluation in the curve room, oldest first. */
export async function pergeseranEvaluasi(
  tx: TransaksiInstansi,
  instansiId: string,
  evaluasiId: string,
): Promise<PergeseranEvaluasi[]> {
  const baris = await tx
    .selectFrom('evaluasi_pergeseran as g')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'g.instansi_id').onRef('p.id', '=', 'g.oleh_pegawai_id'),
    )
    .selectAll('g')
    .select('p.nama')
    .where('g.instansi_id', '=', instansiId)
    .where('g.evaluasi_id', '=', evaluasiId)
    .orderBy('g.pada')
    .orderBy('g.id')
    .execute();
  return baris.map((b) => ({
    id: b.id,
    dari: { hasilKerja: b.dari_hasil, perilaku: b.dari_perilaku, predikat: b.dari_predikat },
    ke: { hasilKerja: b.ke_hasil, perilaku: b.ke_perilaku, predikat: b.ke_predikat },
    alasan: b.alasan,
    oleh: { id: b.oleh_pegawai_id, nama: b.nama },
    pada: b.pada,
  })) as PergeseranEvaluasi[];
}

/** Why each of these evaluations was moved in the curve room, oldest first. */
export async function alasanPergeseran(
  tx: TransaksiInstansi,
  instansiId: string,
  evaluasiId: readonly string[],
): Promise<Map<string, string[]>> {
  if (evaluasiId.length === 0) return new Map();
  const baris = await tx
    .selectFrom('evaluasi_pergeseran')
    .select(['evaluasi_id', 'alasan'])
    .where('instansi_id', '=', instansiId)
    .where('evaluasi_id', 'in', [...evaluasiId])
    .orderBy('pada')
    .orderBy('id')
    .execute();
  const kelompok = Map.groupBy(baris, (b) => b.evaluasi_id);
  return new Map([...kelompok].map(([id, milik]) => [id, milik.map((b) => b.alasan)]));
}
