import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { kompetensiBimbingan, pernyataanBimbingan, skalaKompetensi } from './bimbingan.ts';

const PADA = hari('2026-04-01');

describe('the forms of guidance', () => {
  it('ask nine statements in B.1.8, three about the employee, three about the leader, three about both', () => {
    const { nilai } = pernyataanBimbingan.pada(PADA);
    expect(nilai.map((p) => p.nomor)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(nilai.map((p) => p.subjek)).toEqual(['PEGAWAI', 'PIMPINAN', 'KEDUANYA'].flatMap((s) => [s, s, s]));
    expect(new Set(nilai.map((p) => p.pernyataan)).size).toBe(9);
  });

  it('evaluate eight managerial and one socio-cultural competence in B.1.9, on five steps', () => {
    const { nilai } = kompetensiBimbingan.pada(PADA);
    expect(new Set(nilai.MANAJERIAL).size).toBe(8);
    expect(nilai.SOSIO_KULTURAL).toEqual(['Perekat dan Pemersatu Bangsa']);
    expect(skalaKompetensi.pada(PADA).nilai.map((s) => [s.nilai, s.label])).toEqual([
      [1, 'Sangat Kurang'],
      [2, 'Kurang memadai'],
      [3, 'Memadai'],
      [4, 'Di atas memadai'],
      [5, 'Istimewa'],
    ]);
  });

  it('hold from the day of the regulation, not before', () => {
    for (const tabel of [pernyataanBimbingan, kompetensiBimbingan, skalaKompetensi]) {
      expect(tabel.cari(hari('2022-02-06'))).toBeNull();
      expect(tabel.cari(hari('2022-02-07'))).not.toBeNull();
    }
  });
});
