import { TINGKAT_PENDIDIKAN, type TingkatPendidikan } from '../tables/ip-asn.ts';

/**
 * How many higher degrees were recognised since a day, "YYYY-MM-DD": each must be above all before it, and the first on
 * record is where somebody began, not a rise.
 */
export function pendidikanBaru(
  ijazah: readonly { tingkat: TingkatPendidikan; diakui: string }[],
  sejak: string,
): number {
  const urut = [...ijazah].sort((a, b) => (a.diakui < b.diakui ? -1 : 1));
  let tertinggi: number | null = null;
  let baru = 0;
  for (const { tingkat, diakui } of urut) {
    const tempat = TINGKAT_PENDIDIKAN.indexOf(tingkat);
    if (tertinggi !== null && tempat < tertinggi && diakui >= sejak) baru++;
    tertinggi = Math.min(tertinggi ?? tempat, tempat);
  }
  return baru;
}
