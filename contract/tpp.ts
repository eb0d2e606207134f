import { z } from 'zod';
import { PREDIKAT } from '#rules/enum.ts';
import { nilaiTpp } from './aturan/karier.ts';
import { jawabanAturan } from './jawaban.ts';
import { orangKarier } from './karier.ts';

const tanggal = z.iso.date();
const pecahan = z.number().min(0).max(1);
const persen = z.number().min(0).max(100);

export const SUMBER_PRODUKTIVITAS = ['PREDIKAT', 'MENIT'] as const;

/** One kind of deduction in an agency's table. */
export const jenisPotongan = z.strictObject({
  kode: z
    .string()
    .trim()
    .regex(/^[A-Z][A-Z0-9_]{1,39}$/, 'Pakai huruf besar, angka, dan garis bawah.'),
  uraian: z.string().trim().min(3).max(200),
  persen,
  pasal: z.string().trim().max(120).nullable().default(null),
  /** Counts as a day without valid reason under PP 94/2021. */
  tidakMasuk: z.boolean().default(false),
});

export const isiKetentuanTpp = z
  .strictObject({
    bobotProduktivitas: persen,
    bobotDisiplin: persen,
    sumberProduktivitas: z.enum(SUMBER_PRODUKTIVITAS),
    /** Verified minutes asked of a working day, where productivity comes from minutes. */
    menitPerHari: z.int().min(1).max(1440).nullable().default(null),
    /** Productivity 0–1 of each predikat; empty until the agency fills it. */
    produktivitasPredikat: z
      .strictObject({
        SANGAT_BAIK: pecahan.optional(),
        BAIK: pecahan.optional(),
        BUTUH_PERBAIKAN: pecahan.optional(),
        KURANG: pecahan.optional(),
        SANGAT_KURANG: pecahan.optional(),
      })
      .default({}),
    /** Gross rupiah by class of post. */
    kelas: z.array(z.strictObject({ kelas: z.int().min(1).max(17), kotor: z.int().min(0) })).max(17),
    potongan: z.array(jenisPotongan).max(40),
  })
  .meta({ id: 'IsiKetentuanTpp' });

export const ketentuanTppBaru = z.strictObject({
  id: z.uuid(),
  dari: tanggal,
  dasar: z.string().trim().min(3, 'Sebutkan peraturannya, mis. Perwal nomor dan tahun.').max(200),
  isi: isiKetentuanTpp,
});

export const ketentuanTpp = z
  .object({
    id: z.uuid(),
    dari: tanggal,
    dasar: z.string(),
    isi: isiKetentuanTpp,
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'KetentuanTpp' });

export const daftarKetentuanTpp = z
  .object({
    isi: z.array(ketentuanTpp),
    /** A table to begin with; nothing of it applies until the agency confirms it. */
    usulan: isiKetentuanTpp,
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'DaftarKetentuanTpp' });

export const potonganTppBaru = z
  .strictObject({
    baris: z
      .array(
        z.strictObject({
          id: z.uuid(),
          nip: z.string().trim().min(1).max(30),
          tanggal: z.string().trim().max(20),
          kode: z.string().trim().max(60),
          keterangan: z.string().trim().max(200).nullable().default(null),
        }),
      )
      .min(1, 'Tempel sedikitnya satu baris.')
      .max(2000),
  })
  .meta({ id: 'PotonganTppBaru' });

export const potonganTpp = z
  .object({
    id: z.uuid(),
    pegawai: z.object({ id: z.uuid(), nama: z.string(), nip: z.string().nullable() }),
    tanggal,
    kode: z.string(),
    keterangan: z.string().nullable(),
    dibatalkan: z.object({ pada: z.string(), alasan: z.string() }).nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'PotonganTpp' });

export const daftarPotonganTpp = z.object({ isi: z.array(potonganTpp) }).meta({ id: 'DaftarPotonganTpp' });

const bulan = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Tulis bulan sebagai TTTT-BB.');
export const saringBulan = z.object({ bulan });
export const saringBulanBebas = z.object({ bulan: bulan.optional() });

export const tppPegawai = z
  .object({
    pegawai: orangKarier,
    bulan,
    kelas: z.int().nullable(),
    ketentuan: z.object({ dari: tanggal, dasar: z.string() }).nullable(),
    produktivitas: z.object({
      sumber: z.enum(SUMBER_PRODUKTIVITAS).nullable(),
      predikat: z.enum(PREDIKAT).nullable(),
      tahunPredikat: z.int().nullable(),
      menit: z.object({ diverifikasi: z.int(), wajib: z.int(), hariKerja: z.int() }).nullable(),
    }),
    potongan: z.array(
      z.object({
        tanggal,
        kode: z.string(),
        uraian: z.string(),
        persen: z.number(),
        rupiah: z.number().nullable(),
        pasal: z.string().nullable(),
        keterangan: z.string().nullable(),
      }),
    ),
    jawaban: jawabanAturan(nilaiTpp),
  })
  .meta({ id: 'TppPegawai' });

export type IsiKetentuanTpp = z.infer<typeof isiKetentuanTpp>;
export type KetentuanTppBaru = z.infer<typeof ketentuanTppBaru>;
export type KetentuanTpp = z.infer<typeof ketentuanTpp>;
export type DaftarKetentuanTpp = z.infer<typeof daftarKetentuanTpp>;
export type PotonganTppBaru = z.infer<typeof potonganTppBaru>;
export type PotonganTpp = z.infer<typeof potonganTpp>;
export type TppPegawai = z.infer<typeof tppPegawai>;
