import type { Hari } from '#rules/kernel/hari.ts';
import type { FaktaOrang, Usulan } from './queries.ts';

/** What the rules propose for these people after the year. */
export function usulanAkhirTahun(_fakta: readonly FaktaOrang[], _pada: Hari): Usulan[] {
  return [];
}
