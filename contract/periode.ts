import { z } from 'zod';
import { PERIODE_JENIS } from '#rules/enum.ts';

export const periode = z
  .object({
    id: z.uuid(),
    tahun: z.int(),
    jenis: z.enum(PERIODE_JENIS),
    ke: z.int(),
    nama: z.string(),
    dari: z.iso.date(),
    sampai: z.iso.date(),
    jendelaDari: z.iso.date(),
    jendelaSampai: z.iso.date(),
    tertutup: z.boolean(),
    versi: z.int(),
  })
  .meta({ id: 'Periode' });
export const daftarPeriode = z.object({ isi: z.array(periode), kemampuan: z.array(z.string()) });
export const saringPeriode = z.object({ tahun: z.coerce.number().int().min(2020).max(2100).optional() });
/** Another window than the rule proposes, with the reason. */
export const jendelaBaru = z.object({
  jendelaDari: z.iso.date(),
  jendelaSampai: z.iso.date(),
  alasan: z.string().trim().min(5).max(500),
});
export const bukaTahun = z.object({ tahun: z.int().min(2020).max(2100) });

/** Who has not, and why not: the SKP states of one unit and everything below it. */
export const pengisianUnit = z.object({
  unitKerjaId: z.uuid(),
  nama: z.string(),
  /** Those who must have an SKP. */
  pegawai: z.int(),
  tidakWajib: z.int(),
  belum: z.int(),
  draf: z.int(),
  diajukan: z.int(),
  dikembalikan: z.int(),
  disetujui: z.int(),
});
export const pengisianPegawai = z.object({
  pegawaiId: z.uuid(),
  nama: z.string(),
  nip: z.string().nullable(),
  jabatan: z.string(),
  unitKerja: z.string(),
  keadaan: z.enum(['BELUM', 'DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI', 'TIDAK_WAJIB']),
  sebab: z.string(),
  menunggu: z.object({ id: z.uuid(), nama: z.string() }).nullable(),
});
export const pengisian = z
  .object({
    tahun: z.int(),
    unit: z.array(pengisianUnit),
    pegawai: z.array(pengisianPegawai),
    setelah: z.string().nullable(),
  })
  .meta({ id: 'Pengisian' });
export const saringPengisian = z.object({
  tahun: z.coerce.number().int().min(2020).max(2100),
  unitKerjaId: z.uuid().optional(),
  keadaan: z
    .enum(['BELUM', 'DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI', 'TIDAK_WAJIB', 'BELUM_SELESAI'])
    .optional()
    .describe('BELUM_SELESAI: semua yang SKP-nya belum disetujui.'),
  setelah: z.string().max(200).optional(),
  batas: z.coerce.number().int().min(1).max(100).default(50),
});

export const saringPengisianCsv = saringPengisian.omit({ setelah: true, batas: true });

export type Periode = z.infer<typeof periode>;
export type JendelaBaru = z.infer<typeof jendelaBaru>;
export type DaftarPeriode = z.infer<typeof daftarPeriode>;
export type Pengisian = z.infer<typeof pengisian>;
export type SaringPengisian = z.infer<typeof saringPengisian>;
