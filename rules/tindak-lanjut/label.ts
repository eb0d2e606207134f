import type { BentukTindakLanjut, JenisBimbingan } from '../enum.ts';

/** The words for each code of the follow-up, as screens and forms print them. */
export const LABEL_BENTUK_TINDAK_LANJUT: Record<BentukTindakLanjut, string> = {
  BIMBINGAN: 'Bimbingan kinerja',
  KONSELING: 'Konseling kinerja',
  RENCANA_KOMPETENSI: 'Rencana pengembangan kompetensi',
  PERIKSA_SANKSI: 'Periksa jalur sanksi',
};

export const LABEL_JENIS_BIMBINGAN: Record<JenisBimbingan, string> = {
  COACHING: 'Coaching',
  MENTORING: 'Mentoring',
};
