import { expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { halanganPenutupanPeriode } from './penutupan-periode.ts';

const bersih = {
  jendelaSampai: '2026-04-10',
  belumDisampaikan: 0,
  dalamHariKeberatan: { jumlah: 0, sampai: null },
  keberatanBerjalan: 0,
};
const kode = (lain: object, pada = '2026-05-10') =>
  halanganPenutupanPeriode({ ...bersih, ...lain }, hari(pada)).map((t) => t.kode);

it('opens the closing the day after the window', () => {
  expect([kode({}, '2026-04-10'), kode({}, '2026-04-11')]).toEqual([['E-JENDELA-BELUM-LEWAT'], []]);
});

it('waits for every right of an employee that still runs, and says all of them at once', () => {
  expect(
    kode({
      belumDisampaikan: 1,
      dalamHariKeberatan: { jumlah: 2, sampai: '2026-05-12' },
      keberatanBerjalan: 1,
    }),
  ).toEqual(['E-BELUM-DISAMPAIKAN', 'E-HARI-KEBERATAN', 'E-KEBERATAN-BERJALAN']);
});
