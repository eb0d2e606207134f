import type { Predikat, PredikatOrganisasi } from '#rules/enum.ts';
import type { DokumenDasar } from './dokumen.ts';
import type { Pihak, TandaTangan } from './pihak.ts';

/** Format Penetapan Predikat Kinerja: the distribution set by the leader of a unit, with every name in it. */
export interface ModelPenetapanPredikat extends DokumenDasar {
  /** The leader who sets it and signs. */
  pegawai: Pihak;
  unitKerja: string;
  /** "TRIWULAN I 2026": printed after PERIODE. */
  periodeEvaluasi: string;
  capaianOrganisasi: PredikatOrganisasi;
  /** Where the achievement comes from. */
  dasarCapaian: string;
  /** In the order of the regulation; `batas` in words, a dash where there is none. */
  sebaran: { predikat: Predikat; batas: string; jumlah: number; persen: string }[];
  jumlahPegawai: number;
  kelompok: {
    penilai: string;
    orang: { nama: string; nip: string | null; jabatan: string; predikat: Predikat; alasan: string[] }[];
    /** Why the spread differs from the pattern. */
    alasanSebaran: string | null;
  }[];
  /** Assessed, but not counted in the distribution. */
  dikecualikan: { nama: string; alasan: string }[];
  tandaTangan: { pegawai: TandaTangan };
}

/** Recap for the Penetapan Angka Kredit of one functional official. Figures are printed as they are given. */
export interface ModelPak extends DokumenDasar {
  pegawai: Pihak;
  jenjang: string;
  /** `YYYY-MM-DD`. */
  tmtJenjang: string;
  golongan: string | null;
  /** The day the figures hold for. */
  keadaanPada: string;
  rincian: {
    tahun: string;
    jenjang: string;
    predikat: Predikat;
    hitungan: string;
    angkaKredit: string;
    /** False for a jenjang that was left: its credit is not carried on. */
    dihitung: boolean;
  }[];
  jumlah: string;
  akAwal: string;
  akPendidikan: string;
  kumulatif: string;
  /** Each possible step, as two facts: the credit, and what else stands in the way. */
  kesiapan: { langkah: string; target: string; angkaKredit: string; syarat: string[]; siap: boolean }[];
  /** Said where no step exists. */
  catatan: string[];
  /** Who has the power to set it is not known here: signed in ink. */
  tandaTangan: { pejabat: TandaTangan };
}
