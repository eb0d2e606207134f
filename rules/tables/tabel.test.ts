import { describe, expect, it } from 'vitest';
import type { TabelBerlaku } from '../kernel/berlaku.ts';
import { hari } from '../kernel/hari.ts';
import { pilihanLampiran } from './lampiran-skp.ts';

const berkas = import.meta.glob<Record<string, unknown>>('./*.ts', { eager: true });
const tabel = Object.entries(berkas)
  .filter(([path]) => !path.endsWith('.test.ts'))
  .flatMap(([path, isi]) => Object.entries(isi).map(([nama, nilai]) => ({ nama: `${path} ${nama}`, nilai })))
  .filter(
    (t): t is { nama: string; nilai: TabelBerlaku<unknown> } =>
      typeof t.nilai === 'object' && t.nilai !== null && 'baris' in t.nilai,
  );

describe.each(tabel)('$nama', ({ nilai }) => {
  it('cites an article for each row', () => {
    expect(nilai.baris.filter((b) => b.dasar.length === 0)).toEqual([]);
  });

  it('starts exactly on its first day and covers the day the reference closed', () => {
    const pertama = hari(nilai.baris[0]!.mulai);
    expect(nilai.cari(pertama.subtract({ days: 1 }))).toBeNull();
    expect(nilai.cari(pertama)?.mulai).toBe(nilai.baris[0]!.mulai);
    expect(nilai.cari(hari('2026-11-24'))).not.toBeNull();
  });

  it('has rows in order, no two of one day', () => {
    const mulai = nilai.baris.map((b) => b.mulai);
    expect(mulai).toEqual([...new Set(mulai)].toSorted((a, b) => (a < b ? -1 : 1)));
  });
});

it('finds the tables there are', () => {
  expect(tabel.length).toBeGreaterThanOrEqual(14);
});

it('offers the resources and consequences the annex of an SKP is written from', () => {
  const { sumberDaya, konsekuensi } = pilihanLampiran.pada(hari('2026-01-15')).nilai;
  expect(sumberDaya).toHaveLength(5);
  expect(konsekuensi).toEqual({
    positif: ['Penghargaan', 'Penugasan baru'],
    negatif: ['Teguran', 'Pengalihan penugasan'],
  });
});
