import { z } from 'zod';

/** What can be loaded from a sheet. */
export const JENIS_IMPOR = ['AKTIVITAS'] as const;

/** What became of a row: good, faulty, already there, taken over. */
export const HASIL_BARIS = ['SAH', 'SALAH', 'SUDAH_ADA', 'MASUK'] as const;

export const BARIS_IMPOR_MAKS = 100_000;

export const saringImpor = z.object({ jenis: z.enum(JENIS_IMPOR) });
// loose: the other headers of the request stay in place
export const kepalaImpor = z.looseObject({
  'x-nama-berkas': z
    .string()
    .min(1)
    .max(800)
    .describe('Nama berkas, dikodekan dengan persen (encodeURIComponent).'),
});

export const impor = z
  .object({
    id: z.uuid(),
    jenis: z.enum(JENIS_IMPOR),
    nama: z.string(),
    kepala: z.array(z.string()).describe('Judul kolom pada berkas.'),
    kolom: z.array(
      z.object({
        kunci: z.string(),
        judul: z.string(),
        wajib: z.boolean(),
        indeks: z.int().nullable().describe('Kolom pada berkas, dari 0; null bila tidak ada.'),
      }),
    ),
    jumlah: z.object({ semua: z.int(), sah: z.int(), salah: z.int(), sudahAda: z.int(), masuk: z.int() }),
  })
  .meta({ id: 'Impor' });

export const barisImpor = z
  .object({
    nomor: z.int().describe('Nomor baris seperti di lembar sebar.'),
    sel: z.array(z.string()),
    hasil: z.enum(HASIL_BARIS),
    temuan: z.array(
      z.object({
        alamat: z.string().describe('Alamat sel, misalnya C7.'),
        indeks: z.int().nullable(),
        kode: z.string(),
        pesan: z.string(),
      }),
    ),
  })
  .meta({ id: 'BarisImpor' });

export const halamanBarisImpor = z.object({ isi: z.array(barisImpor), setelah: z.int().nullable() });

export const saringBarisImpor = z.object({
  hasil: z.enum(HASIL_BARIS).optional(),
  setelah: z.coerce.number().int().min(0).optional(),
  batas: z.coerce.number().int().min(1).max(200).default(50),
});

export const ubahPemadanan = z.object({
  pemadanan: z.record(z.string().max(40), z.int().min(0).max(500).nullable()),
});

export const paramBarisImpor = z.object({ id: z.uuid(), nomor: z.coerce.number().int().min(1) });
export const ubahBarisImpor = z.object({ sel: z.array(z.string().max(32_767)).max(500) });

/** One step of taking over: the next good rows, up to 500. Repeated until none is left. */
export const penerimaanImpor = z.object({
  kirim: z.boolean().default(false).describe('Aktivitas langsung dikirim untuk diperiksa.'),
});

export type Impor = z.infer<typeof impor>;
export type JenisImpor = (typeof JENIS_IMPOR)[number];
export type HasilBaris = (typeof HASIL_BARIS)[number];
export type BarisImpor = z.infer<typeof barisImpor>;
export type SaringBarisImpor = z.infer<typeof saringBarisImpor>;
