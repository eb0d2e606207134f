/** The states of somebody's SKP, from done to not begun: the order of the bars. */
export const KEADAAN_PENGISIAN = ['DISETUJUI', 'DIAJUKAN', 'DIKEMBALIKAN', 'DRAF', 'BELUM'] as const;
export type KeadaanPengisian = (typeof KEADAAN_PENGISIAN)[number] | 'TIDAK_WAJIB';

/** What the list can be narrowed to; without a choice it shows who is not done. */
export const SARINGAN_PENGISIAN = [...KEADAAN_PENGISIAN, 'TIDAK_WAJIB', 'SEMUA'] as const;
export type SaringanPengisian = (typeof SARINGAN_PENGISIAN)[number];
