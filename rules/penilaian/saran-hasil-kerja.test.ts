import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JENIS_RHK, RATING, type Rating } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { type MasukanSaran, saranHasilKerja } from './saran-hasil-kerja.ts';

const pada = hari('2026-12-31');
const butir = fc.record({ jenis: fc.constantFrom(...JENIS_RHK), tingkat: fc.constantFrom(...RATING) });
const daftar = fc
  .array(butir, { minLength: 1, maxLength: 12 })
  .filter((d) => d.some((r) => r.jenis === 'UTAMA'));
const saran = (rhk: MasukanSaran['rhk'], profil = {}) => saranHasilKerja.jawab({ rhk }, pada, profil);
const utama = (...tingkat: Rating[]) => tingkat.map((t) => ({ jenis: 'UTAMA', tingkat: t }) as const);

describe('suggestion of rating hasil kerja', () => {
  it('does not depend on the order of the RHK', () => {
    fc.assert(
      fc.property(daftar, fc.func(fc.integer()), (d, acak) => {
        const lain = [...d]
          .map((r, i) => [acak(i), r] as const)
          .sort(([a], [b]) => a - b)
          .map(([, r]) => r);
        expect(saran(lain).nilai).toEqual(saran(d).nilai);
      }),
    );
  });

  it('never suggests less when one RHK gets better', () => {
    const urutan = (r: Rating | null | undefined) => (r ? RATING.indexOf(r) : null);
    fc.assert(
      fc.property(daftar, fc.nat(), (d, di) => {
        const i = di % d.length;
        const naik = d.map((r, j) =>
          j === i ? { ...r, tingkat: RATING[Math.max(0, RATING.indexOf(r.tingkat) - 1)] } : r,
        );
        const [lama, baru] = [urutan(saran(d).nilai?.saran), urutan(saran(naik).nilai?.saran)];
        if (lama !== null && baru !== null) expect(baru).toBeLessThanOrEqual(lama);
      }),
    );
  });

  it('turns at "more than half", not at half', () => {
    expect(saran(utama('DI_ATAS', 'SESUAI')).nilai).toEqual({ saran: 'SESUAI' });
    expect(saran(utama('DI_ATAS', 'DI_ATAS', 'SESUAI')).nilai).toEqual({ saran: 'DI_ATAS' });
  });

  it('turns at 25 % of the RHK utama below', () => {
    expect(saran(utama('SESUAI', 'SESUAI', 'SESUAI', 'DI_BAWAH')).nilai).toEqual({ saran: 'SESUAI' });
    expect(saran(utama('SESUAI', 'SESUAI', 'DI_BAWAH')).nilai).toEqual({ saran: null });
  });

  it('follows the agency’s thresholds inside their bounds and refuses them outside', () => {
    const tiga = utama('SESUAI', 'SESUAI', 'DI_BAWAH');
    expect(saran(tiga, { sebagianKecil: 34 }).nilai).toEqual({ saran: 'SESUAI' });
    const kode = (profil: object) => saran(tiga, profil).alasan.map((a) => a.jalur);
    expect([
      kode({ sebagianBesar: 49 }),
      kode({ sebagianBesar: 50 }),
      kode({ sebagianBesar: 99 }),
      kode({ sebagianBesar: 100 }),
    ]).toEqual([['/profil/sebagianBesar'], [], [], ['/profil/sebagianBesar']]);
    expect([
      kode({ sebagianKecil: -1 }),
      kode({ sebagianKecil: 0 }),
      kode({ sebagianKecil: 49 }),
      kode({ sebagianKecil: 50 }),
    ]).toEqual([['/profil/sebagianKecil'], [], [], ['/profil/sebagianKecil']]);
  });

  it('names every RHK that is not judged yet', () => {
    const j = saran([
      { jenis: 'UTAMA', tingkat: 'SESUAI' },
      { jenis: 'UTAMA', tingkat: null },
      { jenis: null, tingkat: 'SESUAI' },
    ]);
    expect(j).toMatchObject({ keadaan: 'kurang_data', kurang: ['/rhk/2/jenis', '/rhk/1/tingkat'] });
    expect(saranHasilKerja.jawab({}, pada)).toMatchObject({ keadaan: 'kurang_data', kurang: ['/rhk'] });
  });

  it('refuses a list without RHK utama', () => {
    expect(saran([{ jenis: 'TAMBAHAN', tingkat: 'DI_ATAS' }]).alasan.map((a) => a.kode)).toEqual([
      'E-SKP-NO-UTAMA',
    ]);
  });
});
