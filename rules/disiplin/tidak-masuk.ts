import { type Hari, hari, sebelum } from '../kernel/hari.ts';
import { adalahHariKerja, type Kalender } from '../waktu/hari-kerja.ts';

/**
 * Counts unexcused days up to `pada`: those of its calendar year, and the longest run of working days that ends in it.
 * Days off do not count and do not break a run; the count restarts on 1 January, a run goes on over it.
 * @DOUBT PP 94/2021 – a run over the turn of the year – it is one run – 2026-11-24
 */
export function hitungTidakMasuk(
  tanggal: readonly string[],
  pada: Hari,
  k: Kalender,
): { hari: number; berturutTurut: number } {
  const hariKerja = [...new Set(tanggal)]
    .map(hari)
    .filter((h) => !sebelum(pada, h) && adalahHariKerja(h, k))
    .sort((a, b) => (sebelum(a, b) ? -1 : 1));
  let beruntun = 0;
  let terlama = 0;
  let lalu: Hari | null = null;
  for (const h of hariKerja) {
    beruntun = lalu && hariKerjaBerikut(lalu, k).equals(h) ? beruntun + 1 : 1;
    if (h.year === pada.year) terlama = Math.max(terlama, beruntun);
    lalu = h;
  }
  return { hari: hariKerja.filter((h) => h.year === pada.year).length, berturutTurut: terlama };
}

function hariKerjaBerikut(h: Hari, k: Kalender): Hari {
  let besok = h.add({ days: 1 });
  for (let i = 0; i < 60 && !adalahHariKerja(besok, k); i++) besok = besok.add({ days: 1 });
  return besok;
}
