import { describe, expect, it } from 'vitest';
import { periodeTahun } from './periode.ts';

const ringkas = (p: ReturnType<typeof periodeTahun>) =>
  p.map((x) => [x.label, `${x.dari}/${x.sampai}`, `${x.jendela.dari}/${x.jendela.sampai}`]);

describe('periods of a year', () => {
  it('are four quarters and the year, each with its window', () => {
    expect(ringkas(periodeTahun(2026, 'TRIWULANAN'))).toEqual([
      ['TRIWULAN I', '2026-01-01/2026-03-31', '2026-03-15/2026-04-10'],
      ['TRIWULAN II', '2026-04-01/2026-06-30', '2026-06-15/2026-07-10'],
      ['TRIWULAN III', '2026-07-01/2026-09-30', '2026-09-15/2026-10-10'],
      ['TRIWULAN IV', '2026-10-01/2026-12-31', '2026-12-15/2027-01-10'],
      ['TAHUNAN', '2026-01-01/2026-12-31', '2026-12-20/2027-01-31'],
    ]);
  });

  it.each(['BULANAN', 'TRIWULANAN'] as const)('%s cover each day of a leap year once', (berkala) => {
    const bagian = periodeTahun(2028, berkala).slice(0, -1);
    expect(bagian[0]?.dari.toString()).toBe('2028-01-01');
    expect(bagian.at(-1)?.sampai.toString()).toBe('2028-12-31');
    bagian.slice(1).forEach((p, i) => {
      expect(p.dari.equals(bagian[i]!.sampai.add({ days: 1 }))).toBe(true);
    });
  });

  it('by month are twelve and the year, named by month', () => {
    const bulanan = periodeTahun(2026, 'BULANAN');
    expect(bulanan).toHaveLength(13);
    expect(ringkas(bulanan)[1]).toEqual(['FEBRUARI', '2026-02-01/2026-02-28', '2026-02-25/2026-03-05']);
  });
});
