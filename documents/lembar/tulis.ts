import type { ReadableStream } from 'node:stream/web';
import { writeXlsxStream } from 'hucre/xlsx';
import { BOM, barisCsv, type IsiSel } from './csv.ts';

/** One column of a list: its heading, how wide it is shown, and what stands in it for a row. */
export interface KolomLembar<R> {
  judul: string;
  lebar?: number;
  isi: (baris: R) => IsiSel;
}

export type FormatLembar = 'xlsx' | 'csv';

export const TIPE_LEMBAR: Record<FormatLembar, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

type Baris<R> = AsyncIterable<R> | Iterable<R>;

/** A list as bytes, written while its rows arrive; nothing but the row in hand is kept. */
export function tulisLembar<R>(
  format: FormatLembar,
  nama: string,
  kolom: readonly KolomLembar<R>[],
  baris: Baris<R>,
): AsyncIterable<Uint8Array> {
  return format === 'csv' ? potonganCsv(kolom, baris) : tulisXlsx(nama, kolom, baris);
}

function tulisXlsx<R>(nama: string, kolom: readonly KolomLembar<R>[], baris: Baris<R>) {
  return writeXlsxStream(larik(kolom, baris), {
    name: nama.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    columns: kolom.map(({ lebar }) => ({ width: lebar ?? 18 })),
    freezePane: { rows: 1 },
  }) as unknown as ReadableStream<Uint8Array>;
}

async function* larik<R>(kolom: readonly KolomLembar<R>[], baris: Baris<R>) {
  yield kolom.map(({ judul }) => judul);
  // a text stays text whatever it begins with: strings are written as strings, never as formulas
  for await (const satu of baris)
    yield kolom.map(({ isi }) => {
      const nilai = isi(satu);
      return typeof nilai === 'string' ? untukXml(nilai) : nilai;
    });
}

const POTONGAN = 64 * 1024;

async function* potonganCsv<R>(kolom: readonly KolomLembar<R>[], baris: Baris<R>) {
  const sandi = new TextEncoder();
  let teks = BOM + barisCsv(kolom.map(({ judul }) => judul));
  for await (const satu of baris) {
    teks += barisCsv(kolom.map(({ isi }) => isi(satu)));
    if (teks.length < POTONGAN) continue;
    yield sandi.encode(teks);
    teks = '';
  }
  yield sandi.encode(teks);
}

/** Characters that XML cannot hold are left out; what looks like the format's own escape (_x0041_) is escaped. */
function untukXml(teks: string): string {
  return (
    teks
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones meant
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  );
}
