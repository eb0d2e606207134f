import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { hitungHariKerja, kalender } from './hari-kerja.ts';
import { menitTerganggu, perpanjang } from './perpanjangan.ts';
import { tenggat } from './tenggat.ts';

const k = kalender(['2027-03-11']);
const akhir = (batas: string, ...gangguan: [string, string][]) =>
  perpanjang(
    hari(batas),
    k,
    gangguan.map(([mulai, selesai]) => ({ mulai, selesai })),
  );

describe('a term that met an outage of the system', () => {
  it.each([
    ['stays without one', '2027-03-10', [], '2027-03-10'],
    [
      'stays when the day before was lost',
      '2027-03-10',
      [['2027-03-09T08:00', '2027-03-09T17:00']],
      '2027-03-10',
    ],
    ['stays for 59 minutes', '2027-03-10', [['2027-03-10T10:00', '2027-03-10T10:59']], '2027-03-10'],
    [
      'moves for an hour, over a holiday',
      '2027-03-10',
      [['2027-03-10T10:00', '2027-03-10T11:00']],
      '2027-03-12',
    ],
    [
      'stays for an outage before the service hours',
      '2027-03-10',
      [['2027-03-10T00:00', '2027-03-10T07:30']],
      '2027-03-10',
    ],
    [
      'moves for the last hour before midnight',
      '2027-03-10',
      [['2027-03-10T23:00', '2027-03-11T03:00']],
      '2027-03-12',
    ],
    [
      'moves once for each lost day, over a weekend',
      '2027-03-10',
      [['2027-03-10T09:00', '2027-03-15T09:00']],
      '2027-03-16',
    ],
    [
      'moves a calendar day when the working day before it was lost',
      '2027-01-31',
      [['2027-01-29T09:00', '2027-01-29T15:00']],
      '2027-02-01',
    ],
    [
      'moves a calendar day that was itself lost',
      '2027-01-31',
      [['2027-01-31T09:00', '2027-01-31T15:00']],
      '2027-02-01',
    ],
  ] as [string, string, [string, string][], string][])('%s', (_, batas, gangguan, hasil) => {
    expect(akhir(batas, ...gangguan).akhir.toString()).toBe(hasil);
  });

  it('names the lost days', () => {
    const { hariTerganggu } = akhir('2027-03-10', ['2027-03-10T09:00', '2027-03-12T09:00']);
    expect(hariTerganggu.map(String)).toEqual(['2027-03-10', '2027-03-12']);
  });

  it('is never earlier, and moves by as many working days as were lost', () => {
    const menit = fc.integer({ min: 0, max: 20 * 1440 });
    const saat = (n: number) =>
      Temporal.PlainDateTime.from('2027-03-01T00:00').add({ minutes: n }).toString().slice(0, 16);
    fc.assert(
      fc.property(fc.array(fc.tuple(menit, menit), { maxLength: 5 }), (acak) => {
        const gangguan = acak.map(([a, b]) => ({
          mulai: saat(Math.min(a, b)),
          selesai: saat(Math.max(a, b)),
        }));
        const hasil = perpanjang(hari('2027-03-10'), k, gangguan);
        expect(hitungHariKerja(hari('2027-03-10'), hasil.akhir, k)).toBe(hasil.hariTerganggu.length);
        expect(new Set(hasil.hariTerganggu.map(String)).size).toBe(hasil.hariTerganggu.length);
      }),
      { numRuns: 60 },
    );
  });

  it('counts the minutes of overlapping outages once', () => {
    const g = [
      { mulai: '2027-03-10T08:00', selesai: '2027-03-10T09:00' },
      { mulai: '2027-03-10T08:30', selesai: '2027-03-10T09:30' },
    ];
    expect(menitTerganggu(hari('2027-03-10'), g, { mulai: '07:00', selesai: '24:00' })).toBe(90);
  });

  it('is told by the rule with the day it had before and the days that were lost', () => {
    const jawaban = tenggat.jawab(
      {
        kode: 'DL-05',
        sejak: '2027-01-29',
        gangguan: [{ mulai: '2027-02-18T08:00', selesai: '2027-02-18T12:00' }],
      },
      hari('2027-02-18'),
    );
    expect(jawaban.nilai).toEqual({
      tenggat: '2027-02-19',
      hariKerja: 14,
      semula: '2027-02-18',
      hariTerganggu: ['2027-02-18'],
    });
    expect(jawaban.langkah.at(-1)?.uraian).toMatch(/gangguan/);
  });

  it('follows the choice of an agency', () => {
    const gangguan = [{ mulai: '2027-03-10T17:00', selesai: '2027-03-10T20:00' }];
    expect(perpanjang(hari('2027-03-10'), k, gangguan, { selesai: '16:00' }).hariTerganggu).toEqual([]);
    expect(perpanjang(hari('2027-03-10'), k, gangguan, { menitMinimum: 181 }).hariTerganggu).toEqual([]);
  });
});
