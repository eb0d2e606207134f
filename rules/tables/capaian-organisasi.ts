import { berlaku } from '../kernel/berlaku.ts';
import { art, TERANG } from '../kernel/kutipan.ts';

/** Percent of the action plan or trajectory reached. Istimewa lies above its number, the others begin with theirs. */
export interface AmbangCapaian {
  istimewa: number;
  baik: number;
  butuhPerbaikan: number;
  kurang: number;
}

/**
 * Thresholds of the numeric help for an organisation's achievement, for agencies that switch it on.
 * @DOUBT P6 L-IV.B.1.e – no formula is given – above 100, from 90, 75 and 50 percent; off unless switched on – 2026-11-24
 */
export const ambangCapaian = berlaku<AmbangCapaian>([
  {
    mulai: '2022-02-07',
    dasar: [art(TERANG, 'Bantuan angka capaian organisasi')],
    nilai: { istimewa: 100, baik: 90, butuhPerbaikan: 75, kurang: 50 },
  },
]);
