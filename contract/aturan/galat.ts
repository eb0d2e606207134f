import type { z } from 'zod';
import type { RincianMasalah } from '../masalah.ts';
import { ENUM } from './kosakata.ts';

/** Every fault of a form: JSON pointer (below `awalan`), stable code, and what is expected, in Indonesian. */
export function rincianBentuk(galat: z.ZodError, awalan = ''): RincianMasalah[] {
  return galat.issues.flatMap((isu): RincianMasalah[] => {
    const pointer = awalan + keJalur(isu.path);
    if (isu.code === 'unrecognized_keys') {
      return isu.keys.map((k) => ({
        pointer: pointer + keJalur([k]),
        kode: 'E-BIDANG-TIDAK-DIKENAL',
        pesan: `Bidang "${k}" tidak dikenal. Periksa ejaannya atau hapus.`,
      }));
    }
    if (isu.code === 'invalid_value') {
      const nama = namaEnum(isu.values);
      const pesan = `Isi salah satu dari: ${isu.values.map(String).join(', ')}.`;
      return [{ pointer, kode: nama ? `E-${nama}-NOT-ENUM` : 'E-PILIHAN', pesan }];
    }
    return [{ pointer, kode: KODE[isu.code] ?? 'E-BENTUK', pesan: isu.message }];
  });
}

/** RFC 6901: `/rhk/0/jenis`; empty for the whole document. */
export function keJalur(bagian: readonly PropertyKey[]): string {
  return bagian.map((b) => `/${String(b).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const KODE: Record<string, string> = {
  invalid_type: 'E-TIPE',
  invalid_format: 'E-FORMAT',
  too_small: 'E-TERLALU-KECIL',
  too_big: 'E-TERLALU-BESAR',
};

function namaEnum(nilai: readonly unknown[]): string | null {
  const cocok = (daftar: readonly string[]) =>
    daftar.length === nilai.length && daftar.every((d, i) => d === nilai[i]);
  return Object.entries(ENUM).find(([, daftar]) => cocok(daftar))?.[0] ?? null;
}
