import type { Predikat, PredikatOrganisasi } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { art, p6, SE3, TERANG } from '../kernel/kutipan.ts';

/** A limit on the employees who together carry these predikat: whole percent of n, or a number of people. */
export interface BatasDistribusi {
  kode: string;
  predikat: readonly Predikat[];
  jenis: 'MIN' | 'MAKS';
  batas: { persen: number } | { orang: number };
}

type PolaBatas = Readonly<Record<PredikatOrganisasi, readonly BatasDistribusi[]>>;

const BP_K = ['BUTUH_PERBAIKAN', 'KURANG'] as const;

/**
 * SE MenPANRB 3/2023: shares of predikat under each achievement of the organisation.
 * @DOUBT SE 3/2023 – percentages known from one press copy – used as warnings only, never as a block – 2026-11-24
 * @DOUBT SE 3/2023 – "sebagian besar" beside "paling banyak 70 %" has no lower figure – only the maximum is checked – 2026-11-24
 */
export const batasDistribusi = berlaku<PolaBatas>([
  {
    mulai: '2023-01-31',
    dasar: [art(SE3, 'Pola distribusi predikat kinerja pegawai')],
    nilai: {
      ISTIMEWA: [{ kode: 'W-DIST-SB-MAX', predikat: ['SANGAT_BAIK'], jenis: 'MAKS', batas: { persen: 70 } }],
      BAIK: [
        { kode: 'W-DIST-B-MAX', predikat: ['BAIK'], jenis: 'MAKS', batas: { persen: 70 } },
        { kode: 'W-DIST-BP-K-REQUIRED', predikat: BP_K, jenis: 'MIN', batas: { orang: 1 } },
      ],
      BUTUH_PERBAIKAN: [
        { kode: 'W-DIST-SB-MAX', predikat: ['SANGAT_BAIK'], jenis: 'MAKS', batas: { persen: 10 } },
        { kode: 'W-DIST-BP-MIN', predikat: ['BUTUH_PERBAIKAN'], jenis: 'MIN', batas: { persen: 60 } },
      ],
      KURANG: [
        { kode: 'W-DIST-SB-MAX', predikat: ['SANGAT_BAIK'], jenis: 'MAKS', batas: { persen: 10 } },
        { kode: 'W-DIST-BP-MIN', predikat: ['BUTUH_PERBAIKAN'], jenis: 'MIN', batas: { persen: 10 } },
        { kode: 'W-DIST-K-MIN', predikat: ['KURANG'], jenis: 'MIN', batas: { persen: 60 } },
      ],
      SANGAT_KURANG: [
        { kode: 'W-DIST-SB-ZERO', predikat: ['SANGAT_BAIK'], jenis: 'MAKS', batas: { orang: 0 } },
        { kode: 'W-DIST-BP-K-MIN', predikat: BP_K, jenis: 'MIN', batas: { persen: 10 } },
        { kode: 'W-DIST-SK-MIN', predikat: ['SANGAT_KURANG'], jenis: 'MIN', batas: { persen: 60 } },
      ],
    },
  },
]);

/**
 * Below this many employees the limits only inform.
 * @DOUBT SE 3/2023 – small units and rounding are not regulated – fewer than 10 inform only; maxima rounded down,
 * minima up – 2026-11-24
 */
export const jumlahTerkecil = berlaku<number>([
  { mulai: '2023-01-31', dasar: [art(TERANG, 'Unit kecil')], nilai: 10 },
]);

/**
 * Heights of the curve of each achievement, for drawing only: read from the pictures of PermenPANRB 6/2022 L-IV.B.2
 * (arbitrary units, ±0.3). The regulation gives no numbers.
 */
export const kurvaDistribusi = berlaku<
  Readonly<Record<PredikatOrganisasi, Readonly<Record<Predikat, number>>>>
>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran IV.B.2')],
    nilai: {
      ISTIMEWA: { SANGAT_KURANG: 0.2, KURANG: 0.4, BUTUH_PERBAIKAN: 0.6, BAIK: 2.5, SANGAT_BAIK: 6 },
      BAIK: { SANGAT_KURANG: 0.5, KURANG: 1, BUTUH_PERBAIKAN: 2, BAIK: 6, SANGAT_BAIK: 2 },
      BUTUH_PERBAIKAN: { SANGAT_KURANG: 0.5, KURANG: 1.5, BUTUH_PERBAIKAN: 6, BAIK: 1.5, SANGAT_BAIK: 0.5 },
      KURANG: { SANGAT_KURANG: 2, KURANG: 6, BUTUH_PERBAIKAN: 2, BAIK: 0.75, SANGAT_BAIK: 0.5 },
      SANGAT_KURANG: { SANGAT_KURANG: 6, KURANG: 2.5, BUTUH_PERBAIKAN: 0.75, BAIK: 0.35, SANGAT_BAIK: 0.1 },
    },
  },
]);
