import type { Skema } from '../../api/client.ts';

export type SebabHambatan = NonNullable<Skema<'Hambatan'>['sebab']>;

/** The causes a list can be narrowed to, as they stand in the address; kept apart from the rule, which is heavier. */
export const SEBAB_HAMBATAN = [
  'PERIODE_BELUM_DIBUKA',
  'PERIODE_DITUTUP',
  'TANPA_PENUGASAN',
  'UNIT_TIDAK_BERLAKU',
  'TANPA_PENILAI',
  'PENILAI_GANDA',
  'PENILAI_TIDAK_BERTUGAS',
  'AKUN_BELUM_AKTIF',
  'PENILAI_BELUM_AKTIF',
  'PIMPINAN_BELUM_MENYUSUN',
  'PIMPINAN_BELUM_MENGAJUKAN',
  'PIMPINAN_MENUNGGU_PENETAPAN',
  'MENUNGGU_PENETAPAN',
  'DIKEMBALIKAN',
  'BELUM_DIAJUKAN',
  'BELUM_MULAI',
] as const satisfies readonly SebabHambatan[];
