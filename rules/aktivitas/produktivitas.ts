import { bagiSetengahKeAtas, bandingkan, desimal, keBilangan } from '../kernel/desimal.ts';

/**
 * Productivity of a month in percent, one decimal, rounded half up, at most 100: verified minutes of the target
 * (minutes a day × working days). For TPP alone; it never feeds a rating (P6 L-III.A.7). Null when the target is 0.
 */
export function produktivitasMenit(
  terverifikasi: number,
  targetPerHari: number,
  hariKerja: number,
): number | null {
  const target = BigInt(targetPerHari) * BigInt(hariKerja);
  if (target === 0n) return null;
  const persen = bagiSetengahKeAtas(desimal(BigInt(terverifikasi) * 100n), desimal(target), 1);
  return bandingkan(persen, desimal(100)) > 0 ? 100 : keBilangan(persen);
}
