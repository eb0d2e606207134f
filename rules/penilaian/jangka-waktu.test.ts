import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { hariPenilai, hariPenugasan, keadaanJendela } from './jangka-waktu.ts';

const triwulan3 = {
  jendela: { dari: hari('2026-09-15'), sampai: hari('2026-10-10') },
  sampai: hari('2026-09-30'),
};
const awal = hari('2025-01-01');

describe('the evaluation window (L-IV.A.8)', () => {
  it.each([
    ['2026-09-14', 'BELUM'],
    ['2026-09-15', 'TERBUKA'],
    ['2026-10-10', 'TERBUKA'],
    ['2026-10-11', 'TERLAMBAT'],
  ])('on %s is %s', (pada, keadaan) => {
    expect(keadaanJendela(triwulan3, hari(pada))).toBe(keadaan);
  });
});

describe('who evaluates a period', () => {
  it('is the assessor of the eve of the window, so that a move inside it changes nothing (case 46)', () => {
    expect(`${hariPenilai(triwulan3, awal, hari('2026-09-26'))}`).toBe('2026-09-14');
    expect(`${hariPenilai(triwulan3, awal, hari('2026-08-26'))}`).toBe('2026-08-26');
  });

  it('is never asked for a day before the employee took up the post', () => {
    expect(`${hariPenilai(triwulan3, hari('2026-09-20'), hari('2026-10-01'))}`).toBe('2026-09-20');
  });

  it('looks at the post held on the day of the evaluation, at the latest at the end of the period', () => {
    expect(`${hariPenugasan(triwulan3, hari('2026-09-20'))}`).toBe('2026-09-20');
    expect(`${hariPenugasan(triwulan3, hari('2026-10-05'))}`).toBe('2026-09-30');
  });
});
