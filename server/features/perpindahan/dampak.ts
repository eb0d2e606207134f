import type { SkpDitutup, VersiDimulai } from '../skp/actions.ts';

/** One end date that was set, and what stood there before. */
export interface Diakhiri {
  id: string;
  sampaiLama: string | null;
}

/** A person whose assessor changes by an act, himself or somebody of whom he was in charge. */
export interface PenilaiBeralih {
  pegawaiId: string;
  penugasanId: string;
  lamaId: string | null;
  baruId: string;
  /** Whether the SKP must be set with the new one (L-II.C.7); not while a Plt. or Plh. only stands in. */
  tetap: boolean;
}

/** Every row an act wrote, so that the person can be told and a wrong act can be taken back. */
export interface Dampak {
  penugasanDiakhiri: Diakhiri[];
  penugasanBaru: string[];
  penilaiDiakhiri: Diakhiri[];
  penilaiBaru: string[];
  statusBaru: string | null;
  statusDiakhiri: Diakhiri[];
  studiBaru: string | null;
  studiDiakhiri: string | null;
  beralih: PenilaiBeralih[];
  /** Filled when its day has come. */
  skpDitutup: SkpDitutup[];
  versiDimulai: VersiDimulai[];
  aktivitasDialihkan: number;
  berhenti: boolean;
}

export function dampakKosong(): Dampak {
  return {
    penugasanDiakhiri: [],
    penugasanBaru: [],
    penilaiDiakhiri: [],
    penilaiBaru: [],
    statusBaru: null,
    statusDiakhiri: [],
    studiBaru: null,
    studiDiakhiri: null,
    beralih: [],
    skpDitutup: [],
    versiDimulai: [],
    aktivitasDialihkan: 0,
    berhenti: false,
  };
}
