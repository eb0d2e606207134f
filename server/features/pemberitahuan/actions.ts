import { type Konteks, sekarang } from '../../konteks.ts';
import { tulis } from '../../tulis.ts';
import * as queries from './queries.ts';

/** Marks the caller's own notices as read, or all of them (null). Reading is no change worth a trail. */
export function tandaiTerbaca(k: Konteks, id: readonly string[] | null): Promise<{ belumDibaca: number }> {
  const { instansiId, pegawaiId } = k.pelaku;
  return tulis(k, async (tx) => {
    await queries.tandaiTerbaca(tx, instansiId, pegawaiId, id, sekarang(k));
    return { belumDibaca: await queries.jumlahBelumDibaca(tx, instansiId, pegawaiId) };
  });
}
