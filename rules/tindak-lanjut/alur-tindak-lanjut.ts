import { KEADAAN_TINDAK_LANJUT, type KeadaanTindakLanjut } from '../enum.ts';
import type { TabelAlur } from '../kernel/alur.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';

const PERISTIWA_TINDAK_LANJUT = ['MULAI', 'SELESAIKAN', 'TIADAKAN'] as const;
export type PeristiwaTindakLanjut = (typeof PERISTIWA_TINDAK_LANJUT)[number];

export type PenjagaTindakLanjut = 'ada-catatan';

const usulan = p6('Pasal 27');
const catatan = art(TERANG, 'Usulan yang tidak dilakukan diberi alasan');

/** Life of one proposal. P6 says what may follow a result (Ps 27); whether it was done is Terang's record. */
export const ALUR_TINDAK_LANJUT: TabelAlur<KeadaanTindakLanjut, PeristiwaTindakLanjut, PenjagaTindakLanjut> =
  {
    nama: 'Tindak lanjut',
    keadaan: KEADAAN_TINDAK_LANJUT,
    awal: 'DIUSULKAN',
    akhir: ['SELESAI', 'DITIADAKAN'],
    peristiwa: PERISTIWA_TINDAK_LANJUT,
    penjaga: {
      'ada-catatan': { kode: 'E-NOTE-REQUIRED', pesan: 'Tulis alasannya, sedikitnya 10 huruf.' },
    },
    transisi: [
      {
        dari: 'DIUSULKAN',
        peristiwa: 'MULAI',
        oleh: ['PENILAI', 'OPERATOR', 'SISTEM'],
        penjaga: [],
        ke: 'BERJALAN',
        dasar: [usulan],
      },
      {
        dari: 'BERJALAN',
        peristiwa: 'SELESAIKAN',
        oleh: ['PENILAI', 'OPERATOR', 'SISTEM'],
        penjaga: [],
        ke: 'SELESAI',
        dasar: [usulan],
      },
      {
        dari: 'DIUSULKAN',
        peristiwa: 'TIADAKAN',
        oleh: ['PENILAI', 'OPERATOR', 'SISTEM'],
        penjaga: ['ada-catatan'],
        ke: 'DITIADAKAN',
        dasar: [catatan],
      },
      {
        dari: 'BERJALAN',
        peristiwa: 'TIADAKAN',
        oleh: ['PENILAI', 'OPERATOR', 'SISTEM'],
        penjaga: ['ada-catatan'],
        ke: 'DITIADAKAN',
        dasar: [catatan],
      },
    ],
  };
