import type { BarisImpor, Impor, SaringBarisImpor } from '#contract/impor.ts';
import type { Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { halamanBaris, tampilkanImpor, wajibMilik } from './queries.ts';

/** A sheet the caller loaded, with how many of its rows are good. Errors: `tidak-ditemukan`. */
export function satuImpor(k: Konteks, id: string): Promise<Impor> {
  return baca(k, async (tx) => tampilkanImpor(tx, k.pelaku.instansiId, await wajibMilik(tx, k, id)));
}

/** Its rows in the order of the file, a page at a time. */
export function barisImpor(
  k: Konteks,
  id: string,
  saring: SaringBarisImpor,
): Promise<{ isi: BarisImpor[]; setelah: number | null }> {
  return baca(k, async (tx) => {
    await wajibMilik(tx, k, id);
    return halamanBaris(tx, k.pelaku.instansiId, id, saring);
  });
}
