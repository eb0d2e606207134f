import { z } from 'zod';
import { CARA_SUREL } from '#rules/pemberitahuan/jadwal-kiriman.ts';

/** One notice: a sentence, and where one goes to act on it (a path of the web app). */
export const pemberitahuan = z
  .object({
    id: z.uuid(),
    jenis: z.string(),
    kalimat: z.string(),
    tautan: z.string(),
    /** Last day of what it asks for. */
    tenggat: z.iso.date().nullable(),
    dibuatPada: z.string(),
    dibacaPada: z.string().nullable(),
  })
  .meta({ id: 'Pemberitahuan' });

export const daftarPemberitahuan = z
  .object({
    isi: z.array(pemberitahuan),
    setelah: z.string().nullable(),
    belumDibaca: z.int(),
  })
  .meta({ id: 'DaftarPemberitahuan' });

export const saringPemberitahuan = z.object({
  setelah: z.uuid().optional(),
  batas: z.coerce.number().int().min(0).max(100).default(20).describe('0: hanya hitungannya.'),
});

/** Which notices were read; null for all there are. */
export const terbaca = z.object({ id: z.array(z.uuid()).min(1).max(100).nullable() });
export const hasilTerbaca = z.object({ belumDibaca: z.int() });

const pukul = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Tulis jam sebagai JJ:MM.');

export const isiPilihanPemberitahuan = z
  .strictObject({
    surel: z.enum(CARA_SUREL),
    dorong: z.boolean(),
    tenangDari: pukul,
    tenangSampai: pukul,
    liburTenang: z.boolean(),
  })
  .meta({ id: 'IsiPilihanPemberitahuan' });

export const pilihanPemberitahuan = z
  .object({
    surel: z.enum(CARA_SUREL),
    dorong: z.boolean(),
    tenangDari: z.string(),
    tenangSampai: z.string(),
    liburTenang: z.boolean(),
    /** Where e-mail goes; changed by the operator. */
    alamatSurel: z.string().nullable(),
    /** Whether this installation sends e-mail. */
    suratTersedia: z.boolean(),
    /** With it a browser subscribes; null where nothing is pushed. */
    kunciDorong: z.string().nullable(),
    /** 0 while nothing was chosen. */
    versi: z.int(),
  })
  .meta({ id: 'PilihanPemberitahuan' });

export const perangkatDorongBaru = z
  .strictObject({
    id: z.uuid(),
    titikAkhir: z.url({ protocol: /^https$/ }).max(1000),
    p256dh: z.string().min(20).max(200),
    auth: z.string().min(10).max(100),
  })
  .meta({ id: 'PerangkatDorongBaru' });
export const perangkatDorongLepas = z.strictObject({ titikAkhir: z.string().max(1000) });

export const pengaruhPemberitahuan = z
  .object({
    hari: z.int(),
    palingSedikit: z.int(),
    isi: z.array(
      z.object({
        jenis: z.string(),
        nama: z.string(),
        jalan: z.enum(['SUREL', 'DORONG', 'APLIKASI']),
        jumlah: z.int(),
        dibacaTigaHari: z.int(),
        medianJam: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'PengaruhPemberitahuan' });

export type IsiPilihanPemberitahuan = z.infer<typeof isiPilihanPemberitahuan>;
export type PilihanPemberitahuan = z.infer<typeof pilihanPemberitahuan>;
export type PerangkatDorongBaru = z.infer<typeof perangkatDorongBaru>;
export type PengaruhPemberitahuan = z.infer<typeof pengaruhPemberitahuan>;
export type Pemberitahuan = z.infer<typeof pemberitahuan>;
export type DaftarPemberitahuan = z.infer<typeof daftarPemberitahuan>;
export type SaringPemberitahuan = z.infer<typeof saringPemberitahuan>;
