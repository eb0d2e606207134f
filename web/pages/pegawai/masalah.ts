/** What the data desk finds wrong with a person, in the order of urgency. */
export const MASALAH = ['TANPA_PENUGASAN', 'TANPA_PENILAI', 'PENILAI_GANDA', 'TANPA_AKUN'] as const;
export type MasalahData = (typeof MASALAH)[number];
