import { KEADAAN_KEBERATAN, type KeadaanKeberatan } from '../enum.ts';
import type { TabelAlur } from '../kernel/alur.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';

export const PERISTIWA_KEBERATAN = [
  'SIMPAN',
  'AJUKAN',
  'JELASKAN',
  'TARIK',
  'KUATKAN',
  'UBAH_HASIL',
] as const;
export type PeristiwaKeberatan = (typeof PERISTIWA_KEBERATAN)[number];

export type PenjagaKeberatan = 'keberatan-dapat-diajukan' | 'kedua-pihak-didengar' | 'putusan-sah';

const terang = art(TERANG, 'Keadaan keberatan');
const dengar = [p6('Lampiran V.B.4')];
const putus = [p6('Lampiran V.B.5'), p6('Lampiran V.B.6')];

/**
 * Life of one objection: the employee's draft, both parties heard, one decision. The evaluation follows by its own table;
 * that the parties sign for a decision changes nothing in it.
 */
export const ALUR_KEBERATAN: TabelAlur<KeadaanKeberatan, PeristiwaKeberatan, PenjagaKeberatan> = {
  nama: 'Keberatan',
  keadaan: KEADAAN_KEBERATAN,
  awal: 'DRAF',
  akhir: ['DITARIK', 'DIKUATKAN', 'DIUBAH'],
  peristiwa: PERISTIWA_KEBERATAN,
  penjaga: {
    'keberatan-dapat-diajukan': {
      kode: 'E-KEBERATAN-TIDAK-DAPAT',
      pesan: 'Keberatan tidak dapat diajukan. Alasannya ada pada rincian.',
    },
    'kedua-pihak-didengar': {
      kode: 'E-KEBERATAN-PENJELASAN',
      pesan: 'Catat penjelasan pejabat penilai dan pegawai sebelum memutus keberatan.',
    },
    'putusan-sah': {
      kode: 'E-KEBERATAN-PUTUSAN',
      pesan: 'Lengkapi keputusan: pilih menguatkan atau mengubah, dan tulis alasannya.',
    },
  },
  transisi: [
    { dari: 'DRAF', peristiwa: 'SIMPAN', oleh: ['PEGAWAI'], penjaga: [], ke: 'DRAF', dasar: [terang] },
    {
      dari: 'DRAF',
      peristiwa: 'AJUKAN',
      oleh: ['PEGAWAI'],
      penjaga: ['keberatan-dapat-diajukan'],
      ke: 'DIAJUKAN',
      dasar: [p6('Pasal 29'), p6('Lampiran V.B.1'), p6('Lampiran V.B.2')],
    },
    {
      dari: 'DIAJUKAN',
      peristiwa: 'JELASKAN',
      oleh: ['PENILAI', 'PEGAWAI', 'ATASAN_PENILAI'],
      penjaga: [],
      ke: 'DIAJUKAN',
      dasar: dengar,
    },
    {
      dari: 'DIAJUKAN',
      peristiwa: 'TARIK',
      oleh: ['PEGAWAI'],
      penjaga: [],
      ke: 'DITARIK',
      dasar: [art(TERANG, 'Penarikan keberatan')],
    },
    {
      dari: 'DIAJUKAN',
      peristiwa: 'KUATKAN',
      oleh: ['ATASAN_PENILAI'],
      penjaga: ['kedua-pihak-didengar', 'putusan-sah'],
      ke: 'DIKUATKAN',
      dasar: putus,
    },
    {
      dari: 'DIAJUKAN',
      peristiwa: 'UBAH_HASIL',
      oleh: ['ATASAN_PENILAI'],
      penjaga: ['kedua-pihak-didengar', 'putusan-sah'],
      ke: 'DIUBAH',
      dasar: [...putus, p6('Lampiran V.B.7')],
    },
  ],
};
