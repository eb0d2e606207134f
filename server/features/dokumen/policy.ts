import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { bolehBacaLaporan } from '../konseling/read.ts';
import { identitas, penilaiDari } from '../organisasi/read.ts';
import { lingkupPegawai } from '../pegawai/read.ts';

/** What the person asking is, today, to the person whose documents they ask for. */
export interface Kedudukan {
  sendiri: boolean;
  /** Pejabat penilai or their superior. */
  diAtas: boolean;
  /** Operator of their unit. */
  operator: boolean;
}

export async function kedudukan(tx: TransaksiInstansi, k: Konteks, pegawaiId: string): Promise<Kedudukan> {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  const hari = hariIni(k).toString();
  const penilai = await penilaiDari(tx, instansiId, pegawaiId, hari);
  const atasan = penilai && (await penilaiDari(tx, instansiId, penilai.pegawaiId, hari));
  return {
    sendiri: pegawaiId === saya,
    diAtas: saya === penilai?.pegawaiId || saya === atasan?.pegawaiId,
    operator: k.pelaku.peran.has('OPERATOR') && (await dalamLingkup(tx, k, pegawaiId, hari)),
  };
}

async function dalamLingkup(tx: TransaksiInstansi, k: Konteks, pegawaiId: string, hari: string) {
  const lingkup = await lingkupPegawai(tx, k);
  if (lingkup === 'SEMUA') return true;
  const orang = await identitas(tx, k.pelaku.instansiId, pegawaiId, hari);
  return orang !== undefined && lingkup.includes(orang.unitKerjaId);
}

/** A report about behaviour stays with those who may read its case now, also a copy they once made. */
export async function bolehMembuka(
  tx: TransaksiInstansi,
  k: Konteks,
  d: { konseling_id: string | null },
): Promise<boolean> {
  return d.konseling_id === null || bolehBacaLaporan(tx, k, d.konseling_id);
}
