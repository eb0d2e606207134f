import { z } from 'zod';

/** One notice: a sentence, and where one goes to act on it (a path of the web app). */
export const pemberitahuan = z
  .object({
    id: z.uuid(),
    jenis: z.string(),
    kalimat: z.string(),
    tautan: z.string(),
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

export type Pemberitahuan = z.infer<typeof pemberitahuan>;
export type DaftarPemberitahuan = z.infer<typeof daftarPemberitahuan>;
export type SaringPemberitahuan = z.infer<typeof saringPemberitahuan>;
