import { z } from 'zod';
import { KEADAAN_SKP } from '#rules/enum.ts';
import { KENDALI_INDIKATOR, PERIODE_PELAPORAN } from '#rules/perencanaan/manual-indikator.ts';

const teks = (panjang: number) => z.string().trim().max(panjang).default('');

/** The manual of one IKI (A.1.3) as it is saved; any part may be empty. */
export const isianManual = z.object({
  tujuan: teks(1000),
  definisi: teks(2000),
  formula: teks(1000),
  satuan: teks(60),
  kendali: z.enum(KENDALI_INDIKATOR).nullable().default(null),
  sumberData: teks(1000),
  periodePelaporan: z.enum(PERIODE_PELAPORAN).nullable().default(null),
});

const temuan = z.object({ kode: z.string(), pesan: z.string(), pointer: z.string() });

export const manualIndikator = z
  .object({
    rhkId: z.uuid(),
    rhk: z.string(),
    indikatorId: z.uuid(),
    indikator: z.string(),
    target: z.string(),
    manual: isianManual.nullable().describe('Null: manualnya belum ditulis.'),
    nomorVersi: z.int().nullable().describe('Versi SKP tempat manual ini ditulis.'),
    versi: z.int().describe('0 selama manualnya belum ditulis.'),
    temuan: z.array(temuan).describe('Yang belum diisi.'),
  })
  .meta({ id: 'ManualIndikator' });

export const daftarManual = z
  .object({
    skpId: z.uuid(),
    nomor: z.int(),
    tahun: z.int(),
    keadaan: z.enum(KEADAAN_SKP),
    ditetapkan: z.boolean(),
    pegawai: z.object({ id: z.uuid(), nama: z.string(), jabatan: z.string() }),
    kewajiban: z.enum(['BILA_BELUM_DIPAHAMI', 'SUKARELA']),
    isi: z.array(manualIndikator),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'DaftarManualIndikator' });

export const saringManual = z.object({ nomor: z.coerce.number().int().min(1).optional() });

/** The manuals behind a perjanjian kinerja: of the head's SKP in force, for everybody who works towards it. */
export const manualPerjanjian = z
  .object({
    pemilik: z.string().nullable(),
    isi: z.array(
      z.object({
        sasaranId: z.uuid(),
        indikatorId: z.uuid(),
        indikator: z.string(),
        target: z.string(),
        manual: isianManual,
      }),
    ),
  })
  .meta({ id: 'ManualPerjanjian' });

export type IsianManual = z.infer<typeof isianManual>;
export type ManualIndikator = z.infer<typeof manualIndikator>;
export type DaftarManual = z.infer<typeof daftarManual>;
export type ManualPerjanjian = z.infer<typeof manualPerjanjian>;
