import { expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { versiSkpPeriode } from './versi-skp-periode.ts';

const versi = [
  { nomor: 1, ditetapkanPada: '2026-01-20' },
  { nomor: 2, ditetapkanPada: '2026-05-04' },
];
const nomor = (sampai: string, pada: string) =>
  versiSkpPeriode(versi, hari(sampai), hari(pada))?.nomor ?? null;

it('takes the newest version set by the end of the period, whatever came later', () => {
  expect(nomor('2026-03-31', '2026-06-01')).toBe(1);
  expect(nomor('2026-06-30', '2026-07-01')).toBe(2);
});

it('takes the first version set after the period when the SKP was late', () => {
  expect(nomor('2026-01-19', '2026-02-01')).toBe(1);
});

it('knows no version before one was set', () => {
  expect(nomor('2026-03-31', '2026-01-19')).toBeNull();
});
