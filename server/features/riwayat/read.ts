import type { DaftarRiwayat } from '#contract/riwayat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { mengurus, pastikanPembaca } from './policy.ts';
import * as queries from './queries.ts';
import { presentasi } from './view.ts';

export { orangKarier, orangUnit, pastikanPembaca, pastikanUnit } from './policy.ts';
export { type BarisRiwayat, riwayatBerlaku } from './queries.ts';

/** Everything on record about a person, for the person and the operator of their unit. */
export function daftarRiwayat(k: Konteks, pegawaiId: string): Promise<DaftarRiwayat> {
  return baca(k, async (tx) => {
    await pastikanPembaca(tx, k, pegawaiId, ['OPERATOR']);
    return muatRiwayat(tx, k, pegawaiId);
  });
}

/** The same inside a running transaction, after a change. */
export async function muatRiwayat(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
): Promise<DaftarRiwayat> {
  const mencatat = pegawaiId !== k.pelaku.pegawaiId && (await mengurus(tx, k, pegawaiId, ['OPERATOR']));
  const baris = await queries.riwayatPegawai(tx, k.pelaku.instansiId, pegawaiId);
  return {
    isi: baris.map((b) => presentasi(b, mencatat, hariIni(k))),
    kemampuan: mencatat ? ['riwayat.catat'] : [],
  };
}
