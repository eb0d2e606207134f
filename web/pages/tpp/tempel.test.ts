import { expect, it } from 'vitest';
import { bacaTempelan } from './tempel.ts';

const isi = (teks: string) => bacaTempelan(teks).map((b) => [b.nip, b.tanggal, b.kode, b.keterangan]);

it('reads rows as a sheet, a semicolon file and a comma file give them', () => {
  expect(isi('1985\t2026-03-02\tTIDAK_APEL\tApel Senin')).toEqual([
    ['1985', '2026-03-02', 'TIDAK_APEL', 'Apel Senin'],
  ]);
  expect(isi('1985;02-03-2026;TIDAK_APEL')).toEqual([['1985', '02-03-2026', 'TIDAK_APEL', null]]);
  expect(isi(`"'1985",02/03/2026,tidak apel,sakit, tanpa surat`)).toEqual([
    ['1985', '02/03/2026', 'tidak apel', 'sakit, tanpa surat'],
  ]);
});

it('leaves out a heading and empty lines, and gives each row its own id', () => {
  const baris = bacaTempelan('NIP;Tanggal;Kode\n\n1;2026-03-02;A\n2;2026-03-02;A\n');
  expect(baris.map((b) => b.nip)).toEqual(['1', '2']);
  expect(new Set(baris.map((b) => b.id)).size).toBe(2);
});
