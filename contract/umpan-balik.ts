import { z } from 'zod';
import { HUBUNGAN_UMPAN_BALIK, NILAI_PERILAKU, SENTIMEN_UMPAN_BALIK } from '#rules/enum.ts';

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
    uraian: z.string().trim().min(10, 'Tulis sedikitnya 10 huruf.').max(2000),
    /** Scheduled, or given as it occurred. */
    berkala: z.boolean().default(false),
    /** Face to face, or in writing. */
    langsung: z.boolean().default(true),
    /** The entry of one's own that this one corrects; its result or value stays the same. */
    menggantikanId: z.uuid().nullish(),
  })
  .meta({ id: 'UmpanBalikBaru' });

export const umpanBalik = z
  .object({
    id: z.uuid(),
    pegawai: z.object({ id: z.uuid(), nama: z.string() }),
    /** Null where the reader may not know it: peers and subordinates stay unnamed before the employee. */
    pemberi: z.object({ id: z.uuid(), nama: z.string() }).nullable(),
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
    pada: z.iso.datetime(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'UmpanBalik' });

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

export type UmpanBalikBaru = z.infer<typeof umpanBalikBaru>;
export type UmpanBalik = z.infer<typeof umpanBalik>;
export type DaftarUmpanBalik = z.infer<typeof daftarUmpanBalik>;
export type SaringUmpanBalik = z.infer<typeof saringUmpanBalik>;
export type SasaranPegawai = z.infer<typeof sasaranPegawai>;
