import type { Predikat, PredikatOrganisasi } from '../enum.ts';
import type { Hari } from '../kernel/hari.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';
import type { Kutipan } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT } from '../label.ts';
import { type BatasDistribusi, batasDistribusi } from '../tables/distribusi.ts';

export const PROFIL_DISTRIBUSI = ['SE3_2023', 'P6_ONLY', 'CUSTOM'] as const;

/** A limit of an agency's own decree: whole percent of n, or a number of people; one of the two. */
export interface BatasSendiri {
  predikat: readonly Predikat[];
  jenis: 'MIN' | 'MAKS';
  persen?: number;
  orang?: number;
}

export interface ProfilDistribusi {
  distribusi?: (typeof PROFIL_DISTRIBUSI)[number];
  /** The limits of `CUSTOM`; an achievement without an entry has none. */
  batas?: Partial<Record<PredikatOrganisasi, readonly BatasSendiri[]>>;
}

/** One limit in people, and in words how it came to be. */
export interface PenjelasanBatas {
  kode: string;
  predikat: readonly Predikat[];
  jenis: 'MIN' | 'MAKS';
  batas: number;
  jumlah: number;
  dilanggar: boolean;
  uraian: string;
}

export interface BatasBerlaku {
  aturan: readonly BatasDistribusi[];
  dasar: readonly Kutipan[];
}

/** The limits of a profile under an achievement; empty for curves without numbers. A profile that cannot hold is told why. */
export function batasProfil(
  capaian: PredikatOrganisasi,
  pada: Hari,
  profil: ProfilDistribusi,
): BatasBerlaku | { ditolak: Temuan } {
  const baris = batasDistribusi.cari(pada);
  const pilihan = profil.distribusi ?? (baris ? 'SE3_2023' : 'P6_ONLY');
  if (pilihan === 'P6_ONLY') return { aturan: [], dasar: [] };
  if (pilihan === 'CUSTOM') return batasSendiri(profil.batas?.[capaian] ?? []);
  if (baris) return { aturan: baris.nilai[capaian], dasar: baris.dasar };
  const pesan = 'SE MenPANRB 3/2023 belum berlaku pada hari itu. Pakai pola PermenPANRB 6/2022 saja.';
  return { ditolak: temuan('E-PROFIL-BELUM-BERLAKU', '/profil/distribusi', pesan) };
}

function batasSendiri(batas: readonly BatasSendiri[]): BatasBerlaku | { ditolak: Temuan } {
  const aturan: BatasDistribusi[] = [];
  for (const { predikat, jenis, persen, orang } of batas) {
    const angka = persen ?? orang ?? -1;
    const utuh = Number.isSafeInteger(angka) && angka >= 0 && (persen === undefined || angka <= 100);
    if (!utuh || (persen === undefined) === (orang === undefined) || predikat.length === 0) {
      const pesan = 'Setiap batas memuat predikat dan salah satu: persen (0–100) atau orang, bilangan bulat.';
      return { ditolak: temuan('E-PROFIL-BATAS', '/profil/batas', pesan) };
    }
    const kode = jenis === 'MAKS' ? 'W-DIST-INSTANSI-MAKS' : 'W-DIST-INSTANSI-MIN';
    aturan.push({
      kode,
      predikat,
      jenis,
      batas: persen === undefined ? { orang: angka } : { persen: angka },
    });
  }
  return { aturan, dasar: [] };
}

/** Whole people: a maximum is rounded down, a minimum up. */
export function keOrang({ jenis, batas }: BatasDistribusi, n: number): number {
  if ('orang' in batas) return batas.orang;
  return jenis === 'MAKS' ? Math.floor((batas.persen * n) / 100) : Math.ceil((batas.persen * n) / 100);
}

/** Says of a limit where its number comes from, so that somebody who is measured by it can follow. */
export function jelaskanBatas(b: BatasDistribusi, n: number, jumlah: number): PenjelasanBatas {
  const batas = keOrang(b, n);
  const { kode, predikat, jenis } = b;
  const dilanggar = jenis === 'MAKS' ? jumlah > batas : jumlah < batas;
  return { kode, predikat, jenis, batas, jumlah, dilanggar, uraian: uraian(b, n, batas) };
}

function uraian(b: BatasDistribusi, n: number, batas: number): string {
  const nama = b.predikat.map((p) => LABEL_PREDIKAT[p]).join(' atau ');
  if ('orang' in b.batas) {
    if (b.jenis === 'MAKS')
      return batas === 0 ? `Pola ini tanpa ${nama}.` : `${nama} paling banyak ${batas} orang.`;
    return `Paling sedikit ${batas} orang ${nama}, berapa pun banyaknya pegawai.`;
  }
  const { persen } = b.batas;
  const hitung = `${persen} % dari ${n} orang = ${perSeratus(persen * n)}`;
  const awal = `${nama} ${b.jenis === 'MAKS' ? 'paling banyak' : 'paling sedikit'} ${batas} orang: ${hitung}`;
  if ((persen * n) % 100 === 0) return `${awal}, tepat.`;
  return b.jenis === 'MAKS'
    ? `${awal}, dibulatkan ke bawah karena satu orang lagi sudah melewati batas.`
    : `${awal}, dibulatkan ke atas karena satu orang kurang belum mencapai batas.`;
}

/** 1750 → "17,5": hundredths written exactly, without a float. */
function perSeratus(x: number): string {
  const pecahan = String(x % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(x / 100)}${pecahan && `,${pecahan}`}`;
}
