import { z } from 'zod';
import { JENIS_PERPINDAHAN } from '#rules/enum.ts';
import { AKREDITASI_KAMPUS, JENJANG_STUDI } from '#rules/tables/tugas-belajar.ts';
import { kutipan, langkah, temuan } from './jawaban.ts';

const tanggal = z.iso.date();
const orang = z.object({ id: z.uuid(), nama: z.string() });

const rencanaStudi = z.strictObject({
  perguruanTinggi: z.string().trim().min(2).max(200),
  program: z.string().trim().min(2).max(200),
  jenjang: z.enum(JENJANG_STUDI),
  akreditasi: z.enum(AKREDITASI_KAMPUS).nullable().default(null),
  rencanaSelesai: tanggal,
});

/** What the operator says. Which fields a kind needs is in the rule of the preview: what is missing comes back with its place. */
export const isiPerpindahan = z
  .strictObject({
    pegawaiId: z.uuid(),
    jenis: z.enum(JENIS_PERPINDAHAN),
    /** First day of what begins; for an end, the last day. */
    tanggal,
    /** Number and day of the decision. */
    dasar: z.string().trim().max(300).nullable().default(null),
    jabatanId: z.uuid().nullable().default(null),
    penilaiPegawaiId: z.uuid().nullable().default(null),
    /** Who assesses the people whom this person assessed until now. */
    penggantiPegawaiId: z.uuid().nullable().default(null),
    /** Plt./Plh.: whether the acting official assesses the people of the unit. */
    menilaiUnit: z.boolean().default(false),
    /** The planned last day of a leave or the last day of a contract year. */
    sampai: tanggal.nullable().default(null),
    studi: rencanaStudi.nullable().default(null),
    hasilStudi: z
      .strictObject({
        ipk: z.number().min(0).max(4).nullable().default(null),
        waktuLulus: z.enum(['LEBIH_CEPAT', 'TEPAT_WAKTU', 'PERPANJANGAN']).nullable().default(null),
      })
      .nullable()
      .default(null),
  })
  .meta({ id: 'IsiPerpindahan' });
export const perpindahanBaru = isiPerpindahan.extend({ id: z.uuid() });

/** One thing that will happen, with the article it rests on. */
export const akibat = z.object({ uraian: z.string(), dasar: z.array(kutipan).readonly() });

export const pratinjauPerpindahan = z
  .object({
    judul: z.string(),
    /** The rule's own steps. */
    langkah: z.array(langkah),
    /** What is written, in the words of this person's case. */
    akan: z.array(akibat),
    /** Who evaluates which period from then on. */
    penilaiPeriode: z.array(
      z.object({
        periode: z.string(),
        penilai: z.string().nullable(),
        unitKerja: z.string().nullable(),
        sudahDitetapkan: z.boolean(),
      }),
    ),
    bukti: z.array(z.string()),
    menunggu: z.array(z.object({ siapa: z.string(), langkah: z.string() })),
    peringatan: z.array(temuan),
    /** What stands in the way of saving. */
    kurang: z.array(temuan),
    /** A successor is asked for: how many people are assessed by this person. */
    bawahan: z.int(),
    saranPenilai: orang.nullable(),
  })
  .meta({ id: 'PratinjauPerpindahan' });

export const perpindahanRingkas = z
  .object({
    id: z.uuid(),
    pegawai: orang,
    jenis: z.enum(JENIS_PERPINDAHAN),
    tanggal,
    dasar: z.string().nullable(),
    jabatan: z.string().nullable(),
    unitKerja: z.string().nullable(),
    dibuatOleh: z.string(),
    dibuatPada: z.iso.datetime(),
    /** Null while its day is ahead. */
    dijalankanPada: z.iso.datetime().nullable(),
    dibatalkan: z.object({ oleh: z.string(), pada: z.iso.datetime(), alasan: z.string() }).nullable(),
  })
  .meta({ id: 'PerpindahanRingkas' });

export const perpindahan = perpindahanRingkas
  .extend({
    akan: z.array(akibat),
    langkah: z.array(langkah),
    catatan: z.array(
      z.object({
        id: z.uuid(),
        pegawai: z.string(),
        penilai: z.string(),
        diisiPada: z.iso.datetime().nullable(),
      }),
    ),
    /** Evaluations inside a contract year of a PPPK Paruh Waktu. */
    kontrak: z
      .object({
        dari: tanggal,
        sampai: tanggal,
        hasil: z.array(z.object({ periode: z.string(), predikat: z.string().nullable() })),
      })
      .nullable(),
    /** Why it cannot be cancelled any more; empty while it can. */
    penghalangBatal: z.array(temuan),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Perpindahan' });

export const saringPerpindahan = z.object({
  pegawaiId: z.uuid().optional(),
  cari: z.string().trim().max(100).optional(),
  setelah: z.uuid().optional(),
  batas: z.coerce.number().int().min(1).max(100).default(50),
});
export const daftarPerpindahan = z.object({
  isi: z.array(perpindahanRingkas),
  setelah: z.string().nullable(),
});
export const pembatalanPerpindahan = z.strictObject({ alasan: z.string().trim().min(5).max(500) });

/** The note an assessor is asked for about somebody who was in his care. */
export const catatanPenilai = z
  .object({
    id: z.uuid(),
    pegawai: orang,
    jabatan: z.string(),
    unitKerja: z.string(),
    dari: tanggal,
    sampai: tanggal,
    penilaiBaru: z.string().nullable(),
    catatan: z.string().nullable(),
    diisiPada: z.iso.datetime().nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'CatatanPenilai' });
export const isiCatatanPenilai = z.strictObject({ catatan: z.string().trim().min(10).max(4000) });

export type IsiPerpindahan = z.infer<typeof isiPerpindahan>;
export type PerpindahanBaru = z.infer<typeof perpindahanBaru>;
export type PratinjauPerpindahan = z.infer<typeof pratinjauPerpindahan>;
export type Perpindahan = z.infer<typeof perpindahan>;
export type PerpindahanRingkas = z.infer<typeof perpindahanRingkas>;
export type SaringPerpindahan = z.infer<typeof saringPerpindahan>;
export type CatatanPenilai = z.infer<typeof catatanPenilai>;
export type Akibat = z.infer<typeof akibat>;
