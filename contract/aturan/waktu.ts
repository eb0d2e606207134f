import { z } from 'zod';
import { JENIS_JABATAN, PUTUSAN_KEBERATAN } from '#rules/enum.ts';
import { DOKUMEN_EVALUASI } from '#rules/keberatan/keberatan.ts';
import { CARA_SUREL } from '#rules/pemberitahuan/jadwal-kiriman.ts';
import { KODE_TENGGAT } from '#rules/tables/tenggat.ts';
import { zHariKerja, zJam, zLibur, zPredikat, zRating, zTanggal } from './kosakata.ts';

const zSaat = z.iso.datetime({ local: true, offset: false, precision: -1 }).meta({
  description: 'Waktu setempat tanpa detik, YYYY-MM-DDTJJ:MM.',
});

const zGangguan = z.array(z.strictObject({ mulai: zSaat, selesai: zSaat })).max(1000);

const zProfilGangguan = z.strictObject({
  menitMinimum: z.int().min(1).max(1440).optional(),
  mulai: zJam.optional(),
  selesai: z.union([zJam, z.literal('24:00')]).optional(),
});

export const bentukTenggat = {
  masukan: z.strictObject({
    kode: z.enum(KODE_TENGGAT).nullish(),
    sejak: zTanggal.nullish(),
    libur: zLibur.nullish(),
    hariKerja: zHariKerja.nullish(),
    gangguan: zGangguan.nullish(),
  }),
  profil: z.strictObject({
    pengumumanBkn: z.record(z.string().regex(/^\d{4}$/), zTanggal).optional(),
    gangguan: zProfilGangguan.optional(),
  }),
  nilai: z.object({
    tenggat: zTanggal,
    hariKerja: z.int().nullable(),
    semula: zTanggal.optional(),
    hariTerganggu: z.array(zTanggal).optional(),
  }),
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
    gangguan: zGangguan.nullish(),
  }),
  profil: z.strictObject({ gangguan: zProfilGangguan.optional() }),
  nilai: z.object({ tenggatKeputusan: zTanggal }),
};

const zJumlah = z.int().min(0);

export const bentukPenutupan = {
  masukan: z.strictObject({
    jendelaSampai: zTanggal.nullish(),
    pegawai: zJumlah.nullish(),
    belumDitetapkan: zJumlah.nullish(),
    belumDilaporkan: zJumlah.nullish(),
    belumDisampaikan: zJumlah.nullish(),
    dalamHariKeberatan: z.strictObject({ jumlah: zJumlah, sampai: zTanggal.nullable() }).nullish(),
    keberatanBerjalan: zJumlah.nullish(),
    alasan: z.string().nullish(),
  }),
  nilai: z.object({ pegawai: z.int(), tanpaHasil: z.int() }),
};

const zPukul = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const zJalan = z.object({ tidakSebelum: z.string(), rangkuman: z.boolean() }).nullable();

export const bentukJadwalKiriman = {
  masukan: z.strictObject({
    timbul: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
      .nullish(),
    tenggat: zTanggal.nullish(),
    pilihan: z
      .strictObject({
        surel: z.enum(CARA_SUREL),
        dorong: z.boolean(),
        tenangDari: zPukul,
        tenangSampai: zPukul,
        liburTenang: z.boolean(),
      })
      .nullish(),
    libur: zLibur.nullish(),
    hariKerja: zHariKerja.nullish(),
  }),
  nilai: z.object({ surel: zJalan, dorong: zJalan, mendesak: z.boolean() }),
};

const zPasangan = z.strictObject({ hasilKerja: zRating.nullish(), perilaku: zRating.nullish() });

export const bentukPutusanKeberatan = {
  masukan: z.strictObject({
    putusan: z.enum(PUTUSAN_KEBERATAN).nullish(),
    semula: zPasangan.nullish(),
    menjadi: zPasangan.nullish(),
    keputusan: z.string().nullish(),
    tugasBelajarGagal: z.boolean().nullish(),
  }),
  nilai: z.object({ hasilKerja: zRating, perilaku: zRating, predikat: zPredikat }),
};
