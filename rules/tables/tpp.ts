import { berlaku } from '../kernel/berlaku.ts';
import { art, TERANG } from '../kernel/kutipan.ts';

/**
 * The two assessed parts, percent of the gross amount, where an agency's own rule says nothing else.
 * @DOUBT PP 12/2019 Pasal 58 – weights are left to each region – 60 and 40, the common pattern – 2026-11-24
 */
export const bobotTpp = berlaku<{ produktivitas: number; disiplin: number }>([
  {
    mulai: '2019-03-12',
    dasar: [art('PP 12/2019', 'Pasal 58'), art(TERANG, 'Bobot TPP')],
    nilai: { produktivitas: 60, disiplin: 40 },
  },
]);

export interface PotonganLazim {
  kode: string;
  uraian: string;
  /** Percent of the discipline part, for each occurrence. */
  persen: number;
}

/**
 * Deductions offered as a start for an agency's own table; nothing is deducted until the agency has confirmed them.
 * @DOUBT Perwal Serang 78/2023 – only the 2 % for a missed apel was seen; the others are another region's – offered,
 * not applied – 2026-11-24
 */
export const potonganLazim = berlaku<readonly PotonganLazim[]>([
  {
    mulai: '2019-03-12',
    dasar: [art(TERANG, 'Usulan tabel potongan disiplin TPP')],
    nilai: [
      { kode: 'TERLAMBAT_30', uraian: 'Terlambat atau pulang cepat 1–30 menit', persen: 0.5 },
      { kode: 'TERLAMBAT_60', uraian: 'Terlambat atau pulang cepat 31–60 menit', persen: 1 },
      { kode: 'TERLAMBAT_90', uraian: 'Terlambat atau pulang cepat 61–90 menit', persen: 1.25 },
      {
        kode: 'TERLAMBAT_LEBIH',
        uraian: 'Lebih dari 90 menit, atau tidak mengisi daftar hadir',
        persen: 1.5,
      },
      { kode: 'TIDAK_MASUK', uraian: 'Tidak masuk kerja tanpa alasan yang sah, per hari', persen: 3 },
      { kode: 'TIDAK_APEL', uraian: 'Tidak mengikuti apel atau upacara pada hari kerja', persen: 2 },
    ],
  },
]);
