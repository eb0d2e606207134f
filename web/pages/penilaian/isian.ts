import type { Rating } from '#rules/enum.ts';
import type { Skema } from '../../api/client.ts';

/** What the assessor types; exactly the body of the PUT, without a predikat. */
export type Isian = {
  tingkatRhk: Record<string, { tingkat: Rating | null; catatan: string | null }>;
  ratingHasil: Rating | null;
  ratingPerilaku: Rating | null;
  alasanBedaSaran: string | null;
  catatanPerilaku: string | null;
  catatan: string | null;
};

/** The form as the server knows it. */
export function isianDari({ bahan }: Skema<'Evaluasi'>): Isian {
  const { ratingHasil, ratingPerilaku, alasanBedaSaran, catatanPerilaku, catatan } = bahan;
  return {
    tingkatRhk: Object.fromEntries(
      bahan.rhk.map((r) => [r.rhkId, { tingkat: r.tingkat, catatan: r.catatan }]),
    ),
    ratingHasil,
    ratingPerilaku,
    alasanBedaSaran,
    catatanPerilaku,
    catatan,
  };
}

/** A draft kept on the device, cut to the results that the SKP has now. */
export function sesuaikan(isian: Isian, { bahan }: Skema<'Evaluasi'>): Isian {
  return {
    ...isian,
    tingkatRhk: Object.fromEntries(
      bahan.rhk.map((r) => [
        r.rhkId,
        isian.tingkatRhk[r.rhkId] ?? { tingkat: r.tingkat, catatan: r.catatan },
      ]),
    ),
  };
}
