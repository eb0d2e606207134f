import { z } from 'zod';

const kata = z.string().trim().max(500).default('');
const butir = z.array(z.string().trim().min(1).max(500)).max(20).default([]);

/** A workblock (A.1.4) as it is saved; any part but the title may be empty. */
export const isianWorkblock = z.object({
  judul: z.string().trim().min(5).max(300),
  indikatorTarget: butir,
  pihakTerlibat: kata,
  waktuPenyelesaian: kata,
  penerimaManfaat: kata,
  tujuan: z.string().trim().max(1000).default(''),
  anggaran: kata,
  kegiatanRutin: butir,
  kegiatanTransformatif: butir,
  keluaranRutin: butir,
  keluaranTransformatif: butir,
});

export const workblockBaru = isianWorkblock.extend({ id: z.uuid(), tahun: z.int().min(2022).max(2100) });
export const saringWorkblock = z.object({ tahun: z.coerce.number().int().min(2022).max(2100) });

export const workblock = isianWorkblock
  .extend({
    id: z.uuid(),
    tahun: z.int(),
    pemilik: z.object({ id: z.uuid(), nama: z.string(), jabatan: z.string() }),
    versi: z.int(),
    diubahPada: z.string(),
    temuan: z.array(z.object({ kode: z.string(), pesan: z.string(), pointer: z.string() })),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Workblock' });

export const daftarWorkblock = z
  .object({
    tahun: z.int(),
    milik: z.array(workblock),
    pimpinan: z.array(workblock).describe('Workblock pejabat penilai Anda.'),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'DaftarWorkblock' });

export type IsianWorkblock = z.infer<typeof isianWorkblock>;
export type WorkblockBaru = z.infer<typeof workblockBaru>;
export type Workblock = z.infer<typeof workblock>;
export type DaftarWorkblock = z.infer<typeof daftarWorkblock>;
