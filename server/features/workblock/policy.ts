import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang } from '../../masalah.ts';
import { bawahanDari, penilaiDari } from '../organisasi/read.ts';
import type { BarisWorkblock } from './queries.ts';

/** Whether somebody leads anybody today: a workblock is the strategy of a leader (L-II.A.4). */
export async function memimpin(tx: TransaksiInstansi, k: Konteks): Promise<boolean> {
  const { instansiId, pegawaiId } = k.pelaku;
  return (await bawahanDari(tx, instansiId, pegawaiId, hariIni(k).toString())).length > 0;
}

/** Refuses a change by anybody but its owner. */
export function pastikanPemilik(k: Konteks, w: BarisWorkblock): void {
  if (w.pemilik.id === k.pelaku.pegawaiId) return;
  throw tidakBerwenang('Workblock diubah pimpinan yang memiliki strateginya.', {
    peran: 'PENILAI',
    nama: w.pemilik.nama,
    cara: 'Sampaikan usul Anda dalam dialog kinerja.',
  });
}

/** Refuses who is neither owner, nor assessed by the owner, nor the owner's penilai. */
export async function pastikanPembaca(tx: TransaksiInstansi, k: Konteks, w: BarisWorkblock): Promise<void> {
  const { instansiId, pegawaiId } = k.pelaku;
  if (w.pemilik.id === pegawaiId) return;
  const hari = hariIni(k).toString();
  if ((await penilaiDari(tx, instansiId, pegawaiId, hari))?.pegawaiId === w.pemilik.id) return;
  if ((await penilaiDari(tx, instansiId, w.pemilik.id, hari))?.pegawaiId === pegawaiId) return;
  throw tidakBerwenang('Workblock dibaca pemiliknya, orang yang dipimpinnya, dan pejabat penilainya.', {
    peran: 'PENILAI',
    nama: w.pemilik.nama,
    cara: 'Mintalah salinannya dalam bentuk PDF.',
  });
}
