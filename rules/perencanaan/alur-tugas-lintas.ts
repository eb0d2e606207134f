import type { TabelAlur } from '../kernel/alur.ts';
import { p6 } from '../kernel/kutipan.ts';

export const KEADAAN_TUGAS_LINTAS = ['MENUNGGU', 'DISETUJUI', 'DITOLAK'] as const;
export type KeadaanTugasLintas = (typeof KEADAAN_TUGAS_LINTAS)[number];
export const PERISTIWA_TUGAS_LINTAS = ['SETUJUI', 'TOLAK'] as const;
export type PeristiwaTugasLintas = (typeof PERISTIWA_TUGAS_LINTAS)[number];

const dasar = [p6('Lampiran II.A.5.f')];

/**
 * Work for somebody whom the assigning leader does not assess: that person's penilai agrees first (PermenPANRB 6/2022
 * L-II.A.5.f). A decision can be changed while the work runs.
 */
export const ALUR_TUGAS_LINTAS: TabelAlur<KeadaanTugasLintas, PeristiwaTugasLintas, 'ada-catatan'> = {
  nama: 'Penugasan lintas pimpinan',
  keadaan: KEADAAN_TUGAS_LINTAS,
  awal: 'MENUNGGU',
  akhir: [],
  peristiwa: PERISTIWA_TUGAS_LINTAS,
  penjaga: {
    'ada-catatan': { kode: 'E-NOTE-REQUIRED', pesan: 'Tulis alasan, agar pimpinan yang meminta mengerti.' },
  },
  transisi: [
    { dari: 'MENUNGGU', peristiwa: 'SETUJUI', oleh: ['PENILAI'], penjaga: [], ke: 'DISETUJUI', dasar },
    {
      dari: 'MENUNGGU',
      peristiwa: 'TOLAK',
      oleh: ['PENILAI'],
      penjaga: ['ada-catatan'],
      ke: 'DITOLAK',
      dasar,
    },
    { dari: 'DITOLAK', peristiwa: 'SETUJUI', oleh: ['PENILAI'], penjaga: [], ke: 'DISETUJUI', dasar },
    {
      dari: 'DISETUJUI',
      peristiwa: 'TOLAK',
      oleh: ['PENILAI'],
      penjaga: ['ada-catatan'],
      ke: 'DITOLAK',
      dasar,
    },
  ],
};
