import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BarisLembar, bacaLembar } from './baca.ts';
import { bacaCsv, type IsiSel } from './csv.ts';
import { cariKepala, type KolomImpor } from './kepala.ts';
import { alamatSel, bacaAngka, bacaJam, bacaTanggal, bacaYa } from './sel.ts';
import { type FormatLembar, tulisLembar } from './tulis.ts';

let map: string;
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'lembar-'));
});
afterAll(() => rm(map, { recursive: true }));

async function bulatkan(format: FormatLembar, baris: IsiSel[][]): Promise<BarisLembar[]> {
  const jalur = join(map, `uji.${format}`);
  const kolom = ['A', 'B', 'C'].map((judul, i) => ({ judul, isi: (b: IsiSel[]) => b[i] ?? null }));
  await writeFile(
    jalur,
    await Array.fromAsync(tulisLembar(format, 'Uji', kolom, baris)).then((p) => Buffer.concat(p)),
  );
  return Array.fromAsync(bacaLembar(jalur));
}

const teks = fc
  .string({ unit: fc.constantFrom(...'aB1 \n"\';,=+-@<&>_x0041é😀\t'), minLength: 0, maxLength: 20 })
  .map((t) => `|${t}|`);
const sel = fc.oneof(
  teks,
  fc.constantFrom('=1+1', '+62', '-5', '@a', "'=x", "''=x", '_x0041_', '=HYPERLINK("http://x","y")'),
  fc.integer({ min: 0, max: 1e9 }),
  fc.double({ min: 0.001, max: 1e6, noNaN: true }).map((n) => Math.round(n * 1000) / 1000),
);

describe('a sheet written and read again', () => {
  for (const format of ['xlsx', 'csv'] as const)
    it(`has the same cells as ${format}, whatever the text begins with`, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.tuple(sel, sel, sel), { minLength: 1, maxLength: 8 }), async (baris) => {
          const kembali = await bulatkan(format, baris);
          expect(kembali.slice(1).map((b) => b.sel)).toEqual(
            baris.map((b) => b.map((s) => String(s).replace(typeof s === 'number' ? '.' : '\u0000', ','))),
          );
        }),
        { numRuns: 60 },
      );
    });

  it('keeps days as days and numbers its rows as the spreadsheet does', async () => {
    const baris: IsiSel[][] = [[new Date('2026-01-15T00:00:00Z'), null, 2.5], [], ['x', null, null]];
    expect(await bulatkan('xlsx', baris)).toEqual([
      { nomor: 1, sel: ['A', 'B', 'C'] },
      { nomor: 2, sel: ['2026-01-15', '', '2,5'] },
      { nomor: 4, sel: ['x'] },
    ]);
  });
});

describe('CSV', () => {
  it('is read the same however it is cut into pieces', async () => {
    const isi = 'a;b\r\n"x ""y""\r\nz";2\r\n"";"";\r\nakhir;"tanpa baris baru"';
    const utuh = await Array.fromAsync(bacaCsv(sepotong([isi])));
    expect(utuh).toEqual([
      ['a', 'b'],
      ['x "y"\r\nz', '2'],
      ['', '', ''],
      ['akhir', 'tanpa baris baru'],
    ]);
    for (let n = 1; n < 9; n++)
      expect(await Array.fromAsync(bacaCsv(sepotong(isi.match(new RegExp(`[^]{1,${n}}`, 'g'))!)))).toEqual(
        utuh,
      );
  });

  it('may be split by commas or tabs', async () => {
    expect(await Array.fromAsync(bacaCsv(sepotong(['a,b\n"1,5",2\n'])))).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect(await Array.fromAsync(bacaCsv(sepotong(['a\tb\n1;2\t3'])))).toEqual([
      ['a', 'b'],
      ['1;2', '3'],
    ]);
  });
});

async function* sepotong(isi: string[]): AsyncGenerator<string> {
  yield* isi;
}

describe('cells', () => {
  it.each([
    ['2026-01-15', '2026-01-15'],
    ['15/01/2026', '2026-01-15'],
    ['5-1-2026', '2026-01-05'],
    ['15 Januari 2026', '2026-01-15'],
    ['Kamis, 15 Jan 2026', '2026-01-15'],
    ["Jum'at, 16 Agustus 2024", '2024-08-16'],
    ['31/02/2026', null],
    ['01/15/2026', null],
    ['kemarin', null],
  ])('a day: %s', (tulisan, hari) => expect(bacaTanggal(tulisan)).toBe(hari));

  it.each([
    ['7:30', '07:30'],
    ['07.30 WIB', '07:30'],
    ['pukul 16.00', '16:00'],
    ['0,3125', '07:30'],
    ['08:00:00', '08:00'],
    ['24:00', null],
    ['8', null],
  ])('a time: %s', (tulisan, jam) => expect(bacaJam(tulisan)).toBe(jam));

  it.each([
    ['1.234,5', 1234.5],
    ['1.500', 1500],
    ['12.5', 12.5],
    ['0,75', 0.75],
    ['3 berkas', null],
    ['', null],
  ])('a number: %s', (tulisan, angka) => expect(bacaAngka(tulisan)).toBe(angka));

  it('have the address the spreadsheet shows', () => {
    expect([alamatSel(2, 7), alamatSel(25, 1), alamatSel(26, 1), alamatSel(701, 9)]).toEqual([
      'C7',
      'Z1',
      'AA1',
      'ZZ9',
    ]);
    expect([bacaYa('Ya'), bacaYa(''), bacaYa('mungkin')]).toEqual([true, false, null]);
  });
});

it('finds the heading below titles, in any order, by other names', () => {
  const kolom: KolomImpor[] = [
    { kunci: 'tanggal', judul: 'Tanggal Kegiatan', sinonim: ['Tgl'], wajib: true },
    { kunci: 'uraian', judul: 'Kegiatan Harian', sinonim: ['Kegiatan', 'Uraian'], wajib: true },
    { kunci: 'satuan', judul: 'Satuan', sinonim: [], wajib: false },
  ];
  const baris = [
    { nomor: 1, sel: ['LAPORAN HARIAN'] },
    { nomor: 3, sel: ['No.', 'URAIAN ', 'tgl. (hari)', 'Paraf'] },
    { nomor: 4, sel: ['1', 'Rapat', '15/01/2026'] },
  ];
  expect(cariKepala(baris, kolom)).toMatchObject({
    kepala: { nomor: 3 },
    pemadanan: { tanggal: 2, uraian: 1, satuan: null },
  });
  expect(cariKepala(baris.slice(0, 1), kolom)).toBeUndefined();
});
