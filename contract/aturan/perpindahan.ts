import { z } from 'zod';
import { JENIS_PERPINDAHAN, KEDUDUKAN, PERIODE_JENIS } from '#rules/enum.ts';
import { AKREDITASI_KAMPUS, JENJANG_STUDI } from '#rules/tables/tugas-belajar.ts';
import { zPredikat, zTanggal } from './kosakata.ts';

export const bentukPerpindahan = {
  masukan: z.strictObject({ jenis: z.enum(JENIS_PERPINDAHAN).nullish(), tanggal: zTanggal.nullish() }),
  nilai: z.object({
    penugasan: z.enum(['BERGANTI', 'BERAKHIR', 'BERTAMBAH', 'TAMBAHAN_BERAKHIR', 'DIMULAI', 'TETAP']),
    berakhir: zTanggal.nullable(),
    mulai: zTanggal.nullable(),
    skp: z.enum(['DITUTUP', 'VERSI_BARU', 'TETAP']),
    skpBaru: z.boolean(),
    kedudukan: z.enum(KEDUDUKAN).nullable(),
    penilai: z.enum(['PENILAI_BARU', 'PIMPINAN_TUGAS', 'PENILAI_TETAP', 'TIDAK_DINILAI']),
    hasilLamaBolehDipakai: z.boolean(),
  }),
};

export const bentukHasilSetelahPindah = {
  masukan: z.strictObject({
    jenisPeriode: z.enum(PERIODE_JENIS).nullish(),
    sepakatPenilai: z.boolean().nullish(),
    sepakatPegawai: z.boolean().nullish(),
  }),
  nilai: z.object({ sumber: z.enum(['DINILAI_PENILAI_BARU', 'PAKAI_HASIL_LAMA']) }),
};

export const bentukPenilaiPeriode = {
  masukan: z.strictObject({
    tahun: z.int().min(2022).max(2100).nullish(),
    berkala: z.enum(['BULANAN', 'TRIWULANAN']).nullish(),
    ke: z.int().nullish(),
    pindah: zTanggal.nullish(),
  }),
  nilai: z.object({
    penilai: z.enum(['PENILAI_LAMA', 'PENILAI_BARU']),
    jendelaDari: zTanggal,
    jendelaSampai: zTanggal,
  }),
};

export const bentukPanduanTugasBelajar = {
  masukan: z.strictObject({
    jenjang: z.enum(JENJANG_STUDI).nullish(),
    akreditasi: z.enum(AKREDITASI_KAMPUS).nullish(),
    ipk: z.number().nullish(),
  }),
  nilai: z.object({ pita: zPredikat }),
};
