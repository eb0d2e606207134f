import { describe, expect, it } from 'vitest';
import { type IsiManual, kekuranganManual, kewajibanManual } from './manual-indikator.ts';
import { type IsiWorkblock, kekuranganWorkblock } from './workblock.ts';

const lengkap: IsiManual = {
  tujuan: 'Mengukur jangkauan layanan',
  definisi: 'Rumah tangga yang sampahnya diangkut sedikitnya dua kali seminggu',
  formula: 'Rumah tangga terlayani dibagi seluruh rumah tangga',
  satuan: '%',
  kendali: 'OUTCOME_ANTARA',
  sumberData: 'Laporan rit angkut',
  periodePelaporan: 'TRIWULANAN',
};
const KOSONG: Record<keyof IsiManual, '' | null> = {
  tujuan: '',
  definisi: '',
  formula: '',
  satuan: '',
  kendali: null,
  sumberData: '',
  periodePelaporan: null,
};

describe('what a manual of an indicator lacks (L-II.A.3)', () => {
  it.each(Object.keys(lengkap) as (keyof IsiManual)[])('asks for %s in a quantitative SKP', (kunci) => {
    const isi = { ...lengkap, [kunci]: KOSONG[kunci] };
    expect(kekuranganManual(isi, 'KUANTITATIF').map((t) => t.jalur)).toEqual([`/${kunci}`]);
    const boleh = kunci === 'formula' || kunci === 'satuan';
    expect(kekuranganManual(isi, 'KUALITATIF')).toHaveLength(boleh ? 0 : 1);
  });

  it('finds nothing in a complete one, and takes blanks for nothing', () => {
    expect(kekuranganManual(lengkap, 'KUANTITATIF')).toEqual([]);
    expect(kekuranganManual({ ...lengkap, definisi: '  ' }, 'KUALITATIF').map((t) => t.jalur)).toEqual([
      '/definisi',
    ]);
  });

  it('is asked of heads only, and of them only where the indicator is not understood', () => {
    expect(kewajibanManual('PIMPINAN')).toBe('BILA_BELUM_DIPAHAMI');
    expect(kewajibanManual('JA_JF')).toBe('SUKARELA');
  });
});

const blok: IsiWorkblock = {
  judul: 'Bank sampah di setiap RW',
  indikatorTarget: ['Sampah terkurangi 20 %'],
  pihakTerlibat: 'Bidang Pengelolaan Sampah',
  waktuPenyelesaian: 'Januari–November',
  penerimaManfaat: 'Warga',
  tujuan: 'Sampah berkurang dari sumbernya',
  anggaran: 'Rp250.000.000',
  kegiatanRutin: ['Penimbangan'],
  kegiatanTransformatif: [],
  keluaranRutin: ['Data bulanan'],
  keluaranTransformatif: [],
};
const jalur = (isi: IsiWorkblock) => kekuranganWorkblock(isi).map((t) => t.jalur);

describe('what a workblock lacks (L-II.A.4)', () => {
  it('finds nothing in a complete one, with one kind of activity', () => {
    expect(jalur(blok)).toEqual([]);
  });

  it.each(['judul', 'pihakTerlibat', 'waktuPenyelesaian', 'penerimaManfaat', 'tujuan', 'anggaran'] as const)(
    'asks for %s',
    (kunci) => expect(jalur({ ...blok, [kunci]: ' ' })).toEqual([`/${kunci}`]),
  );

  it('asks for an indicator, an activity, and a milestone of each kind of activity', () => {
    expect(jalur({ ...blok, indikatorTarget: [' '] })).toEqual(['/indikatorTarget']);
    expect(jalur({ ...blok, kegiatanRutin: [] })).toEqual(['/kegiatanRutin']);
    expect(jalur({ ...blok, keluaranRutin: [] })).toEqual(['/keluaranRutin']);
    expect(jalur({ ...blok, kegiatanTransformatif: ['Aplikasi'] })).toEqual(['/keluaranTransformatif']);
  });
});
