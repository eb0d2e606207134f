/** What the list can be cut to; the order of the choice. */
export const STATUS_PELAPORAN = ['SIAP', 'KOREKSI', 'BELUM', 'DILAPORKAN'] as const;
export type StatusPelaporan = (typeof STATUS_PELAPORAN)[number];
