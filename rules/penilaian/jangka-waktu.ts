import { type Hari, sebelum, sesudah } from '../kernel/hari.ts';

/** When the evaluation of one period may be decided, both days included. */
export interface JangkaWaktu {
  jendela: { dari: Hari; sampai: Hari };
  sampai: Hari;
}

/**
 * Where a day lies in the evaluation window (PermenPANRB 6/2022 L-IV.A.8).
 * @DOUBT P6 L-IV.A.11 – whether the assessor may still decide after the window – yes, marked as late, as long as the
 * atasan has not taken over – 2026-11-24
 */
export function keadaanJendela({ jendela }: JangkaWaktu, pada: Hari): 'BELUM' | 'TERBUKA' | 'TERLAMBAT' {
  if (sebelum(pada, jendela.dari)) return 'BELUM';
  return sesudah(pada, jendela.sampai) ? 'TERLAMBAT' : 'TERBUKA';
}

/**
 * PermenPANRB 6/2022 L-IV.A.13: the day whose assignment counts for a period, that of the evaluation. Someone who moved
 * is evaluated in the post held then; never in one taken up after the period.
 */
export function hariPenugasan({ sampai }: JangkaWaktu, pada: Hari): Hari {
  return sebelum(pada, sampai) ? pada : sampai;
}

/**
 * PermenPANRB 6/2022 L-IV.A.14: the day whose assessor evaluates a period. An assessor who leaves before the window has
 * been succeeded; one who leaves inside it (from its first day on) still evaluates. Not before the employee took up the
 * post at `mulaiTugas`.
 */
export function hariPenilai({ jendela }: JangkaWaktu, mulaiTugas: Hari, pada: Hari): Hari {
  const malamJendela = jendela.dari.subtract({ days: 1 });
  const hari = sebelum(pada, malamJendela) ? pada : malamJendela;
  return sebelum(hari, mulaiTugas) ? mulaiTugas : hari;
}
