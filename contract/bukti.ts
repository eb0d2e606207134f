import { z } from 'zod';

/** What Terang takes as evidence, recognised by content and never by the name. */
export const TIPE_BUKTI = {
  'image/jpeg': 'foto JPEG',
  'image/png': 'gambar PNG',
  'image/webp': 'gambar WebP',
  'image/avif': 'gambar AVIF',
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word (.docx)',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel (.xlsx)',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint (.pptx)',
  'application/vnd.oasis.opendocument.text': 'OpenDocument teks (.odt)',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument lembar sebar (.ods)',
  'text/plain': 'teks (.txt)',
  'text/csv': 'CSV',
} as const;

export type TipeBukti = keyof typeof TIPE_BUKTI;

/** One piece of evidence: a file that was uploaded, or a link. */
export const bukti = z
  .object({
    id: z.uuid(),
    jenis: z.enum(['BERKAS', 'TAUTAN']),
    nama: z.string(),
    tautan: z.string().nullable(),
    tipeIsi: z.string().nullable(),
    ukuran: z.int().nullable(),
    sha256: z.string().nullable().describe('Sidik isi yang disimpan.'),
    bergambar: z.boolean().describe('Ada miniatur pada /bukti/{id}/miniatur.'),
    diambilPada: z.string().nullable(),
    dibuatPada: z.string(),
    dipakai: z.int().describe('Banyaknya aktivitas dan realisasi yang memakainya.'),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Bukti' });

/** Evidence as it is named inside another thing. */
export const buktiRingkas = z
  .object({
    id: z.uuid(),
    jenis: z.enum(['BERKAS', 'TAUTAN']),
    nama: z.string(),
    tautan: z.string().nullable(),
    tipeIsi: z.string().nullable(),
    ukuran: z.int().nullable(),
    bergambar: z.boolean(),
  })
  .meta({ id: 'BuktiRingkas' });

export const daftarBukti = z
  .object({ isi: z.array(bukti), setelah: z.string().nullable() })
  .meta({ id: 'DaftarBukti' });

export const saringBukti = z.object({
  setelah: z.uuid().optional(),
  batas: z.coerce.number().int().min(1).max(100).default(30),
});

/** A link to evidence kept elsewhere; only https. */
export const tautanBaru = z.object({
  id: z.uuid(),
  tautan: z.url({ protocol: /^https$/, message: 'Tautan harus diawali https://.' }).max(2000),
  nama: z.string().trim().max(200).optional(),
});

// loose: the other headers of the request stay in place
export const kepalaUnggah = z.looseObject({
  'x-nama-berkas': z
    .string()
    .min(1)
    .max(800)
    .describe('Nama berkas, dikodekan dengan persen (encodeURIComponent).'),
  'x-sha256': z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional()
    .describe('SHA-256 isi, heksadesimal; dicocokkan sesudah semua isi tiba.'),
  'x-diambil-pada': z.iso
    .datetime({ offset: true })
    .optional()
    .describe('Saat foto diambil menurut perangkat; dipakai bila foto tidak memuatnya.'),
});

export type Bukti = z.infer<typeof bukti>;
export type BuktiRingkas = z.infer<typeof buktiRingkas>;
export type DaftarBukti = z.infer<typeof daftarBukti>;
export type SaringBukti = z.infer<typeof saringBukti>;
export type TautanBaru = z.infer<typeof tautanBaru>;
