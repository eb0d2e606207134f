import { NILAI_PERILAKU } from '../enum.ts';
import type { Contoh } from '../kernel/aturan.ts';
import type { IsiSkp, MasukanSkp } from './bentuk-skp.ts';

/** A small SKP of a staff member that is in order; the worked cases and tests start from it. */
export const skpContoh: IsiSkp = {
  tahun: 2026,
  dari: '2026-01-01',
  sampai: '2026-12-31',
  pendekatan: 'KUANTITATIF',
  rhk: [
    {
      id: 'rhk-1',
      jenis: 'UTAMA',
      uraian: 'Tersedianya data kepegawaian yang mutakhir',
      rhkPimpinan: { id: 'rhk-pimpinan-1' },
      penugasanDari: 'Kepala Subbagian Umum dan Kepegawaian',
      indikator: [
        {
          id: 'indikator-1',
          uraian: 'Persentase data pegawai yang dimutakhirkan',
          target: '95 %',
          targetAngka: 95,
          satuan: '%',
          aspek: 'KUANTITAS',
          polaritas: 'MAKSIMALKAN',
        },
      ],
    },
  ],
  perilaku: NILAI_PERILAKU.map((nilai) => ({ nilai, ekspektasiKhusus: null })),
  lampiran: {
    sumberDaya: ['Peralatan kerja'],
    pertanggungjawaban: ['Laporan triwulanan dengan data SIASN'],
    konsekuensi: ['Bila tercapai: penghargaan', 'Bila tidak tercapai: teguran'],
  },
};

export const contohSkp: Contoh<MasukanSkp, { sah: boolean }, Record<string, never>>[] = [
  {
    judul: 'SKP pelaksana yang lengkap',
    masukan: { skp: skpContoh, jenisJabatan: 'PELAKSANA' },
    pada: '2026-01-15',
    hasil: { keadaan: 'ditetapkan', nilai: { sah: true } },
  },
  {
    judul: 'Hanya RHK tambahan',
    masukan: {
      skp: { ...skpContoh, rhk: skpContoh.rhk?.map((r) => ({ ...r, jenis: 'TAMBAHAN' as const })) },
      jenisJabatan: 'PELAKSANA',
    },
    pada: '2026-01-15',
    hasil: { keadaan: 'ditolak', kode: ['E-SKP-NO-UTAMA'] },
  },
];
