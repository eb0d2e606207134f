import { z } from 'zod';
import { JENIS_NAIK } from '#rules/angka-kredit/kesiapan.ts';
import { RATING } from '#rules/enum.ts';
import { GOLONGAN_PNS, JENJANG_JF } from '#rules/tables/angka-kredit.ts';
import { JENIS_HUKUMAN } from '#rules/tables/disiplin.ts';
import {
  CARA_JP,
  KATEGORI_IP,
  KELOMPOK_JABATAN,
  TINGKAT_HUKUMAN,
  TINGKAT_PENDIDIKAN,
} from '#rules/tables/ip-asn.ts';
import { POTENSIAL } from '#rules/tables/talenta.ts';
import { zHariKerja, zLibur, zPredikat, zRating, zTanggal } from './kosakata.ts';

const zJenjang = z.enum(JENJANG_JF);
const zHukuman = z.enum(TINGKAT_HUKUMAN);
const zStatus = z.enum(['PNS', 'PPPK']);

const kutipan = z.object({ peraturan: z.string(), pasal: z.string() });
export const zTemuan = z.object({ kode: z.string(), pesan: z.string(), jalur: z.string() });
export const zLangkah = z.object({
  uraian: z.string(),
  nilai: z.string(),
  dasar: z.array(kutipan).readonly(),
});

export const zKesiapan = z.object({
  jenis: z.enum(JENIS_NAIK),
  menuju: z.string().nullable(),
  target: z.number().nullable(),
  kurang: z.number().nullable(),
  bulan: z.int().nullable(),
  akCukup: z.boolean().nullable(),
  halangan: z.array(zTemuan),
  belumPasti: z.array(zTemuan),
  siap: z.boolean(),
  langkah: z.array(zLangkah),
});

export const nilaiAngkaKredit = z.object({
  angkaKredit: z.number(),
  rincian: z.array(
    z.object({
      tahun: z.int().nullable(),
      jenjang: zJenjang,
      predikat: zPredikat,
      bulan: z.int(),
      persen: z.number(),
      koefisien: z.number(),
      angkaKredit: z.number(),
      dihitung: z.boolean(),
    }),
  ),
  akAwal: z.number(),
  akPendidikan: z.number(),
  kumulatif: z.number(),
  kesiapan: z.array(zKesiapan),
});

export const bentukAngkaKredit = {
  masukan: z.strictObject({
    jenjang: zJenjang.nullish(),
    periode: z
      .array(
        z.strictObject({
          predikat: zPredikat.nullish(),
          bulan: z.int().nullish(),
          jenjang: zJenjang.nullish(),
          tahun: z.int().nullish(),
        }),
      )
      .nullish(),
    akAwal: z.number().nullish(),
    pendidikanBaru: z.int().nullish(),
    golongan: z.enum(GOLONGAN_PNS).nullish(),
    tmtPangkat: zTanggal.nullish(),
    predikatTerakhir: z.array(zPredikat.nullable()).nullish(),
    hukuman: zHukuman.nullish(),
    formasi: z.boolean().nullish(),
    ujiKompetensi: z.boolean().nullish(),
    predikatPerkiraan: zPredikat.nullish(),
    status: zStatus.nullish(),
  }),
  nilai: nilaiAngkaKredit,
};

export const nilaiIpAsn = z.object({
  ip: z.number(),
  kualifikasi: z.number(),
  kompetensi: z.number(),
  kinerja: z.number(),
  disiplin: z.number(),
  kategori: z.enum(KATEGORI_IP),
  rincian: z.array(
    z.object({
      dimensi: z.enum(['KUALIFIKASI', 'KOMPETENSI', 'KINERJA', 'DISIPLIN']),
      butir: z.string(),
      nilai: z.number(),
      maks: z.number(),
    }),
  ),
});

export const bentukIpAsn = {
  masukan: z.strictObject({
    kelompok: z.enum(KELOMPOK_JABATAN).nullish(),
    pendidikan: z.enum(TINGKAT_PENDIDIKAN).nullish(),
    diklatKepemimpinan: z.boolean().nullish(),
    diklatFungsional: z.boolean().nullish(),
    jpTeknis: z.number().nullish(),
    seminar: z.boolean().nullish(),
    predikat: zPredikat.nullish(),
    hukuman: zHukuman.nullish(),
    cpns: z.boolean().nullish(),
    bukanAsn: z.boolean().nullish(),
  }),
  profil: z.strictObject({ jp: z.enum(CARA_JP).optional() }),
  nilai: nilaiIpAsn,
};

export const nilaiIpUnit = z.object({
  rerata: z.number(),
  kategori: z.enum(KATEGORI_IP),
  n: z.int(),
  tanpaNilai: z.int(),
});

export const bentukIpUnit = {
  masukan: z.strictObject({ ip: z.array(z.number().nullable()).nullish() }),
  nilai: nilaiIpUnit,
};

export const nilaiTalenta = z.object({
  kotak: z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9]),
  rekomendasi: z.array(z.string()).readonly(),
  kelompokRencanaSuksesi: z.boolean(),
  sumbuKinerja: zRating,
  sumbuPotensial: z.enum(POTENSIAL),
});

export const bentukTalenta = {
  masukan: z.strictObject({
    kinerja: z.enum([...RATING, ...zPredikat.options]).nullish(),
    potensial: z.union([z.enum(POTENSIAL), z.number()]).nullish(),
  }),
  profil: z.strictObject({ batas: z.tuple([z.number(), z.number()]).optional() }),
  nilai: nilaiTalenta,
};

export const nilaiDisiplin = z.object({
  tingkat: zHukuman,
  jenis: z.string().nullable(),
  kode: z.enum(JENIS_HUKUMAN).nullable(),
  peralihan: z.string().nullable(),
  hari: z.int(),
  berturutTurut: z.int(),
  gajiDihentikan: z.boolean(),
  berikut: z.object({ hari: z.int(), jenis: z.string() }).nullable(),
});

export const bentukDisiplin = {
  masukan: z.strictObject({
    hariTanpaAlasan: z.int().nullish(),
    berturutTurut: z.int().nullish(),
    tanggal: z.array(zTanggal).nullish(),
    libur: zLibur.nullish(),
    hariKerja: zHariKerja.nullish(),
    status: zStatus.nullish(),
  }),
  nilai: nilaiDisiplin,
};

const bagian = { bobot: z.number(), pagu: z.number(), dibayar: z.number() };
export const nilaiTpp = z.object({
  dibayar: z.number(),
  rincian: z.object({
    kotor: z.number(),
    produktivitas: z.object({ ...bagian, nilai: z.number() }),
    disiplin: z.object({ ...bagian, jumlahPotongan: z.number() }),
    potongan: z.array(z.object({ persen: z.number(), rupiah: z.number() })),
    potonganLain: z.number(),
  }),
});

const produktivitasPredikat = z.strictObject({
  SANGAT_BAIK: z.number().optional(),
  BAIK: z.number().optional(),
  BUTUH_PERBAIKAN: z.number().optional(),
  KURANG: z.number().optional(),
  SANGAT_KURANG: z.number().optional(),
});

export const bentukTpp = {
  masukan: z.strictObject({
    kotor: z.int().nullish(),
    produktivitas: z.number().nullish(),
    predikat: zPredikat.nullish(),
    potonganDisiplin: z.array(z.number()).nullish(),
    potonganLain: z.array(z.number()).nullish(),
  }),
  profil: z.strictObject({
    bobotProduktivitas: z.number().optional(),
    bobotDisiplin: z.number().optional(),
    produktivitasPredikat: produktivitasPredikat.optional(),
  }),
  nilai: nilaiTpp,
};
