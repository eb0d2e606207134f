import { expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { hariLiburNasional } from './hari-libur.ts';

it.each(Object.entries(hariLiburNasional))(
  'the national list of %s has each day once, in order, in its year',
  (tahun, { hari: isi, dasar }) => {
    const tanggal = isi.map((h) => h.tanggal);
    expect(tanggal).toEqual([...new Set(tanggal)].sort());
    expect(tanggal.every((t) => hari(t).year === Number(tahun))).toBe(true);
    expect(dasar.length).toBeGreaterThan(0);
  },
);

it('has the 17 holidays and 8 cuti bersama that the decree counts for 2026', () => {
  const jenis = hariLiburNasional[2026]!.hari.map((h) => h.jenis);
  expect([
    jenis.filter((j) => j === 'NASIONAL').length,
    jenis.filter((j) => j === 'CUTI_BERSAMA').length,
  ]).toEqual([17, 8]);
});
