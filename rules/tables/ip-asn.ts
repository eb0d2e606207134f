import type { Predikat } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { art, TERANG } from '../kernel/kutipan.ts';

export const KELOMPOK_JABATAN = ['STRUKTURAL', 'JF', 'PELAKSANA'] as const;
export type KelompokJabatan = (typeof KELOMPOK_JABATAN)[number];

/** Highest first. */
export const TINGKAT_PENDIDIKAN = ['S3', 'S2', 'S1_D4', 'D3', 'D2_D1_SMA', 'DI_BAWAH_SMA'] as const;
export type TingkatPendidikan = (typeof TINGKAT_PENDIDIKAN)[number];

export const TINGKAT_HUKUMAN = ['TIDAK_ADA', 'RINGAN', 'SEDANG', 'BERAT'] as const;
export type TingkatHukuman = (typeof TINGKAT_HUKUMAN)[number];

export const KATEGORI_IP = ['SANGAT_TINGGI', 'TINGGI', 'SEDANG', 'RENDAH', 'SANGAT_RENDAH'] as const;
export type KategoriIp = (typeof KATEGORI_IP)[number];

export const CARA_JP = ['AMBANG', 'PROPORSIONAL'] as const;
export type CaraJp = (typeof CARA_JP)[number];

export interface BobotKompetensi {
  /** Leadership training for structural posts, functional training for JF; 0 where none is asked. */
  diklat: string;
  teknis: string;
  seminar: string;
}

/**
 * Points of the four dimensions.
 * @DOUBT Peraturan BKN 8/2019 – some cells of Pasal 8 and the points of kinerja and disiplin were not seen – the ones
 * that complete the published totals 25/40/30/5 – 2026-11-24
 */
export const nilaiIpAsn = berlaku<{
  kualifikasi: Readonly<Record<TingkatPendidikan, number>>;
  kompetensi: Readonly<Record<KelompokJabatan, BobotKompetensi>>;
  kinerja: Readonly<Record<Predikat, number>>;
  disiplin: Readonly<Record<TingkatHukuman, number>>;
}>([
  {
    mulai: '2019-05-15',
    dasar: [art('Peraturan BKN 8/2019', 'Pasal 8'), art('PermenPANRB 38/2018', 'Dimensi indeks')],
    nilai: {
      kualifikasi: { S3: 25, S2: 20, S1_D4: 15, D3: 10, D2_D1_SMA: 5, DI_BAWAH_SMA: 1 },
      kompetensi: {
        STRUKTURAL: { diklat: '15', teknis: '15', seminar: '10' },
        JF: { diklat: '15', teknis: '15', seminar: '10' },
        PELAKSANA: { diklat: '0', teknis: '22.5', seminar: '17.5' },
      },
      kinerja: { SANGAT_BAIK: 30, BAIK: 25, BUTUH_PERBAIKAN: 15, KURANG: 5, SANGAT_KURANG: 1 },
      disiplin: { TIDAK_ADA: 5, RINGAN: 3, SEDANG: 2, BERAT: 1 },
    },
  },
]);

/**
 * Lower bounds of the categories. The regulation names whole numbers (91–100, 81–90, …) and leaves 90.5 open.
 * @DOUBT Peraturan BKN 8/2019 – values between the printed bounds – the lower bound decides – 2026-11-24
 */
export const kategoriIpAsn = berlaku<readonly { kategori: KategoriIp; sejak: number }[]>([
  {
    mulai: '2019-05-15',
    dasar: [art('Peraturan BKN 8/2019', 'Kategori indeks'), art(TERANG, 'Batas bawah kategori IP ASN')],
    nilai: [
      { kategori: 'SANGAT_TINGGI', sejak: 91 },
      { kategori: 'TINGGI', sejak: 81 },
      { kategori: 'SEDANG', sejak: 71 },
      { kategori: 'RENDAH', sejak: 61 },
      { kategori: 'SANGAT_RENDAH', sejak: 0 },
    ],
  },
]);

/**
 * How far back a fact counts, in years, and how hours of technical training count.
 * @DOUBT Peraturan BKN 8/2019 – practitioners report proportional hours since 2023 – threshold unless the agency
 * chooses otherwise – 2026-11-24
 */
export const jendelaIpAsn = berlaku<{
  jpTeknis: number;
  teknisTahun: number;
  seminarTahun: number;
  hukumanTahun: number;
  /** How many years back the latest annual predikat may lie. */
  predikatTahun: number;
  caraJp: CaraJp;
}>([
  {
    mulai: '2019-05-15',
    dasar: [art('Peraturan BKN 8/2019', 'Pasal 8'), art(TERANG, 'Cara menghitung JP pada IP ASN')],
    nilai: {
      jpTeknis: 20,
      teknisTahun: 1,
      seminarTahun: 2,
      hukumanTahun: 5,
      predikatTahun: 2,
      caraJp: 'AMBANG',
    },
  },
]);
