import { describe, expect, it } from 'vitest';
import { RATING } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { type MasukanPenetapan, penetapanEvaluasi } from './penetapan-evaluasi.ts';
import { predikat } from './predikat.ts';

const pada = hari('2026-12-31');
const lengkap: MasukanPenetapan = {
  capaianOrganisasi: 'BAIK',
  hasilKerja: 'SESUAI',
  perilaku: 'SESUAI',
  saran: 'SESUAI',
};
const tanya = (ubah: MasukanPenetapan = {}) => penetapanEvaluasi.jawab({ ...lengkap, ...ubah }, pada);
const kode = (ubah: MasukanPenetapan) => tanya(ubah).alasan.map((a) => `${a.kode} ${a.jalur}`);

describe('setting an evaluation', () => {
  it('gives the predikat of the quadrant for every pair, beside the achievement it rests on', () => {
    for (const hasilKerja of RATING)
      for (const perilaku of RATING) {
        const nilai = tanya({ hasilKerja, perilaku, saran: hasilKerja }).nilai;
        expect(nilai).toEqual({
          ...predikat.jawab({ hasilKerja, perilaku }, pada).nilai,
          capaianOrganisasi: 'BAIK',
        });
      }
  });

  it('names everything that is missing at once', () => {
    const j = penetapanEvaluasi.jawab({}, pada);
    expect([j.keadaan, j.kurang]).toEqual([
      'kurang_data',
      ['/capaianOrganisasi', '/hasilKerja', '/perilaku'],
    ]);
    expect(j.alasan.map((a) => a.kode)).toEqual([
      'E-ORG-PREDIKAT-MISSING',
      'E-RATING-INCOMPLETE',
      'E-RATING-INCOMPLETE',
    ]);
  });

  it('asks for a reason exactly when the rating differs from the suggestion, or there was none', () => {
    expect(kode({})).toEqual([]);
    expect(kode({ saran: 'DI_ATAS' })).toEqual(['E-RATING-ALASAN /alasanBeda']);
    expect(kode({ saran: null })).toEqual(['E-RATING-ALASAN /alasanBeda']);
    expect(kode({ saran: null, alasanBeda: ' ' })).toEqual(['E-RATING-ALASAN /alasanBeda']);
    expect(
      tanya({ saran: 'DI_ATAS', alasanBeda: 'Target tertunda karena anggaran dialihkan.' }).keadaan,
    ).toBe('ditetapkan');
    expect(kode({ saran: undefined })).toEqual([]);
  });

  it('lets no claimed predikat contradict the quadrant', () => {
    expect(kode({ predikatDiajukan: 'SANGAT_BAIK' })).toEqual(['E-PREDIKAT-MISMATCH /predikatDiajukan']);
  });

  it('carries over why a failed study assignment bounds the predikat', () => {
    const j = tanya({ tugasBelajarGagal: true, hasilKerja: null, saran: null });
    expect([j.nilai?.predikat, j.alasan.map((a) => a.kode)]).toEqual(['KURANG', ['TUBEL_DO']]);
  });
});
