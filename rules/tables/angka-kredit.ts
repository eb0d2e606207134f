import type { Predikat } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { art, TERANG } from '../kernel/kutipan.ts';

export const JENJANG_JF = [
  'AHLI_UTAMA',
  'AHLI_MADYA',
  'AHLI_MUDA',
  'AHLI_PERTAMA',
  'PENYELIA',
  'MAHIR',
  'TERAMPIL',
  'PEMULA',
] as const;
export type JenjangJf = (typeof JENJANG_JF)[number];

export const GOLONGAN_PNS = [
  'I/a',
  'I/b',
  'I/c',
  'I/d',
  'II/a',
  'II/b',
  'II/c',
  'II/d',
  'III/a',
  'III/b',
  'III/c',
  'III/d',
  'IV/a',
  'IV/b',
  'IV/c',
  'IV/d',
  'IV/e',
] as const;
export type GolonganPns = (typeof GOLONGAN_PNS)[number];

export interface JenjangAngkaKredit {
  /** Credit of one year with predikat Baik. */
  koefisien: string;
  golongan: readonly GolonganPns[];
  /** Credit for one step of pangkat inside the jenjang. */
  pangkat: number;
  /** Credit, counted from 0 inside the jenjang, for the next one; null where there is none. */
  jenjang: number | null;
  berikut: JenjangJf | null;
  /** Some instansi pembina ask for professional development before this jenjang is left. */
  pengembanganProfesi: boolean;
}

/**
 * Coefficients and cumulative credit of each jenjang.
 * @DOUBT PermenPANRB 1/2023 – day in force known from reports, not read – 1 July 2023 – 2026-11-24
 */
export const jenjangAngkaKredit = berlaku<Readonly<Record<JenjangJf, JenjangAngkaKredit>>>([
  {
    mulai: '2023-07-01',
    dasar: [art('PermenPANRB 1/2023', 'Lampiran'), art('Peraturan BKN 3/2023', 'Angka kredit kumulatif')],
    nilai: {
      AHLI_UTAMA: baris('50', ['IV/d', 'IV/e'], 200, null, null),
      AHLI_MADYA: baris('37.5', ['IV/a', 'IV/b', 'IV/c'], 150, 450, 'AHLI_UTAMA', true),
      AHLI_MUDA: baris('25', ['III/c', 'III/d'], 100, 200, 'AHLI_MADYA', true),
      AHLI_PERTAMA: baris('12.5', ['III/a', 'III/b'], 50, 100, 'AHLI_MUDA'),
      PENYELIA: baris('25', ['III/c', 'III/d'], 100, null, null),
      MAHIR: baris('12.5', ['III/a', 'III/b'], 50, 100, 'PENYELIA', true),
      TERAMPIL: baris('5', ['II/b', 'II/c', 'II/d'], 20, 60, 'MAHIR'),
      PEMULA: baris('3.75', ['II/a'], 15, 15, 'TERAMPIL'),
    },
  },
]);

/** Percent of the yearly coefficient that a predikat earns. */
export const persenPredikatAk = berlaku<Readonly<Record<Predikat, number>>>([
  {
    mulai: '2023-07-01',
    dasar: [art('PermenPANRB 1/2023', 'Pasal 37')],
    nilai: { SANGAT_BAIK: 150, BAIK: 100, BUTUH_PERBAIKAN: 75, KURANG: 50, SANGAT_KURANG: 25 },
  },
]);

export interface SyaratNaik {
  /** Whole years in the last pangkat. */
  tahunDalamPangkat: number;
  /** Last years that must each be Baik or better. */
  tahunPredikatPangkat: number;
  tahunPredikatJenjang: number;
}

/**
 * What a step asks for beside credit.
 * @DOUBT Peraturan BKN 3/2023 – conditions known, articles not read – two years and two predikat for pangkat, one
 * predikat for jenjang – 2026-11-24
 */
export const syaratNaik = berlaku<SyaratNaik>([
  {
    mulai: '2023-07-01',
    dasar: [art('Peraturan BKN 3/2023', 'Syarat kenaikan pangkat dan jenjang')],
    nilai: { tahunDalamPangkat: 2, tahunPredikatPangkat: 2, tahunPredikatJenjang: 1 },
  },
]);

/** Percent of the credit for the next pangkat that each newly recognised higher degree gives, once. */
export const tambahanPendidikan = berlaku<number>([
  { mulai: '2023-07-01', dasar: [art('Peraturan BKN 3/2023', 'Peningkatan pendidikan')], nilai: 25 },
]);

/** How printed rows and totals of a PAK are rounded, and which jenjang a month belongs to. */
export const caraPak = art(TERANG, 'Pembulatan dan pembagian bulan angka kredit');

function baris(
  koefisien: string,
  golongan: readonly GolonganPns[],
  pangkat: number,
  jenjang: number | null,
  berikut: JenjangJf | null,
  pengembanganProfesi = false,
): JenjangAngkaKredit {
  return { koefisien, golongan, pangkat, jenjang, berikut, pengembanganProfesi };
}
