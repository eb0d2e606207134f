import { KEADAAN_KONSELING, type KeadaanKonseling } from '../enum.ts';
import type { TabelAlur } from '../kernel/alur.ts';
import { p6 } from '../kernel/kutipan.ts';

const PERISTIWA_KONSELING = [
  'TANGGAPI',
  'NYATAKAN_MEMBAIK',
  'LAPORKAN',
  'TIDAK_PERLUKAN',
  'TUNJUK',
  'JADWALKAN',
  'CATAT',
  'SELESAIKAN',
] as const;
export type PeristiwaKonseling = (typeof PERISTIWA_KONSELING)[number];

export type PenjagaKonseling =
  | 'jeda-terpenuhi'
  | 'laporan-lengkap'
  | 'ada-bukti-umpan-balik'
  | 'konselor-layak'
  | 'ada-sesi';

const identifikasi = p6('Lampiran III.D.5.c.1');
const pelaksanaan = p6('Lampiran III.D.5.c.2');
const hasil = p6('Lampiran III.D.5.d');

/**
 * Counselling (L-III.D.5): the assessor tells the employee first; if nothing changes he must report with B.1.10 and the
 * feedback; the HR office appoints a counsellor; sessions are individual and confidential.
 * @DOUBT P6 L-III.D.5.c.1 – how long to wait for a change after telling the employee – as the agency sets, 14 days – 2026-11-24
 * @DOUBT P6 L-III.D.5.d – what of the counselling record goes to the HR office – that it ended and its outcome in one
 * word, never what was said – 2026-11-24
 */
export const ALUR_KONSELING: TabelAlur<KeadaanKonseling, PeristiwaKonseling, PenjagaKonseling> = {
  nama: 'Konseling',
  keadaan: KEADAAN_KONSELING,
  awal: 'DIBERITAHUKAN',
  akhir: ['MEMBAIK', 'TIDAK_DIPERLUKAN', 'SELESAI'],
  peristiwa: PERISTIWA_KONSELING,
  penjaga: {
    'jeda-terpenuhi': {
      kode: 'E-KONSELING-JEDA',
      pesan: 'Pegawai baru diberitahu. Beri waktu untuk berubah sebelum melaporkannya.',
    },
    'laporan-lengkap': { kode: 'E-KONSELING-LAPORAN', pesan: 'Lengkapi laporan B.1.10.' },
    'ada-bukti-umpan-balik': {
      kode: 'E-KONSELING-BUKTI',
      pesan: 'Lampirkan sedikitnya satu umpan balik atas perilaku pegawai sebagai bukti.',
    },
    'konselor-layak': {
      kode: 'E-KONSELOR',
      pesan: 'Konselor ini tidak dapat ditunjuk untuk pegawai tersebut.',
    },
    'ada-sesi': {
      kode: 'E-KONSELING-SESI',
      pesan: 'Jadwalkan sedikitnya satu sesi sebelum menyelesaikannya.',
    },
  },
  transisi: [
    {
      dari: 'DIBERITAHUKAN',
      peristiwa: 'TANGGAPI',
      oleh: ['PEGAWAI'],
      penjaga: [],
      ke: 'DIBERITAHUKAN',
      dasar: [identifikasi],
    },
    {
      dari: 'DIBERITAHUKAN',
      peristiwa: 'NYATAKAN_MEMBAIK',
      oleh: ['PENILAI'],
      penjaga: [],
      ke: 'MEMBAIK',
      dasar: [identifikasi],
    },
    {
      dari: 'DIBERITAHUKAN',
      peristiwa: 'LAPORKAN',
      oleh: ['PENILAI'],
      penjaga: ['jeda-terpenuhi', 'laporan-lengkap', 'ada-bukti-umpan-balik'],
      ke: 'DILAPORKAN',
      dasar: [identifikasi],
    },
    {
      dari: 'DILAPORKAN',
      peristiwa: 'TIDAK_PERLUKAN',
      oleh: ['OPERATOR'],
      penjaga: [],
      ke: 'TIDAK_DIPERLUKAN',
      dasar: [pelaksanaan],
    },
    ...(['DILAPORKAN', 'DITUNJUK'] as const).map((dari) => ({
      dari,
      peristiwa: 'TUNJUK' as const,
      oleh: ['OPERATOR'] as const,
      penjaga: ['konselor-layak'] as const,
      ke: 'DITUNJUK' as const,
      dasar: [pelaksanaan],
    })),
    ...(['DITUNJUK', 'BERJALAN'] as const).flatMap((dari) =>
      (['JADWALKAN', 'CATAT'] as const).map((peristiwa) => ({
        dari,
        peristiwa,
        oleh: ['KONSELOR'] as const,
        penjaga: [],
        ke: 'BERJALAN' as const,
        dasar: [pelaksanaan],
      })),
    ),
    {
      dari: 'BERJALAN',
      peristiwa: 'SELESAIKAN',
      oleh: ['KONSELOR'],
      penjaga: ['ada-sesi'],
      ke: 'SELESAI',
      dasar: [hasil],
    },
  ],
};
