import type { Predikat, Rating } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { art, TERANG } from '../kernel/kutipan.ts';

export const POTENSIAL = ['RENDAH', 'MENENGAH', 'TINGGI'] as const;
export type Potensial = (typeof POTENSIAL)[number];

export type Kotak = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/**
 * Box by performance and potential. Another numbering circulates; this is the annex's.
 * @DOUBT PermenPANRB 3/2020 – day in force not read – 16 January 2020 – 2026-11-24
 */
export const kotakTalenta = berlaku<Readonly<Record<Rating, Readonly<Record<Potensial, Kotak>>>>>([
  {
    mulai: '2020-01-16',
    dasar: [art('PermenPANRB 3/2020', 'Lampiran, sembilan kotak')],
    nilai: {
      DI_ATAS: { RENDAH: 4, MENENGAH: 7, TINGGI: 9 },
      SESUAI: { RENDAH: 2, MENENGAH: 5, TINGGI: 8 },
      DI_BAWAH: { RENDAH: 1, MENENGAH: 3, TINGGI: 6 },
    },
  },
]);

/** The performance axis read from the annual predikat. */
export const kinerjaTalenta = berlaku<Readonly<Record<Predikat, Rating>>>([
  {
    mulai: '2020-01-16',
    dasar: [art(TERANG, 'Predikat pada sumbu kinerja talenta')],
    nilai: {
      SANGAT_BAIK: 'DI_ATAS',
      BAIK: 'SESUAI',
      BUTUH_PERBAIKAN: 'DI_BAWAH',
      KURANG: 'DI_BAWAH',
      SANGAT_KURANG: 'DI_BAWAH',
    },
  },
]);

/**
 * Where MENENGAH and TINGGI begin on the potential axis; an agency may choose others.
 * @DOUBT PermenPANRB 3/2020 – cut points are not national – 60 and 80, reached counts – 2026-11-24
 */
export const batasPotensial = berlaku<readonly [number, number]>([
  { mulai: '2020-01-16', dasar: [art(TERANG, 'Batas potensial talenta')], nilai: [60, 80] },
]);

/** What the annex recommends for each box, and which boxes form the succession group. */
export const rekomendasiTalenta = berlaku<{
  kelompokRencanaSuksesi: readonly Kotak[];
  rekomendasi: Readonly<Record<Kotak, readonly string[]>>;
}>([
  {
    mulai: '2020-01-16',
    dasar: [art('PermenPANRB 3/2020', 'Lampiran, rekomendasi')],
    nilai: {
      kelompokRencanaSuksesi: [7, 8, 9],
      rekomendasi: {
        1: ['Diproses sesuai ketentuan peraturan perundang-undangan'],
        2: ['Bimbingan kinerja', 'Pengembangan kompetensi', 'Penempatan yang sesuai'],
        3: ['Bimbingan kinerja', 'Konseling kinerja', 'Pengembangan kompetensi', 'Penempatan yang sesuai'],
        4: ['Rotasi', 'Pengembangan kompetensi'],
        5: ['Penempatan yang sesuai', 'Bimbingan kinerja', 'Pengembangan kompetensi'],
        6: ['Penempatan yang sesuai', 'Bimbingan kinerja', 'Konseling kinerja'],
        7: [
          'Dipertahankan',
          'Masuk kelompok rencana suksesi instansi',
          'Rotasi atau pengayaan jabatan',
          'Pengembangan kompetensi',
          'Tugas belajar',
        ],
        8: [
          'Dipertahankan',
          'Masuk kelompok rencana suksesi instansi',
          'Rotasi atau perluasan jabatan',
          'Bimbingan kinerja',
        ],
        9: [
          'Dipromosikan dan dipertahankan',
          'Masuk kelompok rencana suksesi instansi dan nasional',
          'Penghargaan',
        ],
      },
    },
  },
]);
