import type { Predikat, PredikatOrganisasi, PutusanKeberatan } from '#rules/enum.ts';
import type { DokumenDasar } from './dokumen.ts';
import type { Pihak, TandaTangan } from './pihak.ts';

interface DokumenEvaluasi extends DokumenDasar {
  /** "TRIWULAN I", "JANUARI", "TAHUNAN": printed after PERIODE. */
  periodeEvaluasi: string;
  pegawai: Pihak;
  penilai: Pihak;
  /** `null` when the penilai has no superior here (kepala daerah). */
  atasanPenilai: Pihak | null;
  capaianOrganisasi: PredikatOrganisasi | null;
  predikat: Predikat | null;
  /** Paragraphs of CATATAN/REKOMENDASI. */
  catatan: string[];
  /** The annexes by name: the SKP and the C form. */
  lampiran: string[];
}

/** D.1.1: signed by the penilai. */
export interface ModelD11 extends DokumenEvaluasi {
  tandaTangan: { penilai: TandaTangan; pegawai: TandaTangan };
}

/** D.1.2: signed by the superior of the penilai in the place of the penilai. */
export interface ModelD12 extends DokumenEvaluasi {
  atasanPenilai: Pihak;
  tandaTangan: { atasanPenilai: TandaTangan; pegawai: TandaTangan };
}

/** D.1.3: after an objection; with MENGUATKAN it is the record of a decision that leaves the D.1.1 in force. */
export interface ModelD13 extends DokumenEvaluasi {
  atasanPenilai: Pihak;
  putusan: PutusanKeberatan;
  keberatan: string[];
  penjelasanPenilai: string[];
  keputusanAtasan: string[];
  tandaTangan: { penilai: TandaTangan; pegawai: TandaTangan; atasanPenilai: TandaTangan };
}
