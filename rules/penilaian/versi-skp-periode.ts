import { type Hari, hari, sesudah } from '../kernel/hari.ts';

/** A version of an SKP that was set, by the day it was. */
export interface VersiSkp {
  nomor: number;
  /** "YYYY-MM-DD". */
  ditetapkanPada: string;
}

/**
 * Which version of the SKP a period is evaluated by: the newest that was set by the end of the period (PermenPANRB 6/2022
 * Ps 14: the SKP may develop in the year; domain/01 2.4: never backwards into a period that is over). Where the SKP was
 * set late, the first one set after it. Null when none was set by `pada`.
 */
export function versiSkpPeriode<V extends VersiSkp>(versi: readonly V[], sampai: Hari, pada: Hari): V | null {
  const ada = versi.filter((v) => !sesudah(hari(v.ditetapkanPada), pada)).sort((a, b) => a.nomor - b.nomor);
  return ada.findLast((v) => !sesudah(hari(v.ditetapkanPada), sampai)) ?? ada[0] ?? null;
}
