import { z } from 'zod';
import {
  ASPEK,
  JENIS_JABATAN,
  JENIS_PEGAWAI,
  JENIS_RHK,
  KATEGORI_AKTIVITAS,
  KEADAAN_AKTIVITAS,
  KEDUDUKAN,
  NILAI_PERILAKU,
  PENDEKATAN,
  PERSPEKTIF,
  POLARITAS,
  PREDIKAT,
  PREDIKAT_ORGANISASI,
  RATING,
  TINGKAT_KENDALI,
} from '#rules/enum.ts';

z.config(z.locales.id());

/** The closed lists of the domain, by the name their fault code carries (`E-RATING-NOT-ENUM`). */
export const ENUM = {
  RATING,
  PREDIKAT,
  'PREDIKAT-ORGANISASI': PREDIKAT_ORGANISASI,
  'JENIS-RHK': JENIS_RHK,
  ASPEK,
  PERSPEKTIF,
  PENDEKATAN,
  POLARITAS,
  'TINGKAT-KENDALI': TINGKAT_KENDALI,
  'JENIS-JABATAN': JENIS_JABATAN,
  'JENIS-PEGAWAI': JENIS_PEGAWAI,
  PERILAKU: NILAI_PERILAKU,
  'KATEGORI-AKTIVITAS': KATEGORI_AKTIVITAS,
  'KEADAAN-AKTIVITAS': KEADAAN_AKTIVITAS,
  KEDUDUKAN,
} as const;

export const zRating = z.enum(RATING);
export const zPredikat = z.enum(PREDIKAT);
export const zPredikatOrganisasi = z.enum(PREDIKAT_ORGANISASI);
export const zTanggal = z.iso.date();
export const zJam = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'Tulis jam sebagai JJ:MM, misalnya 08:30.' });
export const zHariKerja = z.union([
  z.literal([5, 6]),
  z.array(z.strictObject({ mulai: zTanggal, hariKerja: z.literal([5, 6]) })).min(1),
]);
export const zLibur = z.array(zTanggal);
