import { describe, expect, it } from 'vitest';
import {
  angka,
  bacaAngka,
  jam,
  jarakHari,
  nip,
  persen,
  rentang,
  rupiah,
  tanggal,
  tanggalHari,
  ukuranBerkas,
  waktu,
} from './format.ts';

describe('numbers', () => {
  it('are written the Indonesian way', () => {
    expect(angka(1234.5)).toBe('1.234,5');
    expect(angka('98765432109876543210.25')).toBe('98.765.432.109.876.543.210,25');
    expect(persen(0.875)).toBe('87,5%');
    expect(rupiah(1500000)).toBe('Rp1.500.000');
    expect(ukuranBerkas(2_400_000)).toBe('2,4 MB');
  });

  it('are read as people type them', () => {
    expect(bacaAngka('1.234,5')).toBe(1234.5);
    expect(bacaAngka('1234,5')).toBe(1234.5);
    expect(bacaAngka('12.5')).toBe(12.5);
    expect(bacaAngka('1.234')).toBe(1234);
    expect(bacaAngka('1.234.567')).toBe(1234567);
    expect(bacaAngka('-3')).toBe(-3);
  });

  it('tell empty from wrong', () => {
    expect(bacaAngka('  ')).toBeNull();
    expect(bacaAngka('dua belas')).toBeUndefined();
    expect(bacaAngka('1,2,3')).toBeUndefined();
    expect(bacaAngka('12.34.5')).toBeUndefined();
  });
});

describe('days and times', () => {
  it('are written with the month by name', () => {
    expect(tanggal('2026-01-02')).toBe('2 Januari 2026');
    expect(tanggalHari('2026-01-02')).toBe('Jumat, 2 Januari 2026');
  });

  it('shorten a range by what both ends share', () => {
    expect(rentang('2026-01-02', '2026-01-02')).toBe('2 Januari 2026');
    expect(rentang('2026-01-02', '2026-01-31')).toBe('2–31 Januari 2026');
    expect(rentang('2026-01-01', '2026-03-31')).toBe('1 Januari – 31 Maret 2026');
    expect(rentang('2025-12-30', '2026-01-02')).toBe('30 Desember 2025 – 2 Januari 2026');
  });

  it('show an instant on the clock of the agency', () => {
    expect(jam('2026-01-01T23:30:00Z', 'WIB')).toBe('06.30');
    expect(jam('2026-01-01T23:30:00Z', 'WIT')).toBe('08.30');
    expect(waktu('2026-01-01T23:30:00Z', 'WITA')).toBe('2 Januari 2026 pukul 07.30 WITA');
  });

  it('count days from today, and name the date when it is far', () => {
    expect(jarakHari('2026-01-05', '2026-01-05')).toBe('hari ini');
    expect(jarakHari('2026-01-06', '2026-01-05')).toBe('besok');
    expect(jarakHari('2026-01-04', '2026-01-05')).toBe('kemarin');
    expect(jarakHari('2026-02-04', '2026-01-05')).toBe('30 hari lagi');
    expect(jarakHari('2026-02-05', '2026-01-05')).toBe('5 Februari 2026');
    expect(jarakHari('2025-12-31', '2026-01-05')).toBe('5 hari lalu');
  });
});

describe('a NIP', () => {
  it('is grouped for reading', () => {
    expect(nip('199001012015011001')).toBe('19900101 201501 1 001');
    expect(nip('12345')).toBe('12345');
  });
});
