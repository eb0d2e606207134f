import type { Periode } from '#contract/periode.ts';
import { periodeTahun } from '#rules/waktu/periode.ts';

/** The name of a period as people read it: "Triwulan I 2026". Forms print it in capitals. */
export function namaPeriode(tahun: number, jenis: Periode['jenis'], ke: number): string {
  const daftar = periodeTahun(tahun, jenis === 'BULANAN' ? 'BULANAN' : 'TRIWULANAN', {
    gabungTw4Akhir: jenis === 'TAHUNAN' && ke !== 1,
  });
  const periode = daftar.find((p) => p.jenis === jenis && p.ke === ke);
  const [kata = jenis, ...sisa] = (periode?.label.replace('AKHIR', 'Akhir') ?? jenis).split(' ');
  return [kata.charAt(0) + kata.slice(1).toLowerCase(), ...sisa, tahun].join(' ');
}
