import type { KeadaanTindakLanjut } from '#rules/enum.ts';
import type { Tone } from '../../ui/badge.tsx';

/** How a proposal's state is coloured. */
export const TONE_TINDAK_LANJUT: Record<KeadaanTindakLanjut, Tone> = {
  DIUSULKAN: 'perhatian',
  BERJALAN: 'info',
  SELESAI: 'baik',
  DITIADAKAN: 'netral',
};
