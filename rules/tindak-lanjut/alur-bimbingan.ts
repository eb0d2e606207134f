import { KEADAAN_BIMBINGAN, type KeadaanBimbingan } from '../enum.ts';
import type { TabelAlur } from '../kernel/alur.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';

const PERISTIWA_BIMBINGAN = [
  'ISI_PEGAWAI',
  'ISI_PEMBIMBING',
  'TANDATANGANI_PEMBIMBING',
  'TANDATANGANI_PEGAWAI',
  'KEMBALIKAN',
  'BATALKAN',
] as const;
export type PeristiwaBimbingan = (typeof PERISTIWA_BIMBINGAN)[number];

export type PenjagaBimbingan = 'bagian-pegawai-lengkap' | 'bagian-pembimbing-lengkap' | 'ada-catatan';

const coaching = p6('Lampiran III.D.4.e');
const mentoring = p6('Lampiran III.D.4.f');
const batal = art(TERANG, 'Bimbingan yang dibatalkan diberi alasan');

/**
 * Coaching and mentoring (L-III.D.4.e–f): the employee prepares his part, the guide adds the steps agreed or the
 * journal, both sign. B.1.8 and B.1.9 follow a finished guidance.
 */
export const ALUR_BIMBINGAN: TabelAlur<KeadaanBimbingan, PeristiwaBimbingan, PenjagaBimbingan> = {
  nama: 'Bimbingan',
  keadaan: KEADAAN_BIMBINGAN,
  awal: 'DIRENCANAKAN',
  akhir: ['SELESAI', 'DIBATALKAN'],
  peristiwa: PERISTIWA_BIMBINGAN,
  penjaga: {
    'bagian-pegawai-lengkap': {
      kode: 'E-BIMBINGAN-PEGAWAI',
      pesan: 'Bagian yang diisi pegawai belum lengkap.',
    },
    'bagian-pembimbing-lengkap': {
      kode: 'E-BIMBINGAN-PEMBIMBING',
      pesan: 'Bagian yang diisi pembimbing belum lengkap.',
    },
    'ada-catatan': { kode: 'E-NOTE-REQUIRED', pesan: 'Tulis alasannya, sedikitnya 10 huruf.' },
  },
  transisi: [
    ...(['DIRENCANAKAN', 'DISIAPKAN', 'BERLANGSUNG'] as const).map((dari) => ({
      dari,
      peristiwa: 'ISI_PEGAWAI' as const,
      oleh: ['PEGAWAI'] as const,
      penjaga: [],
      ke: dari === 'BERLANGSUNG' ? ('BERLANGSUNG' as const) : ('DISIAPKAN' as const),
      dasar: [coaching, mentoring],
    })),
    ...(['DISIAPKAN', 'BERLANGSUNG'] as const).map((dari) => ({
      dari,
      peristiwa: 'ISI_PEMBIMBING' as const,
      oleh: ['PEMBIMBING'] as const,
      penjaga: [],
      ke: 'BERLANGSUNG' as const,
      dasar: [coaching, mentoring],
    })),
    {
      dari: 'BERLANGSUNG',
      peristiwa: 'TANDATANGANI_PEMBIMBING',
      oleh: ['PEMBIMBING'],
      penjaga: ['bagian-pegawai-lengkap', 'bagian-pembimbing-lengkap'],
      ke: 'MENUNGGU_PEGAWAI',
      dasar: [coaching, mentoring],
    },
    {
      dari: 'MENUNGGU_PEGAWAI',
      peristiwa: 'TANDATANGANI_PEGAWAI',
      oleh: ['PEGAWAI'],
      penjaga: [],
      ke: 'SELESAI',
      dasar: [coaching, mentoring],
    },
    {
      dari: 'MENUNGGU_PEGAWAI',
      peristiwa: 'KEMBALIKAN',
      oleh: ['PEGAWAI'],
      penjaga: ['ada-catatan'],
      ke: 'BERLANGSUNG',
      dasar: [coaching, mentoring],
    },
    ...(['DIRENCANAKAN', 'DISIAPKAN', 'BERLANGSUNG'] as const).map((dari) => ({
      dari,
      peristiwa: 'BATALKAN' as const,
      oleh: ['PEMBIMBING', 'PENILAI'] as const,
      penjaga: ['ada-catatan'] as const,
      ke: 'DIBATALKAN' as const,
      dasar: [batal],
    })),
  ],
};
