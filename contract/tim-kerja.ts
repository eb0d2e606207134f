import { z } from 'zod';
import { KEADAAN_TUGAS_LINTAS } from '#rules/perencanaan/alur-tugas-lintas.ts';

const orang = z.object({ pegawaiId: z.uuid(), nama: z.string(), jabatan: z.string() });
const hari = z.iso.date();

export const isianTim = z.object({
  nama: z.string().trim().min(3).max(150),
  tujuan: z.string().trim().max(500).nullable().default(null),
  ketuaPegawaiId: z.uuid(),
  dari: hari,
  sampai: hari.nullable().default(null),
});
export const timBaru = isianTim.extend({ id: z.uuid() });
export const anggotaBaru = z.object({
  pegawaiId: z.uuid(),
  dari: hari,
  sampai: hari.nullable().default(null),
});
export const akhirAnggota = z.object({ sampai: hari });
export const keputusanAnggota = z.object({
  setuju: z.boolean(),
  catatan: z.string().trim().max(500).default(''),
});

export const anggotaTim = z.object({
  pegawai: orang,
  dari: hari,
  sampai: hari.nullable(),
  keadaan: z.enum(KEADAAN_TUGAS_LINTAS),
  penilai: z.object({ id: z.uuid(), nama: z.string() }).nullable(),
  catatan: z.string().nullable(),
  kemampuan: z.array(z.string()),
});

export const timKerja = z
  .object({
    id: z.uuid(),
    nama: z.string(),
    tujuan: z.string().nullable(),
    unitKerja: z.string(),
    ketua: orang,
    pembentuk: z.object({ id: z.uuid(), nama: z.string() }),
    dari: hari,
    sampai: hari.nullable(),
    versi: z.int(),
    anggota: z.array(anggotaTim),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'TimKerja' });

export const daftarTim = z
  .object({ isi: z.array(timKerja), kemampuan: z.array(z.string()) })
  .meta({ id: 'DaftarTimKerja' });

export type IsianTim = z.infer<typeof isianTim>;
export type TimBaru = z.infer<typeof timBaru>;
export type TimKerja = z.infer<typeof timKerja>;
export type DaftarTim = z.infer<typeof daftarTim>;
