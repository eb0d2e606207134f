import type { Hambatan } from '#contract/hambatan.ts';
import type { Konteks } from '../../konteks.ts';
import type { BarisFakta } from './queries.ts';

/** What the reader is to the people shown: units in their care, and whether they keep its data. */
export interface Hubungan {
  lingkup: 'SEMUA' | readonly string[];
  operator: boolean;
}

/**
 * What somebody may do about a block: remind its owner (the person concerned, their penilai, who follows the unit), and
 * promise a day (the owner; for the data, any operator of the unit).
 */
export function boleh(
  k: Konteks,
  fakta: BarisFakta,
  pemilik: Hambatan['pemilik'],
  { lingkup, operator }: Hubungan,
): ('INGATKAN' | 'JANJI')[] {
  const saya = k.pelaku.pegawaiId;
  const dalam = lingkup === 'SEMUA' || (fakta.unitId !== null && lingkup.includes(fakta.unitId));
  const milikSaya = pemilik?.orang?.pegawaiId === saya;
  const terkait = saya === fakta.pegawaiId || saya === fakta.penilai?.pegawaiId || dalam;
  return [
    ...(terkait && pemilik?.orang && !milikSaya ? (['INGATKAN'] as const) : []),
    ...(milikSaya || (pemilik?.peran === 'OPERATOR' && operator && dalam) ? (['JANJI'] as const) : []),
  ];
}
