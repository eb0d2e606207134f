import type { DaftarRencanaAksi } from '#contract/rencana-aksi.ts';
import type { Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
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
