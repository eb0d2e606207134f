import { z } from 'zod';

/** Every setting of the server, read from the environment. `docs/operasi/pengaturan.md` is made from this schema. */
export const skemaPengaturan = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(8080).describe('Porta HTTP.'),
  HOST: z.string().default('127.0.0.1').describe('Alamat yang didengarkan; 0.0.0.0 untuk semua antarmuka.'),
  DATA_DIR: z.string().default('./data').describe('Folder basis data tertanam dan berkas bukti.'),
  DATABASE_URL: z
    .string()
    .optional()
    .describe('Alamat server PostgreSQL (15–18). Kosong: PostgreSQL tertanam di DATA_DIR.'),
  ALAMAT_PUBLIK: z
    .string()
    .optional()
    .describe('Alamat yang dilihat orang, mis. https://terang.contoh.go.id; dipakai dalam QR dokumen.'),
  CONTOH: z
    .enum(['ya', 'tidak'])
    .default('ya')
    .describe('Isi instansi contoh pada pemakaian pertama dan tampilkan akun contoh di halaman masuk.'),
  PEGAWAI_CONTOH: z.coerce.number().int().min(30).default(200).describe('Jumlah pegawai instansi contoh.'),
  SESI_JAM: z.coerce
    .number()
    .int()
    .min(1)
    .max(720)
    .default(12)
    .describe('Lama sesi tanpa kegiatan, dalam jam.'),
  UNGGAH_MAKS_MB: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(10)
    .describe('Ukuran terbesar satu bukti, dalam MB.'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//)
    .optional()
    .describe(
      'Server surel, mis. smtps://nama:sandi@surel.contoh.go.id. Kosong: tidak ada surel yang dikirim.',
    ),
  SMTP_DARI: z
    .string()
    .default('Terang <terang@localhost>')
    .describe('Nama dan alamat pengirim surel pemberitahuan.'),
  LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn').describe('Tingkat catatan log.'),
});

export type Pengaturan = z.infer<typeof skemaPengaturan>;

/** Reads the settings. Throws a ZodError that names each wrong one. */
export function bacaPengaturan(env: Record<string, string | undefined> = process.env): Pengaturan {
  return skemaPengaturan.parse(env);
}

/** Where people reach Terang, without a slash at the end: the setting, else `cadangan`, else this machine. */
export function alamatPublik(
  { ALAMAT_PUBLIK, PORT }: Pengaturan,
  cadangan = `http://localhost:${PORT}`,
): string {
  return (ALAMAT_PUBLIK ?? cadangan).replace(/\/+$/, '');
}
