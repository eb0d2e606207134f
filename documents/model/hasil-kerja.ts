import type { Aspek, Perspektif } from '#rules/enum.ts';

/** Section A and B of HASIL KERJA; numbering continues from A into B. */
export interface HasilKerja<T> {
  utama: T[];
  tambahan: T[];
}

/** Kualitatif: indicator and target are one sentence. */
export interface RhkKualitatif {
  rencana: string;
  /** Jabatan of the leader, or the tim kerja, that gave the assignment. */
  penugasanDari: string;
  ukuran: string[];
}

/** Kualitatif for JPT: each sentence has its perspektif, where one was chosen. */
export interface RhkKualitatifJpt {
  rencana: string;
  penugasanDari: string;
  ukuran: { uraian: string; perspektif: Perspektif | null }[];
}

export interface IndikatorJpt {
  indikator: string;
  target: string;
  /** `null` prints a dash. */
  perspektif: Perspektif | null;
}

export interface RhkKuantitatifJpt {
  rencana: string;
  penugasanDari: string;
  indikator: IndikatorJpt[];
}

export interface IndikatorAspek {
  /** One indicator may combine several aspects; none (in a draft) prints a dash. */
  aspek: Aspek[];
  indikator: string;
  target: string;
}

/** RHK of one leader's RHK, printed as one numbered group. */
export interface KelompokRhk<R> {
  /** `null` when the link is still provisional: "menunggu penetapan SKP pimpinan" is printed. */
  diintervensi: {
    rencana: string;
    /** IKI of a JPT, or the indicators of the organisation; empty for any other leader. */
    indikator: string[];
  } | null;
  rhk: R[];
}

export interface RhkKuantitatif {
  rencana: string;
  indikator: IndikatorAspek[];
}

/** One of the seven values, its three guide sentences and what the leader asks beyond them. */
export interface NilaiPerilaku {
  nilai: string;
  panduan: [string, string, string];
  ekspektasiKhusus: string[];
}
