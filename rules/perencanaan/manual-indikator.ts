import type { Pendekatan, TingkatKendali } from '../enum.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';
import type { KelompokFormulir } from '../tables/formulir.ts';

/** The article behind the manual of an indicator. */
export const DASAR_MANUAL = [p6('Lampiran II.A.3')] as const;

/** How far the result of an indicator lies in the hands of its owner (A.1.3). */
export const KENDALI_INDIKATOR = [
  'OUTCOME',
  'OUTCOME_ANTARA',
  'OUTPUT_RENDAH',
] as const satisfies readonly TingkatKendali[];
export type KendaliIndikator = (typeof KENDALI_INDIKATOR)[number];
export const LABEL_KENDALI: Record<KendaliIndikator, string> = {
  OUTCOME: 'Outcome',
  OUTCOME_ANTARA: 'Outcome antara',
  OUTPUT_RENDAH: 'Output kendali rendah',
};

/** How often an indicator is reported (A.1.3); not the evaluation period of the agency. */
export const PERIODE_PELAPORAN = ['BULANAN', 'TRIWULANAN', 'SEMESTERAN', 'TAHUNAN'] as const;
export type PeriodePelaporan = (typeof PERIODE_PELAPORAN)[number];
export const LABEL_PERIODE_PELAPORAN: Record<PeriodePelaporan, string> = {
  BULANAN: 'Bulanan',
  TRIWULANAN: 'Triwulanan',
  SEMESTERAN: 'Semesteran',
  TAHUNAN: 'Tahunan',
};

/** A manual as it is written; any part may still be missing. */
export interface IsiManual {
  tujuan: string;
  definisi: string;
  formula: string;
  satuan: string;
  kendali: KendaliIndikator | null;
  sumberData: string;
  periodePelaporan: PeriodePelaporan | null;
}

/**
 * What the manual of one indicator still lacks. Formula and unit may stay empty in a qualitative SKP
 * (PermenPANRB 6/2022 L-II.A.3, form A.1.3); everything else is asked of both approaches.
 */
export function kekuranganManual(isi: IsiManual, pendekatan: Pendekatan): Temuan[] {
  const angka = pendekatan === 'KUANTITATIF';
  const wajib: [keyof IsiManual, string, boolean][] = [
    ['tujuan', 'Tulis tujuan indikator ini.', true],
    ['definisi', 'Tulis definisi indikator ini.', true],
    ['formula', 'Tulis formula penghitungannya; wajib dalam SKP kuantitatif.', angka],
    ['satuan', 'Tulis satuan pengukurannya; wajib dalam SKP kuantitatif.', angka],
    ['kendali', 'Pilih kualitas dan tingkat kendali.', true],
    ['sumberData', 'Tulis sumber datanya.', true],
    ['periodePelaporan', 'Pilih periode pelaporan.', true],
  ];
  return wajib
    .filter(([kunci, , perlu]) => perlu && !isi[kunci]?.trim())
    .map(([kunci, pesan]) => temuan('E-MANUAL-KURANG', `/${kunci}`, pesan));
}

/**
 * Whom a manual is asked of: JPT and heads of independent units, where an indicator of the Renstra or the perjanjian
 * kinerja is not understood alike by every employee (L-II.A.3). Whether it is understood nobody can compute, so this never
 * stops an SKP; other people may write one.
 */
export function kewajibanManual(kelompok: KelompokFormulir): 'BILA_BELUM_DIPAHAMI' | 'SUKARELA' {
  return kelompok === 'PIMPINAN' ? 'BILA_BELUM_DIPAHAMI' : 'SUKARELA';
}
