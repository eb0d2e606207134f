/** A calendar day without clock or zone. */
export type Hari = Temporal.PlainDate;

/** Reads "YYYY-MM-DD". Throws RangeError when no such day exists. */
export function hari(teks: string): Hari {
  return Temporal.PlainDate.from(teks, { overflow: 'reject' });
}

/** Negative when a lies before b, zero when equal. */
export function bandingkanHari(a: Hari, b: Hari): number {
  return Temporal.PlainDate.compare(a, b);
}

export function sebelum(a: Hari, b: Hari): boolean {
  return bandingkanHari(a, b) < 0;
}

export function sesudah(a: Hari, b: Hari): boolean {
  return bandingkanHari(a, b) > 0;
}

/**
 * Remembers the answer for the day asked last. A run asks thousands of cases for one day; days are immutable, so the
 * same object always has the same answer.
 */
export function ingatHari<T>(jawab: (h: Hari) => T): (h: Hari) => T {
  let terakhir: { h: Hari; nilai: T } | null = null;
  return (h) => {
    if (terakhir?.h !== h) terakhir = { h, nilai: jawab(h) };
    return terakhir.nilai;
  };
}

/** A span of days, both ends included. */
export interface Rentang {
  dari: Hari;
  sampai: Hari;
}

export function memuat(rentang: Rentang, h: Hari): boolean {
  return !sebelum(h, rentang.dari) && !sesudah(h, rentang.sampai);
}

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Name of month 1–12. Throws RangeError outside. */
export function namaBulan(bulan: number): string {
  const nama = BULAN[bulan - 1];
  if (!nama) throw new RangeError(`Bulan ${bulan} tidak ada.`);
  return nama;
}

/** "2 Januari 2026". */
export function tulisHari(h: Hari): string {
  return `${h.day} ${namaBulan(h.month)} ${h.year}`;
}
