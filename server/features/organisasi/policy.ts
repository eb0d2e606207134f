import type { Konteks } from '../../konteks.ts';

/** Whether the person may change units and posts. */
export function bolehKelola(k: Konteks): boolean {
  return k.pelaku.peran.has('OPERATOR') || k.pelaku.peran.has('ADMIN');
}
