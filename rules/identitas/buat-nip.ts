import type { Hari } from '../kernel/hari.ts';
import type { JenisKelamin } from './nip.ts';

export type BahanNip = {
  tanggalLahir: Hari;
  jenisKelamin: JenisKelamin;
  /** 1–999. */
  urut: number;
} & (
  | { jenis: 'PNS'; tmt: { tahun: number; bulan: number } }
  | { jenis: 'PPPK'; tahun: number; frekuensi?: number }
);

/** Builds the 18 digits the rule `nip` reads back. Throws RangeError when a part does not fit its digits. */
export function buatNip(bahan: BahanNip): string {
  const { tanggalLahir: lahir, jenisKelamin, urut } = bahan;
  const tengah =
    bahan.jenis === 'PNS'
      ? angka(bahan.tmt.tahun, 4, 1, 9999) + angka(bahan.tmt.bulan, 2, 1, 12)
      : `${angka(bahan.tahun, 4, 1, 9999)}2${angka(bahan.frekuensi ?? 1, 1, 1, 9)}`;
  return [
    angka(lahir.year, 4, 1, 9999),
    angka(lahir.month, 2, 1, 12),
    angka(lahir.day, 2, 1, 31),
    tengah,
    jenisKelamin === 'L' ? '1' : '2',
    angka(urut, 3, 1, 999),
  ].join('');
}

function angka(nilai: number, lebar: number, min: number, maks: number): string {
  if (!Number.isInteger(nilai) || nilai < min || nilai > maks) {
    throw new RangeError(`${nilai} tidak muat: harus ${min} sampai ${maks}.`);
  }
  return String(nilai).padStart(lebar, '0');
}
