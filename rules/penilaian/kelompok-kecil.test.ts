import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { kelompokTampil } from './kelompok-kecil.ts';

// Ketentuan baku Terang: Kelompok kecil

const pada = hari('2026-12-31');
const tampil = (n: number[]) => [...kelompokTampil([...n.keys()], (i) => n[i]!, pada)].sort((a, b) => a - b);

describe('groups shown in numbers', () => {
  it('begin at five people', () => {
    expect(tampil([4, 4, 5, 30])).toEqual([2, 3]);
    expect(tampil([5, 6])).toEqual([0, 1]);
  });

  it('hide one more where a single small group could be found by subtraction', () => {
    expect(tampil([2, 7, 30])).toEqual([2]);
    expect(tampil([0, 7, 30])).toEqual([1, 2]);
  });

  it('never leave fewer than five people hidden, unless nobody is shown', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12)), (n) => {
        const terlihat = new Set(tampil(n));
        const sisa = n.reduce((x, orang, i) => x + (terlihat.has(i) ? 0 : orang), 0);
        expect(sisa === 0 || sisa >= 5 || terlihat.size === 0).toBe(true);
      }),
    );
  });
});
