import type { DaftarManual, ManualPerjanjian } from '#contract/manual-indikator.ts';
import type { Skp } from '#contract/skp.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { perjanjianDalam } from '../perjanjian-kinerja/read.ts';
import { skpDalam } from '../skp/read.ts';
import { kemampuanManual } from './policy.ts';
import * as queries from './queries.ts';
import { manualTampil, presentasi } from './view.ts';

/** The manuals of one SKP; `nomor` names an older version. Who may read the SKP may read them. */
export function daftarManual(k: Konteks, skpId: string, nomor?: number): Promise<DaftarManual> {
  return baca(k, async (tx) => manualSkp(tx, k, await skpDalam(tx, k, skpId, nomor)));
}

/** The same for an SKP that was read already, also for documents. */
export async function manualSkp(tx: TransaksiInstansi, k: Konteks, skp: Skp): Promise<DaftarManual> {
  const baris = await queries.manualVersi(tx, k.pelaku.instansiId, skp.id, skp.nomor);
  return presentasi(skp, baris, kemampuanManual(k, skp));
}

/** The manuals behind a perjanjian kinerja, for everybody in the instansi: who works towards an IKU must understand it. */
export function manualPerjanjian(k: Konteks, perjanjianId: string): Promise<ManualPerjanjian> {
  return baca(k, async (tx) => {
    const { id } = await perjanjianDalam(tx, k, perjanjianId);
    const baris = await queries.manualPerjanjian(tx, k.pelaku.instansiId, id);
    return {
      pemilik: baris[0]?.pemilik ?? null,
      isi: baris.map((b) => ({
        sasaranId: b.sasaranId,
        indikatorId: b.indikatorId,
        indikator: b.indikator,
        target: b.target,
        manual: manualTampil(b),
      })),
    };
  });
}
