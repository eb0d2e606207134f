import { z } from 'zod';
import { KEADAAN_SKP, PREDIKAT } from '#rules/enum.ts';

const tanggal = z.iso.date();

/** What can wait for somebody's own step. The web has the sentence for each. */
export const JENIS_TUGAS = [
  'SKP_BELUM',
  'SKP_DRAF',
  'SKP_DIKEMBALIKAN',
  'AKTIVITAS_HARI_INI',
  'AKTIVITAS_KOSONG',
  'AKTIVITAS_DIKEMBALIKAN',
  'REALISASI',
  'DOKUMEN_DITERIMA',
  'SKP_BAWAHAN',
  'AKTIVITAS_BAWAHAN',
  'EVALUASI_BAWAHAN',
  'EVALUASI_DISAMPAIKAN',
  'EVALUASI_BERALIH',
  'EVALUASI_BERALIH_DISAMPAIKAN',
  'KEBERATAN_DIJELASKAN',
  'KEBERATAN_DIPUTUS',
  'KEBERATAN_DITANDATANGANI',
  'HASIL_DILAPORKAN',
  'TINDAK_LANJUT_BAWAHAN',
  'TINDAK_LANJUT_SANKSI',
  'BIMBINGAN_DIISI',
  'BIMBINGAN_DILAKSANAKAN',
  'BIMBINGAN_DITANDATANGANI',
  'RENCANA_KOMPETENSI',
  'DIALOG_DATANG',
  'DIALOG_KONFIRMASI',
  'KESEPAKATAN',
  'UMPAN_BALIK_DIMINTA',
  'PERIODE_BELUM_DIBUKA',
  'DATA_TANPA_PENUGASAN',
  'DATA_TANPA_PENILAI',
  'DATA_PENILAI_GANDA',
  'DATA_TANPA_AKUN',
] as const;

/** What somebody waits for another person to do. */
export const JENIS_PENANTIAN = [
  'PENILAI_BELUM_ADA',
  'SKP_DITETAPKAN',
  'AKTIVITAS_DIPERIKSA',
  'SKP_BAWAHAN_DIAJUKAN',
  'SKP_TERTAHAN',
  'KEBERATAN_DIPUTUS',
] as const;

const rincian = {
  jumlah: z.int().nullable(),
  dari: z.int().nullable().describe('Jumlah seluruhnya, bila ada.'),
  tahun: z.int().nullable(),
  periode: z.string().nullable(),
  orang: z.string().nullable(),
  perihal: z.string().nullable().describe('Sebab atau hal, bila perlu disebut.'),
  sejak: tanggal.nullable(),
  batas: tanggal.nullable().describe('Hari terakhir.'),
  tautan: z.string().describe('Jalur halaman tempat mengerjakannya.'),
};

export const tugas = z.object({ jenis: z.enum(JENIS_TUGAS), ...rincian }).meta({ id: 'TugasBeranda' });
export const penantian = z
  .object({ jenis: z.enum(JENIS_PENANTIAN), ...rincian })
  .meta({ id: 'PenantianBeranda' });

/** The home in one answer: what to do now, how one stands, what comes next. For the person alone. */
export const beranda = z
  .object({
    hariIni: tanggal,
    tugas: z.array(tugas).describe('Batas terdekat lebih dahulu.'),
    menunggu: z.array(penantian),
    kedudukan: z.object({
      skp: z
        .object({
          tahun: z.int(),
          id: z.uuid().nullable(),
          keadaan: z.enum(['BELUM', ...KEADAAN_SKP]),
          nomor: z.int().nullable(),
          adaYangBerlaku: z.boolean(),
        })
        .nullable(),
      kerja: z
        .object({
          bulan: z.string(),
          hariKerja: z.int().describe('Hari kerja bulan ini sampai hari ini.'),
          hariTerisi: z.int(),
          menit: z.int(),
          menitDihitung: z.int(),
          targetMenit: z.int(),
        })
        .nullable(),
      predikat: z
        .object({ evaluasiId: z.uuid(), periode: z.string(), predikat: z.enum(PREDIKAT) })
        .nullable()
        .describe('Hasil terakhir yang sudah disampaikan; hanya untuk pegawainya.'),
    }),
    berikutnya: z.array(
      z.object({
        jenis: z.enum(['JENDELA_DIBUKA', 'JENDELA_DITUTUP', 'PENETAPAN_SKP']),
        hari: tanggal,
        sampai: tanggal.nullable(),
        periode: z.string().nullable(),
        tahun: z.int(),
      }),
    ),
  })
  .meta({ id: 'Beranda' });

export type Beranda = z.infer<typeof beranda>;
export type Tugas = z.infer<typeof tugas>;
export type Penantian = z.infer<typeof penantian>;
