import { bacaAngka } from './format.ts';

/** Reads "12 laporan" or "95%" as a number and its unit; text without a leading number has neither. */
export function bacaTarget(target: string): { targetAngka: number | null; satuan: string | null } {
  const cocok = /^\s*(-?[\d.,]*\d)\s*(.*)$/s.exec(target);
  const angka = cocok?.[1] ? bacaAngka(cocok[1]) : undefined;
  const satuan = cocok?.[2]?.trim();
  // "12-05-2026" and "3 s.d. 5" are no single number
  if (angka === undefined || angka === null || (satuan && !/^[\p{L}%°(]/u.test(satuan)))
    return { targetAngka: null, satuan: null };
  return { targetAngka: angka, satuan: satuan?.slice(0, 60) || null };
}
