import type { KeadaanTindakLanjut } from '#rules/enum.ts';
import { langkahBerikut, type PeranAlur, peristiwaMungkin } from '#rules/kernel/alur.ts';
import { ALUR_TINDAK_LANJUT, type PeristiwaTindakLanjut } from '#rules/tindak-lanjut/alur-tindak-lanjut.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah, tidakBerwenang } from '../../masalah.ts';
import { identitas, penilaiDari } from '../organisasi/read.ts';
import { lingkupPegawai } from '../pegawai/read.ts';

/** What the person asking is, today, to somebody whose follow-up is concerned. */
export async function peranTerhadap(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
): Promise<PeranAlur[]> {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  const hari = hariIni(k).toString();
  const penilai = await penilaiDari(tx, instansiId, pegawaiId, hari);
  const atasan = penilai && (await penilaiDari(tx, instansiId, penilai.pegawaiId, hari));
  return [
    ...(pegawaiId === saya ? (['PEGAWAI'] as const) : []),
    ...(penilai?.pegawaiId === saya ? (['PENILAI'] as const) : []),
    ...(atasan?.pegawaiId === saya ? (['ATASAN_PENILAI'] as const) : []),
    ...((await operatorDari(tx, k, pegawaiId)) ? (['OPERATOR'] as const) : []),
  ];
}

/** Is the person asking the HR officer in charge of somebody? Who runs the server is not. */
export async function operatorDari(tx: TransaksiInstansi, k: Konteks, pegawaiId: string): Promise<boolean> {
  if (!k.pelaku.peran.has('OPERATOR') || pegawaiId === k.pelaku.pegawaiId) return false;
  const lingkup = await lingkupPegawai(tx, k);
  if (lingkup === 'SEMUA') return true;
  const orang = await identitas(tx, k.pelaku.instansiId, pegawaiId, hariIni(k).toString());
  return orang !== undefined && lingkup.includes(orang.unitKerjaId);
}

export interface Kedudukan {
  bentuk: string;
  keadaan: KeadaanTindakLanjut;
  bimbingan?: readonly { keadaan: string }[];
}

/**
 * The steps of a proposal that a person takes by hand. What is begun and ended by a guidance or a counselling itself is
 * not among them; a check of the sanction path is the HR office's own.
 */
export function kemampuan(kedudukan: Kedudukan, peran: readonly PeranAlur[]): string[] {
  const { bentuk, keadaan, bimbingan = [] } = kedudukan;
  const langkah = peristiwaMungkin(ALUR_TINDAK_LANJUT, keadaan, peranUntuk(bentuk, peran));
  if (bentuk === 'PERIKSA_SANKSI')
    return langkah.length > 0 ? ['tindak-lanjut.selesaikan', 'tindak-lanjut.tiadakan'] : [];
  // a guidance that was called off leaves the proposal open for another; a plan has as many steps as it needs
  const lagi =
    langkah.includes('TIADAKAN') &&
    (bentuk === 'RENCANA_KOMPETENSI' ||
      (bentuk === 'BIMBINGAN' && bimbingan.every((b) => b.keadaan === 'DIBATALKAN')));
  return [
    ...(langkah.includes('MULAI') || lagi ? ['tindak-lanjut.mulai'] : []),
    ...(langkah.includes('TIADAKAN') ? ['tindak-lanjut.tiadakan'] : []),
  ];
}

/** Refuses who may not take this step, or a step the state does not know. */
export function pastikanLangkah(
  kedudukan: Kedudukan,
  peristiwa: PeristiwaTindakLanjut,
  peran: readonly PeranAlur[],
) {
  const langkah = langkahBerikut(
    ALUR_TINDAK_LANJUT,
    kedudukan.keadaan,
    peristiwa,
    peranUntuk(kedudukan.bentuk, peran),
  );
  if (langkah) return langkah;
  if (langkahBerikut(ALUR_TINDAK_LANJUT, kedudukan.keadaan, peristiwa))
    throw tidakBerwenang('Usulan ini ditindaklanjuti orang lain.', {
      peran: kedudukan.bentuk === 'PERIKSA_SANKSI' ? 'OPERATOR' : 'Pejabat penilai kinerja',
      cara: 'Hubungi beliau bila ada yang perlu dibicarakan.',
    });
  throw new Masalah(
    'keadaan-tidak-cocok',
    'Usulan ini sudah selesai atau sudah dinyatakan tidak dilakukan. Muat ulang untuk melihat keadaannya.',
  );
}

function peranUntuk(bentuk: string, peran: readonly PeranAlur[]): PeranAlur[] {
  const pelaksana: PeranAlur = bentuk === 'PERIKSA_SANKSI' ? 'OPERATOR' : 'PENILAI';
  return peran.filter((p) => p === pelaksana || p === 'SISTEM');
}
