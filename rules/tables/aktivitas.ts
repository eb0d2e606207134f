import { berlaku } from '../kernel/berlaku.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';

export interface Pilihan {
  baku: number;
  min: number;
  maks: number;
}

export interface BatasAktivitas {
  /** Minutes of one day that count at most. */
  menitPerHari: Pilihan;
  /** Working days an entry may look back. */
  mundurHariKerja: Pilihan;
  /** Characters a description has at least. */
  panjangUraian: Pilihan;
}

/**
 * Limits of the daily record. PermenPANRB 6/2022 Ps 16 leaves the record to the agency; 450 minutes are the 37.5 hours
 * of Perpres 21/2023 spread over five days.
 * @DOUBT Perpres 21/2023 – hours known, not read – 7.5 hours a day as the default cap – 2026-11-24
 */
export const batasAktivitas = berlaku<BatasAktivitas>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Pasal 16'), art(TERANG, 'V-AKT-01, V-AKT-04, V-AKT-06'), art('Perpres 21/2023', 'Jam kerja')],
    nilai: {
      menitPerHari: { baku: 450, min: 1, maks: 1440 },
      mundurHariKerja: { baku: 3, min: 0, maks: 31 },
      panjangUraian: { baku: 10, min: 1, maks: 200 },
    },
  },
]);
