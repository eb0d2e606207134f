import { z } from 'zod';
import { kutipan } from './jawaban.ts';

const tanggal = z.iso.date();

export const hariLibur = z
  .object({
    tanggal,
    nama: z.string().trim().min(3).max(120),
    jenis: z.enum(['NASIONAL', 'CUTI_BERSAMA', 'DAERAH']),
  })
  .meta({ id: 'HariLibur' });

export const kalenderKerja = z
  .object({
    tahun: z.int(),
    hariKerja: z.union([z.literal(5), z.literal(6)]),
    isi: z.array(hariLibur),
    /** The national list of the year, where its decree is known, as far as it is not in the calendar yet. */
    nasional: z.object({ dasar: z.array(kutipan), isi: z.array(hariLibur) }).nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'KalenderKerja' });
export const saringKalender = z.object({ tahun: z.coerce.number().int().min(2020).max(2100) });

const perubahan = {
  tambah: z.array(hariLibur).max(100).default([]),
  hapus: z.array(tanggal).max(100).default([]),
};
export const pratinjauKalender = z.object(perubahan);
export const perubahanKalender = z.object({ ...perubahan, alasan: z.string().trim().min(5).max(500) });

/** What a change of the calendar would do to limits that run. */
export const akibatKalender = z
  .object({
    bergeser: z.array(
      z.object({
        kode: z.string(),
        uraian: z.string(),
        periode: z.string().nullable(),
        dari: tanggal,
        ke: tanggal,
        jumlah: z.int(),
      }),
    ),
    tetap: z.int().describe('Banyaknya tenggat berjalan yang tidak bergeser.'),
  })
  .meta({ id: 'AkibatKalender' });

export type HariLibur = z.infer<typeof hariLibur>;
export type KalenderKerja = z.infer<typeof kalenderKerja>;
export type AkibatKalender = z.infer<typeof akibatKalender>;
export type PerubahanKalender = z.infer<typeof perubahanKalender>;
