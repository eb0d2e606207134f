import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREDIKAT, PREDIKAT_ORGANISASI, type Predikat } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { kurvaDistribusi } from '../tables/distribusi.ts';
import { distribusiPredikat, type MasukanDistribusi } from './distribusi-predikat.ts';

const pada = hari('2026-12-31');
const jumlah = (
  ...[SANGAT_BAIK = 0, BAIK = 0, BUTUH_PERBAIKAN = 0, KURANG = 0, SANGAT_KURANG = 0]: number[]
) => ({
  SANGAT_BAIK,
  BAIK,
  BUTUH_PERBAIKAN,
  KURANG,
  SANGAT_KURANG,
});
const tanya = (
  capaianOrganisasi: MasukanDistribusi['capaianOrganisasi'],
  j: MasukanDistribusi['jumlah'],
  h = pada,
  profil = {},
) => distribusiPredikat.jawab({ capaianOrganisasi, jumlah: j }, h, profil);
const kode = (j: ReturnType<typeof tanya>) => j.peringatan.map((w) => w.kode);

describe('distribution of predikat', () => {
  it.each([
    ['ISTIMEWA', jumlah(14, 6), jumlah(15, 5), 'W-DIST-SB-MAX'],
    ['BAIK', jumlah(5, 14, 1), jumlah(4, 15, 1), 'W-DIST-B-MAX'],
    ['BUTUH_PERBAIKAN', jumlah(0, 8, 12), jumlah(0, 9, 11), 'W-DIST-BP-MIN'],
    ['KURANG', jumlah(0, 6, 2, 12), jumlah(0, 7, 2, 11), 'W-DIST-K-MIN'],
    ['SANGAT_KURANG', jumlah(0, 6, 1, 1, 12), jumlah(0, 7, 1, 1, 11), 'W-DIST-SK-MIN'],
    ['SANGAT_KURANG', jumlah(0, 6, 0, 2, 12), jumlah(0, 7, 0, 1, 12), 'W-DIST-BP-K-MIN'],
  ] as const)('under %s turns exactly at the limit', (capaian, tepat, lewat, w) => {
    expect([kode(tanya(capaian, tepat)), kode(tanya(capaian, lewat))]).toEqual([[], [w]]);
  });

  it('rounds maxima down and minima up without floating error, at every size', () => {
    for (let n = 1; n <= 300; n++) {
      const batas = tanya('KURANG', jumlah(0, 0, 0, n)).nilai?.batas;
      expect(batas?.SANGAT_BAIK.maks).toBe(Number(BigInt(10 * n) / 100n));
      expect(batas?.KURANG.min).toBe(Number((BigInt(60 * n) + 99n) / 100n));
    }
  });

  it('only informs below ten employees', () => {
    expect(tanya('BAIK', jumlah(0, 9)).nilai).toMatchObject({ informasiSaja: true, sesuai: false });
    expect(tanya('BAIK', jumlah(0, 10)).nilai).toMatchObject({ informasiSaja: false, sesuai: false });
  });

  it('knows the shares only from 31 January 2023', () => {
    const semua = jumlah(0, 20);
    expect(kode(tanya('BAIK', semua, hari('2023-01-30')))).toEqual([]);
    expect(kode(tanya('BAIK', semua, hari('2023-01-31')))).toEqual(['W-DIST-B-MAX', 'W-DIST-BP-K-REQUIRED']);
    const dini = tanya('BAIK', semua, hari('2023-01-30'), { distribusi: 'SE3_2023' });
    expect([dini.keadaan, dini.alasan[0]?.kode]).toEqual(['tidak_berlaku', 'E-PROFIL-BELUM-BERLAKU']);
  });

  it('is in keeping exactly when every number lies inside the limits it names', () => {
    const banyak = fc.record(
      Object.fromEntries(PREDIKAT.map((p) => [p, fc.nat(40)])) as Record<Predikat, fc.Arbitrary<number>>,
    );
    fc.assert(
      fc.property(fc.constantFrom(...PREDIKAT_ORGANISASI), banyak, (capaian, j) => {
        const { nilai } = tanya(capaian, j);
        if (!nilai) return;
        const dalam = PREDIKAT.every((p) => j[p] >= nilai.batas[p].min && j[p] <= nilai.batas[p].maks);
        const bersama = nilai.batasGabungan.every((b) => b.jumlah >= b.min);
        expect(nilai.sesuai).toBe(dalam && bersama);
        expect(nilai.n).toBe(PREDIKAT.reduce((t, p) => t + j[p], 0));
      }),
    );
  });

  it('points at each count that is missing, refuses a negative one, and does not speak about nobody', () => {
    expect(tanya('BAIK', { BAIK: 3, KURANG: null }).kurang).toEqual([
      '/jumlah/SANGAT_BAIK',
      '/jumlah/BUTUH_PERBAIKAN',
      '/jumlah/KURANG',
      '/jumlah/SANGAT_KURANG',
    ]);
    expect(tanya('BAIK', jumlah(-1, 3)).keadaan).toBe('ditolak');
    expect(tanya('BAIK', jumlah()).keadaan).toBe('tidak_berlaku');
  });

  it('draws a curve that peaks at the predikat matching the organisation', () => {
    const kurva = kurvaDistribusi.pada(pada).nilai;
    PREDIKAT_ORGANISASI.forEach((o, i) => {
      const tertinggi = PREDIKAT.toSorted((a, b) => kurva[o][b] - kurva[o][a])[0];
      expect(tertinggi).toBe(PREDIKAT[i]);
    });
  });
});
