import type { PredikatOrganisasi, Rating } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { art, p6, SE3, TERANG } from '../kernel/kutipan.ts';

export interface AmbangSaran {
  /** Percent; "sebagian besar" is more than this. */
  sebagianBesar: { baku: number; min: number; maks: number };
  /** Percent; "sebagian kecil" is at most this. */
  sebagianKecil: { baku: number; min: number; maks: number };
}

/**
 * PermenPANRB 6/2022 L-IV.B.3.a.1 speaks of "sebagian besar" and "sebagian kecil" without numbers, and calls it an
 * example of guidance: an agency may set them, as long as most stays at least half and a small part less than half.
 * @DOUBT P6 L-IV.B.3.a.1 – how much is "sebagian besar" and "sebagian kecil" – more than 50 %, at most 25 % – 2026-11-24
 */
export const ambangSaran = berlaku<AmbangSaran>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran IV.B.3.a.1'), art(TERANG, 'Ambang saran')],
    nilai: { sebagianBesar: { baku: 50, min: 50, maks: 99 }, sebagianKecil: { baku: 25, min: 0, maks: 49 } },
  },
]);

/**
 * SE MenPANRB 3/2023: the achievement of a unit becomes the rating hasil kerja of its head.
 * @DOUBT SE 3/2023 – how five levels become three is not seen – Istimewa above, Baik meets, the rest below; only a
 * proposal, the assessor may differ with a reason – 2026-11-24
 */
export const ratingPimpinanUnit = berlaku<Readonly<Record<PredikatOrganisasi, Rating>>>([
  {
    mulai: '2023-01-31',
    dasar: [art(SE3, 'Predikat pimpinan unit kerja'), art(TERANG, 'Padanan capaian unit')],
    nilai: {
      ISTIMEWA: 'DI_ATAS',
      BAIK: 'SESUAI',
      BUTUH_PERBAIKAN: 'DI_BAWAH',
      KURANG: 'DI_BAWAH',
      SANGAT_KURANG: 'DI_BAWAH',
    },
  },
]);
