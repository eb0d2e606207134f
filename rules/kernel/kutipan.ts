/** Where a rule stands: the regulation and the place in it. */
export interface Kutipan {
  peraturan: string;
  pasal: string;
}

/** Cites an article, e.g. `art('PermenPANRB 6/2022', 'Lampiran IV.B.3')`. */
export function art(peraturan: string, pasal: string): Kutipan {
  return { peraturan, pasal };
}

export const P6 = 'PermenPANRB 6/2022';
export const SE3 = 'SE MenPANRB 3/2023';
/** What no regulation fixes and Terang therefore had to choose; listed in docs/regulasi. */
export const TERANG = 'Ketentuan baku Terang';

/** Cites PermenPANRB 6/2022, the core rule of performance management. */
export function p6(pasal: string): Kutipan {
  return art(P6, pasal);
}
