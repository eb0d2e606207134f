import type { HubunganUmpanBalik } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { pemimpinTugas } from '../matriks/read.ts';
import { identitas, penilaiDari } from '../organisasi/read.ts';

const TINGKAT_MAKS = 8;

/** The assessors above a person on a day, nearest first. */
export async function rantaiPenilai(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: string,
): Promise<string[]> {
  const rantai: string[] = [];
  let kini = pegawaiId;
  while (rantai.length < TINGKAT_MAKS) {
    const penilai = await penilaiDari(tx, instansiId, kini, hari);
    if (!penilai || penilai.pegawaiId === pegawaiId || rantai.includes(penilai.pegawaiId)) break;
    rantai.push(penilai.pegawaiId);
    kini = penilai.pegawaiId;
  }
  return rantai;
}

/**
 * What the giver is to the employee (Ps 18), read from the organisation: above in the chain of assessors or ketua of
 * their team (Pimpinan is wider than penilai, Ps 1.10), below in it,
 * a colleague with the same assessor or unit, or someone else.
 */
export async function hubunganDengan(
  tx: TransaksiInstansi,
  instansiId: string,
  pemberiId: string,
  pegawaiId: string,
  hari: string,
): Promise<HubunganUmpanBalik> {
  const diAtas = await rantaiPenilai(tx, instansiId, pegawaiId, hari);
  if (diAtas.includes(pemberiId)) return 'PIMPINAN';
  if (await pemimpinTugas(tx, instansiId, pemberiId, pegawaiId, hari)) return 'PIMPINAN';
  const diAtasPemberi = await rantaiPenilai(tx, instansiId, pemberiId, hari);
  if (diAtasPemberi.includes(pegawaiId)) return 'BAWAHAN';
  if (diAtas[0] && diAtas[0] === diAtasPemberi[0]) return 'REKAN';
  const [pemberi, pegawai] = [
    await identitas(tx, instansiId, pemberiId, hari),
    await identitas(tx, instansiId, pegawaiId, hari),
  ];
  return pemberi && pemberi.unitKerjaId === pegawai?.unitKerjaId ? 'REKAN' : 'LAINNYA';
}

/** May this reader see everything said about the employee, with the givers' names? Only the assessors above. */
export async function bolehMelihatSemua(
  tx: TransaksiInstansi,
  instansiId: string,
  pembacaId: string,
  pegawaiId: string,
  hari: string,
): Promise<boolean> {
  return (await rantaiPenilai(tx, instansiId, pegawaiId, hari)).slice(0, 2).includes(pembacaId);
}
