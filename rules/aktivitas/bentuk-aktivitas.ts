import type { KategoriAktivitas, KeadaanAktivitas } from '../enum.ts';
import type { MingguKerja } from '../waktu/hari-kerja.ts';

export interface AktivitasDiperiksa {
  tanggal: string;
  /** "HH:MM", the agency's zone. */
  mulai?: string | null;
  selesai?: string | null;
  /** Minutes; may be less than the span (a break), and stands alone where no times are given. */
  menit?: number | null;
  uraian: string;
  /** The RHK this work served. */
  rhk?: string | null;
  /** Absent: RHK when one is named, otherwise UMUM. */
  kategori?: KategoriAktivitas | null;
  /** Absent: taken as it would count once verified. */
  keadaan?: KeadaanAktivitas | null;
  /** Overtime or official travel on a day off. */
  luarHariKerja?: boolean | null;
  /** The assessor reopened the day for late entry. */
  dibukaKembali?: boolean | null;
}

/** An entry as it arrives: day and description may be missing still. */
export type AktivitasMasuk = Omit<AktivitasDiperiksa, 'tanggal' | 'uraian'> & {
  tanggal?: string | null;
  uraian?: string | null;
};

export interface MasukanAktivitas {
  tanggalHariIni?: string | null;
  aktivitas?: readonly AktivitasMasuk[] | null;
  libur?: readonly string[] | null;
  /** Days of leave. */
  cuti?: readonly string[] | null;
  hariKerja?: MingguKerja | null;
}

export interface HariAktivitas {
  tanggal: string;
  /** All minutes reported, rejected ones apart. */
  menit: number;
  /** What counts of them: verified (or not yet judged), up to the cap. */
  menitDihitung: number;
}

export interface NilaiAktivitas {
  menitDihitung: number;
  perHari: HariAktivitas[];
}

/** An agency's own limits, inside the bounds of `batasAktivitas`. */
export interface ProfilAktivitas {
  menitPerHari?: number;
  mundurHariKerja?: number;
  panjangUraian?: number;
}
