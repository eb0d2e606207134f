import { z } from 'zod';
import { JENIS_RHK, POLARITAS } from '#rules/enum.ts';
import { buktiRingkas } from './bukti.ts';

/** What progressed on an RHK, or on one of its indicators, in a period. */
export const realisasi = z
  .object({
    id: z.uuid(),
    rhkId: z.uuid(),
    indikatorId: z.uuid().nullable(),
    uraian: z.string(),
    angka: z.number().nullable(),
    bukti: z.array(buktiRingkas),
    diubahPada: z.string(),
    versi: z.int(),
  })
  .meta({ id: 'Realisasi' });

export const isianRealisasi = z.object({
  periodeId: z.uuid(),
  rhkId: z.uuid(),
  indikatorId: z.uuid().nullable().default(null),
  uraian: z.string().trim().min(5).max(2000),
  angka: z.number().min(-1e12).max(1e12).nullable().default(null),
  bukti: z.array(z.uuid()).max(30),
});

/** Rolled up from verified activities: a proposal that its owner confirms or writes anew. */
export const usulanRealisasi = z
  .object({
    aktivitas: z.int(),
    menit: z.int(),
    uraian: z.string(),
    volume: z.array(z.object({ satuan: z.string(), jumlah: z.number() })),
    bukti: z.array(buktiRingkas),
  })
  .meta({ id: 'UsulanRealisasi' });

const capaian = z.object({
  keadaan: z.enum(['ditetapkan', 'tidak_berlaku', 'kurang_data', 'ditolak']),
  persen: z.number().nullable(),
  pesan: z.string().nullable(),
});

export const indikatorRealisasi = z.object({
  id: z.uuid(),
  uraian: z.string(),
  aspek: z.string().nullable(),
  perspektif: z.string().nullable(),
  target: z.string(),
  targetAngka: z.number().nullable(),
  satuan: z.string().nullable(),
  polaritas: z.enum(POLARITAS),
  usulanAngka: z.number().nullable(),
  realisasi: realisasi.nullable(),
  capaian,
});

/** One period's realisation of a person: each RHK with its indicators, what is written, and what is proposed. */
export const lembarRealisasi = z
  .object({
    periode: z.object({
      id: z.uuid(),
      nama: z.string(),
      dari: z.string(),
      sampai: z.string(),
      jendelaDari: z.string(),
      jendelaSampai: z.string(),
      ditutup: z.boolean(),
    }),
    pegawai: z.object({ id: z.uuid(), nama: z.string() }),
    skpId: z.uuid().nullable(),
    pendekatan: z.string().nullable(),
    terkunci: z.string().nullable().describe('Mengapa tidak dapat diubah; kosong bila dapat.'),
    rhk: z.array(
      z.object({
        id: z.uuid(),
        uraian: z.string(),
        jenis: z.enum(JENIS_RHK),
        indikator: z.array(indikatorRealisasi),
        realisasi: realisasi.nullable(),
        usulan: usulanRealisasi,
      }),
    ),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'LembarRealisasi' });

export const saringRealisasi = z.object({ periodeId: z.uuid(), pegawaiId: z.uuid().optional() });

export type Realisasi = z.infer<typeof realisasi>;
export type IsianRealisasi = z.infer<typeof isianRealisasi>;
export type LembarRealisasi = z.infer<typeof lembarRealisasi>;
export type UsulanRealisasi = z.infer<typeof usulanRealisasi>;
