import { z } from 'zod';
import { KATEGORI_AKTIVITAS, KEADAAN_AKTIVITAS } from '#rules/enum.ts';
import { buktiRingkas } from './bukti.ts';

const tanggal = z.iso.date();
const jam = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Tulis jam seperti 08:30.');
const bulan = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'Tulis bulan seperti 2026-01.');

/** What one person writes about one piece of work. Either `mulai`–`selesai` or `menit`. */
export const isianAktivitas = z.object({
  tanggal,
  rhkId: z.uuid().nullable().default(null),
  rencanaAksiId: z.uuid().nullable().default(null),
  kategori: z.enum(KATEGORI_AKTIVITAS).optional(),
  mulai: jam.nullable().default(null),
  selesai: jam.nullable().default(null),
  menit: z.int().min(1).max(1440).nullable().default(null),
  uraian: z.string().trim().max(2000),
  volume: z.number().min(0).max(1e9).nullable().default(null),
  satuan: z.string().trim().max(60).nullable().default(null),
  sumberData: z.string().trim().max(200).nullable().default(null).describe('Dari mana realisasi diketahui.'),
  luarHariKerja: z.boolean().default(false),
  bukti: z.array(z.uuid()).max(20).default([]),
});

export const aktivitasBaru = isianAktivitas.extend({
  id: z.uuid(),
  kirim: z.boolean().default(false).describe('Langsung dikirim untuk diperiksa.'),
});

const temuan = z.object({ kode: z.string(), pesan: z.string(), pointer: z.string() });

export const aktivitas = z
  .object({
    id: z.uuid(),
    tanggal,
    kategori: z.enum(KATEGORI_AKTIVITAS),
    rhkId: z.uuid().nullable(),
    rhk: z.string().nullable(),
    rencanaAksiId: z.uuid().nullable(),
    rencanaAksi: z.string().nullable(),
    mulai: z.string().nullable(),
    selesai: z.string().nullable(),
    menit: z.int(),
    uraian: z.string(),
    volume: z.number().nullable(),
    satuan: z.string().nullable(),
    sumberData: z.string().nullable(),
    luarHariKerja: z.boolean(),
    keadaan: z.enum(KEADAAN_AKTIVITAS),
    catatanPemeriksa: z.string().nullable(),
    diperiksaPada: z.string().nullable(),
    dikirimPada: z.string().nullable(),
    bukti: z.array(buktiRingkas),
    versi: z.int(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Aktivitas' });

/** An activity after a change, with what still has to be mended (a draft) or known. */
export const aktivitasTersimpan = aktivitas
  .extend({ temuan: z.array(temuan), peringatan: z.array(temuan) })
  .meta({ id: 'AktivitasTersimpan' });

export const daftarAktivitas = z
  .object({ isi: z.array(aktivitas), setelah: z.string().nullable() })
  .meta({ id: 'DaftarAktivitas' });

export const saringAktivitas = z.object({
  dari: tanggal.optional(),
  sampai: tanggal.optional(),
  keadaan: z.enum(KEADAAN_AKTIVITAS).optional(),
  setelah: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d_[0-9a-f-]{36}$/)
    .optional(),
  batas: z.coerce.number().int().min(1).max(100).default(50),
});

export const paramAktivitas = z.object({ tanggal, id: z.uuid() });
export const saringBulan = z.object({ bulan });

/** An earlier activity done again: same words, minutes and RHK, on another day and without its evidence. */
export const salinAktivitas = z.object({
  id: z.uuid(),
  dari: paramAktivitas,
  tanggal: tanggal.optional(),
  kirim: z.boolean().default(false),
});

const perKeadaan = z.object({
  draf: z.int(),
  dikirim: z.int(),
  diverifikasi: z.int(),
  direvisi: z.int(),
  ditolak: z.int(),
});

export const hariKalender = z.object({
  tanggal,
  hariKerja: z.boolean(),
  libur: z.string().nullable(),
  menit: z.int(),
  menitDihitung: z.int(),
  jumlah: perKeadaan,
  kosong: z.boolean().describe('Hari kerja yang sudah berlalu dan belum ada laporannya.'),
  dapatDilaporkan: z.boolean(),
});

export const kalender = z
  .object({
    bulan,
    hari: z.array(hariKalender),
    batasMenitHarian: z.int(),
    batasMundurHariKerja: z.int(),
    ringkasan: z.object({
      hariKerja: z.int(),
      hariTerisi: z.int(),
      hariKosong: z.int(),
      menit: z.int(),
      menitDihitung: z.int(),
      targetMenit: z.int(),
      produktivitas: z
        .number()
        .nullable()
        .describe('Persen menit dihitung dari target; tidak memengaruhi rating.'),
    }),
  })
  .meta({ id: 'KalenderAktivitas' });

/** What the report form offers for a day. */
export const pilihanLapor = z
  .object({
    tanggal,
    hariKerja: z.boolean(),
    dapatDilaporkan: z.boolean(),
    batasTanggal: z.string().describe('Tanggal terlama yang masih dapat dilaporkan.'),
    batasMenitHarian: z.int(),
    menitHariItu: z.int(),
    skpId: z.uuid().nullable(),
    rhk: z.array(
      z.object({
        id: z.uuid(),
        uraian: z.string(),
        jenis: z.enum(['UTAMA', 'TAMBAHAN']),
        rencanaAksi: z.array(z.object({ id: z.uuid(), uraian: z.string() })),
      }),
    ),
    terakhir: z
      .object({
        rhkId: z.uuid().nullable(),
        rencanaAksiId: z.uuid().nullable(),
        kategori: z.enum(KATEGORI_AKTIVITAS),
      })
      .nullable(),
    satuan: z.array(z.string()),
    ulangi: z.array(aktivitas).describe('Aktivitas hari terakhir yang terisi sebelum tanggal ini.'),
    penilai: z.string().nullable(),
  })
  .meta({ id: 'PilihanLapor' });

export const TANDA_PEMERIKSAAN = [
  'TANPA_BUKTI',
  'TEKS_SAMA',
  'LUAR_KEBIASAAN',
  'TERLAMBAT',
  'LUAR_HARI_KERJA',
] as const;

export const antreanPemeriksaan = z
  .object({
    jumlah: z.int().describe('Semua yang menunggu; yang dimuat paling banyak 300, terlama dahulu.'),
    orang: z.array(
      z.object({
        pegawai: z.object({ id: z.uuid(), nama: z.string(), jabatan: z.string().nullable() }),
        menit: z.int(),
        entri: z.array(
          aktivitas.extend({
            tanda: z.array(z.object({ kode: z.enum(TANDA_PEMERIKSAAN), pesan: z.string() })),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'AntreanPemeriksaan' });

export const PUTUSAN = ['VERIFIKASI', 'KEMBALIKAN', 'TOLAK'] as const;

export const verifikasi = z.object({
  putusan: z
    .array(
      z.object({
        tanggal,
        id: z.uuid(),
        versi: z.int().min(1),
        putusan: z.enum(PUTUSAN),
        catatan: z.string().trim().max(1000).optional(),
      }),
    )
    .min(1)
    .max(200),
});

export const hasilVerifikasi = z
  .object({
    hasil: z.array(
      z.object({
        tanggal,
        id: z.uuid(),
        hasil: z.enum(['berhasil', 'ditolak']),
        keadaan: z.enum(KEADAAN_AKTIVITAS).nullable(),
        alasan: z.array(z.object({ kode: z.string(), pesan: z.string() })),
      }),
    ),
  })
  .meta({ id: 'HasilVerifikasi' });

export const catatanWajib = z.object({ catatan: z.string().trim().min(5, 'Tulis alasannya.').max(1000) });
export const bukaHari = catatanWajib.extend({ pegawaiId: z.uuid(), tanggal });
export const hariTerbuka = z
  .object({ pegawaiId: z.uuid(), tanggal, catatan: z.string() })
  .meta({ id: 'HariTerbuka' });

const angkaRekap = {
  dikirim: z.int(),
  diverifikasi: z.int(),
  direvisi: z.int(),
  ditolak: z.int(),
  menitDikirim: z.int(),
  menitDiverifikasi: z.int(),
};

export const rekapBulan = z.object({ bulan, ...angkaRekap }).meta({ id: 'RekapBulan' });

export const saringRekapUnit = z.object({
  tahun: z.coerce.number().int().min(2020).max(2100),
  bulan: z.coerce.number().int().min(1).max(12).optional(),
});

/** The dashboard of a unit with everything below it, from rollups alone. */
export const rekapUnit = z
  .object({
    unit: z.object({ id: z.uuid(), nama: z.string() }),
    induk: z.object({ id: z.uuid(), nama: z.string() }).nullable(),
    tahun: z.int(),
    bulan: z.int().nullable(),
    jumlah: z.object(angkaRekap),
    perBulan: z.array(z.object({ bulan: z.int(), ...angkaRekap })),
    anak: z.array(z.object({ id: z.uuid(), nama: z.string(), sendiri: z.boolean(), ...angkaRekap })),
  })
  .meta({ id: 'RekapUnit' });

export type IsianAktivitas = z.infer<typeof isianAktivitas>;
export type AktivitasBaru = z.infer<typeof aktivitasBaru>;
export type Aktivitas = z.infer<typeof aktivitas>;
export type AktivitasTersimpan = z.infer<typeof aktivitasTersimpan>;
export type SaringAktivitas = z.infer<typeof saringAktivitas>;
export type SalinAktivitas = z.infer<typeof salinAktivitas>;
export type Kalender = z.infer<typeof kalender>;
export type PilihanLapor = z.infer<typeof pilihanLapor>;
export type AntreanPemeriksaan = z.infer<typeof antreanPemeriksaan>;
export type TandaPemeriksaan = (typeof TANDA_PEMERIKSAAN)[number];
export type Verifikasi = z.infer<typeof verifikasi>;
export type HasilVerifikasi = z.infer<typeof hasilVerifikasi>;
export type BukaHari = z.infer<typeof bukaHari>;
export type RekapBulan = z.infer<typeof rekapBulan>;
export type RekapUnit = z.infer<typeof rekapUnit>;
