import { z } from 'zod';
import { JENIS_JABATAN } from '#rules/enum.ts';
import { DOKUMEN_EVALUASI } from '#rules/keberatan/keberatan.ts';
import { KODE_TENGGAT } from '#rules/tables/tenggat.ts';
import { zHariKerja, zLibur, zTanggal } from './kosakata.ts';

export const bentukTenggat = {
  masukan: z.strictObject({
    kode: z.enum(KODE_TENGGAT).nullish(),
    sejak: zTanggal.nullish(),
    libur: zLibur.nullish(),
    hariKerja: zHariKerja.nullish(),
  }),
  profil: z.strictObject({ pengumumanBkn: z.record(z.string().regex(/^\d{4}$/), zTanggal).optional() }),
  nilai: z.object({ tenggat: zTanggal, hariKerja: z.int().nullable() }),
};

export const bentukKeberatan = {
  masukan: z.strictObject({
    dokumen: z.enum(DOKUMEN_EVALUASI).nullish(),
    diterima: zTanggal.nullish(),
    diajukan: zTanggal.nullish(),
    alasan: z.string().nullish(),
    pegawai: z
      .strictObject({
        jenisJabatan: z.enum(JENIS_JABATAN).nullish(),
        penilaiKepalaDaerah: z.boolean().nullish(),
        pimpinanUnitMandiri: z.boolean().nullish(),
      })
      .nullish(),
    libur: zLibur.nullish(),
    hariKerja: zHariKerja.nullish(),
  }),
  nilai: z.object({ tenggatKeputusan: zTanggal }),
};
