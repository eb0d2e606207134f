import { expect, it } from 'vitest';
import { bedaSkp } from './beda.ts';
import type { Isian } from './data.ts';

const isian = (uraian: string, target: string): Isian => ({
  pendekatan: 'KUANTITATIF',
  perjanjianKerja: null,
  rhk: [
    {
      id: 'r1',
      jenis: 'UTAMA',
      uraian,
      rhkPimpinanId: 'p1',
      rhkPimpinanTeks: null,
      penugasanDari: null,
      metodeCascading: null,
      klasifikasiPlt: false,
      sasaranId: null,
      selId: null,
      indikator: [
        {
          id: 'i1',
          uraian: 'Jumlah laporan',
          target,
          targetAngka: null,
          satuan: null,
          aspek: 'KUANTITAS',
          perspektif: null,
          polaritas: 'MAKSIMALKAN',
        },
      ],
    },
  ],
  perilaku: [{ nilai: 'LOYAL', ekspektasiKhusus: null }],
  lampiran: { sumberDaya: ['Anggaran'], pertanggungjawaban: [], konsekuensi: [] },
});
const nama = (nilai: string) => nilai;

it('the same text has no difference, whatever words a link carries', () => {
  const lain = isian('Laporan terbit', '12');
  lain.rhk[0]!.rhkPimpinanTeks = 'kata yang berbeda';
  expect(bedaSkp(isian('Laporan terbit', '12'), lain, nama)).toEqual([]);
});

it('names each place that differs, with both texts', () => {
  const sesudah = isian('Laporan terbit tepat waktu', '10');
  sesudah.perilaku = [{ nilai: 'LOYAL', ekspektasiKhusus: 'Menjaga rahasia' }];
  sesudah.lampiran.sumberDaya = [];
  expect(bedaSkp(isian('Laporan terbit', '12'), sesudah, nama)).toEqual([
    { bagian: 'RHK 1', sebelum: 'Laporan terbit', sesudah: 'Laporan terbit tepat waktu' },
    {
      bagian: 'RHK 1, indikator',
      sebelum: 'Kuantitas: Jumlah laporan (target 12)',
      sesudah: 'Kuantitas: Jumlah laporan (target 10)',
    },
    { bagian: 'Ekspektasi khusus, LOYAL', sebelum: null, sesudah: 'Menjaga rahasia' },
    { bagian: 'Dukungan sumber daya', sebelum: 'Anggaran', sesudah: null },
  ]);
});

it('an RHK is matched by its identity: another one is new and the old one is gone', () => {
  const sesudah = isian('Laporan terbit', '12');
  sesudah.rhk[0]!.id = 'r2';
  expect(bedaSkp(isian('Laporan terbit', '12'), sesudah, nama).map((b) => b.bagian)).toEqual([
    'RHK 1 (baru)',
    'RHK dihapus',
  ]);
});
