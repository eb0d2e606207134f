import type { KeadaanBimbingan } from '#rules/enum.ts';
import { langkahBerikut, type PeranAlur, peristiwaMungkin } from '#rules/kernel/alur.ts';
import { ALUR_BIMBINGAN, type PeristiwaBimbingan } from '#rules/tindak-lanjut/alur-bimbingan.ts';
import { Masalah, tidakBerwenang } from '../../masalah.ts';
import type { BarisBimbingan } from './queries.ts';

export type PeranBimbingan = 'PEGAWAI' | 'PEMBIMBING' | 'PENILAI' | 'ATASAN_PENILAI';

/** What a person is to one guidance. The superior learns of it when it is reported to him: once it is finished. */
export function peranPada(pembacaId: string, b: BarisBimbingan): PeranBimbingan[] {
  return [
    ...(b.pegawai_id === pembacaId ? (['PEGAWAI'] as const) : []),
    ...(b.pembimbing_pegawai_id === pembacaId ? (['PEMBIMBING'] as const) : []),
    ...(b.penilai_pegawai_id === pembacaId ? (['PENILAI'] as const) : []),
    ...(b.atasan_pegawai_id === pembacaId && b.keadaan === 'SELESAI' ? (['ATASAN_PENILAI'] as const) : []),
  ];
}

const KEMAMPUAN: Partial<Record<PeristiwaBimbingan, string>> = {
  ISI_PEGAWAI: 'bimbingan.isi-pegawai',
  ISI_PEMBIMBING: 'bimbingan.isi-pembimbing',
  KEMBALIKAN: 'bimbingan.kembalikan',
  BATALKAN: 'bimbingan.batalkan',
};

export interface Sesudah {
  umpanBalik: boolean;
  kompetensi: boolean;
}

/** The steps open to these roles; a signature only once both parts are written. */
export function kemampuan(b: BarisBimbingan, peran: readonly PeranAlur[], sesudah: Sesudah): string[] {
  const langkah = peristiwaMungkin(ALUR_BIMBINGAN, b.keadaan as KeadaanBimbingan, peran);
  const lengkap = b.isi_pegawai !== null && b.isi_pembimbing !== null;
  const tanda =
    langkah.includes('TANDATANGANI_PEGAWAI') || (langkah.includes('TANDATANGANI_PEMBIMBING') && lengkap);
  const selesai = b.keadaan === 'SELESAI';
  const punya = (p: PeranAlur) => peran.includes(p);
  return [
    ...langkah.flatMap((p) => KEMAMPUAN[p] ?? []),
    ...(tanda ? ['bimbingan.tandatangani'] : []),
    ...(selesai && punya('PEGAWAI') && !sesudah.umpanBalik ? ['bimbingan.beri-umpan-balik'] : []),
    ...(bolehBacaUmpanBalik(peran) && sesudah.umpanBalik ? ['bimbingan.baca-umpan-balik'] : []),
    ...(selesai && punya('PEMBIMBING') && !sesudah.kompetensi ? ['bimbingan.nilai-kompetensi'] : []),
    ...(selesai ? ['bimbingan.cetak'] : []),
  ];
}

/** B.1.8 is the employee's and the superior's; the guide never reads it. */
export function bolehBacaUmpanBalik(peran: readonly PeranAlur[]): boolean {
  return peran.includes('PEGAWAI') || peran.includes('ATASAN_PENILAI');
}

export function pastikanLangkah(
  b: BarisBimbingan,
  peristiwa: PeristiwaBimbingan,
  peran: readonly PeranAlur[],
) {
  const keadaan = b.keadaan as KeadaanBimbingan;
  const langkah = langkahBerikut(ALUR_BIMBINGAN, keadaan, peristiwa, peran);
  if (langkah) return langkah;
  const lain = langkahBerikut(ALUR_BIMBINGAN, keadaan, peristiwa);
  if (lain)
    throw tidakBerwenang('Langkah ini bukan bagian Anda dalam bimbingan ini.', {
      peran: lain.oleh.includes('PEGAWAI') ? 'Pegawai yang dibimbing' : 'Pembimbing',
      cara: 'Hanya beliau yang dapat melakukannya.',
    });
  throw new Masalah(
    'keadaan-tidak-cocok',
    'Langkah ini tidak sesuai dengan keadaan bimbingan sekarang. Muat ulang untuk melihat keadaannya.',
  );
}
