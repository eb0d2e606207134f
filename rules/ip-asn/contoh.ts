import type { Contoh } from '../kernel/aturan.ts';
import type { MasukanIpAsn, NilaiIpAsn, ProfilIpAsn } from './ip-asn.ts';

const pada = '2026-12-31';

/** Worked cases shown to readers. */
export const contohIpAsn: Contoh<MasukanIpAsn, NilaiIpAsn, ProfilIpAsn>[] = [
  {
    judul: 'Pejabat struktural S-2 dengan semua diklat, predikat Baik',
    masukan: {
      kelompok: 'STRUKTURAL',
      pendidikan: 'S2',
      diklatKepemimpinan: true,
      jpTeknis: 20,
      seminar: true,
      predikat: 'BAIK',
      hukuman: 'TIDAK_ADA',
    },
    pada,
    hasil: { keadaan: 'ditetapkan' },
  },
  {
    judul: 'CPNS tidak diukur',
    masukan: { cpns: true },
    pada,
    hasil: { keadaan: 'tidak_berlaku', kode: ['E-IP-CPNS'] },
  },
  {
    judul: 'Predikat tahunan belum final',
    masukan: {
      kelompok: 'PELAKSANA',
      pendidikan: 'S1_D4',
      jpTeknis: 12,
      seminar: true,
      predikat: null,
      hukuman: 'TIDAK_ADA',
    },
    pada,
    hasil: { keadaan: 'kurang_data', kurang: ['/predikat'], kode: ['E-IP-DATA'] },
  },
];
