/**
 * Kinds of problem an answer can have (RFC 9457 `type`). Stable: other programs and the web branch on them.
 * `status` is the HTTP status, `judul` the Indonesian title.
 */
export const JENIS_MASALAH = {
  'bentuk-salah': { status: 422, judul: 'Isian belum benar' },
  'ditolak-aturan': { status: 422, judul: 'Belum sesuai aturan' },
  'belum-masuk': { status: 401, judul: 'Anda belum masuk' },
  'sandi-salah': { status: 401, judul: 'NIP atau kata sandi salah' },
  'akun-terkunci': { status: 423, judul: 'Akun terkunci sementara' },
  'wajib-ganti-sandi': { status: 403, judul: 'Kata sandi harus diganti dahulu' },
  'tidak-berwenang': { status: 403, judul: 'Bukan kewenangan Anda' },
  'tidak-ditemukan': { status: 404, judul: 'Tidak ditemukan' },
  'keadaan-tidak-cocok': { status: 409, judul: 'Langkah ini tidak dapat dilakukan sekarang' },
  'kunci-terpakai': { status: 409, judul: 'Permintaan lain memakai kunci yang sama' },
  'sudah-ada': { status: 409, judul: 'Sudah ada' },
  'versi-berubah': { status: 412, judul: 'Sudah diubah di tempat lain' },
  'terlalu-besar': { status: 413, judul: 'Berkas terlalu besar' },
  'tipe-berkas': { status: 415, judul: 'Jenis berkas tidak diterima' },
  'perlu-versi': { status: 428, judul: 'Versi yang diubah belum disebut' },
  'terlalu-sering': { status: 429, judul: 'Terlalu sering mencoba' },
  'galat-sistem': { status: 500, judul: 'Terjadi gangguan di sistem' },
  'sedang-sibuk': { status: 503, judul: 'Sistem sedang sibuk' },
} as const;

export type JenisMasalah = keyof typeof JENIS_MASALAH;

/** One fault: where (JSON pointer into the request), a stable code, and what to do, in Indonesian. */
export interface RincianMasalah {
  pointer: string;
  kode: string;
  pesan: string;
}

/** Who can mend it: a role, the person where known, and how. */
export interface SiapaMasalah {
  peran: string;
  nama?: string;
  cara: string;
}

/** An RFC 9457 problem as Terang answers it. `terkini` holds the present version when the caller's is old. */
export interface BadanMasalah {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: RincianMasalah[];
  siapa?: SiapaMasalah;
  terkini?: unknown;
  permintaan?: string;
}
