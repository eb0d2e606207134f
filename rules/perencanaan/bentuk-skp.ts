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
}
