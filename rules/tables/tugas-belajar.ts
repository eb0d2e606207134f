import type { Predikat } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { p6 } from '../kernel/kutipan.ts';

export const JENJANG_STUDI = [
  'S1_DALAM_NEGERI',
  'LANJUT_DALAM_NEGERI',
  'S1_LUAR_NEGERI',
  'LANJUT_LUAR_NEGERI',
] as const;
/** LANJUT = profesi, S2 or S3. */
export type JenjangStudi = (typeof JENJANG_STUDI)[number];

export const AKREDITASI_KAMPUS = ['A', 'B', 'C'] as const;
export type AkreditasiKampus = (typeof AKREDITASI_KAMPUS)[number];

/** Lowest IPK of each band, two decimals; below BUTUH_PERBAIKAN is KURANG. */
export type PitaIpk = Readonly<Record<Exclude<Predikat, 'KURANG' | 'SANGAT_KURANG'>, string>>;

export interface PanduanIpk {
  jenjang: JenjangStudi;
  /** Null abroad, where accreditation plays no part. */
  akreditasi: AkreditasiKampus | null;
  pita: PitaIpk;
}

const pita = (SANGAT_BAIK: string, BAIK: string, BUTUH_PERBAIKAN: string): PitaIpk => ({
  SANGAT_BAIK,
  BAIK,
  BUTUH_PERBAIKAN,
});

/** PermenPANRB 6/2022 L-II.B.5–6: guide from IPK to expectation for study assignments. Not automatic. */
export const panduanIpk = berlaku<readonly PanduanIpk[]>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran II.B.5'), p6('Lampiran II.B.6')],
    nilai: [
      { jenjang: 'S1_DALAM_NEGERI', akreditasi: 'A', pita: pita('3.51', '3.01', '2.76') },
      { jenjang: 'S1_DALAM_NEGERI', akreditasi: 'B', pita: pita('3.61', '3.10', '2.76') },
      { jenjang: 'S1_DALAM_NEGERI', akreditasi: 'C', pita: pita('3.71', '3.20', '2.76') },
      { jenjang: 'LANJUT_DALAM_NEGERI', akreditasi: 'A', pita: pita('3.51', '3.20', '3.00') },
      { jenjang: 'LANJUT_DALAM_NEGERI', akreditasi: 'B', pita: pita('3.61', '3.25', '3.00') },
      { jenjang: 'LANJUT_DALAM_NEGERI', akreditasi: 'C', pita: pita('3.71', '3.30', '3.00') },
      { jenjang: 'S1_LUAR_NEGERI', akreditasi: null, pita: pita('3.51', '3.01', '2.76') },
      { jenjang: 'LANJUT_LUAR_NEGERI', akreditasi: null, pita: pita('3.51', '3.20', '3.00') },
    ],
  },
]);
