import type { Contoh } from '../kernel/aturan.ts';
import type { MasukanTpp, NilaiTpp, ProfilTpp } from './tpp.ts';

const pada = '2026-12-31';

/** Worked cases shown to readers. */
export const contohTpp: Contoh<MasukanTpp, NilaiTpp, ProfilTpp>[] = [
  {
    judul: 'Tiga kali terlambat sebentar, sekali lebih lama, sekali tidak apel',
    masukan: { kotor: 5_000_000, produktivitas: 1, potonganDisiplin: [0.5, 0.5, 0.5, 1, 2] },
    pada,
    hasil: { keadaan: 'ditetapkan' },
  },
  {
    judul: 'Instansi belum mengisi produktivitas menurut predikat',
    masukan: { kotor: 5_000_000, predikat: 'BAIK', potonganDisiplin: [] },
    pada,
    hasil: { keadaan: 'kurang_data', kurang: ['/produktivitas'], kode: ['E-TPP-TABEL-KOSONG'] },
  },
  {
    judul: 'Produktivitas di atas satu dan TPP kotor negatif',
    masukan: { kotor: -1, produktivitas: 1.1, potonganDisiplin: [] },
    pada,
    hasil: { keadaan: 'ditolak', kode: ['E-TPP-KOTOR', 'E-TPP-PRODUKTIVITAS'] },
  },
];
