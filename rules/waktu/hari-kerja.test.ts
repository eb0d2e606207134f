import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { adalahHariKerja, hitungHariKerja, kalender, tambahHariKerja } from './hari-kerja.ts';

const awal = hari('2026-01-01');
const tanggal = fc.integer({ min: 0, max: 1500 }).map((n) => awal.add({ days: n }));
const kal = fc
  .tuple(fc.array(tanggal, { maxLength: 60 }), fc.constantFrom(5 as const, 6 as const))
  .map(([libur, sepekan]) => kalender(libur.map(String), sepekan));

describe('working days', () => {
  it('never count the day of the event itself', () => {
    expect(tambahHariKerja(hari('2027-01-29'), 1, kalender([])).toString()).toBe('2027-02-01');
  });

  it('include Saturday only in a six-day week', () => {
    const sabtu = hari('2027-01-30');
    expect([adalahHariKerja(sabtu, kalender([])), adalahHariKerja(sabtu, kalender([], 6))]).toEqual([
      false,
      true,
    ]);
    expect(adalahHariKerja(hari('2027-01-31'), kalender([], 6))).toBe(false);
  });

  it('skip holidays: Idulfitri week moves the limit', () => {
    const libur = ['2026-03-18', '2026-03-19', '2026-03-20', '2026-03-23', '2026-03-24'];
    expect(tambahHariKerja(hari('2026-03-16'), 3, kalender([])).toString()).toBe('2026-03-19');
    expect(tambahHariKerja(hari('2026-03-16'), 3, kalender(libur)).toString()).toBe('2026-03-26');
  });

  it('counted back give the number that was added', () => {
    fc.assert(
      fc.property(tanggal, fc.integer({ min: 1, max: 60 }), kal, (sejak, n, k) => {
        const akhir = tambahHariKerja(sejak, n, k);
        expect(adalahHariKerja(akhir, k)).toBe(true);
        expect(hitungHariKerja(sejak, akhir, k)).toBe(n);
        expect(hitungHariKerja(sejak, akhir.subtract({ days: 1 }), k)).toBe(n - 1);
      }),
      { numRuns: 60 },
    );
  });

  it('one more holiday never makes a limit earlier', () => {
    fc.assert(
      fc.property(tanggal, fc.integer({ min: 1, max: 30 }), kal, tanggal, (sejak, n, k, libur) => {
        const lebih = { ...k, libur: new Set([...k.libur, libur.toString()]) };
        const [a, b] = [tambahHariKerja(sejak, n, k), tambahHariKerja(sejak, n, lebih)];
        expect(Temporal.PlainDate.compare(a, b)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('refuse a term of no days', () => {
    expect(() => tambahHariKerja(awal, 0, kalender([]))).toThrow(RangeError);
  });
});
