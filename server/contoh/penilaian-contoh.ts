import type {
  BahanEvaluasi,
  CapaianEvaluasi,
  PerilakuEvaluasi,
  RealisasiEvaluasi,
  RhkEvaluasi,
  UmpanBalikEvaluasi,
} from '#contract/bahan-evaluasi.ts';
import type { JejakEvaluasi } from '#contract/evaluasi.ts';
import type { NilaiPerilaku, PredikatOrganisasi, Rating, SentimenUmpanBalik } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { capaianIndikator } from '#rules/penilaian/capaian-indikator.ts';
import { usulanRatingPimpinan } from '#rules/penilaian/usulan-rating-pimpinan.ts';
import { susunJejak } from '../features/evaluasi/jejak.ts';
import type { Acak } from './acak.ts';
import type { AktivitasContoh } from './aktivitas-contoh.ts';
import { saat } from './kalender.ts';
import type { Orang } from './orang.ts';
import { CATATAN_PENILAI, UMPAN_BALIK_HASIL, UMPAN_BALIK_NILAI } from './pustaka/umum.ts';
import {
  angka,
  type IndikatorContoh,
  menumpuk,
  type RhkAtasan,
  type RhkContoh,
  type SkpContoh,
} from './skp-contoh.ts';

export interface PeriodeContoh {
  id: string;
  jenis: 'TRIWULANAN' | 'TAHUNAN';
  tahun: number;
  ke: number;
  nama: string;
  dari: string;
  sampai: string;
  jendelaDari: string;
  jendelaSampai: string;
}

export interface RealisasiContoh {
  id: string;
  rhkId: string;
  indikatorId: string;
  uraian: string;
  angka: number;
  dibuatPada: string;
  bukti: RealisasiEvaluasi['bukti'];
}

export interface UmpanBalikContoh {
  id: string;
  pemberi: Orang;
  hubungan: 'PIMPINAN' | 'REKAN';
  rhkId: string | null;
  nilai: NilaiPerilaku | null;
  sentimen: SentimenUmpanBalik;
  uraian: string;
  dibuatPada: string;
  hari: string;
}

/** What progressed on each indicator by the end of a period. */
export function realisasiPeriode(
  a: Acak,
  o: Orang,
  skp: SkpContoh,
  periode: PeriodeContoh,
  tanggal: string,
): RealisasiContoh[] {
  const bagian = periode.jenis === 'TAHUNAN' ? 1 : periode.ke / 4;
  return skp.rhk.flatMap((r) =>
    r.indikator.map((i) => {
      const capai = nilaiCapaian(a, o, i, bagian);
      const kata = r.aksi[Math.min(periode.ke, r.aksi.length) - 1]?.uraian;
      const dibuatPada = saat(tanggal, 13 * 60 + a.bulat(0, 150));
      return {
        id: a.id(Date.parse(dibuatPada)),
        rhkId: r.id,
        indikatorId: i.id,
        uraian:
          `Sampai dengan akhir ${periode.nama}: ${angka(capai)} ${i.satuan} dari target ${angka(i.targetAngka)} ${i.satuan} setahun.` +
          (kata ? ` ${kata} sudah dilaksanakan.` : ''),
        angka: capai,
        dibuatPada,
        bukti: [],
      };
    }),
  );
}

function nilaiCapaian(a: Acak, o: Orang, i: IndikatorContoh, bagian: number): number {
  const baik = 0.86 + o.mutu * 0.2 + (a.pecahan() - 0.5) * 0.12;
  if (i.polaritas === 'MINIMALKAN') return bulatkan(i.targetAngka * (2 - baik));
  if (menumpuk(i.satuan, i.targetAngka)) return Math.round(i.targetAngka * bagian * baik);
  const nilai = i.targetAngka * Math.min(1.12, 0.9 + baik * 0.1);
  return bulatkan(i.satuan === '%' ? Math.min(100, nilai) : nilai);
}

const bulatkan = (n: number) => Math.round(n * 10) / 10;

/** Feedback of a period: the assessor's, which he owes, and now and then a colleague's. */
export function umpanBalikPeriode(
  a: Acak,
  o: Orang,
  skp: SkpContoh,
  hariKerja: readonly string[],
): UmpanBalikContoh[] {
  const pemberi = o.penilai;
  if (!pemberi || hariKerja.length === 0) return [];
  const buat = (oleh: Orang, hubungan: 'PIMPINAN' | 'REKAN', rhk: RhkContoh | null): UmpanBalikContoh => {
    const h = a.pilih(hariKerja);
    const dibuatPada = saat(h, 9 * 60 + a.bulat(0, 300));
    const baik = a.pecahan() * 0.6 + o.mutu * 0.4;
    const sentimen = !rhk ? 'POSITIF' : baik > 0.5 ? 'POSITIF' : baik > 0.2 ? 'NETRAL' : 'PERLU_PERBAIKAN';
    const nilai = rhk ? null : (a.pilih(Object.keys(UMPAN_BALIK_NILAI)) as NilaiPerilaku);
    const uraian = a.pilih(nilai ? UMPAN_BALIK_NILAI[nilai]! : UMPAN_BALIK_HASIL[sentimen]);
    return {
      id: a.id(Date.parse(dibuatPada)),
      pemberi: oleh,
      hubungan,
      rhkId: rhk?.id ?? null,
      nilai,
      sentimen,
      uraian,
      dibuatPada,
      hari: h,
    };
  };
  const rekan = pemberi.bawahan.filter((r) => r !== o && r.mulai <= hariKerja[0]!);
  return [
    buat(pemberi, 'PIMPINAN', a.pilih(skp.rhk)),
    ...(a.kira(0.7) ? [buat(pemberi, 'PIMPINAN', null)] : []),
    ...(rekan.length > 0 && a.kira(0.22) ? [buat(a.pilih(rekan), 'REKAN', null)] : []),
  ].sort((x, y) => (x.id < y.id ? -1 : 1));
}

export interface Penilaian {
  bahan: BahanEvaluasi;
  jejak: JejakEvaluasi;
}

export interface FaktaPeriode {
  periode: PeriodeContoh;
  ditetapkanSkp: string;
  realisasi: readonly RealisasiContoh[];
  umpanBalik: readonly UmpanBalikContoh[];
  aktivitas: readonly AktivitasContoh[];
  /** The achievement of the unit the assessor heads, and of the unit this person heads. */
  capaian: CapaianEvaluasi;
  capaianSendiri: PredikatOrganisasi | null;
  /** The day of the decision. */
  tanggal: string;
  rhkAtasan: RhkAtasan;
}

/** Judges a period as an assessor would, and asks the rules what follows: the material and trace that stay with it. */
export function nilaiPeriode(a: Acak, o: Orang, skp: SkpContoh, f: FaktaPeriode): Penilaian {
  const pada = hari(f.tanggal);
  const bahan = susunBahan(a, o, skp, f);
  const usulan = f.capaianSendiri
    ? (usulanRatingPimpinan.jawab({ capaianOrganisasi: f.capaianSendiri }, pada).nilai?.rating ?? null)
    : null;
  bahan.usulanPimpinan =
    f.capaianSendiri && usulan ? { unitKerja: o.unit.nama, capaian: f.capaianSendiri, rating: usulan } : null;
  const { saranBerlaku } = susunJejak(bahan, pada);
  const beda = a.kira(0.03);
  const rating: Rating = saranBerlaku === null || beda ? 'SESUAI' : saranBerlaku;
  bahan.ratingHasil = rating;
  bahan.ratingPerilaku = o.mutu > 0.7 && a.kira(0.6) ? 'DI_ATAS' : o.mutu < 0.015 ? 'DI_BAWAH' : 'SESUAI';
  if (rating !== saranBerlaku)
    bahan.alasanBedaSaran =
      'Hasil dinilai bersama seluruh tim: kontribusinya sesuai dengan yang disepakati dalam dialog kinerja.';
  bahan.catatan = a.kira(0.3) ? a.pilih(CATATAN_PENILAI) : null;
  bahan.catatanPerilaku =
    bahan.ratingPerilaku === 'DI_BAWAH'
      ? 'Beberapa kali tidak hadir pada pelayanan tanpa kabar; sudah dibahas dalam konseling kinerja.'
      : null;
  return { bahan, jejak: susunJejak(bahan, pada) };
}

function susunBahan(a: Acak, o: Orang, skp: SkpContoh, f: FaktaPeriode): BahanEvaluasi {
  const { periode } = f;
  const umpanBalik = (cocok: (u: UmpanBalikContoh) => boolean): UmpanBalikEvaluasi[] =>
    f.umpanBalik.filter(cocok).map((u) => ({
      id: u.id,
      pemberi: { id: u.pemberi.id, nama: u.pemberi.nama },
      hubungan: u.hubungan,
      sentimen: u.sentimen,
      uraian: u.uraian,
      hari: u.hari,
      // at most one colleague speaks in a period of the sample: too few to be shown
      bagiPegawai: u.hubungan === 'PIMPINAN' ? 'BERNAMA' : 'MENUNGGU',
      diminta: false,
    }));
  const urut = [...skp.rhk.entries()].sort(
    ([i, x], [j, y]) => Number(y.jenis === 'UTAMA') - Number(x.jenis === 'UTAMA') || i - j,
  );
  const rhk = urut.map(([urutan, r]): RhkEvaluasi => {
    const dikerjakan = f.aktivitas.filter((x) => x.rhk === r && x.keadaan === 'DIVERIFIKASI');
    const indikator = r.indikator.map((i) => indikatorDinilai(i, f, periode));
    const diAtas = f.rhkAtasan.find((x) => x.id === r.pimpinanId);
    return {
      rhkId: r.id,
      urutan,
      jenis: r.jenis,
      uraian: r.uraian,
      rhkPimpinan: r.pimpinanTeks ?? diAtas?.uraian ?? null,
      indikatorPimpinan: diAtas?.indikator ?? [],
      penugasanDari: r.penugasanDari,
      indikator,
      realisasi: [],
      umpanBalik: umpanBalik((u) => u.rhkId === r.id),
      aktivitas: {
        jumlah: dikerjakan.length,
        menit: dikerjakan.reduce((n, x) => n + x.menit, 0),
      },
      tingkat: tingkatRhk(a, o),
      catatan: null,
    };
  });
  const perilaku = skp.ekspektasi.map(
    ({ nilai, khusus }): PerilakuEvaluasi => ({
      nilai,
      ekspektasiKhusus: khusus,
      umpanBalik: umpanBalik((u) => u.nilai === nilai),
    }),
  );
  return {
    periode: { ...periode },
    pegawai: o.pihak,
    penilai: o.penilai!.pihak,
    atasan: o.penilai!.penilai?.pihak ?? null,
    skp: {
      skpId: skp.id,
      skpVersiId: skp.versiId,
      nomor: 1,
      pendekatan: skp.pendekatan,
      ditetapkanPada: f.ditetapkanSkp,
    },
    capaianOrganisasi: f.capaian,
    usulanPimpinan: null,
    rhk,
    perilaku,
    diambilAlih: [],
    tugasBelajarGagal: null,
    sebelumPindah: [],
    hasilLama: null,
    periodik: [],
    ratingHasil: null,
    ratingPerilaku: null,
    alasanBedaSaran: null,
    catatanPerilaku: null,
    catatan: null,
    pergeseran: [],
  };
}

function indikatorDinilai(
  i: IndikatorContoh,
  f: FaktaPeriode,
  periode: PeriodeContoh,
): RhkEvaluasi['indikator'][number] {
  const realisasi = f.realisasi
    .filter((r) => r.indikatorId === i.id)
    .map((r) => ({ id: r.id, periode: periode.nama, uraian: r.uraian, angka: r.angka, bukti: r.bukti }));
  const { targetAngka: target, polaritas } = i;
  const nilai = { target, realisasi: realisasi.at(-1)?.angka ?? null, polaritas };
  return {
    ...i,
    realisasi,
    capaianPersen: capaianIndikator.jawab(nilai, hari(periode.sampai)).nilai?.persen ?? null,
  };
}

function tingkatRhk(a: Acak, o: Orang): Rating {
  const nasib = a.pecahan() * 0.55 + o.mutu * 0.45;
  return nasib > 0.66 ? 'DI_ATAS' : nasib < 0.15 ? 'DI_BAWAH' : 'SESUAI';
}
