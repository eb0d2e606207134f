import { describe, expect, it } from 'vitest';
import { NILAI_PERILAKU } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { type CatatanPenilai, tandaBias } from './tanda-bias.ts';

const periode = { dari: '2026-01-01', sampai: '2026-03-31' };
const pada = hari('2026-03-25');
const catatan = (ubah: Partial<CatatanPenilai> = {}): CatatanPenilai => ({
  pegawaiId: 'siti',
  hari: '2026-01-20',
  nilai: 'AKUNTABEL',
  sentimen: 'POSITIF',
  uraian: 'Laporan rit selesai tepat waktu.',
  adaBukti: true,
  ...ubah,
});
const kode = (...semua: CatatanPenilai[]) =>
  tandaBias({ pegawaiId: 'siti', periode, catatan: semua }, pada).map((t) => t.kode);

describe('questions before a judgement', () => {
  it('asks nothing of feedback that is spread over the period, varied and proven; nor where there is none', () => {
    expect(kode(catatan(), catatan({ hari: '2026-03-10', sentimen: 'NETRAL', uraian: 'Lain.' }))).toEqual([]);
    expect(kode()).toEqual([]);
  });

  it('asks about the beginning when all is from the last weeks, by the day', () => {
    expect(kode(catatan({ hari: '2026-02-26' }))).toEqual(['W-BIAS-TERKINI']);
    expect(kode(catatan({ hari: '2026-02-25' }))).toEqual([]);
    const pendek = { dari: '2026-03-01', sampai: '2026-03-31' };
    expect(
      tandaBias({ pegawaiId: 'siti', periode: pendek, catatan: [catatan({ hari: '2026-03-20' })] }, pada),
    ).toEqual([]);
  });

  it('asks about differences when four values share one tenor', () => {
    const semua = NILAI_PERILAKU.map((nilai) => catatan({ nilai, uraian: `Tentang ${nilai}` }));
    expect(kode(...semua.slice(0, 4))).toEqual(['W-BIAS-HALO']);
    expect(kode(...semua.slice(0, 3))).toEqual([]);
    expect(kode(...semua.slice(0, 4), catatan({ nilai: 'LOYAL', sentimen: 'NETRAL' }))).toEqual([]);
    const [tanya] = tandaBias(
      { pegawaiId: 'siti', periode, catatan: NILAI_PERILAKU.map((nilai) => catatan({ nilai })) },
      pada,
    );
    expect(tanya?.pesan).toContain('Satu kalimat dipakai untuk 7 nilai');
  });

  it('asks what is particular when the same words stand with another person, however they are spaced', () => {
    expect(
      kode(catatan(), catatan({ pegawaiId: 'dewi', uraian: 'laporan rit  selesai, tepat waktu' })),
    ).toEqual(['W-BIAS-SALINAN']);
  });

  it('asks for evidence when there is none', () => {
    expect(kode(catatan({ adaBukti: false }))).toEqual(['W-BIAS-TANPA-BUKTI']);
  });

  it('says several at once, always as a question', () => {
    const tanda = tandaBias(
      {
        pegawaiId: 'siti',
        periode,
        catatan: NILAI_PERILAKU.map((nilai) => catatan({ nilai, hari: '2026-03-20', adaBukti: false })),
      },
      pada,
    );
    expect(tanda).toHaveLength(3);
    for (const { pesan } of tanda) expect(pesan).toMatch(/\?$/);
  });
});
