import { berlaku } from '../kernel/berlaku.ts';
import { art, TERANG } from '../kernel/kutipan.ts';

/**
 * How long a correction of a closed period may stay open.
 * @DOUBT P6 – a correction after the closing is not provided for – allowed as a new act, at most 30 working days open – 2026-11-24
 */
export const ketentuanKoreksi = berlaku<{ hariKerjaMaks: number }>([
  {
    mulai: '2022-02-07',
    dasar: [art(TERANG, 'Koreksi periode yang ditutup')],
    nilai: { hariKerjaMaks: 30 },
  },
]);
