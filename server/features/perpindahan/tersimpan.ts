import type { Akibat, Perpindahan, PerpindahanBaru } from '#contract/perpindahan.ts';
import type { NilaiPerpindahan } from '#rules/perpindahan/perpindahan.ts';
import type { Dampak } from './dampak.ts';

/** What an act keeps of itself. Empty only in the instant between its row and its effects. */
export interface IsiTersimpan {
  isian: PerpindahanBaru | null;
  nilai: NilaiPerpindahan | null;
  akan: Akibat[];
  langkah: Perpindahan['langkah'];
  jabatan: { nama?: string; jabatan?: string; unitKerja: string } | null;
  dampak: Dampak;
}

export function isiTersimpan({ isi, dampak }: { isi: unknown; dampak: unknown }): IsiTersimpan {
  return {
    isian: null,
    nilai: null,
    akan: [],
    langkah: [],
    jabatan: null,
    ...(isi as Partial<IsiTersimpan>),
    dampak: dampak as Dampak,
  };
}
