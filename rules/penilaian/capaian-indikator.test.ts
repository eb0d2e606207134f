import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { capaianIndikator } from './capaian-indikator.ts';

const pada = hari('2026-12-31');
const tanya = (target: number, realisasi: number, polaritas: 'MAKSIMALKAN' | 'MINIMALKAN' = 'MAKSIMALKAN') =>
  capaianIndikator.jawab({ target, realisasi, polaritas }, pada);
const persen = (...p: Parameters<typeof tanya>) => tanya(...p).nilai?.persen;
const angka = fc.integer({ min: 1, max: 1_000_000 }).map((n) => n / 100);

describe('capaian indikator', () => {
  it.each([
    [30, 25, 'MAKSIMALKAN', 83.33],
    [3, 2, 'MAKSIMALKAN', 66.67],
    [8, 1.0004, 'MAKSIMALKAN', 12.51],
    [0.3, 0.1, 'MAKSIMALKAN', 33.33],
    [200, 0.01, 'MAKSIMALKAN', 0.01],
    [100, 120, 'MAKSIMALKAN', 120],
    [10, 12, 'MINIMALKAN', 80],
    [10, 8, 'MINIMALKAN', 120],
    [10, 25, 'MINIMALKAN', -50],
    [10, 0, 'MINIMALKAN', 200],
  ] as const)('target %d, realisasi %d, %s: %d %%', (t, r, polaritas, hasil) => {
    expect(persen(t, r, polaritas)).toBe(hasil);
  });

  it('is 100 at the target, whichever way is better', () => {
    fc.assert(fc.property(angka, (t) => persen(t, t) === 100 && persen(t, t, 'MINIMALKAN') === 100));
  });

  it('never falls when more is reached, nor when less is spent', () => {
    fc.assert(
      fc.property(angka, angka, angka, (t, a, b) => {
        const [kecil, besar] = [Math.min(a, b), Math.max(a, b)];
        expect(persen(t, besar)).toBeGreaterThanOrEqual(persen(t, kecil) ?? 0);
        expect(persen(t, besar, 'MINIMALKAN')).toBeLessThanOrEqual(persen(t, kecil, 'MINIMALKAN') ?? 0);
      }),
    );
  });

  it('refuses a target that is not above zero, and takes zero achieved for a fact', () => {
    expect(tanya(0, 5).alasan.map((a) => a.kode)).toEqual(['E-TARGET-NOL']);
    expect(tanya(-1, 5).keadaan).toBe('ditolak');
    expect(persen(5, 0)).toBe(0);
    expect(capaianIndikator.jawab({ target: 0 }, pada).kurang).toEqual(['/realisasi', '/polaritas']);
  });
});
