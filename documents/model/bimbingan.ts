import type { DokumenDasar } from './dokumen.ts';
import type { Pihak, TandaTangan } from './pihak.ts';

interface Bimbingan extends DokumenDasar {
  /** Who is guided. */
  pegawai: Pihak;
  /** The leader, or somebody given the special assignment. */
  pembimbing: Pihak;
  /** `YYYY-MM-DD`; `null` prints a dash. */
  jadwal: string | null;
  tempat: string | null;
}

/** B.1.6: the record of one coaching, signed by both. */
export interface ModelB16 extends Bimbingan {
  tujuan: { indikator: string; baseline: string | null; target: string; strategi: string }[];
  fakta: { target: string; progres: string; masalah: string; penyebab: string }[];
  peluang: string[];
  langkah: { indikator: string; strategi: string; sesuaikanSkp: boolean }[];
  tandaTangan: { pegawai: TandaTangan; pembimbing: TandaTangan };
}

/** B.1.7: goal and journal of a mentoring, signed by both. */
export interface ModelB17 extends Bimbingan {
  tujuan: { keahlian: string; jangkaWaktu: string; perubahan: string; ukuran: string }[];
  jurnal: { waktu: string; tempat: string; materi: string; rencanaAksi: string; targetWaktu: string }[];
  tandaTangan: { pegawai: TandaTangan; pembimbing: TandaTangan };
}

/** B.1.8: what the employee says of the guidance, for the superior of the leader. */
export interface ModelB18 extends Bimbingan {
  /** `null` when there was no superior to hand it to. */
  penerima: Pihak | null;
  /** "Coaching" or "Mentoring". */
  bentuk: string;
  jawaban: { nomor: number; kelompok: string; pernyataan: string; jawaban: string }[];
  catatan: string[];
  tandaTangan: { pegawai: TandaTangan };
}

/** B.1.9: competences as the guide evaluates them after the guidance. */
export interface ModelB19 extends Bimbingan {
  nilai: { rumpun: string; kompetensi: string; nilai: number; sebutan: string; alasan: string }[];
  /** What each number means. */
  skala: { nilai: number; sebutan: string; arti: string }[];
  rekomendasi: string[];
  tandaTangan: { pembimbing: TandaTangan };
}

/** B.1.10: behaviour problem, reported by the assessor. Nothing of a counselling that may follow is in it. */
export interface ModelB110 extends DokumenDasar {
  pegawai: Pihak;
  penilai: Pihak;
  /** Values as the regulation names them. */
  nilai: string[];
  ekspektasiKhusus: string | null;
  uraian: string[];
  /** Do others have a similar problem? */
  serupa: boolean;
  tindakan: string[];
  /** Pieces of feedback attached as evidence. */
  jumlahBukti: number;
  tandaTangan: { penilai: TandaTangan };
}
