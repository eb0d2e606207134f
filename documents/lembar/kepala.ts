import type { BarisLembar } from './baca.ts';

/** A column that an import knows: its heading, other headings people give it, and whether it must be there. */
export interface KolomImpor<K extends string = string> {
  kunci: K;
  judul: string;
  sinonim: readonly string[];
  wajib: boolean;
}

/** Which column of the sheet (from 0) is meant by each known one; null for none. */
export type Pemadanan<K extends string = string> = Record<K, number | null>;

/** How many rows from the top a heading is looked for: sheets carry titles and logos above it. */
export const BARIS_KEPALA_MAKS = 15;

/**
 * Finds the heading among the first rows and matches its cells to the known columns, in any order and by any of their
 * names. Undefined when no row names even two of them.
 */
export function cariKepala<K extends string>(
  baris: readonly BarisLembar[],
  kolom: readonly KolomImpor<K>[],
): { kepala: BarisLembar; pemadanan: Pemadanan<K> } | undefined {
  let terbaik: { kepala: BarisLembar; pemadanan: Pemadanan<K>; cocok: number } | undefined;
  for (const kepala of baris.slice(0, BARIS_KEPALA_MAKS)) {
    const pemadanan = padankan(kepala.sel, kolom);
    const cocok = Object.values(pemadanan).filter((n) => n !== null).length;
    if (cocok >= 2 && cocok > (terbaik?.cocok ?? 0)) terbaik = { kepala, pemadanan, cocok };
  }
  return terbaik;
}

function padankan<K extends string>(sel: readonly string[], kolom: readonly KolomImpor<K>[]): Pemadanan<K> {
  const rapi = sel.map(rapikan);
  const terpakai = new Set<number>();
  const hasil = {} as Pemadanan<K>;
  // the proper headings first, so that a synonym never takes a column that is named in full
  for (const nama of [(k: KolomImpor<K>) => [k.judul], (k: KolomImpor<K>) => k.sinonim])
    for (const k of kolom) {
      if ((hasil[k.kunci] ?? null) !== null) continue;
      const ke = nama(k)
        .map((n) => rapi.findIndex((s, i) => s === rapikan(n) && !terpakai.has(i)))
        .find((i) => i >= 0);
      hasil[k.kunci] = ke ?? null;
      if (ke !== undefined) terpakai.add(ke);
    }
  return hasil;
}

function rapikan(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/\(.*?\)|\*/g, '')
    .replace(/[^a-z0-9]/g, '');
}
