import type { KeadaanEvaluasi } from '../enum.ts';

/**
 * States in which a result can no longer change: final, decided on objection, or decided by the atasan, against which
 * there is no objection (PermenPANRB 6/2022 L-V). Only such a predikat has consequences for credit, index or pay.
 */
export const KEADAAN_TETAP: readonly KeadaanEvaluasi[] = [
  'FINAL',
  'KEBERATAN_DIKUATKAN',
  'KEBERATAN_DIUBAH',
  'DIALIHKAN_ATASAN',
];
