import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { keberatan, type MasukanKeberatan } from './keberatan.ts';

const dasar: MasukanKeberatan = {
  dokumen: 'D.1.1',
  diterima: '2027-02-18',
  diajukan: '2027-03-10',
  alasan: 'Realisasi triwulan IV belum dihitung.',
  pegawai: { jenisJabatan: 'JF', penilaiKepalaDaerah: false },
};
const tanya = (ubah: MasukanKeberatan) => keberatan.jawab({ ...dasar, ...ubah }, hari('2027-03-10'));
const kode = (ubah: MasukanKeberatan) => tanya(ubah).alasan.map((a) => a.kode);

describe('keberatan', () => {
  it('may be filed up to the fourteenth working day and no later', () => {
    expect(tanya({ diajukan: '2027-03-10' }).keadaan).toBe('ditetapkan');
    expect(kode({ diajukan: '2027-03-11' })).toEqual(['E-KEBERATAN-LEWAT-WAKTU']);
    expect(tanya({ diajukan: '2027-03-11', libur: ['2027-03-09'] }).keadaan).toBe('ditetapkan');
  });

  it('may be filed on the day of receipt but not before', () => {
    expect(tanya({ diajukan: '2027-02-18' }).keadaan).toBe('ditetapkan');
    expect(kode({ diajukan: '2027-02-17' })).toEqual(['E-KEBERATAN-TANGGAL']);
  });

  it('gives every reason at once', () => {
    const j = tanya({
      dokumen: 'D.1.2',
      diajukan: '2027-04-30',
      alasan: '',
      pegawai: { jenisJabatan: 'JPT_MADYA', penilaiKepalaDaerah: true },
    });
    expect(j.alasan.map((a) => [a.kode, a.jalur])).toEqual([
      ['E-KEBERATAN-FINAL', '/dokumen'],
      ['E-KEBERATAN-FINAL', '/pegawai'],
      ['E-KEBERATAN-ALASAN', '/alasan'],
      ['E-KEBERATAN-LEWAT-WAKTU', '/diajukan'],
    ]);
  });

  it.each([
    ['JPT_PRATAMA', true, undefined, true],
    ['JPT_MADYA', true, undefined, true],
    ['ADMINISTRATOR', true, true, true],
    ['ADMINISTRATOR', true, false, false],
    ['ADMINISTRATOR', false, true, false],
    ['JPT_PRATAMA', false, undefined, false],
  ] as const)(
    '%s, judged by Kepala Daerah %s, head of an independent unit %s: final %s',
    (jenisJabatan, kd, mandiri, final) => {
      const hasil = kode({
        pegawai: { jenisJabatan, penilaiKepalaDaerah: kd, pimpinanUnitMandiri: mandiri },
      });
      expect(hasil).toEqual(final ? ['E-KEBERATAN-FINAL'] : []);
    },
  );

  it('knows no second objection', () => {
    expect(kode({ dokumen: 'D.1.3' })).toEqual(['E-KEBERATAN-FINAL']);
  });

  it('names every missing fact, and what already stands against it', () => {
    const j = keberatan.jawab({ dokumen: 'D.1.2', pegawai: {} }, hari('2027-03-10'));
    expect(j.kurang).toEqual([
      '/diterima',
      '/diajukan',
      '/alasan',
      '/pegawai/jenisJabatan',
      '/pegawai/penilaiKepalaDaerah',
    ]);
    expect(j.alasan.map((a) => a.kode)).toEqual(['E-KEBERATAN-FINAL', 'E-KEBERATAN-ALASAN']);
  });
});
