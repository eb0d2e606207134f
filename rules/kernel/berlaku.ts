import { type Hari, hari, ingatHari, sesudah, tulisHari } from './hari.ts';
import type { Kutipan } from './kutipan.ts';

/** One dated row of a table of law. It ends where the next begins; `dicabut` ends it without a successor. */
export type Baris<T> =
  | { mulai: string; dasar: readonly Kutipan[]; nilai: T }
  | { mulai: string; dasar: readonly Kutipan[]; dicabut: true };

export interface BarisBerlaku<T> {
  mulai: string;
  dasar: readonly Kutipan[];
  nilai: T;
}

/** Values in force by day. Asking outside the rows fails; there is no "last known value". */
export interface TabelBerlaku<T> {
  readonly baris: readonly Baris<T>[];
  /** The row in force. Throws {@link TidakAdaYangBerlaku}. */
  pada(h: Hari): BarisBerlaku<T>;
  /** The row in force, or null where none is. */
  cari(h: Hari): BarisBerlaku<T> | null;
}

/** No row of a table covers the day that was asked for. */
export class TidakAdaYangBerlaku extends RangeError {
  readonly hari: Hari;

  constructor(h: Hari) {
    super(`Tidak ada ketentuan yang berlaku pada ${tulisHari(h)}.`);
    this.name = 'TidakAdaYangBerlaku';
    this.hari = h;
  }
}

/** Builds a dated table. Throws when it is empty, out of order, or two rows start on one day. */
export function berlaku<T>(baris: readonly Baris<T>[]): TabelBerlaku<T> {
  if (baris.length === 0) throw new Error('Tabel ketentuan kosong.');
  const mulai = baris.map((b) => hari(b.mulai));
  mulai.forEach((m, i) => {
    const sebelumnya = mulai[i - 1];
    if (sebelumnya && !sesudah(m, sebelumnya)) {
      throw new Error(`Baris ketentuan ${m} harus sesudah ${sebelumnya}.`);
    }
  });
  const cari = ingatHari((h): BarisBerlaku<T> | null => {
    for (let i = baris.length - 1; i >= 0; i--) {
      const b = baris[i];
      const m = mulai[i];
      if (!b || !m || sesudah(m, h)) continue;
      return 'dicabut' in b ? null : b;
    }
    return null;
  });
  const pada = (h: Hari): BarisBerlaku<T> => {
    const b = cari(h);
    if (!b) throw new TidakAdaYangBerlaku(h);
    return b;
  };
  return { baris, pada, cari };
}
