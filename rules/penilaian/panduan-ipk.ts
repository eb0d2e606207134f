import type { Predikat } from '../enum.ts';
import { bandingkan, bulatkanSetengahKeAtas, desimal } from '../kernel/desimal.ts';
import type { Hari } from '../kernel/hari.ts';
import { type AkreditasiKampus, type JenjangStudi, panduanIpk } from '../tables/tugas-belajar.ts';

export interface HasilStudi {
  jenjang: JenjangStudi;
  /** Asked for studies at home only. */
  akreditasi: AkreditasiKampus | null;
  ipk: number;
}

/**
 * PermenPANRB 6/2022 L-II.B.5–6: the guide band of an IPK, rounded half up to two decimals so that no gap opens
 * (3.505 → 3.51). A guide for setting expectations, not a predikat. Null when the table has no such row.
 */
export function pitaIpk({ jenjang, akreditasi, ipk }: HasilStudi, pada: Hari): Predikat | null {
  const baris = panduanIpk.pada(pada).nilai.find((b) => b.jenjang === jenjang && b.akreditasi === akreditasi);
  if (!baris) return null;
  const nilai = bulatkanSetengahKeAtas(desimal(ipk), 2);
  const sampai = (batas: string) => bandingkan(nilai, desimal(batas)) >= 0;
  if (sampai(baris.pita.SANGAT_BAIK)) return 'SANGAT_BAIK';
  if (sampai(baris.pita.BAIK)) return 'BAIK';
  return sampai(baris.pita.BUTUH_PERBAIKAN) ? 'BUTUH_PERBAIKAN' : 'KURANG';
}
