import type {
  Aspek,
  JenisJabatan,
  JenisPegawai,
  JenisRhk,
  Kedudukan,
  NilaiPerilaku,
  Pendekatan,
  Perspektif,
  Polaritas,
  TingkatKendali,
} from '../enum.ts';

export interface IndikatorSkp {
  id?: string | null;
  uraian?: string | null;
  target?: string | null;
  targetAngka?: number | null;
  satuan?: string | null;
  aspek?: Aspek | null;
  perspektif?: Perspektif | null;
  polaritas?: Polaritas | null;
  tingkatKendali?: TingkatKendali | null;
}

export interface RhkSkp {
  id?: string | null;
  jenis?: JenisRhk | null;
  uraian?: string | null;
  rhkPimpinan?: { id: string } | null;
  /** What the superior is expected to carry, while his SKP is late. */
  rhkPimpinanTeks?: string | null;
  /** Jabatan of the leader who assigned it. */
  penugasanDari?: string | null;
  klasifikasiPlt?: boolean | null;
  /** The sasaran of the perjanjian kinerja it states. */
  sasaranId?: string | null;
  /** The cell of the role matrix it came from. */
  selId?: string | null;
  indikator?: readonly IndikatorSkp[] | null;
}

/** The SKP as the API has it; a draft may lack any part. Days are "YYYY-MM-DD". */
export interface IsiSkp {
  tahun?: number | null;
  dari?: string | null;
  sampai?: string | null;
  pendekatan?: Pendekatan | null;
  rhk?: readonly RhkSkp[] | null;
  perilaku?: readonly { nilai?: NilaiPerilaku | null; ekspektasiKhusus?: string | null }[] | null;
  lampiran?: {
    sumberDaya?: readonly string[] | null;
    pertanggungjawaban?: readonly string[] | null;
    konsekuensi?: readonly string[] | null;
  } | null;
}

/** The perjanjian kinerja of the unit that somebody heads, as the SKP is compared with it. */
export interface PerjanjianSkp {
  /** A draft may be used as basis while the final one is not there (L-II.A.2.a.3); then findings only advise. */
  final: boolean;
  sasaran: readonly {
    id: string;
    uraian: string;
    indikator: readonly { uraian: string; target: string }[];
  }[];
}

export interface MasukanSkp {
  skp?: IsiSkp | null;
  jenisJabatan?: JenisJabatan | null;
  pimpinanUnitMandiri?: boolean | null;
  jenisPegawai?: JenisPegawai | null;
  perjanjianKerja?: string | null;
  /** An appointment as Plt. or Plh. falls into the period. */
  pltDalamPeriode?: boolean | null;
  penugasan?: { dari: string; sampai?: string | null } | null;
  /** Spans of the other SKP of this assignment. */
  skpLain?: readonly { dari: string; sampai: string }[] | null;
  kedudukan?: Kedudukan | null;
  /** Of the unit the person heads; null where there is none. */
  perjanjianKinerja?: PerjanjianSkp | null;
  /** Roles that matrices name for the person; null where no matrix does. */
  peranMatriks?: readonly { id: string; peran: string }[] | null;
}
