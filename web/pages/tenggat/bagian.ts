export const BAGIAN = ['saya', 'instansi', 'kalender', 'gangguan', 'koreksi'] as const;
export type Bagian = (typeof BAGIAN)[number];
