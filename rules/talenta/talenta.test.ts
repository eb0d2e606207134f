import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREDIKAT, RATING } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { POTENSIAL } from '../tables/talenta.ts';
import { talenta } from './talenta.ts';

const pada = hari('2026-12-31');

describe('the nine boxes', () => {
  it('are each reached by exactly one pair', () => {
    const kotak = RATING.flatMap((kinerja) =>
      POTENSIAL.map((potensial) => talenta.jawab({ kinerja, potensial }, pada).nilai?.kotak),
    );
    expect(new Set(kotak)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9]));
  });

  it('reach the succession group only from 7 on, and never fall when the score rises', () => {
    const skor = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.constantFrom(...PREDIKAT), skor, skor, (kinerja, a, b) => {
        const [rendah, tinggi] = [Math.min(a, b), Math.max(a, b)].map(
          (potensial) => talenta.jawab({ kinerja, potensial }, pada).nilai!,
        );
        expect(tinggi!.kotak).toBeGreaterThanOrEqual(rendah!.kotak);
        expect(tinggi!.kelompokRencanaSuksesi).toBe(tinggi!.kotak >= 7);
        expect(tinggi!.rekomendasi.length).toBeGreaterThan(0);
      }),
    );
  });

  it('read a score by the cut points of the agency', () => {
    const kotak = (potensial: number) =>
      talenta.jawab({ kinerja: 'BAIK', potensial }, pada, { batas: [68, 77] }).nilai?.kotak;
    expect([67.99, 68, 76.99, 77].map(kotak)).toEqual([2, 5, 5, 8]);
  });

  it('refuse a score outside 0–100 and cut points in the wrong order', () => {
    const kode = (potensial: number, batas?: [number, number]) =>
      talenta.jawab({ kinerja: 'BAIK', potensial }, pada, batas ? { batas } : {}).alasan.map((a) => a.kode);
    expect(kode(100.5)).toEqual(['E-TALENTA-POTENSIAL']);
    expect(kode(-1, [80, 80])).toEqual(['E-TALENTA-POTENSIAL', 'E-TALENTA-BATAS']);
  });
});
