import { KEADAAN_AKTIVITAS, type KeadaanAktivitas } from '../enum.ts';
import type { TabelAlur } from '../kernel/alur.ts';
import { art, TERANG } from '../kernel/kutipan.ts';

export const PERISTIWA_AKTIVITAS = [
  'UBAH',
  'KIRIM',
  'TARIK',
  'VERIFIKASI',
  'KEMBALIKAN',
  'TOLAK',
  'BUKA_KEMBALI',
  'HAPUS',
] as const;
export type PeristiwaAktivitas = (typeof PERISTIWA_AKTIVITAS)[number];

export type PenjagaAktivitas = 'aktivitas-sah' | 'pemeriksa-berwenang' | 'ada-catatan';

const isi = art(TERANG, 'V-AKT-01 sampai V-AKT-07');
const pemeriksa = art(TERANG, 'V-AKT-11');
const kunci = art(TERANG, 'V-AKT-12');

/** Life of one activity. PermenPANRB 6/2022 leaves the daily record to the agency (Ps 16); these are Terang's states. */
export const ALUR_AKTIVITAS: TabelAlur<KeadaanAktivitas, PeristiwaAktivitas, PenjagaAktivitas> = {
  nama: 'Aktivitas',
  keadaan: KEADAAN_AKTIVITAS,
  awal: 'DRAF',
  akhir: ['DITOLAK'],
  peristiwa: PERISTIWA_AKTIVITAS,
  penjaga: {
    'aktivitas-sah': {
      kode: 'E-AKT-BELUM-SAH',
      pesan: 'Aktivitas belum lengkap. Perbaiki bagian yang ditandai.',
    },
    'pemeriksa-berwenang': {
      kode: 'E-AKT-PEMERIKSA',
      pesan: 'Aktivitas diperiksa pejabat penilai pada hari itu, pemberi tugas, atau yang diberi delegasi.',
    },
    'ada-catatan': { kode: 'E-NOTE-REQUIRED', pesan: 'Tulis catatan agar pegawai tahu alasannya.' },
  },
  transisi: [
    { dari: 'DRAF', peristiwa: 'UBAH', oleh: ['PEGAWAI'], penjaga: [], ke: 'DRAF', dasar: [isi] },
    {
      dari: 'DRAF',
      peristiwa: 'KIRIM',
      oleh: ['PEGAWAI'],
      penjaga: ['aktivitas-sah'],
      ke: 'DIKIRIM',
      dasar: [isi],
    },
    { dari: 'DRAF', peristiwa: 'HAPUS', oleh: ['PEGAWAI'], penjaga: [], ke: null, dasar: [kunci] },
    { dari: 'DIREVISI', peristiwa: 'UBAH', oleh: ['PEGAWAI'], penjaga: [], ke: 'DIREVISI', dasar: [isi] },
    {
      dari: 'DIREVISI',
      peristiwa: 'KIRIM',
      oleh: ['PEGAWAI'],
      penjaga: ['aktivitas-sah'],
      ke: 'DIKIRIM',
      dasar: [isi],
    },
    { dari: 'DIREVISI', peristiwa: 'HAPUS', oleh: ['PEGAWAI'], penjaga: [], ke: null, dasar: [kunci] },
    { dari: 'DIKIRIM', peristiwa: 'TARIK', oleh: ['PEGAWAI'], penjaga: [], ke: 'DRAF', dasar: [kunci] },
    {
      dari: 'DIKIRIM',
      peristiwa: 'VERIFIKASI',
      oleh: ['PENILAI'],
      penjaga: ['pemeriksa-berwenang'],
      ke: 'DIVERIFIKASI',
      dasar: [pemeriksa],
    },
    {
      dari: 'DIKIRIM',
      peristiwa: 'KEMBALIKAN',
      oleh: ['PENILAI'],
      penjaga: ['pemeriksa-berwenang', 'ada-catatan'],
      ke: 'DIREVISI',
      dasar: [pemeriksa],
    },
    {
      dari: 'DIKIRIM',
      peristiwa: 'TOLAK',
      oleh: ['PENILAI'],
      penjaga: ['pemeriksa-berwenang', 'ada-catatan'],
      ke: 'DITOLAK',
      dasar: [pemeriksa],
    },
    {
      dari: 'DIVERIFIKASI',
      peristiwa: 'BUKA_KEMBALI',
      oleh: ['PENILAI'],
      penjaga: ['pemeriksa-berwenang', 'ada-catatan'],
      ke: 'DIREVISI',
      dasar: [kunci],
    },
  ],
};
