import { berlaku } from '../kernel/berlaku.ts';
import type { Hari } from '../kernel/hari.ts';
import { art, TERANG } from '../kernel/kutipan.ts';

/**
 * Groups smaller than this are not shown in numbers, so that nobody can be guessed.
 * @DOUBT personal data – from how many people numbers may be shown is not regulated – five – 2026-11-24
 */
export const ambangTampil = berlaku<number>([
  { mulai: '2022-02-07', dasar: [art(TERANG, 'Kelompok kecil')], nilai: 5 },
]);

/**
 * Which groups may be shown in numbers beside a total of those shown. Small ones are not; nor, where the hidden people
 * are themselves too few, the smallest of the others, so that subtracting from a total known elsewhere names nobody.
 */
export function kelompokTampil<G>(
  kelompok: readonly G[],
  orang: (g: G) => number,
  pada: Hari,
): ReadonlySet<G> {
  const ambang = ambangTampil.pada(pada).nilai;
  const tampil = kelompok.filter((g) => orang(g) >= ambang).sort((a, b) => orang(a) - orang(b));
  let tersembunyi = kelompok.filter((g) => orang(g) < ambang).reduce((n, g) => n + orang(g), 0);
  while (tersembunyi > 0 && tersembunyi < ambang && tampil.length > 0) tersembunyi += orang(tampil.shift()!);
  return new Set(tampil);
}
