import { z } from 'zod';
import { GOLONGAN_PNS, JENJANG_JF } from '#rules/tables/angka-kredit.ts';
import { JENIS_HUKUMAN } from '#rules/tables/disiplin.ts';
import { TINGKAT_PENDIDIKAN } from '#rules/tables/ip-asn.ts';

const tanggal = z.iso.date();
const uraian = z.string().trim().min(3, 'Tulis sedikitnya 3 huruf.').max(300);
const nomor = z.string().trim().max(120).nullable().default(null);
const skor = z.number().min(0).max(100);

export const JENIS_DIKLAT = ['KEPEMIMPINAN', 'FUNGSIONAL', 'TEKNIS', 'SEMINAR'] as const;
export const JENIS_RIWAYAT = [
  'PENDIDIKAN',
  'DIKLAT',
  'JENJANG_JF',
  'PANGKAT',
  'HUKUMAN',
  'TIDAK_MASUK',
  'POTENSI',
] as const;

const umum = { id: z.uuid(), tanggal, uraian, nomor };

/** One dated fact about a person; what `tanggal`, `sampai` and `nilai` mean depends on its kind. */
export const riwayatBaru = z.discriminatedUnion('jenis', [
  z.strictObject({ ...umum, jenis: z.literal('PENDIDIKAN'), kode: z.enum(TINGKAT_PENDIDIKAN) }),
  z.strictObject({
    ...umum,
    jenis: z.literal('DIKLAT'),
    kode: z.enum(JENIS_DIKLAT),
    /** Hours of the training (JP). */
    nilai: z.number().min(0).max(2000),
  }),
  z.strictObject({
    ...umum,
    jenis: z.literal('JENJANG_JF'),
    kode: z.enum(JENJANG_JF),
    /** Credit brought along, and the day up to which it counts. */
    nilai: z.number().min(0).max(5000).default(0),
    sampai: tanggal.nullable().default(null),
  }),
  z.strictObject({ ...umum, jenis: z.literal('PANGKAT'), kode: z.enum(GOLONGAN_PNS) }),
  z.strictObject({
    ...umum,
    jenis: z.literal('HUKUMAN'),
    kode: z.enum(JENIS_HUKUMAN),
    sampai: tanggal.nullable().default(null),
  }),
  z.strictObject({ ...umum, jenis: z.literal('TIDAK_MASUK') }),
  z.strictObject({ ...umum, jenis: z.literal('POTENSI'), nilai: skor }),
]);

export const pembatalan = z.strictObject({ alasan: z.string().trim().min(5, 'Tulis alasannya.').max(300) });

export const riwayat = z
  .object({
    id: z.uuid(),
    jenis: z.enum(JENIS_RIWAYAT),
    kode: z.string().nullable(),
    /** The code in words. */
    sebutan: z.string().nullable(),
    tanggal,
    sampai: tanggal.nullable(),
    nilai: z.number().nullable(),
    uraian: z.string(),
    nomor: z.string().nullable(),
    dibatalkan: z.object({ pada: z.string(), alasan: z.string() }).nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Riwayat' });

export const daftarRiwayat = z
  .object({ isi: z.array(riwayat), kemampuan: z.array(z.string()) })
  .meta({ id: 'DaftarRiwayat' });

export type RiwayatBaru = z.infer<typeof riwayatBaru>;
export type Riwayat = z.infer<typeof riwayat>;
export type DaftarRiwayat = z.infer<typeof daftarRiwayat>;
export type JenisRiwayat = (typeof JENIS_RIWAYAT)[number];
