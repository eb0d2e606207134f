import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREDIKAT, RATING } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { predikat, urutanPredikat } from './predikat.ts';
import { setingkatLebihBaik } from './setingkat-lebih-baik.ts';

const pada = hari('2026-12-31');
const rating = fc.constantFrom(...RATING);
const hasilDari = (masukan: Parameters<typeof predikat.jawab>[0]) => {
  const j = predikat.jawab(masukan, pada);
  if (j.keadaan !== 'ditetapkan') throw new Error(j.keadaan);
  return j.nilai.predikat;
};

describe('predikat', () => {
  it('is in force from 7 February 2022', () => {
    const fakta = { hasilKerja: 'SESUAI', perilaku: 'SESUAI' } as const;
    expect(predikat.jawab(fakta, hari('2022-02-06')).keadaan).toBe('tidak_berlaku');
    expect(predikat.jawab(fakta, hari('2022-02-07'))).toMatchObject({
      keadaan: 'ditetapkan',
      versi: '2022-02-07',
    });
  });

  it('never gets worse when a rating gets better', () => {
    fc.assert(
      fc.property(rating, rating, rating, rating, (h1, h2, p1, p2) => {
        const [hBaik, hBuruk] = [h1, h2].sort((a, b) => RATING.indexOf(a) - RATING.indexOf(b));
        const [pBaik, pBuruk] = [p1, p2].sort((a, b) => RATING.indexOf(a) - RATING.indexOf(b));
        const baik = hasilDari({ hasilKerja: hBaik, perilaku: pBaik });
        const buruk = hasilDari({ hasilKerja: hBuruk, perilaku: pBuruk });
        return urutanPredikat(baik) <= urutanPredikat(buruk);
      }),
    );
  });

  it('accepts of all claimed predikat exactly the one of the quadrant', () => {
    for (const hasilKerja of RATING)
      for (const perilaku of RATING) {
        const diterima = PREDIKAT.filter(
          (predikatDiajukan) =>
            predikat.jawab({ hasilKerja, perilaku, predikatDiajukan }, pada).keadaan === 'ditetapkan',
        );
        expect(diterima).toEqual([hasilDari({ hasilKerja, perilaku })]);
      }
  });

  it('has exactly one outcome for every combination of facts, and a value only when decided', () => {
    const mungkin = fc.option(rating, { nil: null });
    const gagal = fc.constantFrom(true, false, null, undefined);
    fc.assert(
      fc.property(
        mungkin,
        mungkin,
        gagal,
        fc.option(fc.constantFrom(...PREDIKAT)),
        (hasilKerja, perilaku, tb, diajukan) => {
          const j = predikat.jawab(
            { hasilKerja, perilaku, tugasBelajarGagal: tb, predikatDiajukan: diajukan },
            pada,
          );
          const lengkap = perilaku !== null && (tb === true || hasilKerja !== null);
          expect(j.keadaan === 'kurang_data').toBe(!lengkap);
          expect(j.kurang.length > 0).toBe(!lengkap);
          expect(j.nilai !== null).toBe(j.keadaan === 'ditetapkan');
          if (j.keadaan === 'ditolak') expect(j.alasan.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('lets a failed study assignment end only in Kurang or Sangat Kurang, whatever the results', () => {
    for (const hasilKerja of [...RATING, null])
      for (const perilaku of RATING) {
        const j = predikat.jawab({ tugasBelajarGagal: true, hasilKerja, perilaku }, pada);
        expect(j.nilai).toEqual({ predikat: perilaku === 'DI_BAWAH' ? 'SANGAT_KURANG' : 'KURANG' });
        expect(j.peringatan.map((w) => w.kode)).toEqual(
          hasilKerja && hasilKerja !== 'DI_BAWAH' ? ['W-TUBEL-HASIL'] : [],
        );
      }
  });

  it('refuses a claim inside the limit of a failed study assignment that contradicts the behaviour', () => {
    const j = predikat.jawab(
      { tugasBelajarGagal: true, perilaku: 'DI_BAWAH', predikatDiajukan: 'KURANG' },
      pada,
    );
    expect(j.alasan.map((a) => a.kode)).toEqual(['E-PREDIKAT-MISMATCH']);
  });
});

describe('what would have made it one step higher', () => {
  const dari = (hasilKerja: (typeof RATING)[number], perilaku: (typeof RATING)[number]) =>
    setingkatLebihBaik({ hasilKerja, perilaku }, pada).map((k) => [k.hasilKerja, k.perilaku, k.predikat]);

  it('is the nearest pair with a better predikat', () => {
    expect(dari('DI_ATAS', 'DI_BAWAH')).toEqual([['DI_ATAS', 'SESUAI', 'BAIK']]);
    expect(dari('DI_BAWAH', 'DI_BAWAH')).toEqual([
      ['DI_BAWAH', 'SESUAI', 'BUTUH_PERBAIKAN'],
      ['SESUAI', 'DI_BAWAH', 'KURANG'],
    ]);
    expect(dari('SESUAI', 'SESUAI')).toEqual([['DI_ATAS', 'DI_ATAS', 'SANGAT_BAIK']]);
    expect(dari('DI_ATAS', 'DI_ATAS')).toEqual([]);
  });

  it('is always better than the present predikat, and the rule itself confirms it', () => {
    fc.assert(
      fc.property(rating, rating, (hasilKerja, perilaku) => {
        const kini = urutanPredikat(hasilDari({ hasilKerja, perilaku }));
        return setingkatLebihBaik({ hasilKerja, perilaku }, pada).every(
          (k) => hasilDari(k) === k.predikat && urutanPredikat(k.predikat) < kini,
        );
      }),
    );
  });
});
