import { z } from 'zod';
import { PERSPEKTIF, POLARITAS } from '#rules/enum.ts';
import { KEADAAN_PERJANJIAN } from '#rules/perencanaan/perjanjian-kinerja.ts';

const tahun = z.int().min(2022).max(2100);

export const isianIndikatorPerjanjian = z.object({
  id: z.uuid(),
  uraian: z.string().max(1000),
  target: z.string().max(200).describe('Dengan satuannya, mis. "72,5 %".'),
  targetAngka: z.number().min(-1e12).max(1e12).nullable().default(null),
  satuan: z.string().max(60).nullable().default(null),
  polaritas: z.enum(POLARITAS).default('MAKSIMALKAN'),
  perspektif: z.enum(PERSPEKTIF).nullable().default(null),
});

export const isianSasaran = z.object({
  id: z.uuid(),
  uraian: z.string().max(1000),
  indukId: z.uuid().nullable().default(null).describe('Sasaran unit di atasnya yang didukung.'),
  indikator: z.array(isianIndikatorPerjanjian).max(30),
});

/** The whole perjanjian as it is saved; a draft may lack any part. */
export const isianPerjanjian = z.object({
  nomor: z.string().trim().max(100).nullable().default(null),
  sasaran: z.array(isianSasaran).max(40),
});

export const perjanjianBaru = z.object({ id: z.uuid(), unitKerjaId: z.uuid(), tahun });
export const finalisasiPerjanjian = z.object({
  tanggal: z.iso.date().describe('Tanggal perjanjian ditandatangani.'),
});
export const perubahanPerjanjian = z.object({ alasan: z.string().trim().max(500) });
export const saringPerjanjian = z.object({ tahun: z.coerce.number().int().min(2022).max(2100) });

const orang = z.object({ id: z.uuid(), nama: z.string(), jabatan: z.string() });

export const perjanjianRingkas = z
  .object({
    id: z.uuid().nullable(),
    unitKerja: z.object({ id: z.uuid(), nama: z.string(), indukId: z.uuid().nullable() }),
    tahun,
    keadaan: z.enum(['BELUM', ...KEADAAN_PERJANJIAN]),
    pemilik: orang.nullable().describe('Yang menandatangani; selama draf, pimpinan unit sekarang.'),
    jumlahSasaran: z.int(),
    jumlahIndikator: z.int(),
    finalPada: z.iso.date().nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'PerjanjianKinerjaRingkas' });

export const daftarPerjanjian = z
  .object({ tahun, batasDraf: z.iso.date(), isi: z.array(perjanjianRingkas), kemampuan: z.array(z.string()) })
  .meta({ id: 'DaftarPerjanjianKinerja' });

export const perjanjian = perjanjianRingkas
  .extend({
    id: z.uuid(),
    nomor: z.string().nullable(),
    versi: z.int(),
    diubahPada: z.string(),
    sasaran: z.array(isianSasaran),
    /** What the unit above has agreed: the goals this one may support. */
    sasaranAtas: z.array(z.object({ id: z.uuid(), uraian: z.string(), unitKerja: z.string() })),
    temuan: z.array(z.object({ kode: z.string(), pesan: z.string(), pointer: z.string() })),
  })
  .meta({ id: 'PerjanjianKinerja' });

/** As an SKP is compared with it and filled from it. */
export const perjanjianSkp = z
  .object({
    id: z.uuid(),
    unitKerja: z.string(),
    final: z.boolean(),
    sasaran: z.array(
      z.object({
        id: z.uuid(),
        uraian: z.string(),
        indikator: z.array(isianIndikatorPerjanjian),
      }),
    ),
  })
  .meta({ id: 'PerjanjianUntukSkp' });

export type IsianPerjanjian = z.infer<typeof isianPerjanjian>;
export type PerjanjianBaru = z.infer<typeof perjanjianBaru>;
export type PerjanjianRingkas = z.infer<typeof perjanjianRingkas>;
export type DaftarPerjanjian = z.infer<typeof daftarPerjanjian>;
export type Perjanjian = z.infer<typeof perjanjian>;
export type PerjanjianUntukSkp = z.infer<typeof perjanjianSkp>;
