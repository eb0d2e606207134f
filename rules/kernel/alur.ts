import type { Temuan } from './jawaban.ts';
import type { Kutipan } from './kutipan.ts';

/** Who acts, seen from the thing: its own employee, the assessor, the assessor's superior, HR, a guide, a counsellor, or the clock. */
export type PeranAlur =
  | 'PEGAWAI'
  | 'PENILAI'
  | 'ATASAN_PENILAI'
  | 'OPERATOR'
  | 'PEMBIMBING'
  | 'KONSELOR'
  | 'SISTEM';

/** One allowed step. `ke: null` = the thing is erased. `versiBaru` = a new version starts beside it in that state. */
export interface Transisi<K extends string, E extends string, G extends string> {
  dari: K;
  peristiwa: E;
  oleh: readonly PeranAlur[];
  /** Names of the conditions that must hold; `TabelAlur.penjaga` has code and text for each. */
  penjaga: readonly G[];
  ke: K | null;
  versiBaru?: K;
  dasar: readonly Kutipan[];
}

/** A condition of a step: what to answer where it does not hold. */
export interface Penjaga {
  kode: string;
  pesan: string;
}

/** A workflow as data: buttons, the server's check and the drawing all come from this one table. */
export interface TabelAlur<K extends string, E extends string, G extends string> {
  nama: string;
  keadaan: readonly K[];
  awal: K;
  akhir: readonly K[];
  peristiwa: readonly E[];
  penjaga: Readonly<Record<G, Penjaga>>;
  transisi: readonly Transisi<K, E, G>[];
}

/**
 * The step an event takes from a state, or null where the table knows none. Rows of one state and event lead to
 * the same next state; `peran` picks the row with that role's conditions.
 */
export function langkahBerikut<K extends string, E extends string, G extends string>(
  tabel: TabelAlur<K, E, G>,
  keadaan: K,
  peristiwa: E,
  peran?: PeranAlur | readonly PeranAlur[],
): Transisi<K, E, G> | null {
  const boleh = peran === undefined ? null : typeof peran === 'string' ? [peran] : peran;
  const cocok = (t: Transisi<K, E, G>) => t.dari === keadaan && t.peristiwa === peristiwa;
  return tabel.transisi.find((t) => cocok(t) && (!boleh || t.oleh.some((p) => boleh.includes(p)))) ?? null;
}

/** The events open to someone with these roles in this state, in the table's order, without judging conditions. */
export function peristiwaMungkin<K extends string, E extends string, G extends string>(
  tabel: TabelAlur<K, E, G>,
  keadaan: K,
  peran: readonly PeranAlur[],
): E[] {
  const mungkin = tabel.transisi.filter((t) => t.dari === keadaan && t.oleh.some((p) => peran.includes(p)));
  return [...new Set(mungkin.map((t) => t.peristiwa))];
}

/**
 * Every condition of a step that does not hold, as reasons. `terpenuhi` says for each condition whether it holds;
 * a condition it does not mention counts as not holding.
 */
export function penjagaGagal<K extends string, E extends string, G extends string>(
  tabel: TabelAlur<K, E, G>,
  transisi: Transisi<K, E, G>,
  terpenuhi: Partial<Record<G, boolean>>,
): Temuan[] {
  return transisi.penjaga
    .filter((g) => terpenuhi[g] !== true)
    .map((g) => ({ kode: tabel.penjaga[g].kode, pesan: tabel.penjaga[g].pesan, jalur: '' }));
}
