import type { Ranah } from './bentuk.ts';
import { DIGITAL, INFRASTRUKTUR, KETERTIBAN, KEWILAYAHAN, SOSIAL } from './kewilayahan.ts';
import { KESEHATAN, LINGKUNGAN, PENDIDIKAN, PUSKESMAS_RANAH, SEKOLAH } from './layanan-dasar.ts';
import { BUDAYA, EKONOMI, SETDA } from './pembangunan.ts';
import { KEPEGAWAIAN, KEPENDUDUKAN, KEUANGAN, PENGAWASAN, PERENCANAAN, SEKRETARIAT } from './pemerintahan.ts';

/** Every kind of work that sample people do. */
export const RANAH = {
  lingkungan: LINGKUNGAN,
  pendidikan: PENDIDIKAN,
  sekolah: SEKOLAH,
  kesehatan: KESEHATAN,
  puskesmas: PUSKESMAS_RANAH,
  kepegawaian: KEPEGAWAIAN,
  kependudukan: KEPENDUDUKAN,
  perencanaan: PERENCANAAN,
  keuangan: KEUANGAN,
  pengawasan: PENGAWASAN,
  kewilayahan: KEWILAYAHAN,
  ketertiban: KETERTIBAN,
  digital: DIGITAL,
  infrastruktur: INFRASTRUKTUR,
  sosial: SOSIAL,
  ekonomi: EKONOMI,
  budaya: BUDAYA,
  setda: SETDA,
  sekretariat: SEKRETARIAT,
} as const satisfies Record<string, Ranah>;

export type KodeRanah = keyof typeof RANAH;
