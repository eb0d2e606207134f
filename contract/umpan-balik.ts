import { z } from 'zod';
import {
  HUBUNGAN_UMPAN_BALIK,
  KEMAJUAN_RHK,
  NILAI_PERILAKU,
  SENTIMEN_UMPAN_BALIK,
  TINDAKAN_UMPAN_BALIK,
} from '#rules/enum.ts';
import { buktiRingkas } from './bukti.ts';

const uraian = z.string().trim().min(10, 'Tulis sedikitnya 10 huruf.').max(2000);

/** One note may cover several results and values: one entry for each, together or not at all. */
export const sasaranUmpanBalik = z.union([
  z.strictObject({ id: z.uuid(), rhkId: z.uuid() }),
  z.strictObject({ id: z.uuid(), nilai: z.enum(NILAI_PERILAKU) }),
]);

export const umpanBalikBaru = z
  .strictObject({
    pegawaiId: z.uuid(),
    /** The periodic period of today when absent. */
    periodeId: z.uuid().nullish(),
    sasaran: z.array(sasaranUmpanBalik).min(1, 'Pilih sedikitnya satu RHK atau nilai.').max(20),
    sentimen: z.enum(SENTIMEN_UMPAN_BALIK),
    uraian,
    /** Scheduled, or given as it occurred. */
    berkala: z.boolean().default(false),
    /** Face to face, or in writing. */
    langsung: z.boolean().default(true),
    /** The entry of one's own that this one corrects; its result or value stays the same. */
    menggantikanId: z.uuid().nullish(),
    /** The giver wants to be named before the employee; leaders always are. */
    namaTerbuka: z.boolean().default(false),
    /** The giver's own evidence. */
    buktiId: z.array(z.uuid()).max(5).default([]),
  })
  .meta({ id: 'UmpanBalikBaru' });

/** `id` is null for somebody outside, who stated name and relation; nobody checked them. */
const pemberi = z.object({ id: z.uuid().nullable(), nama: z.string(), kaitan: z.string().nullable() });

export const umpanBalik = z
  .object({
    id: z.uuid(),
    pegawai: z.object({ id: z.uuid(), nama: z.string() }),
    /** Null where the reader may not know it: peers and subordinates stay unnamed before the employee. */
    pemberi: pemberi.nullable(),
    hubungan: z.enum(HUBUNGAN_UMPAN_BALIK),
    berkala: z.boolean(),
    langsung: z.boolean(),
    periode: z.object({ id: z.uuid(), nama: z.string() }).nullable(),
    rhk: z.object({ id: z.uuid(), uraian: z.string() }).nullable(),
    nilai: z.enum(NILAI_PERILAKU).nullable(),
    sentimen: z.enum(SENTIMEN_UMPAN_BALIK),
    uraian: z.string(),
    menggantikanId: z.uuid().nullable(),
    /** A newer entry took its place. */
    digantikan: z.boolean(),
    /** Given because the employee asked for it. */
    diminta: z.boolean(),
    bukti: z.array(buktiRingkas),
    pada: z.iso.datetime(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'UmpanBalik' });

/**
 * Unnamed feedback as the employee reads it: in groups, without names, times or ids, in an order that tells nothing. A
 * closed group has no texts and no number.
 */
export const umpanBalikTerlindung = z
  .object({
    terkecil: z.int().describe('Sedikitnya sekian orang sebelum isinya dapat dibaca.'),
    kelompok: z.array(
      z.object({
        hubungan: z.enum(HUBUNGAN_UMPAN_BALIK).nullable(),
        pertanyaan: z.string().nullable().describe('Permintaan yang dijawab kelompok ini.'),
        periode: z.string().nullable(),
        terbuka: z.boolean(),
        jumlahOrang: z.int().nullable(),
        isi: z.array(
          z.object({
            rhk: z.string().nullable(),
            nilai: z.enum(NILAI_PERILAKU).nullable(),
            sentimen: z.enum(SENTIMEN_UMPAN_BALIK),
            uraian: z.string(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'UmpanBalikTerlindung' });

export const daftarUmpanBalik = z.object({ isi: z.array(umpanBalik), setelah: z.string().nullable() });

export const saringUmpanBalik = z.object({
  /** About whom; without it, what the person signed in received (or gave, with `arah`). */
  pegawaiId: z.uuid().optional(),
  periodeId: z.uuid().optional(),
  arah: z.enum(['DITERIMA', 'DIBERIKAN']).default('DITERIMA'),
  setelah: z.uuid().optional(),
  batas: z.coerce.number().int().min(1).max(100).default(50),
});

/** What feedback to a person can be about: results only for those who see the SKP, values always. */
export const sasaranPegawai = z
  .object({
    pegawai: z.object({ id: z.uuid(), nama: z.string(), jabatan: z.string(), unitKerja: z.string() }),
    hubungan: z.enum(HUBUNGAN_UMPAN_BALIK),
    rhk: z.array(z.object({ id: z.uuid(), uraian: z.string(), jenis: z.enum(['UTAMA', 'TAMBAHAN']) })),
  })
  .meta({ id: 'SasaranUmpanBalik' });

/** Questions for the one who assesses, before a judgement; they stop nothing. */
export const pertanyaanPenilai = z
  .object({ isi: z.array(z.object({ kode: z.string(), pesan: z.string() })) })
  .meta({ id: 'PertanyaanPenilai' });

export const tindakanBaru = z
  .strictObject({
    id: z.uuid(),
    pegawaiId: z.uuid(),
    rhkId: z.uuid(),
    kemajuan: z.enum(KEMAJUAN_RHK),
    tindakan: z.enum(TINDAKAN_UMPAN_BALIK),
    catatan: z.string().trim().min(5, 'Tulis catatannya.').max(1000),
  })
  .meta({ id: 'TindakanUmpanBalikBaru' });

export const tindakan = z
  .object({
    id: z.uuid(),
    rhk: z.object({ id: z.uuid(), uraian: z.string() }),
    kemajuan: z.enum(KEMAJUAN_RHK),
    tindakan: z.enum(TINDAKAN_UMPAN_BALIK),
    catatan: z.string(),
    oleh: z.string(),
    pada: z.iso.datetime(),
  })
  .meta({ id: 'TindakanUmpanBalik' });

export const daftarTindakan = z.object({ isi: z.array(tindakan), kemampuan: z.array(z.string()) });

export type UmpanBalikTerlindung = z.infer<typeof umpanBalikTerlindung>;
export type PertanyaanPenilai = z.infer<typeof pertanyaanPenilai>;
export type TindakanBaru = z.infer<typeof tindakanBaru>;
export type DaftarTindakan = z.infer<typeof daftarTindakan>;
export type UmpanBalikBaru = z.infer<typeof umpanBalikBaru>;
export type UmpanBalik = z.infer<typeof umpanBalik>;
export type DaftarUmpanBalik = z.infer<typeof daftarUmpanBalik>;
export type SaringUmpanBalik = z.infer<typeof saringUmpanBalik>;
export type SasaranPegawai = z.infer<typeof sasaranPegawai>;
