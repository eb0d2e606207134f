import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { tidakBerwenang } from '../../masalah.ts';
import { lingkupMilik } from '../pegawai/read.ts';

const SIAPA = { peran: 'OPERATOR', cara: 'Hubungi operator kepegawaian unit Anda atau BKPSDM.' };

/** TPP of others is the operator's business alone. */
export function pastikanPengelola(k: Konteks): void {
  if (!k.pelaku.peran.has('OPERATOR'))
    throw tidakBerwenang('Ketentuan dan potongan TPP dikelola operator kepegawaian.', SIAPA);
}

/** The agency's rule binds everybody: only an operator of the whole agency sets it. */
export async function bolehMenetapkan(tx: TransaksiInstansi, k: Konteks): Promise<boolean> {
  return (await lingkupMilik(tx, k, ['OPERATOR'])) === 'SEMUA';
}

/** Refuses who may not set the agency's rule. */
export async function pastikanMenetapkan(tx: TransaksiInstansi, k: Konteks): Promise<void> {
  pastikanPengelola(k);
  if (!(await bolehMenetapkan(tx, k)))
    throw tidakBerwenang('Ketentuan TPP ditetapkan operator seluruh instansi.', SIAPA);
}
