import { berlaku } from '../kernel/berlaku.ts';
import { art } from '../kernel/kutipan.ts';
import type { TingkatHukuman } from './ip-asn.ts';

export const JENIS_HUKUMAN = [
  'TEGURAN_LISAN',
  'TEGURAN_TERTULIS',
  'TIDAK_PUAS',
  'POTONG_TUKIN_6_BULAN',
  'POTONG_TUKIN_9_BULAN',
  'POTONG_TUKIN_12_BULAN',
  'TURUN_JABATAN',
  'BEBAS_JABATAN',
  'PEMBERHENTIAN',
] as const;
export type JenisHukuman = (typeof JENIS_HUKUMAN)[number];

export interface Hukuman {
  tingkat: Exclude<TingkatHukuman, 'TIDAK_ADA'>;
  nama: string;
  /** What is imposed until the regulation on pay makes the cut of tunjangan kinerja possible. */
  peralihan?: string;
}

/**
 * Kinds of penalty.
 * @DOUBT PP 94/2021 – day in force known from reports – 31 August 2021; the transitional penalty for 12 months from
 * general knowledge – 2026-11-24
 */
export const jenisHukuman = berlaku<Readonly<Record<JenisHukuman, Hukuman>>>([
  {
    mulai: '2021-08-31',
    dasar: [art('PP 94/2021', 'Pasal 8')],
    nilai: {
      TEGURAN_LISAN: { tingkat: 'RINGAN', nama: 'Teguran lisan' },
      TEGURAN_TERTULIS: { tingkat: 'RINGAN', nama: 'Teguran tertulis' },
      TIDAK_PUAS: {
        tingkat: 'RINGAN',
        nama: 'Pernyataan tidak puas secara tertulis',
      },
      POTONG_TUKIN_6_BULAN: {
        tingkat: 'SEDANG',
        nama: 'Pemotongan tunjangan kinerja 25 % selama 6 bulan',
        peralihan: 'Penundaan kenaikan gaji berkala selama 1 tahun',
      },
      POTONG_TUKIN_9_BULAN: {
        tingkat: 'SEDANG',
        nama: 'Pemotongan tunjangan kinerja 25 % selama 9 bulan',
        peralihan: 'Penundaan kenaikan pangkat selama 1 tahun',
      },
      POTONG_TUKIN_12_BULAN: {
        tingkat: 'SEDANG',
        nama: 'Pemotongan tunjangan kinerja 25 % selama 12 bulan',
        peralihan: 'Penurunan pangkat setingkat lebih rendah selama 1 tahun',
      },
      TURUN_JABATAN: {
        tingkat: 'BERAT',
        nama: 'Penurunan jabatan setingkat lebih rendah selama 12 bulan',
      },
      BEBAS_JABATAN: {
        tingkat: 'BERAT',
        nama: 'Pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 bulan',
      },
      PEMBERHENTIAN: {
        tingkat: 'BERAT',
        nama: 'Pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS',
      },
    },
  },
]);

/** Unexcused days of one calendar year from which each penalty is threatened; `beruntun`: working days in a row. */
export const ambangTidakMasuk = berlaku<{
  kumulatif: readonly { sejak: number; jenis: JenisHukuman }[];
  beruntun: { sejak: number; jenis: JenisHukuman };
}>([
  {
    mulai: '2021-08-31',
    dasar: [art('PP 94/2021', 'Pasal 9–11, 15')],
    nilai: {
      kumulatif: [
        { sejak: 3, jenis: 'TEGURAN_LISAN' },
        { sejak: 4, jenis: 'TEGURAN_TERTULIS' },
        { sejak: 7, jenis: 'TIDAK_PUAS' },
        { sejak: 11, jenis: 'POTONG_TUKIN_6_BULAN' },
        { sejak: 14, jenis: 'POTONG_TUKIN_9_BULAN' },
        { sejak: 17, jenis: 'POTONG_TUKIN_12_BULAN' },
        { sejak: 21, jenis: 'TURUN_JABATAN' },
        { sejak: 25, jenis: 'BEBAS_JABATAN' },
        { sejak: 28, jenis: 'PEMBERHENTIAN' },
      ],
      beruntun: { sejak: 10, jenis: 'PEMBERHENTIAN' },
    },
  },
]);
