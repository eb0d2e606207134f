import { uuidV7 } from '../../../api/idempotency.ts';
import { bacaAngka } from '../../../parts/format.ts';
import type { Indikator, Isian, IsianRhk, Skp } from '../data.ts';

/** A new, empty RHK; the assignment comes from the penilai's post unless changed. */
export function rhkBaru(skp: Skp): IsianRhk {
  return {
    id: uuidV7(),
    jenis: 'UTAMA',
    uraian: '',
    rhkPimpinanId: null,
    rhkPimpinanTeks: null,
    penugasanDari: skp.penilai?.jabatan ?? null,
    metodeCascading: null,
    klasifikasiPlt: false,
    sasaranId: null,
    selId: null,
    indikator: [indikatorBaru()],
  };
}

export function indikatorBaru(): Indikator {
  return {
    id: uuidV7(),
    uraian: '',
    target: '',
    targetAngka: null,
    satuan: null,
    aspek: null,
    perspektif: null,
    polaritas: 'MAKSIMALKAN',
  };
}

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

/** The same list with one element changed. */
export function ganti<T extends { id: string }>(daftar: readonly T[], id: string, ubah: Partial<T>): T[] {
  return daftar.map((satu) => (satu.id === id ? { ...satu, ...ubah } : satu));
}

/** The same list with one element moved one place; at the edge nothing happens. */
export function pindah<T>(daftar: readonly T[], dari: number, langkah: -1 | 1): T[] {
  const hasil = [...daftar];
  const ke = dari + langkah;
  const [a, b] = [hasil[dari], hasil[ke]];
  if (a === undefined || b === undefined) return hasil;
  hasil[dari] = b;
  hasil[ke] = a;
  return hasil;
}

/** Rows of the annex that say something; empty ones are only places to type. */
export function bersih(isian: Isian): Isian {
  const berisi = (baris: readonly string[]) => baris.filter((satu) => satu.trim());
  return {
    ...isian,
    lampiran: {
      sumberDaya: berisi(isian.lampiran.sumberDaya),
      pertanggungjawaban: berisi(isian.lampiran.pertanggungjawaban),
      konsekuensi: berisi(isian.lampiran.konsekuensi),
    },
  };
}
