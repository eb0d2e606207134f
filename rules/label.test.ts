import { describe, expect, it } from 'vitest';
import { PREDIKAT, PREDIKAT_ORGANISASI, RATING } from './enum.ts';
import {
  kodeSiasn,
  LABEL_PREDIKAT,
  LABEL_PREDIKAT_FORMULIR_C,
  LABEL_PREDIKAT_ORGANISASI,
  LABEL_RATING,
  predikatDariTeks,
  predikatOrganisasiDariTeks,
  ratingDariTeks,
} from './label.ts';

describe('reading labels of other systems', () => {
  it.each([
    ['Diatas Ekspektasi', 'DI_ATAS'],
    ['di atas', 'DI_ATAS'],
    ['DIBAWAH EKSPEKTASI', 'DI_BAWAH'],
    ['Sesuai', 'SESUAI'],
    ['1', 'DI_ATAS'],
    ['3', 'DI_BAWAH'],
    ['4', null],
    ['92.5', null],
    ['9,25', null],
    ['Baik', null],
    ['', null],
  ])('rating "%s" is %s', (teks, hasil) => expect(ratingDariTeks(teks)).toBe(hasil));

  it.each([
    ['Sangat Baik', 'SANGAT_BAIK'],
    ['Cukup', 'BUTUH_PERBAIKAN'],
    ['Perlu Perbaikan', 'BUTUH_PERBAIKAN'],
    ['Kurang/Misconduct', 'KURANG'],
    ['KURANG (MISCONDUCT)', 'KURANG'],
    ['misconduct', 'KURANG'],
    ['5', 'SANGAT_KURANG'],
    ['Istimewa', null],
    ['98', null],
  ])('predikat "%s" is %s', (teks, hasil) => expect(predikatDariTeks(teks)).toBe(hasil));

  it('reads back every word it prints', () => {
    for (const r of RATING) expect(ratingDariTeks(LABEL_RATING[r])).toBe(r);
    for (const p of PREDIKAT) {
      expect([predikatDariTeks(LABEL_PREDIKAT[p]), predikatDariTeks(LABEL_PREDIKAT_FORMULIR_C[p])]).toEqual([
        p,
        p,
      ]);
      expect(predikatDariTeks(String(kodeSiasn(PREDIKAT, p)))).toBe(p);
    }
    for (const o of PREDIKAT_ORGANISASI)
      expect(predikatOrganisasiDariTeks(LABEL_PREDIKAT_ORGANISASI[o])).toBe(o);
    expect(predikatOrganisasiDariTeks('Butuh Perbaikan/Cukup')).toBe('BUTUH_PERBAIKAN');
    expect(predikatOrganisasiDariTeks('Sangat Baik')).toBeNull();
  });
});
