import { describe, expect, it } from 'vitest';
import { buatAturan } from './aturan.ts';
import { berlaku } from './berlaku.ts';
import { hari } from './hari.ts';
import { ditetapkan, yangKurang } from './jawaban.ts';
import { art } from './kutipan.ts';

const pasal = (n: string) => [art('Peraturan Uji', n)];

describe('a rule', () => {
  const ambang = berlaku([
    { mulai: '2021-01-01', dasar: pasal('2'), nilai: 10 },
    { mulai: '2023-01-01', dasar: pasal('2a'), nilai: 20 },
  ]);
  const aturan = buatAturan<{ n: number }, number>({
    id: 'uji',
    judul: 'Aturan uji',
    dasar: pasal('1'),
    rumus: berlaku([
      {
        mulai: '2021-01-01',
        dasar: pasal('1'),
        nilai: ({ n }, pada) => ditetapkan(n + ambang.pada(pada).nilai),
      },
      { mulai: '2025-01-01', dasar: pasal('3'), nilai: ({ n }) => ditetapkan(n * 2) },
    ]),
    tabel: [ambang],
    contoh: [],
  });

  it.each([
    ['2021-01-01', 15, '2021-01-01'],
    ['2022-12-31', 15, '2021-01-01'],
    ['2023-01-01', 25, '2023-01-01'],
    ['2024-12-31', 25, '2023-01-01'],
    ['2025-01-01', 10, '2025-01-01'],
  ])('on %s answers %i under version %s', (pada, nilai, versi) => {
    expect(aturan.jawab({ n: 5 }, hari(pada))).toMatchObject({
      aturan: 'uji',
      pada,
      versi,
      keadaan: 'ditetapkan',
      nilai,
    });
  });

  it('is not applicable before its first day, and says so', () => {
    expect(aturan.jawab({ n: 5 }, hari('2020-12-31'))).toMatchObject({
      versi: null,
      keadaan: 'tidak_berlaku',
      nilai: null,
      alasan: [{ kode: 'E-ATURAN-TIDAK-BERLAKU' }],
    });
  });

  it('lists its versions from formulas and tables, oldest first, with their articles', () => {
    expect(aturan.versi.map((v) => [v.mulai, v.dasar.map((d) => d.pasal)])).toEqual([
      ['2021-01-01', ['1', '2']],
      ['2023-01-01', ['2a']],
      ['2025-01-01', ['3']],
    ]);
  });

  it('has the fields of the contract in its order', () => {
    expect(Object.keys(aturan.jawab({ n: 1 }, hari('2025-01-01')))).toEqual([
      'aturan',
      'pada',
      'versi',
      'keadaan',
      'nilai',
      'kurang',
      'alasan',
      'peringatan',
      'langkah',
    ]);
  });
});

it('missing facts are those null or absent; zero, false and "" are facts', () => {
  const fakta: Record<string, unknown> = { a: null, b: undefined, c: 0, d: false, e: '' };
  expect(yangKurang(fakta, ['a', 'b', 'c', 'd', 'e', 'f'], '/x')).toEqual(['/x/a', '/x/b', '/x/f']);
});
