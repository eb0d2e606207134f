import type { BahanEvaluasi, RhkEvaluasi, UmpanBalikEvaluasi } from '#contract/bahan-evaluasi.ts';
import { type HubunganUmpanBalik, NILAI_PERILAKU, type PeriodeJenis } from '#rules/enum.ts';
import { type Hari, hari } from '#rules/kernel/hari.ts';
import { hubunganAnonim } from '#rules/pemantauan/kelompok-anonim.ts';
import { capaianIndikator } from '#rules/penilaian/capaian-indikator.ts';
import { usulanRatingPimpinan } from '#rules/penilaian/usulan-rating-pimpinan.ts';
import { versiSkpPeriode } from '#rules/penilaian/versi-skp-periode.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { capaianBerlaku } from '../capaian-organisasi/read.ts';
import { profilInstansi, unitDipimpin } from '../organisasi/read.ts';
import { tugasBelajarGagal } from '../pegawai/read.ts';
import { namaPeriode } from '../periode/read.ts';
import { catatanSebelumPindah } from '../perpindahan/read.ts';
import { pengambilalihan, suaraPegawai, umpanBalikPeriode } from '../umpan-balik/read.ts';
import * as fakta from './fakta.ts';
import { hasilLama, yangDisepakati } from './hasil-lama.ts';
import * as queries from './queries.ts';
import type { ParaPihak, Periode } from './siapa.ts';

/** What of the material the assessor wrote himself. */
export type Isian = Pick<
  BahanEvaluasi,
  'ratingHasil' | 'ratingPerilaku' | 'alasanBedaSaran' | 'catatanPerilaku' | 'catatan'
>;

export const ISIAN_KOSONG: Isian = {
  ratingHasil: null,
  ratingPerilaku: null,
  alasanBedaSaran: null,
  catatanPerilaku: null,
  catatan: null,
};

/** Gathers everything the judgement rests on, as it stands now. Null while no SKP was set for the period. */
export async function kumpulkanBahan(
  tx: TransaksiInstansi,
  k: Konteks,
  pihak: ParaPihak,
  periode: Periode,
  draf: { evaluasiId: string | null; isian: Isian },
): Promise<BahanEvaluasi | null> {
  const { instansiId } = k.pelaku;
  const pada = hariIni(k);
  const { pegawai, penilai } = pihak;
  const skp = await skpPeriode(tx, instansiId, pegawai.penugasanId, periode, pada);
  if (!skp) return null;
  const berkala =
    periode.jenis === 'TAHUNAN' ? await queries.periodeBerkala(tx, instansiId, periode.tahun) : [];
  const semuaPeriode = [periode, ...berkala];
  const idPeriode = semuaPeriode.map((p) => p.id);
  const umpanBalik = await umpanBalikPeriode(tx, instansiId, pegawai.pegawaiId, idPeriode);
  const suara = await suaraPegawai(tx, instansiId, pegawai.pegawaiId, pada);
  const catatanUmpanBalik = (cocok: (u: (typeof umpanBalik)[number]) => boolean) =>
    umpanBalik.filter(cocok).map((u) => umpanBalikEvaluasi(u, k.pelaku.zona, suara.terbaca));
  const ekspektasi = await fakta.perilakuVersi(tx, instansiId, skp.skpVersiId);
  const unit = await unitDipimpin(tx, instansiId, penilai.pegawaiId, pada.toString(), pegawai.unitKerjaId);
  const gagal = await tugasBelajarGagal(tx, instansiId, pegawai.pegawaiId, periode.dari, periode.sampai);
  const lama = await hasilLama(tx, instansiId, pegawai, periode);
  return {
    periode: periodeEvaluasi(periode),
    pegawai,
    penilai,
    atasan: pihak.atasan,
    skp,
    capaianOrganisasi: unit ? await capaianBerlaku(tx, instansiId, unit, periode, pada, k.pelaku.zona) : null,
    usulanPimpinan: await usulanPimpinan(tx, k, pihak, periode, pada),
    rhk: await rhkDenganFakta(
      tx,
      instansiId,
      { ...draf, pegawaiId: pegawai.pegawaiId, skp, periode, semuaPeriode },
      (id) => catatanUmpanBalik((u) => u.rhk_id === id),
    ),
    perilaku: NILAI_PERILAKU.map((nilai) => ({
      nilai,
      ekspektasiKhusus: ekspektasi.find((e) => e.nilai === nilai)?.ekspektasiKhusus ?? null,
      umpanBalik: catatanUmpanBalik((u) => u.nilai === nilai),
    })),
    diambilAlih: await pengambilalihan(tx, instansiId, pegawai.pegawaiId, periode, k.pelaku.zona),
    periodik: await hasilPeriodik(tx, instansiId, pegawai.pegawaiId, berkala),
    pergeseran: draf.evaluasiId ? await fakta.pergeseranEvaluasi(tx, instansiId, draf.evaluasiId) : [],
    tugasBelajarGagal: gagal,
    sebelumPindah: await catatanSebelumPindah(
      tx,
      instansiId,
      pegawai.pegawaiId,
      periode.tahun,
      penilai.pegawaiId,
    ),
    hasilLama: lama?.tampil ?? null,
    ...draf.isian,
    ...(lama?.tampil.keadaan === 'SEPAKAT' && yangDisepakati(lama)),
  };
}

/** The version of the SKP that counts for a period, by the rule. */
export async function skpPeriode(
  tx: TransaksiInstansi,
  instansiId: string,
  penugasanId: string,
  periode: Periode,
  pada: Hari,
): Promise<BahanEvaluasi['skp'] | null> {
  const versi = await queries.versiSkpDitetapkan(tx, instansiId, [penugasanId], periode.tahun);
  const dipakai = versiSkpPeriode(versi, hari(periode.sampai), pada);
  if (!dipakai) return null;
  const { skpId, skpVersiId, nomor, ditetapkanPada } = dipakai;
  return { skpId, skpVersiId, nomor, pendekatan: dipakai.pendekatan as 'KUALITATIF', ditetapkanPada };
}

export function periodeEvaluasi(p: Periode): BahanEvaluasi['periode'] {
  const jenis = p.jenis as PeriodeJenis;
  return {
    id: p.id,
    jenis,
    tahun: p.tahun,
    ke: p.ke,
    nama: namaPeriode(p.tahun, jenis, p.ke),
    dari: p.dari,
    sampai: p.sampai,
    jendelaDari: p.jendela_dari,
    jendelaSampai: p.jendela_sampai,
  };
}

/** SE MenPANRB 3/2023: the achievement of the unit someone heads proposes his own rating hasil kerja. */
async function usulanPimpinan(
  tx: TransaksiInstansi,
  k: Konteks,
  { pegawai }: ParaPihak,
  periode: Periode,
  pada: Hari,
): Promise<BahanEvaluasi['usulanPimpinan']> {
  if (!pegawai.memimpinUnit) return null;
  const unit = { id: pegawai.unitKerjaId, nama: pegawai.unitKerja };
  const capaian = await capaianBerlaku(tx, k.pelaku.instansiId, unit, periode, pada, k.pelaku.zona);
  if (!capaian) return null;
  const profil = await profilInstansi(tx, k.pelaku.instansiId, periode.sampai);
  const usulan = usulanRatingPimpinan.jawab({ capaianOrganisasi: capaian.predikat }, pada, {
    ratingPimpinanDariOrganisasi: profil.ratingPimpinanDariOrganisasi,
    peta: profil.petaRatingPimpinan,
  }).nilai;
  return usulan && { unitKerja: unit.nama, capaian: capaian.predikat, rating: usulan.rating };
}

interface Lingkup {
  pegawaiId: string;
  evaluasiId: string | null;
  skp: BahanEvaluasi['skp'];
  periode: Periode;
  semuaPeriode: readonly Periode[];
}

async function rhkDenganFakta(
  tx: TransaksiInstansi,
  instansiId: string,
  { pegawaiId, evaluasiId, skp, periode, semuaPeriode }: Lingkup,
  umpanBalik: (rhkId: string) => UmpanBalikEvaluasi[],
): Promise<RhkEvaluasi[]> {
  const nama = new Map(semuaPeriode.map((p) => [p.id, periodeEvaluasi(p).nama]));
  const realisasi = await fakta.realisasiPegawai(tx, instansiId, pegawaiId, [...nama.keys()]);
  const aktivitas = await fakta.aktivitasTerverifikasi(
    tx,
    instansiId,
    pegawaiId,
    periode.dari,
    periode.sampai,
  );
  const tingkat = evaluasiId ? await fakta.tingkatRhk(tx, instansiId, evaluasiId) : [];
  const rhk = await fakta.rhkVersi(tx, instansiId, skp.skpVersiId);
  // what was written for an indicator that this version no longer has still proves its result
  const dikenal = new Set(rhk.flatMap((r) => r.indikator.map((i) => i.id)));
  const milik = (rhkId: string, indikatorId: string | null) =>
    realisasi
      .filter((r) => r.rhkId === rhkId)
      .filter((r) => (r.indikatorId && dikenal.has(r.indikatorId) ? r.indikatorId : null) === indikatorId)
      .map(({ id, periodeId, uraian, angka, bukti }) => ({
        id,
        periode: nama.get(periodeId) ?? '',
        uraian,
        angka,
        bukti,
      }));
  return rhk.map((r) => {
    const dikerjakan = aktivitas.find((a) => a.rhkId === r.rhkId);
    const dinilai = tingkat.find((t) => t.rhkId === r.rhkId);
    return {
      ...r,
      indikator: r.indikator.map((i) => {
        const milikIndikator = milik(r.rhkId, i.id);
        const angka = milikIndikator.findLast((x) => x.angka !== null)?.angka ?? null;
        return { ...i, realisasi: milikIndikator, capaianPersen: persen(i, angka, hari(periode.sampai)) };
      }),
      realisasi: milik(r.rhkId, null),
      umpanBalik: umpanBalik(r.rhkId),
      aktivitas: { jumlah: dikerjakan?.jumlah ?? 0, menit: dikerjakan?.menit ?? 0 },
      tingkat: (dinilai?.tingkat ?? null) as RhkEvaluasi['tingkat'],
      catatan: dinilai?.catatan ?? null,
    };
  });
}

function persen(
  indikator: { targetAngka: number | null; polaritas: 'MAKSIMALKAN' | 'MINIMALKAN' },
  realisasi: number | null,
  pada: Hari,
): number | null {
  const { targetAngka: target, polaritas } = indikator;
  return capaianIndikator.jawab({ target, realisasi, polaritas }, pada).nilai?.persen ?? null;
}

async function hasilPeriodik(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  berkala: readonly Periode[],
): Promise<BahanEvaluasi['periodik']> {
  const evaluasi = await queries.evaluasiPegawai(
    tx,
    instansiId,
    [pegawaiId],
    berkala.map((p) => p.id),
  );
  return berkala.map((p) => {
    const baris = evaluasi.find((e) => e.periode_id === p.id);
    return {
      nama: periodeEvaluasi(p).nama,
      keadaan: (baris?.keadaan ?? 'BELUM') as BahanEvaluasi['periodik'][number]['keadaan'],
      predikat: (baris?.predikat ?? null) as BahanEvaluasi['periodik'][number]['predikat'],
    };
  });
}

function umpanBalikEvaluasi(
  u: Awaited<ReturnType<typeof umpanBalikPeriode>>[number],
  zona: string,
  terbaca: ReadonlySet<string>,
): UmpanBalikEvaluasi {
  const hubungan = u.hubungan as HubunganUmpanBalik;
  return {
    id: u.id,
    pemberi: {
      id: u.pemberi_pegawai_id,
      nama: u.namaPemberi ?? `${u.luar_nama} (${u.luar_kaitan})`,
    },
    hubungan,
    sentimen: u.sentimen as UmpanBalikEvaluasi['sentimen'],
    uraian: u.uraian,
    hari: Temporal.Instant.from(u.dibuat_pada).toZonedDateTimeISO(zona).toPlainDate().toString(),
    bagiPegawai:
      u.nama_terbuka || !hubunganAnonim(hubungan) ? 'BERNAMA' : terbaca.has(u.id) ? 'TANPA_NAMA' : 'MENUNGGU',
    diminta: u.permintaan_orang_id !== null,
  };
}
