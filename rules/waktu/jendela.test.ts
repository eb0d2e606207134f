import { expect, it } from 'vitest';
import { halanganJendela } from './jendela.ts';

const tw = { jenis: 'TRIWULANAN', dari: '2026-01-01', sampai: '2026-03-31' } as const;
const tahun = { jenis: 'TAHUNAN', dari: '2026-01-01', sampai: '2026-12-31' } as const;
const kode = (p: typeof tw | typeof tahun, jendelaDari: string, jendelaSampai: string) =>
  halanganJendela(p, { jendelaDari, jendelaSampai }).map((t) => t.kode);

it.each([
  [tw, '2026-03-15', '2026-04-10', []],
  [tw, '2026-04-01', '2026-05-30', []],
  [tw, '2026-04-02', '2026-05-31', ['E-JENDELA-MULAI', 'E-JENDELA-AKHIR']],
  [tw, '2026-03-20', '2026-03-19', ['E-JENDELA-RENTANG', 'E-JENDELA-AKHIR']],
  [tahun, '2026-12-20', '2027-01-31', []],
  [tahun, '2026-12-20', '2027-02-01', ['E-JENDELA-AKHIR']],
] as const)('a window of %o from %s to %s', (p, dari, sampai, hasil) => {
  expect(kode(p, dari, sampai)).toEqual(hasil);
});
