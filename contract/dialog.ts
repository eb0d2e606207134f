import { z } from 'zod';
import { CARA_DIALOG, JENIS_DIALOG, KEADAAN_DIALOG } from '#rules/enum.ts';

const orang = z.object({ id: z.uuid(), nama: z.string() });
const jam = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Tulis jam seperti 09:30.');

export const butirAgenda = z
  .strictObject({
    fakta: z.string().trim().max(500),
    pertanyaan: z.string().trim().min(5, 'Tulis pertanyaannya.').max(500),
  })
  .meta({ id: 'ButirAgenda' });

const jadwal = {
  tanggal: z.iso.date(),
  mulai: jam.nullish(),
  cara: z.enum(CARA_DIALOG),
  tempat: z.string().trim().max(200).nullish(),
  agenda: z.array(butirAgenda).max(10),
};

export const jadwalDialog = z.strictObject(jadwal).meta({ id: 'JadwalDialog' });

export const dialogBaru = z
  .strictObject({
    id: z.uuid(),
    /** The employee of the dialogue: a person assessed by the caller, or the caller himself. */
    pegawaiId: z.uuid(),
    jenis: z.enum(JENIS_DIALOG),
    /** For KLARIFIKASI: the SKP whose newest version is not set yet. */
    skpId: z.uuid().nullish(),
    ...jadwal,
  })
  .meta({ id: 'DialogBaru' });

export const catatanBersama = z.strictObject({ catatan: z.string().max(10_000) });

export const kesepakatanBaru = z
  .strictObject({
    id: z.uuid(),
    uraian: z.string().trim().min(5, 'Tulis apa yang disepakati, sedikitnya 5 huruf.').max(500),
    /** One of the two parties. */
    pemilikId: z.uuid(),
    batas: z.iso.date(),
  })
  .meta({ id: 'KesepakatanBaru' });

export const penyelesaianKesepakatan = z.strictObject({
  hasil: z.enum(['SELESAI', 'DILEPAS']),
  keterangan: z.string().trim().max(500).nullish(),
});

export const kesepakatan = z
  .object({
    id: z.uuid(),
    dialogId: z.uuid(),
    uraian: z.string(),
    pemilik: orang,
    batas: z.iso.date(),
    keadaan: z.enum(['TERBUKA', 'SELESAI', 'DILEPAS']),
    keterangan: z.string().nullable(),
    diselesaikanPada: z.iso.datetime().nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Kesepakatan' });

const ringkas = {
  id: z.uuid(),
  jenis: z.enum(JENIS_DIALOG),
  pegawai: orang,
  penilai: orang,
  skp: z.object({ id: z.uuid(), tahun: z.int(), nomor: z.int() }).nullable(),
  tanggal: z.iso.date(),
  mulai: z.string().nullable(),
  cara: z.enum(CARA_DIALOG),
  tempat: z.string().nullable(),
  keadaan: z.enum(KEADAAN_DIALOG),
  /** When each party confirmed the words that stand there now. */
  setuju: z.object({ pegawai: z.iso.datetime().nullable(), penilai: z.iso.datetime().nullable() }),
};

/** A dialogue for its two parties; nobody else ever gets one. */
export const dialog = z
  .object({
    ...ringkas,
    agenda: z.array(butirAgenda),
    catatan: z.string(),
    kesepakatan: z.array(kesepakatan),
    /** Open agreements of earlier dialogues of the same two people. */
    terbawa: z.array(kesepakatan),
    versi: z.int(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Dialog' });

export const dialogRingkas = z
  .object({ ...ringkas, kesepakatanTerbuka: z.int() })
  .meta({ id: 'DialogRingkas' });

export const daftarDialog = z
  .object({
    isi: z.array(dialogRingkas),
    setelah: z.string().nullable(),
    /** Whom the caller may hold a dialogue with as assessor, by name. */
    bawahan: z.array(orang.extend({ jabatan: z.string(), terakhir: z.iso.date().nullable() })),
    kesepakatan: z.array(kesepakatan).describe('Kesepakatan terbuka yang harus dikerjakan pembacanya.'),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'DaftarDialog' });

export const saringDialog = z.object({
  pegawaiId: z.uuid().optional(),
  skpId: z.uuid().optional(),
  setelah: z.uuid().optional(),
  batas: z.coerce.number().int().min(1).max(100).default(30),
});

/** What a new dialogue can begin with: a drafted agenda from facts. */
export const bahanDialog = z
  .object({
    pegawai: orang.extend({ jabatan: z.string() }),
    penilai: orang,
    terakhir: z.iso.date().nullable().describe('Tanggal dialog terakhir yang tidak dibatalkan.'),
    agenda: z.array(butirAgenda),
    terbawa: z.array(kesepakatan),
  })
  .meta({ id: 'BahanDialog' });

/** One's own note beside a dialogue; only its author can read it. */
export const catatanPribadi = z
  .object({ isi: z.string(), versi: z.int().nullable(), diubahPada: z.iso.datetime().nullable() })
  .meta({ id: 'CatatanPribadi' });

export const isianCatatanPribadi = z.strictObject({ isi: z.string().max(10_000) });

/** The text is not repeated: answers to writes are kept for repetition. */
export const catatanPribadiTersimpan = z
  .object({ versi: z.int(), diubahPada: z.iso.datetime() })
  .meta({ id: 'CatatanPribadiTersimpan' });

export type DialogBaru = z.infer<typeof dialogBaru>;
export type JadwalDialog = z.infer<typeof jadwalDialog>;
export type KesepakatanBaru = z.infer<typeof kesepakatanBaru>;
export type PenyelesaianKesepakatan = z.infer<typeof penyelesaianKesepakatan>;
export type Kesepakatan = z.infer<typeof kesepakatan>;
export type Dialog = z.infer<typeof dialog>;
export type DialogRingkas = z.infer<typeof dialogRingkas>;
export type DaftarDialog = z.infer<typeof daftarDialog>;
export type SaringDialog = z.infer<typeof saringDialog>;
export type BahanDialog = z.infer<typeof bahanDialog>;
export type CatatanPribadi = z.infer<typeof catatanPribadi>;
export type CatatanPribadiTersimpan = z.infer<typeof catatanPribadiTersimpan>;
