import { describe, expect, it } from 'vitest';
import { berlaku, TidakAdaYangBerlaku } from './berlaku.ts';
import { hari } from './hari.ts';
import { art } from './kutipan.ts';

const dasar = [art('Peraturan Uji', '1')];

describe('a dated table', () => {
  const tabel = berlaku([
    { mulai: '2020-01-01', dasar, nilai: 'lama' },
    { mulai: '2022-06-01', dasar, nilai: 'baru' },
    { mulai: '2024-01-01', dasar, dicabut: true },
  ]);

  it.each([
    ['2020-01-01', 'lama'],
    ['2022-05-31', 'lama'],
    ['2022-06-01', 'baru'],
    ['2023-12-31', 'baru'],
  ])('on %s holds "%s"', (h, nilai) => {
    expect(tabel.pada(hari(h)).nilai).toBe(nilai);
  });

  it.each(['2019-12-31', '2024-01-01', '2030-01-01'])(
    'fails on %s instead of giving the nearest value',
    (h) => {
      expect(() => tabel.pada(hari(h))).toThrow(TidakAdaYangBerlaku);
      expect(tabel.cari(hari(h))).toBeNull();
    },
  );

  it('refuses rows out of order and two rows of one day', () => {
    const baris = (mulai: string) => ({ mulai, dasar, nilai: 1 });
    expect(() => berlaku([baris('2022-01-02'), baris('2022-01-01')])).toThrow();
    expect(() => berlaku([baris('2022-01-01'), baris('2022-01-01')])).toThrow();
    expect(() => berlaku([])).toThrow();
  });
});
