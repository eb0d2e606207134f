import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bagiSetengahKeAtas,
  bandingkan,
  bulatkanSetengahKeAtas,
  desimal,
  kali,
  keBilangan,
  kurangi,
  tambah,
  tulisDesimal,
} from './desimal.ts';

const bilangan = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 });

describe('desimal', () => {
  it('keeps what binary fractions lose', () => {
    expect(tulisDesimal(tambah(desimal(0.1), desimal(0.2)))).toBe('0.3');
    expect(tulisDesimal(kurangi(desimal('1.10'), desimal(1)))).toBe('0.10');
  });

  it.each([
    ['3.505', '3.51'],
    ['3.504', '3.50'],
    ['-3.505', '-3.51'],
    ['1e-7', '0.00'],
    ['0.005', '0.01'],
    ['12', '12.00'],
    ['1e21', '1000000000000000000000.00'],
  ])('rounds %s half up to %s', (masuk, hasil) => {
    expect(tulisDesimal(bulatkanSetengahKeAtas(desimal(masuk), 2))).toBe(hasil);
  });

  it.each(['', 'abc', '1.', '.5', 'NaN', 'Infinity', '1,5', ' 1'])('refuses "%s"', (teks) => {
    expect(() => desimal(teks)).toThrow(RangeError);
  });

  it('refuses to divide by zero', () => {
    expect(() => bagiSetengahKeAtas(desimal(1), desimal('0.00'), 2)).toThrow(RangeError);
  });

  it('reads back any number it was given', () => {
    fc.assert(fc.property(bilangan, (n) => keBilangan(desimal(n)) === n || n === 0));
  });

  it('subtracts what it added, exactly', () => {
    fc.assert(
      fc.property(bilangan, bilangan, (a, b) => {
        const kembali = kurangi(tambah(desimal(a), desimal(b)), desimal(b));
        return bandingkan(kembali, desimal(a)) === 0;
      }),
    );
  });

  it('rounds to the nearest: never off by more than half of the last digit', () => {
    fc.assert(
      fc.property(bilangan, (n) => {
        const selisih = kurangi(bulatkanSetengahKeAtas(desimal(n), 2), desimal(n));
        const kuadrat = kali(selisih, selisih);
        return bandingkan(kuadrat, desimal('0.000025')) <= 0;
      }),
    );
  });
});
