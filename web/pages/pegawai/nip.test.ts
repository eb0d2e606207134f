import { describe, expect, it } from 'vitest';
import { periksaNip } from './nip.ts';

describe('a NIP while it is typed', () => {
  it('tells birth, sex and appointment once it is whole, with or without spaces', () => {
    const { nilai, galat, lengkap } = periksaNip('19900101 201503 2 001', 'PNS');
    expect(lengkap).toBe(true);
    expect(galat).toBeUndefined();
    expect(nilai).toMatchObject({ tanggalLahir: '1990-01-01', jenisKelamin: 'P', tmt: '2015-03' });
  });

  it('is not whole yet with fewer digits, and says how many are there', () => {
    const { lengkap, galat } = periksaNip('1990010120', 'PNS');
    expect(lengkap).toBe(false);
    expect(galat).toContain('10');
  });

  it('must be of the chosen kind of employee', () => {
    expect(periksaNip('199505052024211001', 'PNS').galat).toContain('PPPK');
    expect(periksaNip('199505052024211001', 'PPPK').galat).toBeUndefined();
    expect(periksaNip('199505052024211001', 'PPPK_PARUH_WAKTU').galat).toBeUndefined();
  });

  it('warns of an odd age without refusing', () => {
    const hasil = periksaNip('201001012015031001', 'PNS');
    expect(hasil.galat).toBeUndefined();
    expect(hasil.peringatan).toContain('5 tahun');
  });

  it('is asked for when empty', () => {
    expect(periksaNip(' ', 'PNS').galat).toMatch(/wajib/);
  });
});
