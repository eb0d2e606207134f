import { expect, it } from 'vitest';
import { satuTitik } from './kalimat.ts';

it.each([
  ['Menunggu Sri Wahyuni, S.Sos., M.Si..', 'Menunggu Sri Wahyuni, S.Sos., M.Si.'],
  ['Diperiksa oleh Budi.. Lalu ditetapkan.', 'Diperiksa oleh Budi. Lalu ditetapkan.'],
  ['Memuat...', 'Memuat...'],
  ['Dinilai Ade Suhendi.', 'Dinilai Ade Suhendi.'],
])('%s becomes %s', (kalimat, harap) => {
  expect(satuTitik(kalimat)).toBe(harap);
});
