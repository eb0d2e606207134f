import type { Hari } from '../kernel/hari.ts';
import { bandingkanHari } from '../kernel/hari.ts';

/** Five working days a week (Monday–Friday) or six (Monday–Saturday). */
export type HariKerjaSepekan = 5 | 6;

/** The working week, or from which day on it was which; an agency may change it while a term runs. */
export type MingguKerja = HariKerjaSepekan | readonly { mulai: string; hariKerja: HariKerjaSepekan }[];

export interface Kalender {
  hariKerja: MingguKerja;
  /** Days off besides the weekend (national, cuti bersama, local), each "YYYY-MM-DD". */
  libur: ReadonlySet<string>;
}

/** Calendar from the shape rules receive; a five-day week without holidays by default. */
export function kalender(
  libur: readonly string[] | null | undefined,
  hariKerja?: MingguKerja | null,
): Kalender {
  return { hariKerja: hariKerja ?? 5, libur: new Set(libur ?? []) };
}

export function adalahHariKerja(h: Hari, k: Kalender): boolean {
  const tanggal = h.toString();
  return h.dayOfWeek <= sepekan(k.hariKerja, tanggal) && !k.libur.has(tanggal);
}

function sepekan(minggu: MingguKerja, tanggal: string): HariKerjaSepekan {
  if (typeof minggu === 'number') return minggu;
  return minggu.findLast(({ mulai }) => mulai <= tanggal)?.hariKerja ?? 5;
}

/**
 * The last day of a term of `jumlah` working days: the day of the event is day 0, only working days count
 *. `jumlah` ≥ 1; throws RangeError otherwise, or when the calendar has no working day for ten years.
 */
export function tambahHariKerja(sejak: Hari, jumlah: number, k: Kalender): Hari {
  if (!Number.isInteger(jumlah) || jumlah < 1) throw new RangeError(`Jumlah hari kerja ${jumlah} tidak sah.`);
  const batas = sejak.add({ years: 10 });
  let h = sejak;
  for (let sisa = jumlah; sisa > 0; ) {
    h = h.add({ days: 1 });
    if (bandingkanHari(h, batas) > 0) throw new RangeError('Kalender tidak memuat hari kerja.');
    if (adalahHariKerja(h, k)) sisa--;
  }
  return h;
}

/** Working days after `dari` up to and including `sampai`; 0 when `sampai` is not later. Inverse of {@link tambahHariKerja}. */
export function hitungHariKerja(dari: Hari, sampai: Hari, k: Kalender): number {
  let jumlah = 0;
  for (let h = dari.add({ days: 1 }); bandingkanHari(h, sampai) <= 0; h = h.add({ days: 1 })) {
    if (adalahHariKerja(h, k)) jumlah++;
  }
  return jumlah;
}
