import { z } from 'zod';
import { KEADAAN_EVALUASI } from '#rules/enum.ts';
import { DOKUMEN_EVALUASI } from '#rules/keberatan/keberatan.ts';
import { KEADAAN_LAPORAN } from '#rules/penilaian/pelaporan.ts';

export const saringPelaporan = z.object({
  periodeId: z.uuid(),
  cari: z.string().trim().max(100).optional(),
  status: z.enum(KEADAAN_LAPORAN).optional(),
  setelah: z.uuid().optional(),
  batas: z.coerce.number().int().min(1).max(200).default(50),
});

/** One report to the PyB as it was made. */
export const laporan = z
  .object({
    urutan: z.int(),
    dokumen: z.enum(DOKUMEN_EVALUASI),
    keberatanBerjalan: z.boolean(),
    dilaporkanPada: z.iso.datetime(),
    oleh: z.string(),
    terlambat: z.boolean(),
  })
  .meta({ id: 'Laporan' });

/** One person in the report list. Neither predikat nor rating: those are in the documents, for whoever may open them. */
export const barisPelaporan = z
  .object({
    evaluasiId: z.uuid(),
    pegawai: z.object({ id: z.uuid(), nama: z.string(), nip: z.string().nullable(), unitKerja: z.string() }),
    keadaan: z.enum(KEADAAN_EVALUASI),
    dokumen: z.enum(DOKUMEN_EVALUASI),
    status: z.enum(KEADAAN_LAPORAN),
    keberatanBerjalan: z.boolean(),
    laporan: z.array(laporan),
  })
  .meta({ id: 'BarisPelaporan' });

export const daftarPelaporan = z
  .object({
    sebagai: z.enum(['OPERATOR', 'PENILAI']),
    batas: z.iso.date().describe('Hari terakhir melaporkan (DL-07).'),
    jumlah: z.object({
      belum: z.int(),
      siap: z.int(),
      dilaporkan: z.int(),
      koreksi: z.int(),
      keberatanBerjalan: z.int(),
    }),
    isi: z.array(barisPelaporan),
    setelah: z.uuid().nullable(),
  })
  .meta({ id: 'DaftarPelaporan' });

/** Reports these, or with null everything that is ready (and every correction that is due), at most 500 at a time. */
export const pelaporanBaru = z.strictObject({
  periodeId: z.uuid(),
  evaluasiId: z.array(z.uuid()).min(1).max(500).nullable().default(null),
});

export const hasilPelaporan = z
  .object({ dilaporkan: z.int(), sisa: z.int().describe('Yang masih siap dilaporkan.') })
  .meta({ id: 'HasilPelaporan' });

export type SaringPelaporan = z.infer<typeof saringPelaporan>;
export type BarisPelaporan = z.infer<typeof barisPelaporan>;
export type DaftarPelaporan = z.infer<typeof daftarPelaporan>;
export type PelaporanBaru = z.infer<typeof pelaporanBaru>;
export type HasilPelaporan = z.infer<typeof hasilPelaporan>;
