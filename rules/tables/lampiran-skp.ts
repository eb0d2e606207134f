import { berlaku } from '../kernel/berlaku.ts';
import { p6 } from '../kernel/kutipan.ts';

export interface PilihanLampiran {
  /** Kinds of support a leader can promise. */
  sumberDaya: readonly string[];
  /** What happens when the expectation is met, and when it is not. */
  konsekuensi: { positif: readonly string[]; negatif: readonly string[] };
}

/** PermenPANRB 6/2022 Ps 11 and L-II.A.8.d: what the annex of an SKP (A.1.8) is written from. */
export const pilihanLampiran = berlaku<PilihanLampiran>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Pasal 11'), p6('Pasal 12'), p6('Lampiran II.A.8')],
    nilai: {
      sumberDaya: [
        'Sumber daya manusia',
        'Anggaran',
        'Peralatan kerja',
        'Pendampingan pimpinan',
        'Sarana dan prasarana',
      ],
      konsekuensi: {
        positif: ['Penghargaan', 'Penugasan baru'],
        negatif: ['Teguran', 'Pengalihan penugasan'],
      },
    },
  },
]);
