import type { PeriodeJenis } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';

/** From `dari` days/months seen from the last month of the period to `sampai` of the month after it. */
export interface JendelaBaku {
  tanggalMulai: number;
  tanggalAkhir: number;
}

/**
 * Evaluation windows. PermenPANRB 6/2022 fixes only the annual end (31 January); its example L-IV.A.14 (an assessor
 * moved on 25 August is outside, on 25 September inside the window of quarter III) fits the defaults.
 * @DOUBT P6 L-IV.A.8 – windows of periodic evaluation have no dates – 15th of the last month to the 10th, monthly 25th
 * to the 5th, annual 20 December to 31 January – 2026-11-24
 */
export const jendelaEvaluasi = berlaku<Readonly<Record<PeriodeJenis, JendelaBaku>>>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran IV.A.8'), art(TERANG, 'Jangka waktu evaluasi')],
    nilai: {
      BULANAN: { tanggalMulai: 25, tanggalAkhir: 5 },
      TRIWULANAN: { tanggalMulai: 15, tanggalAkhir: 10 },
      TAHUNAN: { tanggalMulai: 20, tanggalAkhir: 31 },
    },
  },
]);
