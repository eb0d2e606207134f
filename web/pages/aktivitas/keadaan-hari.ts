import type { Skema } from '../../api/client.ts';
import type { Tone } from '../../ui/badge.tsx';

export type HariKalender = Skema<'KalenderAktivitas'>['hari'][number];

export type KeadaanHari =
  | 'PERBAIKI'
  | 'DRAF'
  | 'MENUNGGU'
  | 'DITOLAK'
  | 'SELESAI'
  | 'BELUM'
  | 'LIBUR'
  | 'NANTI'
  | 'KOSONG';

/** Tones of the states that carry a sign; the others stay quiet. */
export const NADA_HARI: Partial<Record<KeadaanHari, Tone>> = {
  PERBAIKI: 'perhatian',
  DRAF: 'netral',
  MENUNGGU: 'info',
  SELESAI: 'baik',
  DITOLAK: 'gawat',
  BELUM: 'bahaya',
};

/** A day in one word: what its owner has to do comes first, then what waits for others. */
export function keadaanHari(h: HariKalender, hariIni: string): KeadaanHari {
  const { jumlah } = h;
  if (jumlah.direvisi > 0) return 'PERBAIKI';
  if (jumlah.draf > 0) return 'DRAF';
  if (jumlah.dikirim > 0) return 'MENUNGGU';
  if (jumlah.diverifikasi > 0) return 'SELESAI';
  if (h.kosong) return jumlah.ditolak > 0 ? 'DITOLAK' : 'BELUM';
  if (h.tanggal > hariIni) return h.hariKerja ? 'NANTI' : 'LIBUR';
  return h.hariKerja ? 'KOSONG' : 'LIBUR';
}
