import { describe, expect, it } from 'vitest';
import { PERSPEKTIF } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import type { MasukanSkp, PerjanjianSkp, RhkSkp } from './bentuk-skp.ts';
import { skpContoh } from './contoh-skp.ts';
import { kekuranganPerjanjian } from './perjanjian-kinerja.ts';
import { validasiSkp } from './validasi-skp.ts';

const perjanjian: PerjanjianSkp = {
  final: true,
  sasaran: [
    {
      id: 'sasaran-1',
      uraian: 'Meningkatnya sampah yang tertangani',
      indikator: [{ uraian: 'Persentase sampah tertangani', target: '72,5 %' }],
    },
  ],
};

const rhk: RhkSkp = {
  id: 'rhk-1',
  jenis: 'UTAMA',
  uraian: 'Meningkatnya sampah yang tertangani',
  penugasanDari: 'Wali Kota',
  indikator: PERSPEKTIF.map((perspektif) => ({
    uraian: 'Persentase sampah tertangani',
    target: '72,5 %',
    perspektif,
  })),
};

const temuan = (ubah: Partial<RhkSkp>, lain: Partial<MasukanSkp> = {}, kualitatif = false) => {
  const { alasan, peringatan } = validasiSkp.jawab(
    {
      skp: {
        ...skpContoh,
        ...(kualitatif && { pendekatan: 'KUALITATIF' as const }),
        rhk: [{ ...rhk, ...ubah }],
      },
      jenisJabatan: 'JPT_PRATAMA',
      perjanjianKinerja: perjanjian,
      ...lain,
    },
    hari('2026-01-15'),
  );
  return [...alasan, ...peringatan].map((t) => `${t.kode} ${t.jalur}`);
};

describe('V-SKP-04: the perjanjian kinerja in the SKP of a JPT', () => {
  it('is answered by an RHK utama with the same words, indicators and targets', () => {
    expect(temuan({})).toEqual([]);
    expect(temuan({ uraian: ' meningkatnya  sampah yang TERTANGANI. ' })).toEqual([]);
  });

  it('is answered by a link, whatever the words', () => {
    expect(temuan({ uraian: 'Sampah tertangani meningkat nyata', sasaranId: 'sasaran-1' })).toEqual([]);
  });

  it.each<[string, Partial<RhkSkp>, string]>([
    ['a sasaran is missing', { uraian: 'Tersedianya data sampah' }, 'E-SKP-PK-SASARAN /skp/rhk'],
    [
      'an indicator or its target differs',
      { indikator: rhk.indikator?.map((i) => ({ ...i, target: '70 %' })) },
      'E-SKP-PK-INDIKATOR /skp/rhk/0/indikator',
    ],
  ])('is refused where %s', (_, ubah, harap) => {
    expect(temuan(ubah)).toContain(harap);
  });

  it('is refused where the RHK is tambahan', () => {
    expect(temuan({ jenis: 'TAMBAHAN' })).toContain('E-SKP-PK-UTAMA /skp/rhk/0/jenis');
  });

  it('finds indicator and target in one narrative of a qualitative SKP', () => {
    const narasi = (uraian: string) => ({
      indikator: PERSPEKTIF.map((perspektif) => ({ uraian, target: '', perspektif })),
    });
    expect(temuan(narasi('Persentase sampah tertangani mencapai 72,5 % pada Desember'), {}, true)).toEqual(
      [],
    );
    expect(temuan(narasi('Persentase sampah tertangani mencapai 172,5 %'), {}, true)).toContain(
      'E-SKP-PK-INDIKATOR /skp/rhk/0/indikator',
    );
  });

  it('only advises while the perjanjian is a draft, and heads of units who are no JPT', () => {
    const lain = { uraian: 'Tersedianya data sampah' };
    expect(temuan(lain, { perjanjianKinerja: { ...perjanjian, final: false } })).toEqual([
      'W-SKP-PK-SASARAN /skp/rhk',
    ]);
    expect(temuan(lain, { jenisJabatan: 'ADMINISTRATOR', pimpinanUnitMandiri: true })).toEqual([
      'W-SKP-PK-SASARAN /skp/rhk',
    ]);
  });

  it('says nothing where there is no perjanjian', () => {
    expect(temuan({ uraian: 'Tersedianya data sampah' }, { perjanjianKinerja: null })).toEqual([]);
  });
});

describe('a perjanjian kinerja', () => {
  it('can be final when each sasaran is said and measured', () => {
    expect(kekuranganPerjanjian(perjanjian)).toEqual([]);
  });

  it('tells every part that is missing, at its place', () => {
    expect(kekuranganPerjanjian({ sasaran: [] }).map((t) => t.kode)).toEqual(['E-PK-KOSONG']);
    expect(
      kekuranganPerjanjian({
        sasaran: [
          { uraian: ' ', indikator: [] },
          { uraian: 'Meningkatnya layanan', indikator: [{ uraian: '', target: ' ' }] },
        ],
      }).map((t) => `${t.kode} ${t.jalur}`),
    ).toEqual([
      'E-PK-SASARAN /sasaran/0/uraian',
      'E-PK-TANPA-INDIKATOR /sasaran/0/indikator',
      'E-PK-INDIKATOR /sasaran/1/indikator/0/uraian',
      'E-PK-TARGET /sasaran/1/indikator/0/target',
    ]);
  });
});
