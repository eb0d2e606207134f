import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { atasanPenilaiDari, penilaiDari } from '../organisasi/read.ts';
import { type BarisBukti, menilaiPemilik, sasaranUmpanBalik } from './queries.ts';

/**
 * Who may see a piece of evidence: its owner always; the assessor, the assessor's superior and the operator only once it
 * proves something that left the owner's hands (a sent activity or a realisasi).
 */
export async function bolehMelihat(tx: TransaksiInstansi, k: Konteks, bukti: BarisBukti): Promise<boolean> {
  const { pegawaiId, instansiId, peran } = k.pelaku;
  if (bukti.pegawai_id === pegawaiId) return true;
  if (bukti.umpanBalik > 0 && (await lewatUmpanBalik(tx, k, bukti.id))) return true;
  if (bukti.terkirim === 0 && bukti.realisasi === 0) return false;
  if (peran.has('OPERATOR')) return true;
  const hari = hariIni(k).toString();
  const penilai = await penilaiDari(tx, instansiId, bukti.pegawai_id, hari);
  if (penilai?.pegawaiId === pegawaiId) return true;
  const atasan = await atasanPenilaiDari(tx, instansiId, bukti.pegawai_id, hari);
  if (atasan?.pegawaiId === pegawaiId) return true;
  return menilaiPemilik(tx, instansiId, bukti, pegawaiId);
}

/** Evidence of feedback: for the employee where the giver is named, and for the employee's assessor and superior. */
async function lewatUmpanBalik(tx: TransaksiInstansi, k: Konteks, buktiId: string): Promise<boolean> {
  const { pegawaiId, instansiId } = k.pelaku;
  const hari = hariIni(k).toString();
  for (const sasaran of await sasaranUmpanBalik(tx, instansiId, buktiId)) {
    if (sasaran.pegawaiId === pegawaiId && sasaran.bernama) return true;
    const atas = [
      await penilaiDari(tx, instansiId, sasaran.pegawaiId, hari),
      await atasanPenilaiDari(tx, instansiId, sasaran.pegawaiId, hari),
    ];
    if (atas.some((a) => a?.pegawaiId === pegawaiId)) return true;
  }
  return false;
}

/** Why evidence may not be removed, or undefined when it may: what was sent or written into a realisasi keeps it. */
export function sebabTetap(bukti: BarisBukti): string | undefined {
  if (bukti.terkirim > 0) return 'Bukti ini sudah dikirim bersama aktivitas, sehingga tidak dapat dihapus.';
  if (bukti.realisasi > 0)
    return 'Bukti ini dipakai dalam realisasi. Lepaskan dahulu dari realisasi itu, lalu hapus.';
  if (bukti.umpanBalik > 0) return 'Bukti ini menyertai umpan balik, sehingga tidak dapat dihapus.';
  return undefined;
}
