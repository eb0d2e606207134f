import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { penilaiDari } from '../organisasi/read.ts';
import { skpUntukRencana } from './queries.ts';

export type Hubungan = 'PEGAWAI' | 'PENILAI';

/** How the caller stands to an SKP's rencana aksi: its owner writes, its assessor reads. Errors: `tidak-ditemukan`. */
export async function hubunganSkp(tx: TransaksiInstansi, k: Konteks, skpId: string): Promise<Hubungan> {
  const { instansiId, pegawaiId } = k.pelaku;
  const skp = await skpUntukRencana(tx, instansiId, skpId);
  if (!skp) throw tidakDitemukan('SKP');
  if (skp.pegawai_id === pegawaiId) return 'PEGAWAI';
  if (skp.penilai.includes(pegawaiId)) return 'PENILAI';
  const penilai = await penilaiDari(tx, instansiId, skp.pegawai_id, hariIni(k).toString());
  if (penilai?.pegawaiId === pegawaiId) return 'PENILAI';
  throw tidakDitemukan('SKP');
}
