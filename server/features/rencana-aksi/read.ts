import type { DaftarRencanaAksi } from '#contract/rencana-aksi.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { skpBerlakuPada } from '../skp/read.ts';
import { hubunganSkp } from './policy.ts';
import { rencanaAksi, rhkSkp } from './queries.ts';
import { tampilkanRencana } from './view.ts';

/** The rencana aksi of an SKP with its RHK (form B.1.1), for its owner and its assessor. */
export function daftarRencanaAksi(k: Konteks, skpId: string): Promise<DaftarRencanaAksi> {
  const { instansiId, pegawaiId } = k.pelaku;
  return baca(k, async (tx) => {
    const hubungan = await hubunganSkp(tx, k, skpId);
    const baris = await rencanaAksi(tx, instansiId, { skpId });
    return {
      isi: baris.map((b) => tampilkanRencana(b, pegawaiId)),
      rhk: await rhkSkp(tx, instansiId, skpId),
      kemampuan: hubungan === 'PEGAWAI' ? ['TAMBAH'] : [],
    };
  });
}

/** Steps planned for this quarter or an earlier one that no activity points at, oldest first; for a dialogue. */
export async function rencanaTertahan(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: Hari,
): Promise<string[]> {
  const skp = await skpBerlakuPada(tx, instansiId, pegawaiId, hari.toString());
  if (!skp) return [];
  const triwulan = Math.ceil(hari.month / 3);
  return (await rencanaAksi(tx, instansiId, { skpId: skp.id }))
    .filter((a) => a.dihentikan_pada === null && a.aktivitas === 0)
    .filter((a) => a.triwulan !== null && a.triwulan <= triwulan)
    .map((a) => a.uraian);
}
