import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import type { ProfilDistribusi } from './batas-distribusi.ts';
import { distribusiPredikat } from './distribusi-predikat.ts';

const pada = hari('2026-12-31');
const tanya = (
  capaianOrganisasi: 'BAIK' | 'BUTUH_PERBAIKAN' | 'SANGAT_KURANG',
  sb: number,
  b: number,
  profil: ProfilDistribusi = {},
) =>
  distribusiPredikat.jawab(
    {
      capaianOrganisasi,
      jumlah: { SANGAT_BAIK: sb, BAIK: b, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0 },
    },
    pada,
    profil,
  );
const uraian = (j: ReturnType<typeof tanya>) => j.nilai?.penjelasan.map((p) => p.uraian);

describe('why a limit is what it is', () => {
  it('shows the share, the product and which way it is rounded', () => {
    expect(uraian(tanya('BAIK', 5, 20))).toEqual([
      'Baik paling banyak 17 orang: 70 % dari 25 orang = 17,5, dibulatkan ke bawah karena satu orang lagi sudah melewati batas.',
      'Paling sedikit 1 orang Butuh Perbaikan atau Kurang/Misconduct, berapa pun banyaknya pegawai.',
    ]);
    expect(uraian(tanya('BUTUH_PERBAIKAN', 2, 11))).toEqual([
      'Sangat Baik paling banyak 1 orang: 10 % dari 13 orang = 1,3, dibulatkan ke bawah karena satu orang lagi sudah melewati batas.',
      'Butuh Perbaikan paling sedikit 8 orang: 60 % dari 13 orang = 7,8, dibulatkan ke atas karena satu orang kurang belum mencapai batas.',
    ]);
  });

  it('does not speak of rounding where there is none', () => {
    expect(uraian(tanya('BAIK', 6, 14))?.[0]).toBe(
      'Baik paling banyak 14 orang: 70 % dari 20 orang = 14, tepat.',
    );
    expect(uraian(tanya('SANGAT_KURANG', 0, 20))?.[0]).toBe('Pola ini tanpa Sangat Baik.');
  });

  it('says of each limit whether it is broken, as the warnings do', () => {
    const j = tanya('BAIK', 5, 20);
    expect(j.nilai?.penjelasan.filter((p) => p.dilanggar).map((p) => p.kode)).toEqual(
      j.peringatan.map((p) => p.kode),
    );
  });
});

describe('the limits of an agency’s own decree', () => {
  const profil: ProfilDistribusi = {
    distribusi: 'CUSTOM',
    batas: { BAIK: [{ predikat: ['SANGAT_BAIK'], jenis: 'MAKS', persen: 25 }] },
  };

  it('take the place of the circular’s, and only for the achievement they name', () => {
    const j = tanya('BAIK', 6, 14, profil);
    expect(j.peringatan.map((p) => p.kode)).toEqual(['W-DIST-INSTANSI-MAKS']);
    expect(j.nilai?.batas.SANGAT_BAIK).toEqual({ min: 0, maks: 5 });
    expect(tanya('BUTUH_PERBAIKAN', 6, 14, profil).nilai?.sesuai).toBe(true);
  });

  it('are refused when they are neither a share nor a number, or both', () => {
    for (const isi of [{}, { persen: 10, orang: 1 }, { persen: 12.5 }, { persen: 101 }])
      expect(
        tanya('BAIK', 6, 14, {
          distribusi: 'CUSTOM',
          batas: { BAIK: [{ predikat: ['BAIK'], jenis: 'MAKS', ...isi }] },
        }).alasan.map((a) => a.kode),
      ).toEqual(['E-PROFIL-BATAS']);
  });
});
