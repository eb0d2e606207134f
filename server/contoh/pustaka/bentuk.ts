import type { Aspek } from '#rules/enum.ts';

/** What is measured, how much of it in a year, in which unit, and as which aspect. */
export type Ukuran = readonly [uraian: string, target: number, satuan: string, aspek: Aspek];

export interface HasilKerja {
  uraian: string;
  ukuran: readonly Ukuran[];
}

/** A daily activity as people write it, with what it yields and how much of it at most. */
export type Kegiatan = readonly [uraian: string, satuan: string, volumeMaks: number];

export interface TugasStaf extends HasilKerja {
  aksi: readonly string[];
  kegiatan: readonly Kegiatan[];
}

/**
 * One goal from the head of an agency down to the desk: `pimpinan` for a JPT, `menengah` for administrators and pengawas,
 * `staf` for whoever does it. RHK of one theme are linked from level to level.
 */
export interface Tema {
  pimpinan: HasilKerja;
  menengah: HasilKerja;
  staf: readonly TugasStaf[];
}

/** The themes of one kind of work. `{unit}` and `{wilayah}` stand for the names at hand. */
export interface Ranah {
  tema: Readonly<Record<string, Tema>>;
}

export const tema = (pimpinan: HasilKerja, menengah: HasilKerja, ...staf: TugasStaf[]): Tema => ({
  pimpinan,
  menengah,
  staf,
});

export const hasil = (uraian: string, ...ukuran: Ukuran[]): HasilKerja => ({ uraian, ukuran });

export const tugas = (
  uraian: string,
  ukuran: readonly Ukuran[],
  aksi: readonly string[],
  kegiatan: readonly Kegiatan[],
): TugasStaf => ({ uraian, ukuran, aksi, kegiatan });
