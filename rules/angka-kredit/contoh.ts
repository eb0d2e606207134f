import type { Contoh } from '../kernel/aturan.ts';
import type { MasukanAngkaKredit, NilaiAngkaKredit } from './angka-kredit.ts';

/** Worked cases shown to readers. */
export const contohAngkaKredit: Contoh<MasukanAngkaKredit, NilaiAngkaKredit, Record<string, never>>[] = [
  {
    judul: 'Ahli Pertama, setahun Sangat Baik dan dua bulan Baik',
    masukan: {
      jenjang: 'AHLI_PERTAMA',
      periode: [
        { predikat: 'SANGAT_BAIK', bulan: 12 },
        { predikat: 'BAIK', bulan: 2 },
      ],
    },
    pada: '2026-12-31',
    hasil: { keadaan: 'ditetapkan' },
  },
  {
    judul: 'Penyelia berpredikat Butuh Perbaikan: angka kredit bertambah, kenaikan tertahan',
    masukan: {
      jenjang: 'PENYELIA',
      periode: [{ predikat: 'BUTUH_PERBAIKAN', bulan: 12 }],
      golongan: 'III/c',
    },
    pada: '2026-12-31',
    hasil: { keadaan: 'ditetapkan', kode: ['W-AK-TERHALANG'] },
  },
  {
    judul: 'Predikat tahunan belum ada',
    masukan: { jenjang: 'AHLI_MUDA', periode: [{ predikat: null, bulan: 12 }] },
    pada: '2026-12-31',
    hasil: {
      keadaan: 'kurang_data',
      kurang: ['/periode/0/predikat'],
      kode: ['E-AK-PREDIKAT-BELUM-ADA'],
    },
  },
  {
    judul: 'Tiga belas bulan dalam satu periode',
    masukan: { jenjang: 'AHLI_MUDA', periode: [{ predikat: 'BAIK', bulan: 13 }] },
    pada: '2026-12-31',
    hasil: { keadaan: 'ditolak', kode: ['E-AK-BULAN'] },
  },
];
