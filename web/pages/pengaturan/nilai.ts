import type { Skema } from '../../api/client.ts';

export type Kolom = Skema<'DaftarPengaturan'>['isi'][number]['kolom'][number];
export type Isi = Record<string, unknown>;

/** Stands for what was typed where it is no number, so that the server names the field instead of passing over it. */
export const BUKAN_ANGKA = 'bukan angka';

/** What a setting is now, by the names the agency's profile has; a choice not made yet is left out. */
export function isiAwal(kolom: readonly Kolom[]): Isi {
  return kolom.reduce<Isi>(
    (isi, k) => denganNilai(isi, k.nama, k.bentuk === 'pilihan' ? (k.kini ?? undefined) : k.kini),
    {},
  );
}

/** The value of a dotted name. */
export function nilaiDari(isi: Isi, nama: string): unknown {
  const [luar = '', dalam] = nama.split('.');
  return dalam ? (isi[luar] as Isi | undefined)?.[dalam] : isi[luar];
}

/** The same with another value; nothing inside a group leaves the group without the name. */
export function denganNilai(isi: Isi, nama: string, nilai: unknown): Isi {
  const [luar = '', dalam] = nama.split('.');
  if (!dalam) return { ...isi, [luar]: nilai };
  const { [dalam]: _, ...lain } = (isi[luar] ?? {}) as Isi;
  return {
    ...isi,
    [luar]: nilai === null || nilai === undefined || nilai === '' ? lain : { ...lain, [dalam]: nilai },
  };
}
