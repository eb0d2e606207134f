import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREDIKAT_ORGANISASI } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { capaianTahunan, type MasukanCapaianTahunan } from './capaian-tahunan.ts';

// PermenPANRB 6/2022 Lampiran IV.B.1.f; Ketentuan baku Terang: Capaian organisasi sementara

const lalu = { tahun: 2025, predikat: 'ISTIMEWA', terbit: '2026-01-20' } as const;
const tanya = (masukan: Omit<MasukanCapaianTahunan, 'tahun'>, pada = '2027-02-10') =>
  capaianTahunan.jawab({ tahun: 2026, ...masukan }, hari(pada));

describe('the annual achievement that holds', () => {
  it('is this year’s up to 31 January, last year’s from 1 February on', () => {
    const dengan = (terbit: string) =>
      tanya({ capaian: [{ tahun: 2026, predikat: 'BAIK', terbit }, lalu] }).nilai;
    expect(dengan('2027-01-31')).toEqual({ predikat: 'BAIK', tahun: 2026, sumber: 'PERIODE_INI' });
    expect(dengan('2027-02-01')).toEqual({ predikat: 'ISTIMEWA', tahun: 2025, sumber: 'TAHUN_LALU' });
  });

  it('is never one that was not issued yet on the day asked for', () => {
    const capaian = [{ tahun: 2026, predikat: 'BAIK', terbit: '2027-01-31' } as const, lalu];
    expect(tanya({ capaian }, '2027-01-30').nilai?.tahun).toBe(2025);
    expect(tanya({ capaian: [lalu] }, '2026-01-19').keadaan).toBe('kurang_data');
  });

  it('is missing where neither year has one, and says what to do', () => {
    const kosong = tanya({ capaian: [{ tahun: 2026, predikat: 'BAIK', terbit: '2027-02-05' }] });
    expect(kosong).toMatchObject({ keadaan: 'kurang_data', kurang: ['/capaian'] });
    expect(kosong.alasan.map((a) => a.kode)).toEqual(['E-ORG-PREDIKAT-MISSING']);
    expect(kosong.peringatan.map((a) => a.kode)).toEqual(['W-CAPAIAN-TERLAMBAT']);
  });

  it('is "Baik (sementara)" by decree only while there is no other, and never another level', () => {
    const sementara = { predikat: 'BAIK', keputusan: '800/12/2027', ditetapkan: '2027-02-08' } as const;
    expect(tanya({ capaian: [], sementara }).nilai).toEqual({
      predikat: 'BAIK',
      tahun: 2026,
      sumber: 'SEMENTARA',
    });
    expect(tanya({ capaian: [], sementara }, '2027-02-07').keadaan).toBe('kurang_data');
    expect(tanya({ capaian: [lalu], sementara }).nilai?.sumber).toBe('TAHUN_LALU');
    for (const buruk of [
      { ...sementara, predikat: 'ISTIMEWA' as const },
      { ...sementara, keputusan: ' ' },
    ])
      expect(tanya({ capaian: [], sementara: buruk }).alasan.map((a) => a.kode)).toEqual([
        'E-CAPAIAN-SEMENTARA',
      ]);
  });

  it('does not depend on the order of the rows', () => {
    const satu = fc.record({
      tahun: fc.constantFrom(2024, 2025, 2026),
      predikat: fc.constantFrom(...PREDIKAT_ORGANISASI),
      terbit: fc.constantFrom('2025-01-10', '2026-01-20', '2027-01-31', '2027-02-01'),
    });
    fc.assert(
      fc.property(fc.uniqueArray(satu, { selector: (c) => c.tahun }), (capaian) => {
        expect(tanya({ capaian: capaian.toReversed() }).nilai).toEqual(tanya({ capaian }).nilai);
      }),
    );
  });
});
