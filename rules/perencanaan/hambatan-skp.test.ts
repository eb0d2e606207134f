import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEADAAN_SKP } from '../enum.ts';
import { type FaktaHambatan, hambatanSkp, SEBAB_HAMBATAN, URAIAN_HAMBATAN } from './hambatan-skp.ts';

const lancar: FaktaHambatan = {
  periode: 'TERBUKA',
  adaPenugasan: true,
  unitBerlaku: true,
  jumlahPenilai: 1,
  penilaiBertugas: true,
  penilaiAktif: true,
  akunAktif: true,
  kelompok: 'JA_JF',
  keadaan: 'BELUM',
  adaYangBerlaku: false,
  pimpinan: { keadaan: 'DISETUJUI', adaYangBerlaku: true },
};
const pimpinan = (keadaan: 'BELUM' | 'DRAF' | 'DIAJUKAN' | 'DIKEMBALIKAN') => ({
  keadaan,
  adaYangBerlaku: false,
});

describe('why somebody has no SKP in force', () => {
  it.each<[Partial<FaktaHambatan>, string, string]>([
    [{ periode: 'BELUM' }, 'PERIODE_BELUM_DIBUKA', 'OPERATOR'],
    [{ periode: 'DITUTUP' }, 'PERIODE_DITUTUP', 'OPERATOR'],
    [{ adaPenugasan: false, jumlahPenilai: 0 }, 'TANPA_PENUGASAN', 'OPERATOR'],
    [{ unitBerlaku: false }, 'UNIT_TIDAK_BERLAKU', 'OPERATOR'],
    [{ jumlahPenilai: 0 }, 'TANPA_PENILAI', 'OPERATOR'],
    [{ jumlahPenilai: 2 }, 'PENILAI_GANDA', 'OPERATOR'],
    [{ penilaiBertugas: false }, 'PENILAI_TIDAK_BERTUGAS', 'OPERATOR'],
    [{ akunAktif: false }, 'AKUN_BELUM_AKTIF', 'OPERATOR'],
    [{ pimpinan: pimpinan('BELUM'), penilaiAktif: false }, 'PENILAI_BELUM_AKTIF', 'OPERATOR'],
    [{ keadaan: 'DIAJUKAN', penilaiAktif: false }, 'PENILAI_BELUM_AKTIF', 'OPERATOR'],
    [{ pimpinan: pimpinan('BELUM') }, 'PIMPINAN_BELUM_MENYUSUN', 'PIMPINAN'],
    [{ pimpinan: pimpinan('DRAF') }, 'PIMPINAN_BELUM_MENGAJUKAN', 'PIMPINAN'],
    [{ pimpinan: pimpinan('DIKEMBALIKAN') }, 'PIMPINAN_BELUM_MENGAJUKAN', 'PIMPINAN'],
    [{ pimpinan: pimpinan('DIAJUKAN') }, 'PIMPINAN_MENUNGGU_PENETAPAN', 'PENILAI_PIMPINAN'],
    [{ keadaan: 'DIAJUKAN' }, 'MENUNGGU_PENETAPAN', 'PENILAI'],
    [{ keadaan: 'DIAJUKAN', pimpinan: pimpinan('BELUM') }, 'MENUNGGU_PENETAPAN', 'PENILAI'],
    [{ keadaan: 'DIKEMBALIKAN', pimpinan: pimpinan('BELUM') }, 'DIKEMBALIKAN', 'PEGAWAI'],
    [{ keadaan: 'DRAF' }, 'BELUM_DIAJUKAN', 'PEGAWAI'],
    [{}, 'BELUM_MULAI', 'PEGAWAI'],
    [{ kelompok: 'PIMPINAN', pimpinan: pimpinan('BELUM') }, 'BELUM_MULAI', 'PEGAWAI'],
    [{ pimpinan: null }, 'BELUM_MULAI', 'PEGAWAI'],
  ])('%o is %s, for the %s to mend', (ubah, sebab, pemilik) => {
    expect(hambatanSkp({ ...lancar, ...ubah })).toMatchObject({ sebab, pemilik });
  });

  it('is nothing once one is in force, and the whole chain is clear', () => {
    const { sebab, pemilik, rantai } = hambatanSkp({ ...lancar, adaYangBerlaku: true, jumlahPenilai: 0 });
    expect([sebab, pemilik]).toEqual([null, null]);
    expect(rantai.every((r) => r.keadaan === 'LANCAR')).toBe(true);
  });

  it('shows the chain up to the broken link, and what it has not reached yet', () => {
    const { rantai, dapatSementara } = hambatanSkp({ ...lancar, pimpinan: pimpinan('DRAF') });
    expect(rantai.map((r) => `${r.mata} ${r.keadaan}`)).toEqual([
      'PERIODE LANCAR',
      'PENUGASAN LANCAR',
      'PENILAI LANCAR',
      'AKUN LANCAR',
      'SKP_PIMPINAN TERHAMBAT',
      'PENGAJUAN BELUM_SAMPAI',
      'PENETAPAN BELUM_SAMPAI',
    ]);
    expect(dapatSementara).toBe(true);
  });

  it('leaves the leader’s SKP out of the chain of who supports none', () => {
    const mata = hambatanSkp({ ...lancar, kelompok: 'PIMPINAN' }).rantai.map((r) => r.mata);
    expect(mata).not.toContain('SKP_PIMPINAN');
  });

  it('has exactly one broken link for every combination without an SKP in force', () => {
    const keadaan = fc.constantFrom('BELUM' as const, ...KEADAAN_SKP);
    fc.assert(
      fc.property(
        fc.record({
          periode: fc.constantFrom('BELUM' as const, 'TERBUKA' as const, 'DITUTUP' as const),
          adaPenugasan: fc.boolean(),
          unitBerlaku: fc.boolean(),
          jumlahPenilai: fc.integer({ min: 0, max: 3 }),
          penilaiBertugas: fc.boolean(),
          penilaiAktif: fc.boolean(),
          akunAktif: fc.boolean(),
          kelompok: fc.constantFrom('JA_JF' as const, 'PIMPINAN' as const),
          keadaan,
          adaYangBerlaku: fc.constant(false),
          pimpinan: fc.option(fc.record({ keadaan, adaYangBerlaku: fc.boolean() })),
        }),
        (fakta) => {
          const { sebab, rantai } = hambatanSkp(fakta);
          expect(SEBAB_HAMBATAN).toContain(sebab);
          expect(rantai.filter((r) => r.keadaan === 'TERHAMBAT')).toHaveLength(1);
        },
      ),
    );
  });

  it('has words for every cause', () => {
    for (const sebab of SEBAB_HAMBATAN) expect(URAIAN_HAMBATAN[sebab].langkah, sebab).toMatch(/\.$/);
  });
});
