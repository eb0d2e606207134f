import { pukul } from '../format.ts';

/** 95 → "1 jam 35 menit". */
export function durasi(menit: number): string {
  const [jam, sisa] = [Math.floor(menit / 60), menit % 60];
  if (jam === 0) return `${sisa} menit`;
  return sisa === 0 ? `${jam} jam` : `${jam} jam ${sisa} menit`;
}

/** "07.30–09.00 · 1 jam 30 menit", or the duration alone. */
export function waktuAktivitas(a: { mulai: string | null; selesai: string | null; menit: number }): string {
  return a.mulai && a.selesai
    ? `${pukul(a.mulai)}–${pukul(a.selesai)} · ${durasi(a.menit)}`
    : durasi(a.menit);
}
