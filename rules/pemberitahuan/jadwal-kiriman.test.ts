import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { CARA_SUREL, jadwalKiriman, type MasukanJadwal, PILIHAN_BAWAAN } from './jadwal-kiriman.ts';

const pada = hari('2026-03-10');
const tanya = (m: MasukanJadwal) => jadwalKiriman.jawab({ pilihan: PILIHAN_BAWAAN, ...m }, pada).nilai!;

// 9 March 2026 is a Monday.
describe('jadwal-kiriman', () => {
  it.each([
    ['2026-03-10T09:00', '2026-03-11T07:30', '2026-03-10T09:00'],
    ['2026-03-10T07:29', '2026-03-10T07:30', '2026-03-10T07:30'],
    ['2026-03-10T07:30', '2026-03-10T07:30', '2026-03-10T07:30'],
    ['2026-03-10T17:59', '2026-03-11T07:30', '2026-03-10T17:59'],
    ['2026-03-10T18:00', '2026-03-11T07:30', '2026-03-11T07:30'],
    ['2026-03-13T10:00', '2026-03-16T07:30', '2026-03-13T10:00'],
    ['2026-03-14T10:00', '2026-03-16T07:30', '2026-03-16T07:30'],
  ])('a notice of %s: digest %s, push %s', (timbul, surel, dorong) => {
    expect(tanya({ timbul })).toMatchObject({
      surel: { tidakSebelum: surel, rangkuman: true },
      dorong: { tidakSebelum: dorong, rangkuman: false },
    });
  });

  it.each([
    ['2026-03-11', true],
    ['2026-03-12', true],
    ['2026-03-13', false],
  ])('with the last day on %s goes alone: %s', (tenggat, mendesak) => {
    const { surel, mendesak: kata } = tanya({ timbul: '2026-03-10T09:00', tenggat });
    expect([surel?.rangkuman, kata]).toEqual([!mendesak, mendesak]);
  });

  it('gathers a week for Monday, or for the next working day when that is off', () => {
    const pilihan = { ...PILIHAN_BAWAAN, surel: 'MINGGUAN' as const };
    const surel = (libur: string[]) =>
      tanya({ timbul: '2026-03-10T09:00', pilihan, libur }).surel?.tidakSebelum;
    expect([surel([]), surel(['2026-03-16'])]).toEqual(['2026-03-16T07:30', '2026-03-17T07:30']);
  });

  it('never goes out before it arose, nor in quiet hours, nor on a day off', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 30 }),
        fc.constantFrom(...CARA_SUREL),
        fc.option(fc.integer({ min: 0, max: 10 })),
        (menit, surel, sisa) => {
          const saat = Temporal.PlainDateTime.from('2026-03-01T00:00').add({ minutes: menit });
          const timbul = saat.toString({ smallestUnit: 'minute' });
          const tenggat = sisa === null ? null : saat.toPlainDate().add({ days: sisa }).toString();
          const nilai = tanya({ timbul, tenggat, pilihan: { ...PILIHAN_BAWAAN, surel } });
          for (const jalan of [nilai.surel, nilai.dorong]) {
            if (!jalan) continue;
            const kirim = Temporal.PlainDateTime.from(jalan.tidakSebelum);
            expect(Temporal.PlainDateTime.compare(kirim, saat)).toBeGreaterThanOrEqual(0);
            expect(kirim.dayOfWeek).toBeLessThan(6);
            const jam = kirim.toPlainTime().toString({ smallestUnit: 'minute' });
            expect(jam >= '07:30' && jam < '18:00').toBe(true);
          }
        },
      ),
    );
  });
});
