import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { skpContoh } from './contoh-skp.ts';
import { jumlahKolom, METODE_CASCADING, type MetodeCascading } from './matriks.ts';
import { validasiSkp } from './validasi-skp.ts';

const iki = { targetAngka: 120, satuan: 'RT' };
const sel = (targetAngka: number | null, metode: MetodeCascading | null, satuan = 'rt') => ({
  metode,
  targetAngka,
  satuan,
});

describe('what a column of the matrix adds up to', () => {
  it('is counted for direct cascades of a quantitative load', () => {
    const dua = [sel(70, 'LANGSUNG_KUANTITATIF'), sel(40, 'LANGSUNG_KUANTITATIF')];
    expect(jumlahKolom(iki, dua)).toEqual({ target: 120, jumlah: 110, selisih: -10 });
  });

  it.each(METODE_CASCADING.filter((m) => m !== 'LANGSUNG_KUANTITATIF'))('is not asked of %s', (metode) => {
    expect(jumlahKolom(iki, [sel(10, metode)])).toBeNull();
  });

  it('leaves out another unit of measure, and cells without a number', () => {
    const lain = [sel(70, 'LANGSUNG_KUANTITATIF', 'kelurahan'), sel(null, 'LANGSUNG_KUANTITATIF')];
    expect(jumlahKolom(iki, lain)).toBeNull();
    expect(jumlahKolom(iki, [...lain, sel(120, 'LANGSUNG_KUANTITATIF')])?.selisih).toBe(0);
    expect(jumlahKolom({ targetAngka: null, satuan: null }, [sel(1, 'LANGSUNG_KUANTITATIF')])).toBeNull();
  });

  it('is exact with decimals', () => {
    const tiga = [0.1, 0.2, 0.3].map((n) => sel(n, 'LANGSUNG_KUANTITATIF', ''));
    expect(jumlahKolom({ targetAngka: 0.6, satuan: null }, tiga)).toEqual({
      target: 0.6,
      jumlah: 0.6,
      selisih: 0,
    });
  });

  it('does not depend on the order of people', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 8 }),
        (angka) => {
          const maju = angka.map((n) => sel(n, 'LANGSUNG_KUANTITATIF'));
          expect(jumlahKolom(iki, maju)).toEqual(jumlahKolom(iki, maju.toReversed()));
        },
      ),
    );
  });
});

describe('V-SKP-09: an RHK comes from the role matrix', () => {
  const temuan = (asal: { uraian?: string; selId?: string }, peran: { id: string; peran: string }[] | null) =>
    validasiSkp
      .jawab(
        {
          skp: { ...skpContoh, rhk: [{ ...skpContoh.rhk![0]!, ...asal }] },
          jenisJabatan: 'PELAKSANA',
          peranMatriks: peran,
        },
        hari('2026-01-15'),
      )
      .peringatan.map((t) => `${t.kode} ${t.jalur}`);
  const peran = [{ id: 'sel-1', peran: 'Tersedianya data timbulan sampah yang akurat' }];

  it('is advised where a matrix names roles and the RHK is none of them', () => {
    expect(temuan({}, peran)).toEqual(['W-RHK-BUKAN-MATRIKS /skp/rhk/0/uraian']);
  });

  it('is met by a link to the cell, or by its words', () => {
    expect(temuan({ selId: 'sel-1' }, peran)).toEqual([]);
    expect(temuan({ uraian: 'tersedianya data timbulan sampah yang akurat.' }, peran)).toEqual([]);
    expect(temuan({ selId: 'sel-lain' }, peran)).toHaveLength(1);
  });

  it('is not asked while no matrix names the person', () => {
    expect(temuan({}, [])).toEqual([]);
    expect(temuan({}, null)).toEqual([]);
  });
});
