import { describe, expect, it } from 'vitest';
import { bacaTarget } from '../../../parts/target.ts';
import { pindah } from './isian.ts';

describe('a target as people type it', () => {
  it.each([
    ['12 laporan', 12, 'laporan'],
    ['95%', 95, '%'],
    ['95 %', 95, '%'],
    ['1.234,5 ton', 1234.5, 'ton'],
    ['3', 3, null],
    ['-2 derajat', -2, 'derajat'],
  ])('%s is a number with its unit', (teks, targetAngka, satuan) => {
    expect(bacaTarget(teks)).toEqual({ targetAngka, satuan });
  });

  it.each(['', 'paling lambat 31 Maret', 'Baik', '12-05-2026', '1/2', '1.2.3 x'])(
    '“%s” is words and stays words',
    (teks) => {
      expect(bacaTarget(teks)).toEqual({ targetAngka: null, satuan: null });
    },
  );
});

it('moving beyond the edge of a list changes nothing', () => {
  expect(pindah(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(pindah(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(pindah(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});
