import type { KeadaanEvaluasi } from '../enum.ts';
import { langkahBerikut, type PeranAlur } from '../kernel/alur.ts';
import { ALUR_EVALUASI } from './alur-evaluasi.ts';

/** Where one result stands towards its report to the PyB; KOREKSI: reported, and something was decided since. */
export const KEADAAN_LAPORAN = ['BELUM', 'SIAP', 'DILAPORKAN', 'KOREKSI'] as const;
export type KeadaanLaporan = (typeof KEADAAN_LAPORAN)[number];

export interface FaktaLaporan {
  keadaan: KeadaanEvaluasi;
  sudahDilaporkan: boolean;
  /** Delivered, and signed for or the days to sign have passed; asked of a D.1.2. */
  tandaTanganSelesai: boolean;
}

/**
 * PermenPANRB 6/2022 L-V.A.7, A.11, B.8: what may be reported. A result under objection is reported in time, marked so, and
 * again once the objection has ended.
 */
export function keadaanLaporan(f: FaktaLaporan, peran?: readonly PeranAlur[]): KeadaanLaporan {
  if (f.keadaan === 'DILAPORKAN' || f.keadaan === 'FINAL') return 'DILAPORKAN';
  const langkah = langkahBerikut(ALUR_EVALUASI, f.keadaan, 'LAPORKAN', peran);
  if (!langkah) return f.sudahDilaporkan ? 'DILAPORKAN' : 'BELUM';
  if (langkah.penjaga.includes('tanda-tangan-selesai') && !f.tandaTanganSelesai) return 'BELUM';
  if (!f.sudahDilaporkan) return 'SIAP';
  return f.keadaan === 'KEBERATAN' ? 'DILAPORKAN' : 'KOREKSI';
}
