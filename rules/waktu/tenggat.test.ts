import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import type { KodeTenggat } from '../tables/tenggat.ts';
import { tenggat } from './tenggat.ts';

const pada = hari('2027-01-15');
const tanya = (kode: KodeTenggat, sejak: string, lain = {}, profil = {}) =>
  tenggat.jawab({ kode, sejak, ...lain }, pada, profil);

describe('tenggat', () => {
  it.each([
    ['DL-01', '2027-01-04', '2027-01-14', null],
    ['DL-02', '2027-01-04', '2027-01-31', null],
    ['DL-03', '2027-06-30', '2027-01-31', null],
    ['DL-04', '2026-12-20', '2027-01-31', null],
    ['DL-04', '2027-01-31', '2027-01-31', null],
    ['DL-04', '2027-02-01', '2028-01-31', null],
    ['DL-05', '2027-01-29', '2027-02-18', 14],
    ['DL-06', '2027-01-29', '2027-02-18', 14],
    ['DL-07', '2027-01-31', '2027-03-12', 30],
    ['DL-08', '2027-04-09', '2027-04-29', 14],
    ['DL-09', '2027-04-29', '2027-05-10', 7],
    ['DL-10', '2027-04-29', '2027-05-10', 7],
    ['DL-11', '2027-01-31', '2027-03-12', 30],
    ['DL-12', '2027-02-18', '2027-03-10', 14],
    ['DL-13', '2027-03-10', '2027-03-19', 7],
    ['DL-14', '2027-01-31', '2027-03-12', 30],
    ['DL-15', '2024-12-31', '2025-01-09', null],
  ] as const)('%s since %s ends on %s', (kode, sejak, akhir, hariKerja) => {
    expect(tanya(kode, sejak)).toMatchObject({ keadaan: 'ditetapkan', nilai: { tenggat: akhir, hariKerja } });
  });

  it('reads the agency’s holidays and its six-day week', () => {
    expect(tanya('DL-13', '2027-03-10', { libur: ['2027-03-11'] }).nilai?.tenggat).toBe('2027-03-22');
    expect(tanya('DL-13', '2027-03-10', { hariKerja: 6 }).nilai?.tenggat).toBe('2027-03-18');
  });

  it('asks for the announced day of DL-15 when no table has it', () => {
    expect(tanya('DL-15', '2026-12-31')).toMatchObject({
      keadaan: 'kurang_data',
      kurang: ['/profil/pengumumanBkn/2026'],
    });
    const diumumkan = tanya('DL-15', '2026-12-31', {}, { pengumumanBkn: { 2026: '2027-01-08' } });
    expect(diumumkan.nilai?.tenggat).toBe('2027-01-08');
  });

  it('points at what is missing', () => {
    expect(tenggat.jawab({ libur: [] }, pada)).toMatchObject({
      keadaan: 'kurang_data',
      kurang: ['/kode', '/sejak'],
    });
  });
});
