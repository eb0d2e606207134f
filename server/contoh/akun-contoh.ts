import type { Aplikasi } from '../aplikasi.ts';
import type { BasisData } from '../db/koneksi.ts';

export async function daftarAkunContoh(
  _db: BasisData,
): Promise<{ peran: string; nama: string; nip: string; sandi: string }[]> {
  return [];
}
export async function muatContohBilaKosong(_app: Aplikasi): Promise<void> {}
