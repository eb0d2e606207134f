import { z } from 'zod';
import { BENTUK_TINDAK_LANJUT, JENIS_JABATAN, JENIS_PEGAWAI, PERIODE_JENIS } from '#rules/enum.ts';
import { KELOMPOK_SANKSI } from '#rules/tables/jalur-sanksi.ts';
import { zPredikat } from './kosakata.ts';

const hitungan = z.strictObject({ jumlah: z.int().min(0), perluPerbaikan: z.int().min(0) });

export const nilaiTindakLanjut = z.object({
  usulan: z.array(
    z.object({
      bentuk: z.enum(BENTUK_TINDAK_LANJUT),
      formulir: z.array(z.string()).readonly(),
      oleh: z.string(),
      uraian: z.string(),
    }),
  ),
  prioritas: z.boolean(),
  sanksi: z
    .object({
      kelompok: z.enum(KELOMPOK_SANKSI),
      langkah: z.array(z.string()).readonly(),
      bukti: z.array(z.string()).readonly(),
      pemutus: z.string(),
    })
    .nullable(),
});

export const bentukTindakLanjut = {
  masukan: z.strictObject({
    predikat: zPredikat.nullish(),
    periode: z.enum(PERIODE_JENIS).nullish(),
    pegawai: z
      .strictObject({ jenis: z.enum(JENIS_PEGAWAI).nullish(), jenisJabatan: z.enum(JENIS_JABATAN).nullish() })
      .nullish(),
    umpanBalik: z.strictObject({ hasil: hitungan, perilaku: hitungan }).nullish(),
  }),
  profil: z.strictObject({
    ambangSuksesi: z.enum(['SANGAT_BAIK', 'BAIK']).optional(),
    minimalUmpanBalik: z.int().min(1).optional(),
    bagianPerluPerbaikan: z.int().min(0).max(99).optional(),
  }),
  nilai: nilaiTindakLanjut,
};
