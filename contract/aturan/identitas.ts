import { z } from 'zod';
import { zTanggal } from './kosakata.ts';

export const bentukNip = {
  masukan: z.strictObject({ nomor: z.string().nullish() }),
  nilai: z.object({
    jenis: z.enum(['PNS', 'PPPK']),
    tanggalLahir: zTanggal,
    tmt: z.string().regex(/^\d{4}(-\d{2})?$/),
    jenisKelamin: z.enum(['L', 'P']),
    urut: z.string().regex(/^\d{3}$/),
    frekuensi: z.int().optional(),
  }),
};
