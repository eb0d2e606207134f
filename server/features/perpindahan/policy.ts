import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { lingkupPegawai, pastikanDalamLingkup } from '../pegawai/read.ts';

/** The units a person leaves and enters must both be in the operator's care; refuses (`tidak-berwenang`) otherwise. */
export async function pastikanOperator(
  tx: TransaksiInstansi,
  k: Konteks,
  ...unit: readonly (string | null)[]
): Promise<void> {
  const lingkup = await lingkupPegawai(tx, k);
  const disebut = unit.filter((u) => u !== null);
  if (disebut.length === 0) pastikanDalamLingkup(lingkup, null);
  for (const u of disebut) pastikanDalamLingkup(lingkup, u);
}
