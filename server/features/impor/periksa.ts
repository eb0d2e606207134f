import type { Pemadanan } from '#documents/lembar/kepala.ts';
import { alamatSel } from '#documents/lembar/sel.ts';
import type { BarisMasuk, HasilPeriksaBaris } from './jenis.ts';
import type { BarisTersimpan, LembarImpor } from './queries.ts';

/** The cells of a row by the columns they were matched to. */
export function keMasuk(
  lembar: Pick<LembarImpor, 'pemadanan'>,
  baris: { nomor: number; sel: string[] },
): BarisMasuk {
  const isi = (indeks: number | null) => (indeks === null ? '' : (baris.sel[indeks] ?? ''));
  return {
    nomor: baris.nomor,
    sel: Object.fromEntries(Object.entries(lembar.pemadanan).map(([kunci, indeks]) => [kunci, isi(indeks)])),
  };
}

/** A checked row as it is kept: each fault with the address of its cell, or of its row where no column was matched. */
export function keTersimpan(
  pemadanan: Pemadanan,
  baris: { nomor: number; sel: string[] },
  { kelompok, hasil, temuan }: HasilPeriksaBaris,
): BarisTersimpan {
  return {
    nomor: baris.nomor,
    sel: baris.sel,
    kelompok,
    hasil,
    temuan: temuan.map(({ kolom, kode, pesan }) => {
      const indeks = pemadanan[kolom] ?? null;
      return {
        alamat: indeks === null ? `baris ${baris.nomor}` : alamatSel(indeks, baris.nomor),
        indeks,
        kode,
        pesan,
      };
    }),
  };
}
