import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { potonganLazim } from '../tables/tpp.ts';
import { tpp } from './tpp.ts';

const pada = hari('2026-12-31');
const persen = fc.integer({ min: 0, max: 400 }).map((n) => n / 4);
const kasus = fc.record({
  kotor: fc.integer({ min: 0, max: 60_000_000 }),
  produktivitas: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
  potonganDisiplin: fc.array(persen, { maxLength: 12 }),
});

describe('TPP', () => {
  it('is whole rupiah, between nothing and the gross, and every row sums', () => {
    fc.assert(
      fc.property(kasus, (m) => {
        const { dibayar, rincian: r } = tpp.jawab(m, pada).nilai!;
        expect(Number.isInteger(dibayar)).toBe(true);
        expect(dibayar).toBeGreaterThanOrEqual(0);
        expect(dibayar).toBeLessThanOrEqual(m.kotor);
        expect(r.produktivitas.pagu + r.disiplin.pagu).toBe(m.kotor);
        expect(r.produktivitas.dibayar + r.disiplin.dibayar).toBe(dibayar);
        const hilang = r.potongan.reduce((a, p) => a + p.rupiah, 0);
        if (m.potonganDisiplin.length > 0) expect(hilang).toBe(r.disiplin.pagu - r.disiplin.dibayar);
      }),
    );
  });

  it('never rises by one more deduction or by less productivity', () => {
    fc.assert(
      fc.property(kasus, persen, (m, lagi) => {
        const a = tpp.jawab(m, pada).nilai!.dibayar;
        const b = tpp.jawab({ ...m, potonganDisiplin: [...m.potonganDisiplin, lagi] }, pada).nilai!.dibayar;
        const c = tpp.jawab({ ...m, produktivitas: m.produktivitas / 2 }, pada).nilai!.dibayar;
        expect(b).toBeLessThanOrEqual(a);
        expect(c).toBeLessThanOrEqual(a);
      }),
    );
  });

  it('reads productivity from the predikat once the agency filled its table, and not before', () => {
    const m = { kotor: 5_000_000, predikat: 'BUTUH_PERBAIKAN', potonganDisiplin: [] } as const;
    expect(tpp.jawab(m, pada)).toMatchObject({
      keadaan: 'kurang_data',
      kurang: ['/produktivitas'],
      alasan: [{ kode: 'E-TPP-TABEL-KOSONG' }],
    });
    const profil = { produktivitasPredikat: { BUTUH_PERBAIKAN: 0.8 } };
    expect(tpp.jawab(m, pada, profil).nilai?.dibayar).toBe(4_400_000);
  });

  it('takes the weights of the agency, which must be 100 together', () => {
    const m = { kotor: 5_000_000, produktivitas: 0, potonganDisiplin: [] };
    expect(tpp.jawab(m, pada, { bobotProduktivitas: 70, bobotDisiplin: 30 }).nilai?.dibayar).toBe(1_500_000);
    const salah = tpp.jawab(m, pada, { bobotProduktivitas: 70 });
    expect(salah.alasan.map((a) => a.kode)).toEqual(['E-TPP-BOBOT']);
  });

  it('takes other deductions from the whole and ends at nothing', () => {
    const dengan = (potonganLain: number[]) =>
      tpp.jawab({ kotor: 1_000_000, produktivitas: 1, potonganDisiplin: [], potonganLain }, pada);
    expect(dengan([150_000, 50_000]).nilai?.dibayar).toBe(800_000);
    expect(dengan([2_000_000]).nilai?.dibayar).toBe(0);
    expect(dengan([-1]).alasan.map((a) => a.kode)).toEqual(['E-TPP-POTONGAN']);
  });

  it('offers a common table of deductions to begin with', () => {
    expect(potonganLazim.pada(pada).nilai.map((p) => p.persen)).toEqual([0.5, 1, 1.25, 1.5, 3, 2]);
  });
});
