/** The states of somebody's SKP, from done to not begun: the order of the bars. */
export const KEADAAN_PENGISIAN = ['DISETUJUI', 'DIAJUKAN', 'DIKEMBALIKAN', 'DRAF', 'BELUM'] as const;
export type KeadaanPengisian = (typeof KEADAAN_PENGISIAN)[number];
