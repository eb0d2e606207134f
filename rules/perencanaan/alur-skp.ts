import { KEADAAN_SKP, type KeadaanSkp } from '../enum.ts';
import type { TabelAlur } from '../kernel/alur.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';

export const PERISTIWA_SKP = [
  'UBAH',
  'AJUKAN',
  'ALIHKAN',
  'BUKA',
  'KLASIFIKASIKAN',
  'TARIK',
  'KEMBALIKAN',
  'SETUJUI',
  'REVISI',
  'GANTIKAN',
  'TUTUP',
  'BUKA_KEMBALI',
  'ARSIPKAN',
  'HAPUS',
] as const;
export type PeristiwaSkp = (typeof PERISTIWA_SKP)[number];

export type PenjagaSkp =
  | 'skp-sah'
  | 'belum-dibuka-penilai'
  | 'ada-catatan'
  | 'lewat-tenggat-penetapan'
  | 'belum-ada-rancangan'
  | 'versi-baru-ditetapkan'
  | 'masa-berakhir'
  | 'penutupan-keliru'
  | 'tahun-dilaporkan';

const keadaanTerang = art(TERANG, 'Keadaan SKP');

/**
 * Life of one version of an SKP. PermenPANRB 6/2022 has no states; it demands that employee and assessor agree (L-II.C),
 * that utama or tambahan is the assessor's word and the employee only proposes (L-II.A.6.c), that the SKP can develop in
 * the year (Ps 14(2)), and that the atasan steps in after 31 January (L-II.C.5).
 */
export const ALUR_SKP: TabelAlur<KeadaanSkp, PeristiwaSkp, PenjagaSkp> = {
  nama: 'SKP',
  keadaan: KEADAAN_SKP,
  awal: 'DRAF',
  akhir: ['DIREVISI', 'DIARSIPKAN'],
  peristiwa: PERISTIWA_SKP,
  penjaga: {
    'skp-sah': {
      kode: 'E-SKP-BELUM-SAH',
      pesan: 'SKP belum lengkap. Perbaiki bagian yang ditandai, lalu ajukan lagi.',
    },
    'belum-dibuka-penilai': {
      kode: 'E-SKP-SUDAH-DIBUKA',
      pesan:
        'SKP sudah dibuka pejabat penilai. Mintalah beliau mengembalikannya bila masih ada yang perlu diubah.',
    },
    'ada-catatan': { kode: 'E-NOTE-REQUIRED', pesan: 'Tulis catatan: apa yang perlu diperbaiki pegawai.' },
    'lewat-tenggat-penetapan': {
      kode: 'E-SKP-BELUM-LEWAT-TENGGAT',
      pesan:
        'Atasan pejabat penilai baru dapat menetapkan SKP bila sesudah 31 Januari pejabat penilai belum melakukannya.',
    },
    'belum-ada-rancangan': {
      kode: 'E-SKP-RANCANGAN-ADA',
      pesan: 'Sudah ada rancangan versi baru. Lanjutkan rancangan itu atau hapus lebih dahulu.',
    },
    'versi-baru-ditetapkan': {
      kode: 'E-SKP-VERSI-BARU-BELUM',
      pesan: 'Versi ini tetap berlaku sampai versi yang lebih baru ditetapkan.',
    },
    'masa-berakhir': {
      kode: 'E-SKP-MASA-BELUM-BERAKHIR',
      pesan: 'SKP ditutup sesudah masa atau penugasannya berakhir.',
    },
    'penutupan-keliru': {
      kode: 'E-SKP-PENUTUPAN-SAH',
      pesan: 'SKP dibuka kembali hanya bila perpindahan yang menutupnya dibatalkan.',
    },
    'tahun-dilaporkan': {
      kode: 'E-SKP-TAHUN-BELUM-DILAPORKAN',
      pesan: 'SKP diarsipkan sesudah evaluasi tahunannya dilaporkan.',
    },
  },
  transisi: [
    { dari: 'DRAF', peristiwa: 'UBAH', oleh: ['PEGAWAI'], penjaga: [], ke: 'DRAF', dasar: [p6('Pasal 7')] },
    {
      dari: 'DRAF',
      peristiwa: 'AJUKAN',
      oleh: ['PEGAWAI'],
      penjaga: ['skp-sah'],
      ke: 'DIAJUKAN',
      dasar: [p6('Lampiran II.C.1')],
    },
    {
      dari: 'DRAF',
      peristiwa: 'HAPUS',
      oleh: ['PEGAWAI'],
      penjaga: [],
      ke: null,
      dasar: [keadaanTerang],
    },
    {
      dari: 'DIKEMBALIKAN',
      peristiwa: 'UBAH',
      oleh: ['PEGAWAI'],
      penjaga: [],
      ke: 'DIKEMBALIKAN',
      dasar: [p6('Pasal 7')],
    },
    {
      dari: 'DIKEMBALIKAN',
      peristiwa: 'AJUKAN',
      oleh: ['PEGAWAI'],
      penjaga: ['skp-sah'],
      ke: 'DIAJUKAN',
      dasar: [p6('Lampiran II.C.1')],
    },
    {
      dari: 'DIKEMBALIKAN',
      peristiwa: 'HAPUS',
      oleh: ['PEGAWAI'],
      penjaga: [],
      ke: null,
      dasar: [keadaanTerang],
    },
    {
      dari: 'DIAJUKAN',
      peristiwa: 'ALIHKAN',
      oleh: ['SISTEM'],
      penjaga: ['lewat-tenggat-penetapan'],
      ke: 'DIAJUKAN',
      dasar: [p6('Lampiran II.C.5')],
    },
    {
      dari: 'DIAJUKAN',
      peristiwa: 'BUKA',
      oleh: ['PENILAI'],
      penjaga: [],
      ke: 'DIAJUKAN',
      dasar: [keadaanTerang],
    },
    {
      dari: 'DIAJUKAN',
      peristiwa: 'KLASIFIKASIKAN',
      oleh: ['PENILAI'],
      penjaga: [],
      ke: 'DIAJUKAN',
      dasar: [p6('Lampiran II.A.2.a.6'), p6('Lampiran II.A.6.c')],
    },
    {
      dari: 'DIAJUKAN',
      peristiwa: 'TARIK',
      oleh: ['PEGAWAI'],
      penjaga: ['belum-dibuka-penilai'],
      ke: 'DRAF',
      dasar: [keadaanTerang],
    },
    {
      dari: 'DIAJUKAN',
      peristiwa: 'KEMBALIKAN',
      oleh: ['PENILAI'],
      penjaga: ['ada-catatan'],
      ke: 'DIKEMBALIKAN',
      dasar: [p6('Lampiran II.C.2')],
    },
    {
      dari: 'DIAJUKAN',
      peristiwa: 'KEMBALIKAN',
      oleh: ['ATASAN_PENILAI'],
      penjaga: ['ada-catatan', 'lewat-tenggat-penetapan'],
      ke: 'DIKEMBALIKAN',
      dasar: [p6('Lampiran II.C.5')],
    },
    {
      dari: 'DIAJUKAN',
      peristiwa: 'SETUJUI',
      oleh: ['PENILAI'],
      penjaga: ['skp-sah'],
      ke: 'DISETUJUI',
      dasar: [p6('Pasal 14(1)'), p6('Lampiran II.C.3')],
    },
    {
      dari: 'DIAJUKAN',
      peristiwa: 'SETUJUI',
      oleh: ['ATASAN_PENILAI'],
      penjaga: ['skp-sah', 'lewat-tenggat-penetapan'],
      ke: 'DISETUJUI',
      dasar: [p6('Lampiran II.C.5')],
    },
    {
      dari: 'DISETUJUI',
      peristiwa: 'REVISI',
      oleh: ['PEGAWAI', 'PENILAI'],
      penjaga: ['belum-ada-rancangan'],
      ke: 'DISETUJUI',
      versiBaru: 'DRAF',
      dasar: [p6('Pasal 14(2)')],
    },
    {
      dari: 'DISETUJUI',
      peristiwa: 'GANTIKAN',
      oleh: ['SISTEM'],
      penjaga: ['versi-baru-ditetapkan'],
      ke: 'DIREVISI',
      dasar: [p6('Pasal 14(2)')],
    },
    {
      dari: 'DISETUJUI',
      peristiwa: 'TUTUP',
      oleh: ['OPERATOR', 'SISTEM'],
      penjaga: ['masa-berakhir'],
      ke: 'DITUTUP',
      dasar: [p6('Lampiran II.C.6')],
    },
    {
      dari: 'DITUTUP',
      peristiwa: 'BUKA_KEMBALI',
      oleh: ['OPERATOR'],
      penjaga: ['penutupan-keliru'],
      ke: 'DISETUJUI',
      dasar: [keadaanTerang],
    },
    {
      dari: 'DITUTUP',
      peristiwa: 'ARSIPKAN',
      oleh: ['OPERATOR', 'SISTEM'],
      penjaga: ['tahun-dilaporkan'],
      ke: 'DIARSIPKAN',
      dasar: [keadaanTerang],
    },
  ],
};
