import type { JenisImpor } from '#contract/impor.ts';
import type { KolomImpor } from '#documents/lembar/kepala.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { KOLOM_AKTIVITAS, PemeriksaAktivitas } from '../aktivitas/actions.ts';

export interface BarisMasuk {
  nomor: number;
  sel: Record<string, string>;
}

export interface HasilPeriksaBaris {
  nomor: number;
  /** Rows with the same one are checked together. */
  kelompok: string;
  hasil: 'SAH' | 'SALAH' | 'SUDAH_ADA';
  temuan: { kolom: string; kode: string; pesan: string }[];
}

/** Knows the rules of one kind of sheet; remembers the good rows it has seen. */
export interface Pemeriksa {
  periksa(tx: TransaksiInstansi, baris: readonly BarisMasuk[]): Promise<HasilPeriksaBaris[]>;
  /** Checks once more, under lock, and writes what is good. */
  terima(tx: TransaksiInstansi, baris: readonly BarisMasuk[], kirim: boolean): Promise<HasilPeriksaBaris[]>;
}

interface Jenis {
  kolom: readonly KolomImpor[];
  pemeriksa(k: Konteks): Pemeriksa;
}

/** Every kind of sheet that can be loaded. */
export const JENIS: Record<JenisImpor, Jenis> = {
  AKTIVITAS: {
    kolom: KOLOM_AKTIVITAS,
    pemeriksa: (k) => new PemeriksaAktivitas(k),
  },
};
