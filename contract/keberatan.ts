import { z } from 'zod';
import {
  CARA_PENJELASAN,
  JENIS_POIN_KEBERATAN,
  KEADAAN_KEBERATAN,
  NILAI_PERILAKU,
  PIHAK_KEBERATAN,
  PUTUSAN_KEBERATAN,
  RATING,
} from '#rules/enum.ts';
import { evaluasi, putusanEvaluasi } from './evaluasi.ts';
import { temuan } from './jawaban.ts';

const panjang = z.string().trim().max(8000);

export const poinKeberatan = z
  .strictObject({
    jenis: z.enum(JENIS_POIN_KEBERATAN),
    rhkId: z.uuid().nullable().default(null),
    nilai: z.enum(NILAI_PERILAKU).nullable().default(null),
    alasan: z.string().trim().max(4000).default(''),
  })
  .meta({ id: 'PoinKeberatan' });

/** The employee's draft; it may be as unfinished as it is. */
export const isiKeberatan = z
  .strictObject({
    evaluasiId: z.uuid().optional().describe('Wajib untuk keberatan yang baru.'),
    poin: z.array(poinKeberatan).max(40).default([]),
    alasan: panjang.default(''),
  })
  .meta({ id: 'IsiKeberatan' });

export const penjelasanBaru = z.strictObject({
  id: z.uuid(),
  pihak: z.enum(PIHAK_KEBERATAN).describe('Siapa yang menjelaskan.'),
  cara: z.enum(CARA_PENJELASAN).default('TERTULIS').describe('LISAN dan TIDAK_MEMBERI dicatat atasan.'),
  uraian: panjang.min(1),
});

export const keputusanBaru = z.strictObject({
  putusan: z.enum(PUTUSAN_KEBERATAN),
  ratingHasil: z.enum(RATING).nullable().default(null),
  ratingPerilaku: z.enum(RATING).nullable().default(null),
  keputusan: panjang.default(''),
  rekomendasi: panjang.nullable().default(null),
});

export const langkahKeberatan = z.strictObject({});

const orang = z.object({ id: z.uuid(), nama: z.string(), jabatan: z.string() });
const SEBAGAI = ['PEGAWAI', 'PENILAI', 'ATASAN_PENILAI'] as const;
const TUGAS = ['JELASKAN', 'PUTUS', 'TERIMA'] as const;

export const penjelasan = z
  .object({
    id: z.uuid(),
    pihak: z.enum(PIHAK_KEBERATAN),
    cara: z.enum(CARA_PENJELASAN),
    uraian: z.string(),
    oleh: z.object({ id: z.uuid(), nama: z.string() }),
    pada: z.iso.datetime(),
  })
  .meta({ id: 'PenjelasanKeberatan' });

/** One objection with everything said about it, for its three parties. */
export const keberatan = z
  .object({
    id: z.uuid(),
    evaluasiId: z.uuid(),
    keadaan: z.enum(KEADAAN_KEBERATAN),
    sebagai: z.enum(SEBAGAI),
    pegawai: orang,
    penilai: orang,
    atasan: orang.nullable(),
    periode: z.object({ id: z.uuid(), nama: z.string() }),
    poin: z.array(poinKeberatan),
    alasan: z.string(),
    diajukanPada: z.iso.datetime().nullable(),
    /** Last day for the decision (DL-13), and whether it has passed without one. */
    batasPutusan: z.iso.date().nullable(),
    lewatBatas: z.boolean(),
    penjelasan: z.array(penjelasan),
    /** Who was not heard yet. */
    belumDidengar: z.array(z.enum(PIHAK_KEBERATAN)),
    putusan: putusanEvaluasi.nullable(),
    ditarikPada: z.iso.datetime().nullable(),
    diterimaPegawaiPada: z.iso.datetime().nullable(),
    diterimaPenilaiPada: z.iso.datetime().nullable(),
    /** The evaluation as it is in force, with all it rests on. */
    evaluasi,
    versi: z.int(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Keberatan' });

/** One line in the list of the objections somebody has to do with. */
export const barisKeberatan = z
  .object({
    id: z.uuid(),
    evaluasiId: z.uuid(),
    keadaan: z.enum(KEADAAN_KEBERATAN),
    sebagai: z.enum(SEBAGAI),
    pegawai: z.object({ id: z.uuid(), nama: z.string() }),
    periode: z.object({ id: z.uuid(), nama: z.string() }),
    diajukanPada: z.iso.datetime().nullable(),
    batasPutusan: z.iso.date().nullable(),
    tugas: z.enum(TUGAS).nullable(),
  })
  .meta({ id: 'BarisKeberatan' });

export const daftarKeberatan = z.object({ isi: z.array(barisKeberatan) });

/** May this result be objected to, until when, and if not, every reason. */
export const kelayakanKeberatan = z
  .object({
    evaluasiId: z.uuid(),
    keberatan: z.object({ id: z.uuid(), keadaan: z.enum(KEADAAN_KEBERATAN) }).nullable(),
    dapat: z.boolean(),
    batas: z.iso.date().nullable().describe('Hari terakhir mengajukan (DL-12).'),
    alasan: z.array(temuan),
  })
  .meta({ id: 'KelayakanKeberatan' });

export const saringKelayakan = z.object({ evaluasiId: z.uuid() });

export type IsiKeberatan = z.infer<typeof isiKeberatan>;
export type PenjelasanBaru = z.infer<typeof penjelasanBaru>;
export type KeputusanBaru = z.infer<typeof keputusanBaru>;
export type Keberatan = z.infer<typeof keberatan>;
export type Penjelasan = z.infer<typeof penjelasan>;
export type DaftarKeberatan = z.infer<typeof daftarKeberatan>;
export type KelayakanKeberatan = z.infer<typeof kelayakanKeberatan>;
