import type { TandaPemeriksaan } from '#contract/aktivitas.ts';

/** What the queue knows of one waiting entry beside its words. */
export interface FaktaEntri {
  menit: number;
  jumlahBukti: number;
  luarHariKerja: boolean;
  /** Other entries of the person in the last 30 days, or of anybody on that day, with the very same words. */
  teksSama: number;
  /** Median of the person's verified entries of the last 60 days; null below five of them. */
  menitBiasa: number | null;
  /** Days between the work and its report. */
  selangHari: number;
  mulai: string | null;
  selesai: string | null;
}

export interface Tanda {
  kode: TandaPemeriksaan;
  pesan: string;
}

const JAUH = 3;
const LAMA_HARI = 2;

/** Why an entry deserves a second look; none of it is a fault. The odd ones stand on top of the queue. */
export function tandai(f: FaktaEntri): Tanda[] {
  const hasil: Tanda[] = [];
  if (f.jumlahBukti === 0) hasil.push({ kode: 'TANPA_BUKTI', pesan: 'Tanpa bukti dukung' });
  if (f.teksSama > 0)
    hasil.push({ kode: 'TEKS_SAMA', pesan: `Uraian sama dengan ${f.teksSama} aktivitas lain` });
  if (f.menitBiasa !== null && f.menit > JAUH * f.menitBiasa)
    hasil.push({ kode: 'LUAR_KEBIASAAN', pesan: `${f.menit} menit; biasanya sekitar ${f.menitBiasa} menit` });
  else if ((f.mulai !== null && f.mulai < '05:00') || (f.selesai !== null && f.selesai > '21:00'))
    hasil.push({ kode: 'LUAR_KEBIASAAN', pesan: 'Di luar jam yang lazim' });
  if (f.selangHari > LAMA_HARI)
    hasil.push({ kode: 'TERLAMBAT', pesan: `Dilaporkan ${f.selangHari} hari sesudahnya` });
  if (f.luarHariKerja)
    hasil.push({ kode: 'LUAR_HARI_KERJA', pesan: 'Di luar hari kerja (lembur atau dinas)' });
  return hasil;
}
