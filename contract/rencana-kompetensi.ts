import { z } from 'zod';
import { BENTUK_KOMPETENSI } from '#rules/enum.ts';

const orang = z.object({ id: z.uuid(), nama: z.string() });

/** How one gap in somebody's competence is to be closed. */
export const rencanaKompetensiBaru = z.strictObject({
  id: z.uuid(),
  pegawaiId: z.uuid(),
  tindakLanjutId: z.uuid().nullish(),
  bimbinganId: z.uuid().nullish(),
  kompetensi: z.string().trim().min(3, 'Sebutkan kompetensinya.').max(200),
  kesenjangan: z.string().trim().min(10, 'Tulis kesenjangannya, sedikitnya 10 huruf.').max(1000),
  bentuk: z.enum(BENTUK_KOMPETENSI),
  pendampingId: z.uuid().nullish(),
  sampai: z.iso.date(),
  /** Estimated hours of learning (jam pelajaran). */
  jp: z.int().min(0).max(500),
});

export const penyelesaianRencana = z.strictObject({
  hasil: z.string().trim().min(10, 'Tulis yang Anda peroleh, sedikitnya 10 huruf.').max(1000),
  buktiId: z.uuid(),
});

export const pembatalanRencana = z.strictObject({
  alasan: z.string().trim().min(10, 'Tulis sedikitnya 10 huruf.').max(1000),
});

export const rencanaKompetensi = z
  .object({
    id: z.uuid(),
    pegawai: orang,
    kompetensi: z.string(),
    kesenjangan: z.string(),
    bentuk: z.enum(BENTUK_KOMPETENSI),
    pendamping: orang.nullable(),
    sampai: z.iso.date(),
    jp: z.int(),
    keadaan: z.enum(['DIRENCANAKAN', 'SELESAI', 'DIBATALKAN']),
    hasil: z.string().nullable(),
    buktiId: z.uuid().nullable(),
    versi: z.int(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'RencanaKompetensi' });

export const daftarRencanaKompetensi = z
  .object({
    isi: z.array(rencanaKompetensi),
    /** Competences below "memadai" in the last B.1.9 that no plan covers yet. */
    kesenjangan: z.array(
      z.object({ kompetensi: z.string(), nilai: z.int(), alasan: z.string(), bimbinganId: z.uuid() }),
    ),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'DaftarRencanaKompetensi' });

export const saringRencanaKompetensi = z.object({
  pegawaiId: z.uuid().optional().describe('Pegawai yang Anda nilai; tanpa ini, rencana Anda sendiri.'),
});

export type RencanaKompetensiBaru = z.infer<typeof rencanaKompetensiBaru>;
export type PenyelesaianRencana = z.infer<typeof penyelesaianRencana>;
export type RencanaKompetensi = z.infer<typeof rencanaKompetensi>;
export type DaftarRencanaKompetensi = z.infer<typeof daftarRencanaKompetensi>;
