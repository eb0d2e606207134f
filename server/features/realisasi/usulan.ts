import type { UsulanRealisasi } from '#contract/realisasi.ts';
import type { KumpulanAktivitas } from './queries.ts';

const KOSONG: UsulanRealisasi = { aktivitas: 0, menit: 0, uraian: '', volume: [], bukti: [] };

/** Words and sums proposed for an RHK from its verified activities; the owner confirms them or writes anew. */
export function susunUsulan(kumpulan: KumpulanAktivitas | undefined): UsulanRealisasi {
  if (!kumpulan) return KOSONG;
  const { aktivitas, menit, volume, bukti, uraian } = kumpulan;
  const jumlah = volume.map((v) => `${angka(v.jumlah)} ${v.satuan}`).join(', ');
  const kepala = `${jumlah ? `Tercapai ${jumlah} dari` : 'Dari'} ${aktivitas} aktivitas terverifikasi: `;
  return { aktivitas, menit, volume, bukti, uraian: `${kepala}${uraian.map(tanpaTitik).join('; ')}.` };
}

/** The sum proposed for an indicator: volumes of its own unit of measure, null when none was reported in it. */
export function usulanAngka(kumpulan: KumpulanAktivitas | undefined, satuan: string | null): number | null {
  if (!satuan) return null;
  return kumpulan?.volume.find((v) => v.satuan === satuan.trim().toLowerCase())?.jumlah ?? null;
}

function tanpaTitik(teks: string): string {
  return teks.replace(/[.;\s]+$/, '');
}

function angka(nilai: number): string {
  return new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }).format(nilai);
}
