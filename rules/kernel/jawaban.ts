import type { Kutipan } from './kutipan.ts';

/** A reason or a warning: stable code, what is wrong and what to do, and where (JSON pointer into the input). */
export interface Temuan {
  kode: string;
  pesan: string;
  jalur: string;
}

/** One step of the way to the answer, with the articles it rests on. */
export interface Langkah {
  uraian: string;
  nilai: string;
  dasar: readonly Kutipan[];
}

export type Keadaan = 'ditetapkan' | 'tidak_berlaku' | 'kurang_data' | 'ditolak';

interface Jejak {
  /** JSON pointers of the facts that are missing; only filled when `kurang_data`. */
  kurang: string[];
  alasan: Temuan[];
  peringatan: Temuan[];
  langkah: Langkah[];
}

export interface HasilDitetapkan<T> extends Jejak {
  keadaan: 'ditetapkan';
  nilai: T;
}

export interface HasilTanpaNilai extends Jejak {
  keadaan: Exclude<Keadaan, 'ditetapkan'>;
  nilai: null;
}

/** What a formula gives back: exactly one of the four outcomes, with the trace that explains it. */
export type Hasil<T> = HasilDitetapkan<T> | HasilTanpaNilai;

interface Kepala {
  aturan: string;
  /** The day the rule was read for, YYYY-MM-DD. */
  pada: string;
}

/**
 * The answer of a rule, as TypeScript, command line and HTTP give it (contracts/aturan.md). Narrow by `keadaan`:
 * only `ditetapkan` has a `nilai`. `versi` is the first day in force of the text used; null where none was in force.
 */
export type Jawaban<T> =
  | (Kepala & { versi: string } & HasilDitetapkan<T>)
  | (Kepala & { versi: string | null } & HasilTanpaNilai);

type Tambahan = Partial<Omit<Jejak, 'kurang'>>;

/** Decided. `alasan` may name why an exception applied. */
export function ditetapkan<T>(nilai: T, jejak: Tambahan = {}): HasilDitetapkan<T> {
  return { keadaan: 'ditetapkan', nilai, kurang: [], ...lengkapi(jejak) };
}

/** Refused, with every reason. */
export function ditolak(alasan: Temuan[], jejak: Tambahan = {}): HasilTanpaNilai {
  return { keadaan: 'ditolak', nilai: null, kurang: [], ...lengkapi({ ...jejak, alasan }) };
}

/** Not decidable yet: `kurang` points at every fact that is missing. */
export function kurangData(kurang: string[], jejak: Tambahan = {}): HasilTanpaNilai {
  return { keadaan: 'kurang_data', nilai: null, kurang, ...lengkapi(jejak) };
}

/** The rule does not speak about this case. */
export function tidakBerlaku(alasan: Temuan[], jejak: Tambahan = {}): HasilTanpaNilai {
  return { keadaan: 'tidak_berlaku', nilai: null, kurang: [], ...lengkapi({ ...jejak, alasan }) };
}

export function temuan(kode: string, jalur: string, pesan: string): Temuan {
  return { kode, pesan, jalur };
}

export function langkah(uraian: string, nilai: string, ...dasar: Kutipan[]): Langkah {
  return { uraian, nilai, dasar };
}

/** Pointers (`awalan/key`) of the keys that are null or absent, in the order asked. */
export function yangKurang<M extends object>(
  fakta: M,
  kunci: readonly (keyof M & string)[],
  awalan = '',
): string[] {
  return kunci.filter((k) => fakta[k] === null || fakta[k] === undefined).map((k) => `${awalan}/${k}`);
}

function lengkapi(jejak: Tambahan): Omit<Jejak, 'kurang'> {
  return { alasan: jejak.alasan ?? [], peringatan: jejak.peringatan ?? [], langkah: jejak.langkah ?? [] };
}
