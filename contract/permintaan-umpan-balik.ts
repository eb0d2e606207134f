import { z } from 'zod';
import { NILAI_PERILAKU, SENTIMEN_UMPAN_BALIK } from '#rules/enum.ts';

const sasaran = z.union([
  z.strictObject({ rhkId: z.uuid() }),
  z.strictObject({ nilai: z.enum(NILAI_PERILAKU) }),
]);
const namaLuar = z.string().trim().min(2, 'Tulis namanya.').max(120);
const kaitanLuar = z.string().trim().min(2, 'Tulis kaitannya, mis. mitra atau warga.').max(120);
const uraian = z.string().trim().min(10, 'Tulis sedikitnya 10 huruf.').max(2000);

/** One question to several people at once; their answers form one group. */
export const permintaanBaru = z
  .strictObject({
    id: z.uuid(),
    pertanyaan: z.string().trim().min(10, 'Tulis pertanyaannya, sedikitnya 10 huruf.').max(500),
    sasaran,
    orang: z
      .array(
        z.union([
          z.strictObject({ id: z.uuid(), pegawaiId: z.uuid() }),
          z.strictObject({ id: z.uuid(), nama: namaLuar, kaitan: kaitanLuar }),
        ]),
      )
      .min(1, 'Pilih sedikitnya satu orang.')
      .max(20),
  })
  .meta({ id: 'PermintaanUmpanBalikBaru' });

const keadaan = z.enum(['MENUNGGU', 'DIJAWAB', 'DITOLAK', 'DIBATALKAN']);

const permintaan = {
  id: z.uuid(),
  pertanyaan: z.string(),
  rhk: z.object({ id: z.uuid(), uraian: z.string() }).nullable(),
  nilai: z.enum(NILAI_PERILAKU).nullable(),
  pada: z.iso.datetime(),
};

/** One's own question and where each of those asked stands. */
export const permintaanSaya = z
  .object({
    ...permintaan,
    orang: z.array(
      z.object({
        id: z.uuid(),
        nama: z.string(),
        kaitan: z.string().nullable().describe('Untuk pihak luar.'),
        keadaan,
        alasan: z.string().nullable(),
        diingatkanPada: z.iso.datetime().nullable(),
        tautanSampai: z.iso.datetime().nullable(),
        kemampuan: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'PermintaanUmpanBalik' });

/** A question somebody put to the caller. */
export const permintaanMasuk = z
  .object({
    ...permintaan,
    /** Of the entry for the caller: what the answer goes to. */
    orangId: z.uuid(),
    dari: z.object({ id: z.uuid(), nama: z.string(), jabatan: z.string().nullable() }),
    bernama: z.boolean().describe('Nama penjawab tampak bagi peminta.'),
    keadaan,
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'PermintaanMasuk' });

export const daftarPermintaan = z
  .object({
    isi: z.array(permintaanSaya),
    masuk: z.array(permintaanMasuk),
    terkecil: z.int(),
  })
  .meta({ id: 'DaftarPermintaanUmpanBalik' });

export const jawabanPermintaan = z
  .strictObject({
    id: z.uuid(),
    sentimen: z.enum(SENTIMEN_UMPAN_BALIK),
    uraian,
    langsung: z.boolean().default(false),
    namaTerbuka: z.boolean().default(false),
    buktiId: z.array(z.uuid()).max(5).default([]),
  })
  .meta({ id: 'JawabanPermintaan' });

export const penolakanPermintaan = z.strictObject({ alasan: z.string().trim().max(500).nullish() });

/** The address somebody outside answers at; it works once and until the day named. Shown this one time. */
export const tautanLuar = z
  .object({ jalur: z.string(), sampai: z.iso.datetime() })
  .meta({ id: 'TautanLuar' });

/** What somebody outside sees behind their link. */
export const undanganLuar = z
  .object({
    instansi: z.string(),
    pegawai: z.object({ nama: z.string(), jabatan: z.string().nullable() }),
    pertanyaan: z.string(),
    tentang: z.string(),
    nama: z.string(),
    kaitan: z.string(),
    sampai: z.iso.datetime(),
  })
  .meta({ id: 'UndanganLuar' });

export const jawabanLuar = z
  .strictObject({
    nama: namaLuar,
    kaitan: kaitanLuar,
    sentimen: z.enum(SENTIMEN_UMPAN_BALIK),
    uraian,
    namaTerbuka: z.boolean().default(false),
  })
  .meta({ id: 'JawabanLuar' });

export type PermintaanBaru = z.infer<typeof permintaanBaru>;
export type DaftarPermintaan = z.infer<typeof daftarPermintaan>;
export type JawabanPermintaan = z.infer<typeof jawabanPermintaan>;
export type TautanLuar = z.infer<typeof tautanLuar>;
export type UndanganLuar = z.infer<typeof undanganLuar>;
export type JawabanLuar = z.infer<typeof jawabanLuar>;
