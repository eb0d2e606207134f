import { expect, it } from 'vitest';
import { type PoinKeberatan, periksaPoin, seluruhAlasan } from './poin-keberatan.ts';

const poin = (ubah: Partial<PoinKeberatan>): PoinKeberatan => ({
  jenis: 'LAINNYA',
  rhkId: null,
  nilai: null,
  alasan: 'Sebab.',
  ...ubah,
});

it('names every point without a reason and every result that was not judged', () => {
  const semua = [
    poin({}),
    poin({ alasan: ' ' }),
    poin({ jenis: 'RHK', rhkId: 'b' }),
    poin({ jenis: 'RHK', rhkId: 'a' }),
  ];
  expect(periksaPoin(semua, ['a']).map((t) => [t.kode, t.jalur])).toEqual([
    ['E-KEBERATAN-ALASAN', '/poin/1/alasan'],
    ['E-RHK-TIDAK-DIKENAL', '/poin/2/rhkId'],
  ]);
});

it('joins what is written and is empty where nothing is', () => {
  expect(seluruhAlasan(' Umum. ', [poin({})])).toBe('Sebab.\nUmum.');
  expect(seluruhAlasan('  ', [poin({ alasan: '' })])).toBe('');
});
