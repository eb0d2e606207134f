import { KEADAAN_EVALUASI, type KeadaanEvaluasi } from '../enum.ts';
import type { TabelAlur } from '../kernel/alur.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';

export const PERISTIWA_EVALUASI = [
  'NILAI',
  'GESER',
  'TETAPKAN',
  'AMBIL_ALIH',
  'SAMPAIKAN',
  'TERIMA',
  'DIAMKAN',
  'LAPORKAN',
  'AJUKAN_KEBERATAN',
  'KUATKAN',
  'UBAH_HASIL',
  'TARIK_KEBERATAN',
  'SELESAIKAN',
] as const;
export type PeristiwaEvaluasi = (typeof PERISTIWA_EVALUASI)[number];

export type PenjagaEvaluasi =
  | 'capaian-organisasi-ada'
  | 'rating-lengkap'
  | 'jendela-terbuka'
  | 'jendela-terlewat'
  | 'tenggat-tanda-tangan-terlewat'
  | 'tanda-tangan-selesai'
  | 'keberatan-dapat-diajukan'
  | 'kedua-pihak-didengar'
  | 'ada-catatan'
  | 'ada-alasan-pergeseran'
  | 'tidak-ada-keberatan';

const terang = art(TERANG, 'Keadaan evaluasi');

/** Life of one evaluation (D.1.1, D.1.2, D.1.3) of one person and period; events from L-V. */
export const ALUR_EVALUASI: TabelAlur<KeadaanEvaluasi, PeristiwaEvaluasi, PenjagaEvaluasi> = {
  nama: 'Evaluasi',
  keadaan: KEADAAN_EVALUASI,
  awal: 'BELUM',
  akhir: ['FINAL'],
  peristiwa: PERISTIWA_EVALUASI,
  penjaga: {
    'capaian-organisasi-ada': {
      kode: 'E-ORG-PREDIKAT-MISSING',
      pesan: 'Capaian kinerja organisasi belum ditetapkan. Mintalah pimpinan unit di atasnya menetapkannya.',
    },
    'rating-lengkap': {
      kode: 'E-RATING-INCOMPLETE',
      pesan: 'Isi rating hasil kerja dan rating perilaku kerja sebelum menetapkan.',
    },
    'jendela-terbuka': {
      kode: 'E-JENDELA-BELUM-BUKA',
      pesan:
        'Jangka waktu evaluasi periode ini belum dimulai. Simpan penilaian lebih dahulu, lalu tetapkan sesudah jangka waktunya mulai.',
    },
    'jendela-terlewat': {
      kode: 'E-JENDELA-BELUM-LEWAT',
      pesan:
        'Atasan baru dapat mengambil alih sesudah jangka waktu evaluasi berakhir tanpa penetapan pejabat penilai.',
    },
    'tenggat-tanda-tangan-terlewat': {
      kode: 'E-TENGGAT-BELUM-LEWAT',
      pesan: 'Pegawai masih dalam 14 hari kerja untuk menandatangani dokumen.',
    },
    'tanda-tangan-selesai': {
      kode: 'E-LAPOR-BELUM-TANDA-TANGAN',
      pesan:
        'Dokumen belum dapat dilaporkan: belum disampaikan, atau pegawai masih dalam hari untuk menandatanganinya.',
    },
    'keberatan-dapat-diajukan': {
      kode: 'E-KEBERATAN-TIDAK-DAPAT',
      pesan: 'Keberatan tidak dapat diajukan. Alasannya ada pada rincian.',
    },
    'kedua-pihak-didengar': {
      kode: 'E-KEBERATAN-PENJELASAN',
      pesan: 'Catat penjelasan pejabat penilai dan pegawai sebelum memutus keberatan.',
    },
    'ada-catatan': { kode: 'E-NOTE-REQUIRED', pesan: 'Tulis keputusan beserta alasannya.' },
    'ada-alasan-pergeseran': {
      kode: 'E-PERGESERAN-ALASAN',
      pesan: 'Tulis alasan pergeseran ini. Pegawainya akan membacanya.',
    },
    'tidak-ada-keberatan': {
      kode: 'E-KEBERATAN-BERJALAN',
      pesan: 'Masih ada keberatan yang berjalan atau hari untuk mengajukannya belum lewat.',
    },
  },
  transisi: [
    {
      dari: 'BELUM',
      peristiwa: 'NILAI',
      oleh: ['PENILAI'],
      penjaga: [],
      ke: 'DINILAI',
      dasar: [p6('Pasal 24'), p6('Pasal 25')],
    },
    {
      dari: 'DINILAI',
      peristiwa: 'NILAI',
      oleh: ['PENILAI'],
      penjaga: [],
      ke: 'DINILAI',
      dasar: [p6('Pasal 24'), p6('Pasal 25')],
    },
    {
      dari: 'BELUM',
      peristiwa: 'NILAI',
      oleh: ['ATASAN_PENILAI'],
      penjaga: ['jendela-terlewat'],
      ke: 'DINILAI',
      dasar: [p6('Lampiran IV.A.11')],
    },
    {
      dari: 'DINILAI',
      peristiwa: 'NILAI',
      oleh: ['ATASAN_PENILAI'],
      penjaga: ['jendela-terlewat'],
      ke: 'DINILAI',
      dasar: [p6('Lampiran IV.A.11')],
    },
    {
      dari: 'DINILAI',
      peristiwa: 'GESER',
      oleh: ['PENILAI', 'ATASAN_PENILAI'],
      penjaga: ['ada-alasan-pergeseran'],
      ke: 'DINILAI',
      dasar: [p6('Lampiran IV.B.2'), p6('Lampiran IV.B.3')],
    },
    {
      dari: 'DINILAI',
      peristiwa: 'TETAPKAN',
      oleh: ['PENILAI'],
      penjaga: ['jendela-terbuka', 'capaian-organisasi-ada', 'rating-lengkap'],
      ke: 'DITETAPKAN',
      dasar: [p6('Lampiran IV.A.8'), p6('Lampiran IV.B.3'), p6('Lampiran V.A.1')],
    },
    {
      dari: 'BELUM',
      peristiwa: 'AMBIL_ALIH',
      oleh: ['ATASAN_PENILAI'],
      penjaga: ['jendela-terlewat', 'capaian-organisasi-ada', 'rating-lengkap'],
      ke: 'DIALIHKAN_ATASAN',
      dasar: [p6('Lampiran IV.A.11'), p6('Lampiran V.A.8')],
    },
    {
      dari: 'DINILAI',
      peristiwa: 'AMBIL_ALIH',
      oleh: ['ATASAN_PENILAI'],
      penjaga: ['jendela-terlewat', 'capaian-organisasi-ada', 'rating-lengkap'],
      ke: 'DIALIHKAN_ATASAN',
      dasar: [p6('Lampiran IV.A.11'), p6('Lampiran V.A.8')],
    },
    {
      dari: 'DITETAPKAN',
      peristiwa: 'SAMPAIKAN',
      // L-V.A.5, A.9: who signed delivers; the HR office reads no result before that
      oleh: ['PENILAI'],
      penjaga: [],
      ke: 'DISAMPAIKAN',
      dasar: [p6('Lampiran V.A.5')],
    },
    {
      dari: 'DISAMPAIKAN',
      peristiwa: 'TERIMA',
      oleh: ['PEGAWAI'],
      penjaga: [],
      ke: 'DITERIMA',
      dasar: [p6('Lampiran V.A.6')],
    },
    {
      dari: 'DISAMPAIKAN',
      peristiwa: 'DIAMKAN',
      oleh: ['OPERATOR', 'SISTEM'],
      penjaga: ['tenggat-tanda-tangan-terlewat'],
      ke: 'DIAM',
      dasar: [p6('Lampiran V.A.6'), terang],
    },
    {
      dari: 'DIALIHKAN_ATASAN',
      peristiwa: 'SAMPAIKAN',
      oleh: ['ATASAN_PENILAI'],
      penjaga: [],
      ke: 'DIALIHKAN_ATASAN',
      dasar: [p6('Lampiran V.A.9')],
    },
    {
      dari: 'DIALIHKAN_ATASAN',
      peristiwa: 'TERIMA',
      oleh: ['PEGAWAI'],
      penjaga: [],
      ke: 'DIALIHKAN_ATASAN',
      dasar: [p6('Lampiran V.A.10')],
    },
    {
      dari: 'DITERIMA',
      peristiwa: 'LAPORKAN',
      oleh: ['PENILAI', 'OPERATOR'],
      penjaga: [],
      ke: 'DILAPORKAN',
      dasar: [p6('Lampiran V.A.7')],
    },
    {
      dari: 'DIAM',
      peristiwa: 'LAPORKAN',
      oleh: ['PENILAI', 'OPERATOR'],
      penjaga: [],
      ke: 'DILAPORKAN',
      dasar: [p6('Lampiran V.A.7')],
    },
    {
      dari: 'DIALIHKAN_ATASAN',
      peristiwa: 'LAPORKAN',
      oleh: ['ATASAN_PENILAI', 'OPERATOR'],
      penjaga: ['tanda-tangan-selesai'],
      ke: 'DILAPORKAN',
      dasar: [p6('Lampiran V.A.11')],
    },
    {
      dari: 'DISAMPAIKAN',
      peristiwa: 'AJUKAN_KEBERATAN',
      oleh: ['PEGAWAI'],
      penjaga: ['keberatan-dapat-diajukan'],
      ke: 'KEBERATAN',
      dasar: [p6('Lampiran V.B.1'), p6('Lampiran V.B.2')],
    },
    {
      dari: 'DITERIMA',
      peristiwa: 'AJUKAN_KEBERATAN',
      oleh: ['PEGAWAI'],
      penjaga: ['keberatan-dapat-diajukan'],
      ke: 'KEBERATAN',
      dasar: [p6('Lampiran V.B.1'), p6('Lampiran V.B.2')],
    },
    {
      dari: 'DILAPORKAN',
      peristiwa: 'AJUKAN_KEBERATAN',
      oleh: ['PEGAWAI'],
      penjaga: ['keberatan-dapat-diajukan'],
      ke: 'KEBERATAN',
      dasar: [p6('Lampiran V.B.1'), p6('Lampiran V.B.2')],
    },
    {
      dari: 'KEBERATAN',
      peristiwa: 'LAPORKAN',
      oleh: ['PENILAI', 'OPERATOR'],
      penjaga: [],
      ke: 'KEBERATAN',
      dasar: [p6('Lampiran V.A.7'), art(TERANG, 'Laporan saat keberatan berjalan')],
    },
    {
      dari: 'KEBERATAN',
      peristiwa: 'TARIK_KEBERATAN',
      oleh: ['PEGAWAI'],
      penjaga: [],
      ke: 'DITERIMA',
      dasar: [art(TERANG, 'Penarikan keberatan')],
    },
    {
      dari: 'KEBERATAN',
      peristiwa: 'KUATKAN',
      oleh: ['ATASAN_PENILAI'],
      penjaga: ['kedua-pihak-didengar', 'ada-catatan'],
      ke: 'KEBERATAN_DIKUATKAN',
      dasar: [p6('Lampiran V.B.4'), p6('Lampiran V.B.5')],
    },
    {
      dari: 'KEBERATAN',
      peristiwa: 'UBAH_HASIL',
      oleh: ['ATASAN_PENILAI'],
      penjaga: ['kedua-pihak-didengar', 'rating-lengkap', 'ada-catatan'],
      ke: 'KEBERATAN_DIUBAH',
      dasar: [p6('Lampiran V.B.5'), p6('Lampiran V.B.7')],
    },
    {
      dari: 'KEBERATAN_DIKUATKAN',
      peristiwa: 'LAPORKAN',
      oleh: ['PENILAI', 'OPERATOR'],
      penjaga: [],
      ke: 'DILAPORKAN',
      dasar: [p6('Lampiran V.A.7')],
    },
    {
      dari: 'KEBERATAN_DIUBAH',
      peristiwa: 'LAPORKAN',
      oleh: ['ATASAN_PENILAI', 'OPERATOR'],
      penjaga: [],
      ke: 'DILAPORKAN',
      dasar: [p6('Lampiran V.B.8')],
    },
    {
      dari: 'DILAPORKAN',
      peristiwa: 'SELESAIKAN',
      oleh: ['OPERATOR', 'SISTEM'],
      penjaga: ['tidak-ada-keberatan'],
      ke: 'FINAL',
      dasar: [terang],
    },
  ],
};
