import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { tidakBerwenang } from '../../masalah.ts';
import { lingkupPegawai } from '../pegawai/read.ts';

/** Refuses whoever does not look after the whole instansi: a year is closed for everybody in it. */
export async function pastikanOperatorInstansi(tx: TransaksiInstansi, k: Konteks): Promise<void> {
  const lingkup = k.pelaku.peran.has('OPERATOR') ? await lingkupPegawai(tx, k) : [];
  if (lingkup === 'SEMUA') return;
  throw tidakBerwenang('Tahun penilaian ditutup oleh operator kepegawaian seluruh instansi.', {
    peran: 'OPERATOR',
    cara: 'Hubungi BKPSDM.',
  });
}
