import { KEADAAN_DIALOG, type KeadaanDialog } from '../enum.ts';
import type { PeranAlur, TabelAlur, Transisi } from '../kernel/alur.ts';
import { art, type Kutipan, p6, TERANG } from '../kernel/kutipan.ts';

export const PERISTIWA_DIALOG = ['JADWALKAN', 'CATAT', 'KONFIRMASI', 'BATALKAN'] as const;
export type PeristiwaDialog = (typeof PERISTIWA_DIALOG)[number];

export type PenjagaDialog =
  | 'hari-sudah-tiba'
  | 'ada-catatan'
  | 'belum-mengonfirmasi'
  | 'skp-belum-ditetapkan'
  | 'belum-ada-yang-disepakati';

const keduanya: readonly PeranAlur[] = ['PEGAWAI', 'PENILAI'];
const keadaanTerang = art(TERANG, 'Keadaan dialog kinerja');

/**
 * Life of a dialogue. PermenPANRB 6/2022 asks for dialogue in planning (Ps 7, L-II.C.1) and for feedback face to face
 * (Ps 17(2)) without states. Both parties hold the same rights: what is written is agreed only when both confirm the same
 * words, so writing again takes an earlier confirmation back. Expectations are clarified before the SKP is set.
 */
export const ALUR_DIALOG: TabelAlur<KeadaanDialog, PeristiwaDialog, PenjagaDialog> = {
  nama: 'Dialog kinerja',
  keadaan: KEADAAN_DIALOG,
  awal: 'DIJADWALKAN',
  akhir: ['DIKONFIRMASI', 'DIBATALKAN'],
  peristiwa: PERISTIWA_DIALOG,
  penjaga: {
    'hari-sudah-tiba': {
      kode: 'E-DIALOG-BELUM-TIBA',
      pesan: 'Dialog dikonfirmasi pada atau sesudah harinya. Ubah jadwalnya bila sudah berlangsung.',
    },
    'ada-catatan': {
      kode: 'E-DIALOG-TANPA-CATATAN',
      pesan: 'Tulis dahulu catatan bersama: apa yang dibicarakan dan disepakati.',
    },
    'belum-mengonfirmasi': {
      kode: 'E-DIALOG-SUDAH-SETUJU',
      pesan: 'Anda sudah mengonfirmasi. Sekarang menunggu pihak yang lain.',
    },
    'skp-belum-ditetapkan': {
      kode: 'E-DIALOG-SKP-DITETAPKAN',
      pesan:
        'SKP versi ini sudah ditetapkan; ekspektasinya diklarifikasi sebelum penetapan. Mulailah dari versi baru.',
    },
    'belum-ada-yang-disepakati': {
      kode: 'E-DIALOG-ADA-KESEPAKATAN',
      pesan: 'Sudah ada kesepakatan di dalamnya. Hapus kesepakatannya dahulu, atau lanjutkan dialognya.',
    },
  },
  transisi: [
    baris('DIJADWALKAN', 'JADWALKAN', [], 'DIJADWALKAN'),
    baris('MENUNGGU_KONFIRMASI', 'JADWALKAN', [], 'DIJADWALKAN'),
    baris('DIJADWALKAN', 'CATAT', [], 'DIJADWALKAN'),
    baris('MENUNGGU_KONFIRMASI', 'CATAT', [], 'DIJADWALKAN'),
    baris(
      'DIJADWALKAN',
      'KONFIRMASI',
      ['hari-sudah-tiba', 'ada-catatan', 'skp-belum-ditetapkan'],
      'MENUNGGU_KONFIRMASI',
      p6('Pasal 17 ayat (2)'),
    ),
    baris(
      'MENUNGGU_KONFIRMASI',
      'KONFIRMASI',
      ['belum-mengonfirmasi', 'skp-belum-ditetapkan'],
      'DIKONFIRMASI',
      p6('Lampiran II.C.1'),
    ),
    baris('DIJADWALKAN', 'BATALKAN', ['belum-ada-yang-disepakati'], 'DIBATALKAN'),
    baris('MENUNGGU_KONFIRMASI', 'BATALKAN', ['belum-ada-yang-disepakati'], 'DIBATALKAN'),
  ],
};

function baris(
  dari: KeadaanDialog,
  peristiwa: PeristiwaDialog,
  penjaga: readonly PenjagaDialog[],
  ke: KeadaanDialog,
  dasar: Kutipan = keadaanTerang,
): Transisi<KeadaanDialog, PeristiwaDialog, PenjagaDialog> {
  return { dari, peristiwa, oleh: keduanya, penjaga, ke, dasar: [dasar] };
}
