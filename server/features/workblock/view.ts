import type { Workblock } from '#contract/workblock.ts';
import { kekuranganWorkblock } from '#rules/perencanaan/workblock.ts';
import type { Konteks } from '../../konteks.ts';
import type { BarisWorkblock } from './queries.ts';

/** One workblock with what it lacks and what this reader may do. */
export function presentasi(k: Konteks, w: BarisWorkblock): Workblock {
  return {
    ...w,
    temuan: kekuranganWorkblock(w).map((t) => ({ kode: t.kode, pesan: t.pesan, pointer: t.jalur })),
    kemampuan: w.pemilik.id === k.pelaku.pegawaiId ? ['UBAH', 'HAPUS'] : [],
  };
}
