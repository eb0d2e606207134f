import { z } from 'zod';
import { JENIS_RHK, POLARITAS, PREDIKAT, PREDIKAT_ORGANISASI, RATING } from '#rules/enum.ts';
import { PROFIL_DISTRIBUSI } from '#rules/penilaian/batas-distribusi.ts';
import { zPredikat, zPredikatOrganisasi, zRating, zTanggal } from './kosakata.ts';

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

/** An agency's own limits, by the achievement of the organisation. */
export const batasInstansi = z.partialRecord(
  zPredikatOrganisasi,
  z.array(
    z.strictObject({
      predikat: z.array(zPredikat).min(1),
      jenis: z.enum(['MIN', 'MAKS']),
      persen: z.int().min(0).max(100).optional(),
      orang: z.int().min(0).optional(),
    }),
  ),
);

/** Percent from which each level of the numeric help begins; Istimewa lies above its number. */
export const ambangCapaian = z.strictObject({
  istimewa: z.number(),
  baik: z.number(),
  butuhPerbaikan: z.number(),
  kurang: z.number(),
});

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
  profil: z.strictObject({
    distribusi: z.enum(PROFIL_DISTRIBUSI).optional(),
    batas: batasInstansi.optional(),
  }),
  nilai: z.object({
    sesuai: z.boolean(),
    informasiSaja: z.boolean(),
    n: z.int(),
    batas: z.record(z.enum(PREDIKAT), kisaran),
    batasGabungan: z.array(
      z.object({ predikat: z.array(zPredikat).readonly(), min: z.int(), jumlah: z.int() }),
    ),
    penjelasan: z.array(
      z.object({
        kode: z.string(),
        predikat: z.array(zPredikat).readonly(),
        jenis: z.enum(['MIN', 'MAKS']),
        batas: z.int(),
        jumlah: z.int(),
        dilanggar: z.boolean(),
        uraian: z.string(),
      }),
    ),
  }),
};

export const bentukUsulanPimpinan = {
  masukan: z.strictObject({ capaianOrganisasi: zPredikatOrganisasi.nullish() }),
  profil: z.strictObject({
    ratingPimpinanDariOrganisasi: z.boolean().optional(),
    peta: z.partialRecord(zPredikatOrganisasi, zRating).optional(),
  }),
  nilai: z.object({ rating: z.enum(RATING) }),
};

export const bentukCapaianTahunan = {
  masukan: z.strictObject({
    tahun: z.int().nullish(),
    capaian: z
      .array(z.strictObject({ tahun: z.int(), predikat: zPredikatOrganisasi, terbit: zTanggal }))
      .nullish(),
    sementara: z
      .strictObject({ predikat: zPredikatOrganisasi, keputusan: z.string(), ditetapkan: zTanggal })
      .nullish(),
  }),
  nilai: z.object({
    predikat: zPredikatOrganisasi,
    tahun: z.int(),
    sumber: z.enum(['PERIODE_INI', 'TAHUN_LALU', 'SEMENTARA']),
  }),
};

export const bentukBantuanCapaian = {
  masukan: z.strictObject({ persen: z.number().nullish() }),
  profil: z.strictObject({ aktif: z.boolean().optional(), ambang: ambangCapaian.optional() }),
  nilai: z.object({ saran: z.enum(PREDIKAT_ORGANISASI) }),
};

export const bentukCapaian = {
  masukan: z.strictObject({
    target: z.number().nullish(),
    realisasi: z.number().nullish(),
    polaritas: z.enum(POLARITAS).nullish(),
  }),
  nilai: z.object({ persen: z.number() }),
};
