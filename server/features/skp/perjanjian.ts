import type { PerjanjianUntukSkp } from '#contract/perjanjian-kinerja.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Identitas } from '../organisasi/read.ts';
import { perjanjianUntukSkp } from '../perjanjian-kinerja/read.ts';

/** The perjanjian kinerja of the unit somebody heads in a year. */
export async function perjanjianDipimpin(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawai: Identitas,
  tahun: number,
): Promise<PerjanjianUntukSkp | null> {
  return pegawai.memimpinUnit ? perjanjianUntukSkp(tx, instansiId, pegawai.unitKerjaId, tahun) : null;
}
