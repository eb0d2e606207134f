import { catat } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Pelaksana } from '../../konteks.ts';
import { lupakanPeran } from '../akun/actions.ts';
import type { Kini } from '../gangguan/read.ts';
import { jalankanAkibat } from './akibat.ts';
import { isiTersimpan } from './tersimpan.ts';

const SEKALI = 50;

/** Carries out the acts whose day has come, oldest first, in the name of nobody. One batch; null when none is left. */
export async function jalankanJatuhTempo(
  tx: TransaksiInstansi,
  kini: Kini,
  _setelah: string | null,
): Promise<string | null> {
  const { instansiId } = kini;
  const tiba = await tx
    .selectFrom('perpindahan')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('dijalankan_pada', 'is', null)
    .where('dibatalkan_pada', 'is', null)
    .where('efektif', '<=', kini.hari.toString())
    .orderBy('efektif')
    .orderBy('id')
    .limit(SEKALI)
    .forUpdate()
    .execute();
  const p: Pelaksana = { instansiId, oleh: null, hari: kini.hari, saat: kini.saat, permintaanId: null };
  for (const baris of tiba) {
    const { isian, nilai, dampak } = isiTersimpan(baris);
    if (!isian || !nilai) throw new Error(`Act ${baris.id} has lost what was asked`);
    const hasil = await jalankanAkibat(tx, p, { id: baris.id, isian, nilai, dampak });
    await tx
      .updateTable('perpindahan')
      .set({ dampak: JSON.stringify(hasil), dijalankan_pada: kini.saat })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', baris.id)
      .execute();
    await catat(tx, {
      instansiId,
      pelaku: null,
      peristiwa: 'perpindahan.dijalankan',
      objek: { jenis: 'perpindahan', id: baris.id },
      tentang: baris.pegawai_id,
      sesudah: { dampak: hasil },
    });
  }
  if (tiba.length > 0) lupakanPeran();
  return tiba.length < SEKALI ? null : tiba.at(-1)!.id;
}
