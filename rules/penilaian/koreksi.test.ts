import { expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { kalender } from '../waktu/hari-kerja.ts';
import { halanganKoreksi } from './koreksi.ts';

const sah = { periodeDitutup: true, adaEvaluasi: true, sudahDibuka: false, sampai: '2027-05-10' };
const kode = (lain: object) =>
  halanganKoreksi({ ...sah, ...lain }, hari('2027-05-03'), kalender([])).map((t) => t.kode);

it('is open to a decided evaluation of a closed period', () => {
  expect(kode({})).toEqual([]);
});

it('says every reason against it at once', () => {
  expect(
    kode({ periodeDitutup: false, adaEvaluasi: false, sudahDibuka: true, sampai: '2027-05-01' }),
  ).toEqual(['E-KOREKSI-PERIODE-TERBUKA', 'E-KOREKSI-TANPA-EVALUASI', 'E-KOREKSI-ADA', 'E-KOREKSI-SAMPAI']);
});

it('stays open for 30 working days at most', () => {
  expect([
    kode({ sampai: '2027-06-14' }),
    kode({ sampai: '2027-06-15' }),
    kode({ sampai: '2027-05-03' }),
  ]).toEqual([[], ['E-KOREKSI-SAMPAI'], []]);
});
