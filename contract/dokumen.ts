import { z } from 'zod';
import { LINGKUP_RUANG } from './distribusi.ts';
import { CETAK_BIMBINGAN, CETAK_EVALUASI, CETAK_SKP, JENIS_DOKUMEN } from './jenis-dokumen.ts';

const nomor = z.int().min(1).describe('Nomor versi SKP; tanpa nomor, versi yang berlaku bagi Anda.');

export const cetakSkp = z.strictObject({ jenis: z.enum(CETAK_SKP), nomor: nomor.optional() });
export const cetakEvaluasi = z.strictObject({ jenis: z.enum(CETAK_EVALUASI) });
export const cetakBimbingan = z.strictObject({ jenis: z.enum(CETAK_BIMBINGAN) });
export const cetakPenetapan = z.strictObject({ periodeId: z.uuid(), lingkup: z.enum(LINGKUP_RUANG) });

export const saringPratinjau = z.object({
  jenis: z.enum(CETAK_SKP).default('SKP'),
  nomor: z.coerce.number().pipe(nomor).optional(),
});

/** A sealed document: the stored file never changes, and anyone can check it by its code. */
export const dokumen = z
  .object({
    id: z.uuid(),
    jenis: z.enum(JENIS_DOKUMEN),
    pegawai: z.object({ id: z.uuid(), nama: z.string() }),
    tahun: z.int(),
    /** The evaluated period ("Triwulan I 2026"), or null for an SKP. */
    periode: z.string().nullable(),
    /** The version of the SKP, or null for an evaluation. */
    nomorSkp: z.int().nullable(),
    skpId: z.uuid().nullable(),
    evaluasiId: z.uuid().nullable(),
    namaBerkas: z.string(),
    ukuran: z.int(),
    sha256: z.string(),
    kode: z.string(),
    versiAturan: z.string(),
    diterbitkanPada: z.iso.datetime(),
    dicabutPada: z.iso.datetime().nullable(),
    /** Withdrawn because a later document took its place. */
    diganti: z.boolean(),
  })
  .meta({ id: 'Dokumen' });

export const saringDokumen = z.object({
  pegawaiId: z
    .uuid()
    .optional()
    .describe('Pegawai lain yang Anda nilai atau kelola; tanpa ini, dokumen Anda.'),
  tahun: z.coerce.number().int().min(2022).max(2100).optional(),
  skpId: z.uuid().optional(),
  evaluasiId: z.uuid().optional(),
  setelah: z.uuid().optional(),
  batas: z.coerce.number().int().min(1).max(100).default(50),
});
export const daftarDokumen = z
  .object({ isi: z.array(dokumen), setelah: z.uuid().nullable() })
  .meta({ id: 'DaftarDokumen' });

export type Dokumen = z.infer<typeof dokumen>;
export type DaftarDokumen = z.infer<typeof daftarDokumen>;
export type SaringDokumen = z.infer<typeof saringDokumen>;
