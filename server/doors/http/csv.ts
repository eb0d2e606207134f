import { BOM, barisCsv } from '#documents/lembar/csv.ts';

/** One column: its heading and what stands in it for a row. */
export interface KolomCsv<R> {
  judul: string;
  isi: (baris: R) => string | number | null;
}

/**
 * A table as CSV that a spreadsheet opens as it is: UTF-8 with BOM, a heading line. A text that a spreadsheet would run
 * as a formula gets a leading apostrophe.
 */
export function tulisCsv<R>(kolom: readonly KolomCsv<R>[], baris: Iterable<R>): string {
  const garis = [barisCsv(kolom.map(({ judul }) => judul))];
  for (const satu of baris) garis.push(barisCsv(kolom.map(({ isi }) => isi(satu))));
  return BOM + garis.join('');
}
