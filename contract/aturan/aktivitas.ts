import { z } from 'zod';
import { KATEGORI_AKTIVITAS, KEADAAN_AKTIVITAS } from '#rules/enum.ts';
import { zHariKerja, zJam, zLibur, zTanggal } from './kosakata.ts';

const aktivitas = z.strictObject({
  tanggal: zTanggal.nullish(),
  mulai: zJam.nullish(),
  selesai: zJam.nullish(),
  menit: z.int().nullish(),
  uraian: z.string().nullish(),
  rhk: z.string().nullish(),
  kategori: z.enum(KATEGORI_AKTIVITAS).nullish(),
  keadaan: z.enum(KEADAAN_AKTIVITAS).nullish(),
  luarHariKerja: z.boolean().nullish(),
  dibukaKembali: z.boolean().nullish(),
});

export const bentukValidasiAktivitas = {
  masukan: z.strictObject({
    tanggalHariIni: zTanggal.nullish(),
    aktivitas: z.array(aktivitas).nullish(),
    libur: zLibur.nullish(),
    cuti: zLibur.nullish(),
    hariKerja: zHariKerja.nullish(),
  }),
  profil: z.strictObject({
    menitPerHari: z.int().optional(),
    mundurHariKerja: z.int().optional(),
    panjangUraian: z.int().optional(),
  }),
  nilai: z.object({
    menitDihitung: z.int(),
    perHari: z.array(z.object({ tanggal: zTanggal, menit: z.int(), menitDihitung: z.int() })),
  }),
};
