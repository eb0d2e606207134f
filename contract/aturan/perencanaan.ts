import { z } from 'zod';
import {
  ASPEK,
  JENIS_JABATAN,
  JENIS_PEGAWAI,
  JENIS_RHK,
  KEDUDUKAN,
  NILAI_PERILAKU,
  PENDEKATAN,
  PERSPEKTIF,
  POLARITAS,
  TINGKAT_KENDALI,
} from '#rules/enum.ts';
import { zTanggal } from './kosakata.ts';

const teks = z.string().nullish();
const baris = z.array(z.string()).nullish();

const indikator = z.looseObject({
  id: teks,
  uraian: teks,
  target: teks,
  targetAngka: z.number().nullish(),
  satuan: teks,
  aspek: z.enum(ASPEK).nullish(),
  perspektif: z.enum(PERSPEKTIF).nullish(),
  polaritas: z.enum(POLARITAS).nullish(),
  tingkatKendali: z.enum(TINGKAT_KENDALI).nullish(),
});

const rhk = z.looseObject({
  id: teks,
  jenis: z.enum(JENIS_RHK).nullish(),
  uraian: teks,
  rhkPimpinan: z.looseObject({ id: z.string() }).nullish(),
  rhkPimpinanTeks: teks,
  penugasanDari: teks,
  klasifikasiPlt: z.boolean().nullish(),
  sasaranId: teks,
  selId: teks,
  indikator: z.array(indikator).nullish(),
});

/** The SKP as the API has it: what the rule does not read may stand beside it. */
const skp = z.looseObject({
  tahun: z.int().nullish(),
  dari: zTanggal.nullish(),
  sampai: zTanggal.nullish(),
  pendekatan: z.enum(PENDEKATAN).nullish(),
  rhk: z.array(rhk).nullish(),
  perilaku: z
    .array(z.looseObject({ nilai: z.enum(NILAI_PERILAKU).nullish(), ekspektasiKhusus: teks }))
    .nullish(),
  lampiran: z.looseObject({ sumberDaya: baris, pertanggungjawaban: baris, konsekuensi: baris }).nullish(),
});

const perjanjian = z.looseObject({
  final: z.boolean(),
  sasaran: z.array(
    z.looseObject({
      id: z.string(),
      uraian: z.string(),
      indikator: z.array(z.looseObject({ uraian: z.string(), target: z.string() })),
    }),
  ),
});

export const bentukValidasiSkp = {
  masukan: z.strictObject({
    skp: skp.nullish(),
    jenisJabatan: z.enum(JENIS_JABATAN).nullish(),
    pimpinanUnitMandiri: z.boolean().nullish(),
    jenisPegawai: z.enum(JENIS_PEGAWAI).nullish(),
    perjanjianKerja: teks,
    pltDalamPeriode: z.boolean().nullish(),
    penugasan: z.looseObject({ dari: zTanggal, sampai: zTanggal.nullish() }).nullish(),
    skpLain: z.array(z.looseObject({ dari: zTanggal, sampai: zTanggal })).nullish(),
    kedudukan: z.enum(KEDUDUKAN).nullish(),
    perjanjianKinerja: perjanjian.nullish(),
    peranMatriks: z.array(z.looseObject({ id: z.string(), peran: z.string() })).nullish(),
  }),
  nilai: z.object({ sah: z.boolean() }),
};
