import { berlaku } from '../kernel/berlaku.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';

export interface KetentuanUmpanBalik {
  /** Fewest different givers before unnamed texts are shown to the employee. */
  kelompokTerkecil: { baku: number; min: number; maks: number };
  /** Days a link for somebody outside works. */
  tautanHari: number;
  /** Days between two reminders to the same person about the same question. */
  jedaPengingatHari: number;
}

/**
 * PermenPANRB 6/2022 L-III.C.15 leaves the process of feedback to the agency; nothing in it says how unnamed voices are
 * protected, nor how long a link to somebody outside works.
 * @DOUBT P6 L-III.C.15 – how many voices keep one from being guessed – three, an agency may ask for up to ten – 2026-11-24
 */
export const ketentuanUmpanBalik = berlaku<KetentuanUmpanBalik>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran III.C.15'), art(TERANG, 'Kelompok terkecil umpan balik')],
    nilai: { kelompokTerkecil: { baku: 3, min: 3, maks: 10 }, tautanHari: 14, jedaPengingatHari: 3 },
  },
]);

export interface AmbangBias {
  /** Feedback only from this many last days of the period is called recent. */
  hariTerakhir: number;
  /** A period shorter than this many days has no "last weeks". */
  periodeTerpendek: number;
  /** So many values with one tenor, none differing, is a halo. */
  nilaiSeragam: number;
  /** So many people with the same text is a copy. */
  orangSama: number;
}

/**
 * Questions to the assessor, drawn from facts; no regulation has numbers for them. They never stop anything.
 * @DOUBT P6 L-III.B.2 – monitoring is to avoid bias, without a measure – the numbers below – 2026-11-24
 */
export const ambangBias = berlaku<AmbangBias>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran III.B.2'), art(TERANG, 'Pertanyaan untuk pejabat penilai')],
    nilai: { hariTerakhir: 28, periodeTerpendek: 56, nilaiSeragam: 4, orangSama: 2 },
  },
]);
