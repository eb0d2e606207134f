import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREDIKAT_ORGANISASI } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { bantuanCapaian, type ProfilBantuan } from './bantuan-capaian.ts';

// PermenPANRB 6/2022 Lampiran IV.B.1; Ketentuan baku Terang: Bantuan angka capaian organisasi

const pada = hari('2026-12-31');
const tanya = (persen: number | null, profil: ProfilBantuan = { aktif: true }) =>
  bantuanCapaian.jawab({ persen }, pada, profil);

describe('the numeric help', () => {
  it('is off by default', () => {
    expect(tanya(95, {}).alasan[0]?.kode).toBe('E-BANTUAN-TIDAK-AKTIF');
  });

  it.each([
    [100.01, 'ISTIMEWA'],
    [100, 'BAIK'],
    [90, 'BAIK'],
    [89.99, 'BUTUH_PERBAIKAN'],
    [75, 'BUTUH_PERBAIKAN'],
    [74.99, 'KURANG'],
    [50, 'KURANG'],
    [49.99, 'SANGAT_KURANG'],
    [0, 'SANGAT_KURANG'],
  ] as const)('reads %d percent as %s', (persen, saran) => {
    expect(tanya(persen).nilai).toEqual({ saran });
  });

  it('never says less for more', () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(20_000), (a, b) => {
        const tempat = (x: number) => PREDIKAT_ORGANISASI.indexOf(tanya(x / 100).nilai!.saran);
        expect(tempat(Math.max(a, b))).toBeLessThanOrEqual(tempat(Math.min(a, b)));
      }),
    );
  });

  it('takes an agency’s thresholds, refuses those that do not fall, and asks for a number', () => {
    const ambang = { istimewa: 110, baik: 95, butuhPerbaikan: 80, kurang: 60 };
    expect(tanya(110, { aktif: true, ambang }).nilai).toEqual({ saran: 'BAIK' });
    const naik = tanya(90, { aktif: true, ambang: { ...ambang, kurang: 80 } });
    expect(naik.alasan[0]?.kode).toBe('E-PROFIL-BATAS');
    expect(tanya(null).kurang).toEqual(['/persen']);
    expect(tanya(-1).keadaan).toBe('ditolak');
  });
});
