/** A task or a wait in which nothing is said yet. */
export const KOSONG = {
  jumlah: null,
  dari: null,
  tahun: null,
  periode: null,
  orang: null,
  perihal: null,
  sejak: null,
  batas: null,
} as const;
