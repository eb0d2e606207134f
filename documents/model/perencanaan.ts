import type { DokumenDasar } from './dokumen.ts';
import type { Pihak, TandaTangan } from './pihak.ts';

/** The manual of one indicator; what was left open is an empty text. */
export interface ManualSatu {
  rencana: string;
  indikator: string;
  tujuan: string;
  definisi: string;
  formula: string;
  satuan: string;
  /** One of the choices of the form is marked, or none. */
  kendali: 'OUTCOME' | 'OUTCOME_ANTARA' | 'OUTPUT_RENDAH' | null;
  sumberData: string;
  periodePelaporan: 'BULANAN' | 'TRIWULANAN' | 'SEMESTERAN' | 'TAHUNAN' | null;
}

/** A.1.3: the manuals of an SKP, a table for each indicator. */
export interface ModelA13 extends DokumenDasar {
  pegawai: Pihak;
  penilai: Pihak;
  manual: ManualSatu[];
  tandaTangan: { pegawai: TandaTangan; penilai: TandaTangan };
}

/** A.1.4: a workblock of a leader. */
export interface ModelA14 extends DokumenDasar {
  /** The owner of the strategy. */
  pegawai: Pihak;
  judul: string;
  indikatorTarget: string[];
  pihakTerlibat: string;
  waktuPenyelesaian: string;
  penerimaManfaat: string;
  tujuan: string;
  anggaran: string;
  kegiatan: { rutin: string[]; transformatif: string[] };
  keluaran: { rutin: string[]; transformatif: string[] };
  tandaTangan: { pegawai: TandaTangan };
}

/** A.1.5: who carries which result for which indicator of a leader. */
export interface ModelA15 extends DokumenDasar {
  /** The leader; the first row of the matrix. */
  pegawai: Pihak;
  /** The leader's indicators, in the order of the SKP. */
  indikator: string[];
  /** `peran` has one text for each indicator: a role, "TIDAK ADA PERAN", or empty while nothing was decided. */
  baris: { nama: string; jabatan: string; peran: string[] }[];
  tandaTangan: { pegawai: TandaTangan };
}
