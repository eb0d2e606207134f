/** One person as the identity tables print it, frozen on the day of the document. */
export interface Pihak {
  nama: string;
  /** `null` for a kepala daerah, who has none; a dash is printed. */
  nip: string | null;
  /** "Penata Muda Tk. I / III/b", for PPPK the golongan alone; `null` prints a dash. */
  pangkatGolRuang: string | null;
  jabatan: string;
  unitKerja: string;
}

/** One signature block. Name and NIP come from the `Pihak` who signs. */
export interface TandaTangan {
  tempat: string;
  /** `YYYY-MM-DD`; `null` leaves the date open for ink. */
  tanggal: string | null;
  /** E.g. "Disetujui secara elektronik melalui Terang"; `null` leaves room for ink. */
  keterangan: string | null;
}
