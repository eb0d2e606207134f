import { dokumenTerbit, tutupTahunLalu } from './arsip.ts';
import type { Panggung } from './panggung.ts';
import { type BahanPanggung, bukaPanggung, mainkan } from './panggung.ts';
import { diambilAlih, keberatanBerjalan, keberatanDiputus } from './penilaian.ts';
import { permintaanUmpanBalik } from './percakapan.ts';
import { gangguan, mutasi, pelaksanaTugas, tugasBelajar } from './perubahan.ts';
import { matriksPeran, perjanjianKinerja, timKerja } from './rencana.ts';
import { strategi } from './strategi.ts';

/** In the order of their days, as far as one needs another. */
const ADEGAN: readonly (readonly [string, (p: Panggung) => Promise<void>])[] = [
  ['perjanjian kinerja', perjanjianKinerja],
  ['matriks peran hasil', matriksPeran],
  ['penutupan tahun lalu', tutupTahunLalu],
  ['tim kerja', timKerja],
  ['keberatan yang diputus', keberatanDiputus],
  ['evaluasi diambil alih', diambilAlih],
  ['gangguan sistem', gangguan],
  ['pelaksana harian', pelaksanaTugas],
  ['permintaan umpan balik', permintaanUmpanBalik],
  ['tugas belajar', tugasBelajar],
  ['keberatan yang berjalan', keberatanBerjalan],
  ['mutasi', mutasi],
  ['dokumen terbit', dokumenTerbit],
  ['manual indikator dan workblock', strategi],
];

/** Plays everything of the year that is more than planning, reporting and being evaluated. */
export async function mainkanSemua(bahan: BahanPanggung, lapor: (baris: string) => void): Promise<void> {
  const panggung = bukaPanggung(bahan);
  for (const [nama, adegan] of ADEGAN) await mainkan(panggung, nama, adegan, lapor);
}
