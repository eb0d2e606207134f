/** What the public page at `url` is asked for: printed as text and as a QR code in the footer. */
export interface Verifikasi {
  /** Full address of the verification page, code included. */
  url: string;
  /** As made by `generateKode` in `seal.ts`. */
  kode: string;
  /** SHA-256 (64 hex digits) of the model, as made by `checksumModel` in `seal.ts`. */
  checksumMasukan: string;
}

export interface Instansi {
  nama: string;
  /**
   * SVG text of the emblem printed above the title of a D form. A form without it begins with the name of
   * the agency as its heading.
   */
  lambangSvg: string | null;
}

/** Both days inclusive, `YYYY-MM-DD`; printed as "1 JANUARI SD 31 DESEMBER TAHUN 2026". */
export interface PeriodePenilaian {
  mulai: string;
  selesai: string;
}

/** The part that every printed form shares. Nothing here is computed by `documents`. */
export interface DokumenDasar {
  instansi: Instansi;
  periodePenilaian: PeriodePenilaian;
  /** `false` prints the watermark BELUM DITETAPKAN on every page. */
  ditetapkan: boolean;
  /** ISO instant (`2026-01-15T02:30:00Z`). Same model with the same instant gives the same bytes. */
  dibuatPada: string;
  /** `null` for a draft: no QR code and no code are printed. */
  verifikasi: Verifikasi | null;
  /** The dated version of the rules under which the content was decided, e.g. `2022-02-07`. */
  versiAturan: string;
}
