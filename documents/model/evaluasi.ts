import type { Perspektif, Predikat, PredikatOrganisasi, Rating } from '#rules/enum.ts';
import type { DokumenDasar } from './dokumen.ts';
import type { HasilKerja, IndikatorAspek, IndikatorJpt, KelompokRhk, NilaiPerilaku } from './hasil-kerja.ts';
import type { Pihak, TandaTangan } from './pihak.ts';

export interface UmpanBalik {
  /** "Pimpinan", "Rekan kerja", or with a name where the reader may know it. */
  dari: string;
  isi: string;
}

/** Statements of what was reached, each with the evidence it rests on. */
export type Realisasi = string[];

export interface NilaiPerilakuDinilai extends NilaiPerilaku {
  umpanBalik: UmpanBalik[];
}

export interface RhkKualitatifDinilai {
  rencana: string;
  penugasanDari: string;
  /** `perspektif` only for JPT and heads of independent units, otherwise `null`. */
  ukuran: { uraian: string; perspektif: Perspektif | null }[];
  realisasi: Realisasi;
  umpanBalik: UmpanBalik[];
}

/** Feedback on one indicator stands in its row; feedback on the whole RHK spans the rows. */
type Dinilai<I> = I & { realisasi: Realisasi; umpanBalik: UmpanBalik[] };

export interface RhkKuantitatifJptDinilai {
  rencana: string;
  penugasanDari: string;
  indikator: Dinilai<IndikatorJpt>[];
  umpanBalik: UmpanBalik[];
}

export interface RhkKuantitatifDinilai {
  rencana: string;
  indikator: Dinilai<IndikatorAspek>[];
  umpanBalik: UmpanBalik[];
}

interface Evaluasi<R> extends DokumenDasar {
  /** "TRIWULAN I", "JANUARI", "TAHUNAN": printed after PERIODE. */
  periodeEvaluasi: string;
  pegawai: Pihak;
  penilai: Pihak;
  /** `null` prints "Belum ditetapkan"; the same holds for the three results below. */
  capaianOrganisasi: PredikatOrganisasi | null;
  /** Relative heights of the curve for this achievement; `null` when none is decided. */
  polaDistribusi: Record<Predikat, number> | null;
  hasilKerja: HasilKerja<R>;
  ratingHasilKerja: Rating | null;
  perilaku: NilaiPerilakuDinilai[];
  ratingPerilaku: Rating | null;
  predikat: Predikat | null;
  /** Whose ratings they are, and who therefore signs. */
  penetap: 'PENILAI' | 'ATASAN_PENILAI';
  /** Printed where the atasan signs. */
  atasanPenilai: Pihak | null;
  tandaTangan: { penetap: TandaTangan };
}

/** C.1.1: evaluation, kualitatif, for JPT as well as JA and JF. */
export type ModelC11 = Evaluasi<RhkKualitatifDinilai>;
/** C.1.2: evaluation, kuantitatif, JPT. */
export type ModelC12 = Evaluasi<RhkKuantitatifJptDinilai>;
/** C.1.3: evaluation, kuantitatif, JA and JF. */
export type ModelC13 = Evaluasi<KelompokRhk<RhkKuantitatifDinilai>>;
