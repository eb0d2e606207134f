import type { Skp } from '#contract/skp.ts';
import type { Konteks } from '../../konteks.ts';
import { Masalah, tidakBerwenang } from '../../masalah.ts';

/** What this reader may do with the manuals of a version: its owner writes while it is a draft. */
export function kemampuanManual(k: Konteks, skp: Pick<Skp, 'pegawai' | 'kemampuan'>): string[] {
  return skp.pegawai.pegawaiId === k.pelaku.pegawaiId && skp.kemampuan.includes('UBAH') ? ['UBAH'] : [];
}

/** Refuses anybody but the owner, and a version that was handed in or set: its manual is part of what was agreed. */
export function pastikanPenulis(k: Konteks, skp: Skp): void {
  if (skp.pegawai.pegawaiId !== k.pelaku.pegawaiId)
    throw tidakBerwenang('Manual indikator ditulis pemilik SKP; pejabat penilai membacanya.', {
      peran: 'PEGAWAI',
      nama: skp.pegawai.nama,
      cara: 'Sampaikan masukan Anda kepadanya, misalnya saat mengembalikan SKP.',
    });
  if (kemampuanManual(k, skp).length > 0) return;
  throw new Masalah(
    'keadaan-tidak-cocok',
    skp.ditetapkanPada
      ? 'Manual indikator SKP yang sudah ditetapkan tidak berubah. Mulai versi baru SKP untuk mengubahnya.'
      : 'SKP ini sedang diajukan. Tarik kembali pengajuannya untuk mengubah manual indikator.',
  );
}
