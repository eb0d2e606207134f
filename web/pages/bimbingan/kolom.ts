import { teks } from './teks.ts';

export type Kolom = { kunci: string; label: string; jenis?: 'hari' | 'ya'; opsional?: boolean };
export type Baris = Record<string, string | boolean>;

/** The tables of B.1.6 and B.1.7, by the name of the list that holds their rows. */
export const KOLOM: Record<string, readonly Kolom[]> = {
  tujuanCOACHING: [
    { kunci: 'indikator', label: teks.indikator },
    { kunci: 'baseline', label: teks.baseline, opsional: true },
    { kunci: 'target', label: teks.target },
    { kunci: 'strategi', label: teks.strategi },
  ],
  fakta: [
    { kunci: 'target', label: teks.target },
    { kunci: 'progres', label: teks.progres },
    { kunci: 'masalah', label: teks.masalah },
    { kunci: 'penyebab', label: teks.penyebab },
  ],
  langkah: [
    { kunci: 'indikator', label: teks.indikator },
    { kunci: 'strategi', label: teks.strategi },
    { kunci: 'sesuaikanSkp', label: teks.sesuaikan, jenis: 'ya' },
  ],
  tujuanMENTORING: [
    { kunci: 'keahlian', label: teks.keahlian },
    { kunci: 'jangkaWaktu', label: teks.jangkaWaktu },
    { kunci: 'perubahan', label: teks.perubahan },
    { kunci: 'ukuran', label: teks.ukuran },
  ],
  jurnal: [
    { kunci: 'waktu', label: teks.waktu, jenis: 'hari' },
    { kunci: 'tempat', label: teks.tempat },
    { kunci: 'materi', label: teks.materi },
    { kunci: 'rencanaAksi', label: teks.rencanaAksi },
    { kunci: 'targetWaktu', label: teks.targetWaktu, jenis: 'hari' },
  ],
};

/** A row with nothing in it yet. */
export function barisKosong(kolom: readonly Kolom[]): Baris {
  return Object.fromEntries(kolom.map((k) => [k.kunci, k.jenis === 'ya' ? false : '']));
}
