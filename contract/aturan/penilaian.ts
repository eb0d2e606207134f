import { z } from 'zod';
import { JENIS_RHK, POLARITAS, PREDIKAT } from '#rules/enum.ts';
import { PROFIL_DISTRIBUSI } from '#rules/penilaian/distribusi-predikat.ts';
import { zPredikat, zPredikatOrganisasi, zRating } from './kosakata.ts';

const faktaPredikat = {
  hasilKerja: zRating.nullish(),
  perilaku: zRating.nullish(),
  tugasBelajarGagal: z.boolean().nullish(),
  predikatDiajukan: zPredikat.nullish(),
};

export const bentukPredikat = {
  masukan: z.strictObject(faktaPredikat),
  nilai: z.object({ predikat: zPredikat }),
};

export const bentukSaran = {
  masukan: z.strictObject({
    rhk: z
      .array(z.strictObject({ jenis: z.enum(JENIS_RHK).nullish(), tingkat: zRating.nullish() }))
      .nullish(),
  }),
  profil: z.strictObject({ sebagianBesar: z.int().optional(), sebagianKecil: z.int().optional() }),
  nilai: z.object({ saran: zRating.nullable() }),
};

export const bentukPenetapan = {
  masukan: z.strictObject({
    ...faktaPredikat,
    capaianOrganisasi: zPredikatOrganisasi.nullish(),
    saran: zRating.nullish(),
    alasanBeda: z.string().nullish(),
  }),
  nilai: z.object({ predikat: zPredikat, capaianOrganisasi: zPredikatOrganisasi }),
};

const kisaran = z.object({ min: z.int(), maks: z.int() });

export const bentukDistribusi = {
  masukan: z.strictObject({
    capaianOrganisasi: zPredikatOrganisasi.nullish(),
    jumlah: z
      .strictObject({
        SANGAT_BAIK: z.int().nullish(),
        BAIK: z.int().nullish(),
        BUTUH_PERBAIKAN: z.int().nullish(),
        KURANG: z.int().nullish(),
        SANGAT_KURANG: z.int().nullish(),
      })
      .nullish(),
  }),
  profil: z.strictObject({ distribusi: z.enum(PROFIL_DISTRIBUSI).optional() }),
  nilai: z.object({
    sesuai: z.boolean(),
    informasiSaja: z.boolean(),
    n: z.int(),
    batas: z.record(z.enum(PREDIKAT), kisaran),
    batasGabungan: z.array(
      z.object({ predikat: z.array(zPredikat).readonly(), min: z.int(), jumlah: z.int() }),
    ),
  }),
};

export const bentukCapaian = {
  masukan: z.strictObject({
    target: z.number().nullish(),
    realisasi: z.number().nullish(),
    polaritas: z.enum(POLARITAS).nullish(),
  }),
  nilai: z.object({ persen: z.number() }),
};
