import type { PerjanjianRingkas } from '#contract/perjanjian-kinerja.ts';
import type { PeranAlur } from '#rules/kernel/alur.ts';
import { langkahTerbuka } from './policy.ts';
import type { BarisPerjanjian } from './queries.ts';

/** One line of the list, with what this reader may do. */
export function presentasi(
  b: BarisPerjanjian,
  tahun: number,
  peran: readonly PeranAlur[],
): PerjanjianRingkas {
  const keadaan = b.keadaan ?? 'BELUM';
  return {
    id: b.id,
    unitKerja: { id: b.unitId, nama: b.unit, indukId: b.indukId },
    tahun,
    keadaan,
    pemilik: b.pemilik ?? b.pimpinan,
    jumlahSasaran: b.jumlahSasaran,
    jumlahIndikator: b.jumlahIndikator,
    finalPada: b.finalPada,
    kemampuan: langkahTerbuka(keadaan, peran),
  };
}
