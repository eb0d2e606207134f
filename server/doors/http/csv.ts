/** One column: its heading and what stands in it for a row. */
export interface KolomCsv<R> {
  judul: string;
  isi: (baris: R) => string | number | null;
}

const BOM = '\u{FEFF}';
const AKHIR_BARIS = '\r\n';
/** Spreadsheets with an Indonesian locale, where the comma is the decimal sign, split columns at semicolons. */
const PEMISAH = ';';

/**
 * A table as CSV (RFC 4180 with semicolons) that a spreadsheet opens as it is: UTF-8 with BOM, a heading line, numbers
 * with a decimal comma. A text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function tulisCsv<R>(kolom: readonly KolomCsv<R>[], baris: Iterable<R>): string {
  const garis = [kolom.map(({ judul }) => sel(judul))];
  for (const satu of baris) garis.push(kolom.map(({ isi }) => sel(isi(satu))));
  return BOM + garis.map((g) => g.join(PEMISAH) + AKHIR_BARIS).join('');
}

function sel(isi: string | number | null): string {
  if (isi === null) return '';
  if (typeof isi === 'number') return String(isi).replace('.', ',');
  const aman = /^[=+\-@\t\r\n]/.test(isi) ? `'${isi}` : isi;
  return /[";\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}
