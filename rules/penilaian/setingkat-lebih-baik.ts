import { type Predikat, RATING, type Rating } from '../enum.ts';
import type { Hari } from '../kernel/hari.ts';
import type { Kutipan } from '../kernel/kutipan.ts';
import { kuadranKinerja } from '../tables/kuadran.ts';
import { urutanPredikat } from './predikat.ts';

export interface PasanganRating {
  hasilKerja: Rating;
  perilaku: Rating;
}

export interface KemungkinanLebihBaik extends PasanganRating {
  predikat: Predikat;
  /** How many rating levels each side would have had to rise. */
  kenaikan: { hasilKerja: number; perilaku: number };
  dasar: readonly Kutipan[];
}

/**
 * What would have made the predikat better: of all pairs in the quadrant that need no lower rating on either side and
 * give a better predikat, those with the fewest rises; best predikat first among equals. Empty for Sangat Baik.
 */
export function setingkatLebihBaik(pasangan: PasanganRating, pada: Hari): KemungkinanLebihBaik[] {
  const { nilai: kuadran, dasar } = kuadranKinerja.pada(pada);
  const kini = urutanPredikat(kuadran[pasangan.hasilKerja][pasangan.perilaku]);
  const lebihBaik = RATING.flatMap((hasilKerja) =>
    RATING.map((perilaku) => ({
      hasilKerja,
      perilaku,
      predikat: kuadran[hasilKerja][perilaku],
      kenaikan: {
        hasilKerja: RATING.indexOf(pasangan.hasilKerja) - RATING.indexOf(hasilKerja),
        perilaku: RATING.indexOf(pasangan.perilaku) - RATING.indexOf(perilaku),
      },
      dasar,
    })),
  ).filter(
    (k) => k.kenaikan.hasilKerja >= 0 && k.kenaikan.perilaku >= 0 && urutanPredikat(k.predikat) < kini,
  );
  const terdekat = Math.min(...lebihBaik.map(jarak));
  return lebihBaik
    .filter((k) => jarak(k) === terdekat)
    .sort((a, b) => urutanPredikat(a.predikat) - urutanPredikat(b.predikat));
}

function jarak({ kenaikan }: KemungkinanLebihBaik): number {
  return kenaikan.hasilKerja + kenaikan.perilaku;
}
