import { expect, it } from 'vitest';
import { tulisCsv } from './csv.ts';

const satuKolom = (...isi: (string | number | null)[]) =>
  tulisCsv([{ judul: 'Isi', isi: (baris: string | number | null) => baris }], isi)
    .slice('\u{FEFF}Isi\r\n'.length)
    .split('\r\n')
    .slice(0, -1);

it('begins with a BOM and the heading, and ends every line with CRLF', () => {
  const kolom = [
    { judul: 'Nama', isi: (b: { nama: string; n: number }) => b.nama },
    { judul: 'Jumlah', isi: (b: { nama: string; n: number }) => b.n },
  ];
  expect(tulisCsv(kolom, [{ nama: 'Siti', n: 2 }])).toBe('\u{FEFF}Nama;Jumlah\r\nSiti;2\r\n');
  expect(tulisCsv(kolom, [])).toBe('\u{FEFF}Nama;Jumlah\r\n');
});

it('quotes separators, quotes and line breaks, and leaves commas alone', () => {
  expect(satuKolom('a;b', 'kata "kunci"', 'Siti, S.E.')).toEqual(['"a;b"', '"kata ""kunci"""', 'Siti, S.E.']);
  expect(satuKolom('satu\ndua')).toEqual(['"satu\ndua"']);
});

it('disarms what a spreadsheet would run, also when it is quoted', () => {
  expect(satuKolom('=1+1', '+62812', '-5', '@nama', '\tx')).toEqual([
    "'=1+1",
    "'+62812",
    "'-5",
    "'@nama",
    "'\tx",
  ]);
  expect(satuKolom('=HYPERLINK("https://jahat";"klik")')).toEqual([
    `"'=HYPERLINK(""https://jahat"";""klik"")"`,
  ]);
});

it('writes numbers as people here do, and nothing for null', () => {
  expect(satuKolom(12.5, -3, 1000, null)).toEqual(['12,5', '-3', '1000', '']);
});
