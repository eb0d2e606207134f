import { type Temuan, temuan } from '../kernel/jawaban.ts';
import type { IsiSkp } from './bentuk-skp.ts';
import { samakan } from './samakan.ts';

/**
 * How a subordinate's result follows from the leader's (PermenPANRB 6/2022 L-II.A.4.f): a direct cascade represents the
 * leader's result, a non-direct one contributes to it.
 */
export const METODE_CASCADING = [
  'LANGSUNG_ASPEK',
  'LANGSUNG_WILAYAH',
  'LANGSUNG_KUANTITATIF',
  'TIDAK_LANGSUNG_LAYANAN',
  'TIDAK_LANGSUNG_OUTPUT_ANTARA',
] as const;
export type MetodeCascading = (typeof METODE_CASCADING)[number];

/**
 * V-SKP-09, L-II.A.5 step 5: an RHK comes from the role matrix. Advice, and only where a matrix names a role for the
 * person; recognised by the link the RHK keeps, else by its words.
 */
export function periksaAsalMatriks(
  skp: IsiSkp,
  peran: readonly { id: string; peran: string }[] | null | undefined,
): Temuan[] {
  if (!peran || peran.length === 0) return [];
  const dikenal = new Set(peran.map((p) => samakan(p.peran)));
  const id = new Set(peran.map((p) => p.id));
  return (skp.rhk ?? []).flatMap((r, i) =>
    (r.selId && id.has(r.selId)) || !r.uraian?.trim() || dikenal.has(samakan(r.uraian))
      ? []
      : [
          temuan(
            'W-RHK-BUKAN-MATRIKS',
            `/skp/rhk/${i}/uraian`,
            'RHK ini tidak berasal dari matriks peran hasil. Sepakati dengan pimpinan agar dicatat di matriks.',
          ),
        ],
  );
}

/** What one column of the matrix adds up to, where adding up means something. */
export interface JumlahKolom {
  target: number;
  jumlah: number;
  selisih: number;
}

/**
 * Domain 3.3: only for direct cascades of a quantitative load do the subordinates' targets add up to the leader's. Null
 * where the column has no such cell, or where numbers or units cannot be compared.
 */
export function jumlahKolom(
  iki: { targetAngka: number | null; satuan: string | null },
  sel: readonly { metode: MetodeCascading | null; targetAngka: number | null; satuan: string | null }[],
): JumlahKolom | null {
  if (iki.targetAngka === null) return null;
  const satuan = samakan(iki.satuan ?? '');
  const dihitung = sel.filter(
    (s) =>
      s.metode === 'LANGSUNG_KUANTITATIF' && s.targetAngka !== null && samakan(s.satuan ?? '') === satuan,
  );
  if (dihitung.length === 0) return null;
  // whole numbers of the finest decimal in play, so that 0.1 + 0.2 is 0.3
  const angka = [iki.targetAngka, ...dihitung.map((s) => s.targetAngka ?? 0)];
  const skala = 10 ** Math.max(...angka.map(desimal));
  const bulat = angka.map((n) => Math.round(n * skala));
  const jumlah = bulat.slice(1).reduce((a, b) => a + b, 0);
  return { target: iki.targetAngka, jumlah: jumlah / skala, selisih: (jumlah - bulat[0]!) / skala };
}

function desimal(n: number): number {
  return Math.min(6, (String(n).split('.')[1] ?? '').length);
}
