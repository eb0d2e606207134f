import { describe, expect, it } from 'vitest';
import { PREDIKAT_ORGANISASI } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { usulanRatingPimpinan } from './usulan-rating-pimpinan.ts';

// SE MenPANRB 3/2023, Predikat pimpinan unit kerja; Ketentuan baku Terang: Padanan capaian unit

const pada = hari('2026-12-31');
const semua = (profil = {}) =>
  PREDIKAT_ORGANISASI.map(
    (capaianOrganisasi) => usulanRatingPimpinan.jawab({ capaianOrganisasi }, pada, profil).nilai?.rating,
  );

describe('the proposal for the head of a unit', () => {
  it('maps five levels to three by default', () => {
    expect(semua()).toEqual(['DI_ATAS', 'SESUAI', 'DI_BAWAH', 'DI_BAWAH', 'DI_BAWAH']);
  });

  it('takes an agency’s own mapping level by level', () => {
    expect(semua({ peta: { BUTUH_PERBAIKAN: 'SESUAI' } })).toEqual([
      'DI_ATAS',
      'SESUAI',
      'SESUAI',
      'DI_BAWAH',
      'DI_BAWAH',
    ]);
  });

  it('proposes nothing when switched off, without an achievement, or before the circular', () => {
    const mati = usulanRatingPimpinan.jawab({ capaianOrganisasi: 'BAIK' }, pada, {
      ratingPimpinanDariOrganisasi: false,
    });
    expect([mati.keadaan, mati.alasan[0]?.kode]).toEqual(['tidak_berlaku', 'E-USULAN-TIDAK-AKTIF']);
    expect(usulanRatingPimpinan.jawab({}, pada).kurang).toEqual(['/capaianOrganisasi']);
    const dini = usulanRatingPimpinan.jawab({ capaianOrganisasi: 'BAIK' }, hari('2023-01-30'));
    expect([dini.keadaan, dini.versi]).toEqual(['tidak_berlaku', null]);
  });
});
