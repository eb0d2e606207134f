import type { TimKerja } from '#contract/tim-kerja.ts';
import { peristiwaMungkin } from '#rules/kernel/alur.ts';
import { ALUR_TUGAS_LINTAS } from '#rules/perencanaan/alur-tugas-lintas.ts';
import type { BarisTim } from './queries.ts';

/** One team, with what this reader may do: its former manages it, a member's penilai decides about the member. */
export function presentasi(baris: BarisTim, pembacaId: string, hari: string): TimKerja {
  const berjalan = baris.sampai === null || baris.sampai >= hari;
  const kelola = berjalan && baris.pembentuk.id === pembacaId;
  return {
    ...baris,
    anggota: baris.anggota.map((a) => ({
      ...a,
      kemampuan: [
        ...(kelola && (a.sampai === null || a.sampai >= hari) ? ['AKHIRI'] : []),
        // what the former decides about the own people needs no second word
        ...(berjalan && a.penilai?.id === pembacaId && baris.pembentuk.id !== pembacaId
          ? peristiwaMungkin(ALUR_TUGAS_LINTAS, a.keadaan, ['PENILAI'])
          : []),
      ],
    })),
    kemampuan: kelola ? ['UBAH', 'TAMBAH_ANGGOTA'] : [],
  };
}
