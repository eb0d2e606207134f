import type { Predikat } from '../enum.ts';
import { type Hari, hari, sebelum, sesudah } from '../kernel/hari.ts';
import type { JenjangJf } from '../tables/angka-kredit.ts';
import type { PeriodeAngkaKredit } from './angka-kredit.ts';

/** A jenjang from its TMT on; credit up to `akAwalPada` is in `akAwal` and not counted again. */
export interface JenjangBertanggal {
  jenjang: JenjangJf;
  tmt: string;
  akAwalPada?: string | null;
}

/**
 * The rows of credit of the years with an annual predikat, oldest first, split at each TMT. A month belongs to the
 * jenjang held on its first day; months before the first TMT, or up to `akAwalPada`, give no row.
 * @DOUBT Peraturan BKN 3/2023 – a TMT inside a month – the new jenjang counts from the next month – 2026-11-24
 */
export function periodeMenurutJenjang(
  jenjang: readonly JenjangBertanggal[],
  tahunan: readonly { tahun: number; predikat: Predikat }[],
): (PeriodeAngkaKredit & { jenjang: JenjangJf; tahun: number; bulan: number })[] {
  const urut = jenjang.map((j) => ({ ...j, sejak: hari(j.tmt) })).sort((a, b) => (a.tmt < b.tmt ? -1 : 1));
  return [...tahunan]
    .sort((a, b) => a.tahun - b.tahun)
    .flatMap(({ tahun, predikat }) => {
      const bulan = new Map<JenjangJf, number>();
      for (let b = 1; b <= 12; b++) {
        const milik = padaBulan(urut, hari(`${tahun}-${String(b).padStart(2, '0')}-01`));
        if (milik) bulan.set(milik, (bulan.get(milik) ?? 0) + 1);
      }
      return [...bulan].map(([j, n]) => ({ tahun, jenjang: j, predikat, bulan: n }));
    });
}

function padaBulan(
  urut: readonly (JenjangBertanggal & { sejak: Hari })[],
  awalBulan: Hari,
): JenjangJf | null {
  const milik = urut.findLast((j) => !sesudah(j.sejak, awalBulan));
  if (!milik) return null;
  return milik.akAwalPada && !sebelum(hari(milik.akAwalPada), awalBulan) ? null : milik.jenjang;
}
