import { z } from 'zod';
import { BENTUK_KOLOM, KUNCI_PENGATURAN } from '#rules/pengaturan/katalog.ts';
import { kutipan } from './jawaban.ts';

const isi = z.record(z.string(), z.unknown());
const alasan = z.string().trim().min(5).max(500);
const pilihan = z.object({ nilai: z.string(), label: z.string() });

const kolom = z.object({
  nama: z.string(),
  judul: z.string(),
  bentuk: z.enum(BENTUK_KOLOM),
  satuan: z.string().optional(),
  pilihan: z.array(pilihan).readonly().optional(),
  kunci: z.array(pilihan).readonly().optional(),
  bolehKosong: z.boolean().optional(),
  /** The value in force today, and how people read it. */
  kini: z.unknown(),
  kata: z.string(),
});

/** A change: what it sets, from when, who made it and why; withdrawn when it never came into force. */
const perubahan = z.object({
  id: z.uuid(),
  ringkas: z.string(),
  mulai: z.iso.date(),
  alasan: z.string(),
  oleh: z.object({ id: z.uuid(), nama: z.string() }),
  pada: z.iso.datetime({ offset: true }),
  dicabut: z
    .object({ pada: z.iso.datetime({ offset: true }), oleh: z.string(), alasan: z.string() })
    .nullable(),
  dapatDicabut: z.boolean(),
});

export const daftarPengaturan = z
  .object({
    isi: z.array(
      z.object({
        kunci: z.enum(KUNCI_PENGATURAN),
        judul: z.string(),
        arti: z.string(),
        tanda: z.enum(['PASAL', 'PRAKTIK', 'PILIHAN']),
        dasar: z.array(kutipan).readonly(),
        satuanMulai: z.enum(['TAHUN', 'HARI']),
        mulaiTerawal: z.iso.date(),
        /** Since when the present value holds; null from the start. */
        sejak: z.iso.date().nullable(),
        kolom: z.array(kolom),
        riwayat: z.array(perubahan),
      }),
    ),
    versi: z.int(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'DaftarPengaturan' });

export const paramKunci = z.object({ kunci: z.enum(KUNCI_PENGATURAN) });
export const pratinjauPengaturan = z.object({ isi, mulai: z.iso.date() });
export const pengaturanBaru = z.object({ id: z.uuid(), isi, mulai: z.iso.date(), alasan });
export const pencabutanPengaturan = z.object({ alasan });

export const dampakPengaturan = z
  .object({ dampak: z.array(z.object({ hal: z.string(), sebelum: z.string(), sesudah: z.string() })) })
  .meta({ id: 'DampakPengaturan' });

export type DaftarPengaturan = z.infer<typeof daftarPengaturan>;
export type DampakPengaturan = z.infer<typeof dampakPengaturan>;
export type PengaturanBaru = z.infer<typeof pengaturanBaru>;
export type PratinjauPengaturan = z.infer<typeof pratinjauPengaturan>;
