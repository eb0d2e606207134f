import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { buatNip } from './buat-nip.ts';
import { nip } from './nip.ts';

const pada = hari('2026-11-24');
const baca = (nomor: string) => nip.jawab({ nomor }, pada);

describe('nip: the examples of domain 02, 10.9', () => {
  it('reads a PNS', () => {
    expect(baca('199001012015031001').nilai).toEqual({
      jenis: 'PNS',
      tanggalLahir: '1990-01-01',
      tmt: '2015-03',
      jenisKelamin: 'L',
      urut: '001',
    });
  });

  it('reads a PPPK, spaces and dots left aside', () => {
    for (const nomor of ['19951231 2024 2 1 2 015', '19951231.2024.21.2.015', '199512312024212015'])
      expect(baca(nomor).nilai).toEqual({
        jenis: 'PPPK',
        tanggalLahir: '1995-12-31',
        tmt: '2024',
        jenisKelamin: 'P',
        urut: '015',
        frekuensi: 1,
      });
  });

  it.each([
    ['199002302015031001', ['E-NIP-TANGGAL-LAHIR']],
    ['199001012015131001', ['E-NIP-TMT']],
    ['199001012015033001', ['E-NIP-JENIS-KELAMIN']],
    ['199001012015031000', ['E-NIP-URUT']],
    ['19900101201503100', ['E-NIP-BENTUK']],
    ['1990010120150310011', ['E-NIP-BENTUK']],
    ['19900101201503100A', ['E-NIP-BENTUK']],
    ['', ['E-NIP-BENTUK']],
    ['199002302015203000', ['E-NIP-TANGGAL-LAHIR', 'E-NIP-TMT', 'E-NIP-JENIS-KELAMIN', 'E-NIP-URUT']],
  ])('refuses "%s" for %j', (nomor, kode) => {
    const j = baca(nomor);
    expect([j.keadaan, j.alasan.map((a) => a.kode)]).toEqual(['ditolak', kode]);
  });
});

describe('nip', () => {
  it.each([
    ['00', false],
    ['01', true],
    ['12', true],
    ['13', false],
    ['20', false],
    ['21', true],
    ['29', true],
    ['30', false],
  ])('digits 13–14 = %s: accepted %s', (angka, sah) => {
    expect(baca(`199001012015${angka}1001`).keadaan).toBe(sah ? 'ditetapkan' : 'ditolak');
  });

  it.each([
    ['199001012008011001', []],
    ['199002012008011001', ['W-NIP-USIA']],
    ['195712012015121001', []],
    ['195612012015121001', ['W-NIP-USIA']],
    ['199001011989011001', ['W-NIP-TMT-SEBELUM-LAHIR']],
  ])('warns about the age in %s: %j, and never refuses for it', (nomor, kode) => {
    const j = baca(nomor);
    expect([j.keadaan, j.peringatan.map((w) => w.kode)]).toEqual(['ditetapkan', kode]);
  });

  it('reads back every NIP that buatNip writes', () => {
    const lahir = fc.integer({ min: 0, max: 16_000 }).map((n) => hari('1960-01-01').add({ days: n }));
    const tmt = fc.constantFrom(
      ...[2005, 2015, 2024].flatMap((tahun) =>
        [1, 3, 12].map((bulan) => ({ jenis: 'PNS' as const, tmt: { tahun, bulan } })),
      ),
      ...[2021, 2024].flatMap((tahun) =>
        [1, 2, 9].map((frekuensi) => ({ jenis: 'PPPK' as const, tahun, frekuensi })),
      ),
    );
    fc.assert(
      fc.property(
        lahir,
        tmt,
        fc.constantFrom('L' as const, 'P' as const),
        fc.integer({ min: 1, max: 999 }),
        (tanggalLahir, masa, jenisKelamin, urut) => {
          const j = baca(buatNip({ ...masa, tanggalLahir, jenisKelamin, urut }));
          expect(j.nilai).toMatchObject({
            jenis: masa.jenis,
            tanggalLahir: tanggalLahir.toString(),
            jenisKelamin,
            urut: String(urut).padStart(3, '0'),
            tmt:
              masa.jenis === 'PNS'
                ? `${masa.tmt.tahun}-${String(masa.tmt.bulan).padStart(2, '0')}`
                : String(masa.tahun),
          });
        },
      ),
    );
  });

  it('buatNip refuses what does not fit its digits', () => {
    const bahan = {
      jenis: 'PNS',
      tanggalLahir: hari('1990-01-01'),
      jenisKelamin: 'L',
      tmt: { tahun: 2015, bulan: 3 },
    } as const;
    expect(() => buatNip({ ...bahan, urut: 0 })).toThrow(RangeError);
    expect(() => buatNip({ ...bahan, urut: 1000 })).toThrow(RangeError);
    expect(() => buatNip({ ...bahan, urut: 1, tmt: { tahun: 2015, bulan: 13 } })).toThrow(RangeError);
  });
});
