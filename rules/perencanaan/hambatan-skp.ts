import type { KeadaanSkp } from '../enum.ts';
import { art, type Kutipan, p6, TERANG } from '../kernel/kutipan.ts';
import type { KelompokFormulir } from '../tables/formulir.ts';

/** What keeps somebody without an SKP in force, from the root upwards. */
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
] as const;
export type SebabHambatan = (typeof SEBAB_HAMBATAN)[number];

/** Whose step would open the way. */
export type PemilikHambatan = 'OPERATOR' | 'PIMPINAN' | 'PENILAI_PIMPINAN' | 'PENILAI' | 'PEGAWAI';

/** The links of the chain, in order. */
export const MATA_RANTAI = [
  'PERIODE',
  'PENUGASAN',
  'PENILAI',
  'AKUN',
  'SKP_PIMPINAN',
  'PENGAJUAN',
  'PENETAPAN',
] as const;
export type MataRantai = (typeof MATA_RANTAI)[number];

/** How the SKP of somebody stands: the version in force before the draft. */
type Keadaan = 'BELUM' | KeadaanSkp;

export interface FaktaHambatan {
  periode: 'BELUM' | 'TERBUKA' | 'DITUTUP';
  adaPenugasan: boolean;
  /** The unit of the post is still in being. */
  unitBerlaku: boolean;
  jumlahPenilai: number;
  /** The penilai holds a post today. */
  penilaiBertugas: boolean;
  penilaiAktif: boolean;
  akunAktif: boolean;
  kelompok: KelompokFormulir;
  /** Of the draft where there is one. */
  keadaan: Keadaan;
  adaYangBerlaku: boolean;
  /** The leader whose RHK this one supports; null where they write none (Kepala Daerah). */
  pimpinan: { keadaan: Keadaan; adaYangBerlaku: boolean } | null;
}

export interface Diagnosis {
  /** Null: an SKP is in force. */
  sebab: SebabHambatan | null;
  pemilik: PemilikHambatan | null;
  rantai: readonly { mata: MataRantai; keadaan: 'LANCAR' | 'TERHAMBAT' | 'BELUM_SAMPAI' }[];
  /** The person can go on meanwhile, with a provisional link to the leader's RHK. */
  dapatSementara: boolean;
  dasar: readonly Kutipan[];
}

const PEMILIK: Record<SebabHambatan, PemilikHambatan> = {
  PERIODE_BELUM_DIBUKA: 'OPERATOR',
  PERIODE_DITUTUP: 'OPERATOR',
  TANPA_PENUGASAN: 'OPERATOR',
  UNIT_TIDAK_BERLAKU: 'OPERATOR',
  TANPA_PENILAI: 'OPERATOR',
  PENILAI_GANDA: 'OPERATOR',
  PENILAI_TIDAK_BERTUGAS: 'OPERATOR',
  AKUN_BELUM_AKTIF: 'OPERATOR',
  PENILAI_BELUM_AKTIF: 'OPERATOR',
  PIMPINAN_BELUM_MENYUSUN: 'PIMPINAN',
  PIMPINAN_BELUM_MENGAJUKAN: 'PIMPINAN',
  PIMPINAN_MENUNGGU_PENETAPAN: 'PENILAI_PIMPINAN',
  MENUNGGU_PENETAPAN: 'PENILAI',
  DIKEMBALIKAN: 'PEGAWAI',
  BELUM_DIAJUKAN: 'PEGAWAI',
  BELUM_MULAI: 'PEGAWAI',
};

/** Where in the chain each cause sits. */
const MATA: Record<SebabHambatan, MataRantai> = {
  PERIODE_BELUM_DIBUKA: 'PERIODE',
  PERIODE_DITUTUP: 'PERIODE',
  TANPA_PENUGASAN: 'PENUGASAN',
  UNIT_TIDAK_BERLAKU: 'PENUGASAN',
  TANPA_PENILAI: 'PENILAI',
  PENILAI_GANDA: 'PENILAI',
  PENILAI_TIDAK_BERTUGAS: 'PENILAI',
  AKUN_BELUM_AKTIF: 'AKUN',
  PENILAI_BELUM_AKTIF: 'AKUN',
  PIMPINAN_BELUM_MENYUSUN: 'SKP_PIMPINAN',
  PIMPINAN_BELUM_MENGAJUKAN: 'SKP_PIMPINAN',
  PIMPINAN_MENUNGGU_PENETAPAN: 'SKP_PIMPINAN',
  DIKEMBALIKAN: 'PENGAJUAN',
  BELUM_DIAJUKAN: 'PENGAJUAN',
  BELUM_MULAI: 'PENGAJUAN',
  MENUNGGU_PENETAPAN: 'PENETAPAN',
};

/**
 * Why somebody has no SKP in force, by the first broken link of the chain: year, post, penilai, account, the leader's SKP
 * (a subordinate's depends on it, PermenPANRB 6/2022 L-II.A), handing in, setting (L-II.C). What was handed in waits for
 * the penilai whatever the leader's SKP is like.
 */
export function hambatanSkp(f: FaktaHambatan): Diagnosis {
  const sebab = f.adaYangBerlaku ? null : cari(f);
  const putus = sebab && MATA_RANTAI.indexOf(MATA[sebab]);
  const jaJf = f.kelompok === 'JA_JF' && f.pimpinan !== null;
  return {
    sebab,
    pemilik: sebab && PEMILIK[sebab],
    rantai: MATA_RANTAI.filter((m) => m !== 'SKP_PIMPINAN' || jaJf).map((mata) => {
      const letak = MATA_RANTAI.indexOf(mata);
      const keadaan =
        putus === null || letak < putus ? 'LANCAR' : letak === putus ? 'TERHAMBAT' : 'BELUM_SAMPAI';
      return { mata, keadaan };
    }),
    dapatSementara: sebab !== null && MATA[sebab] === 'SKP_PIMPINAN',
    dasar: [p6('Lampiran II.A'), p6('Lampiran II.C'), art(TERANG, 'Diagnosis hambatan SKP')],
  };
}

function cari(f: FaktaHambatan): SebabHambatan {
  if (f.periode === 'BELUM') return 'PERIODE_BELUM_DIBUKA';
  if (f.periode === 'DITUTUP') return 'PERIODE_DITUTUP';
  if (!f.adaPenugasan) return 'TANPA_PENUGASAN';
  if (!f.unitBerlaku) return 'UNIT_TIDAK_BERLAKU';
  if (f.jumlahPenilai === 0) return 'TANPA_PENILAI';
  if (f.jumlahPenilai > 1) return 'PENILAI_GANDA';
  if (!f.penilaiBertugas) return 'PENILAI_TIDAK_BERTUGAS';
  if (!f.akunAktif) return 'AKUN_BELUM_AKTIF';
  if (f.keadaan === 'DIAJUKAN') return f.penilaiAktif ? 'MENUNGGU_PENETAPAN' : 'PENILAI_BELUM_AKTIF';
  if (f.keadaan === 'DIKEMBALIKAN') return 'DIKEMBALIKAN';
  const { pimpinan } = f;
  if (f.kelompok === 'JA_JF' && pimpinan && !pimpinan.adaYangBerlaku) {
    if (!f.penilaiAktif) return 'PENILAI_BELUM_AKTIF';
    if (pimpinan.keadaan === 'BELUM') return 'PIMPINAN_BELUM_MENYUSUN';
    return pimpinan.keadaan === 'DIAJUKAN' ? 'PIMPINAN_MENUNGGU_PENETAPAN' : 'PIMPINAN_BELUM_MENGAJUKAN';
  }
  return f.keadaan === 'BELUM' ? 'BELUM_MULAI' : 'BELUM_DIAJUKAN';
}

/** Each cause in the words of people: what is wrong, and what opens the way. */
export const URAIAN_HAMBATAN: Record<SebabHambatan, { judul: string; langkah: string }> = {
  PERIODE_BELUM_DIBUKA: {
    judul: 'Periode tahun ini belum dibuka',
    langkah: 'Operator membuka periode pada menu Periode.',
  },
  PERIODE_DITUTUP: {
    judul: 'Periode tahun ini sudah ditutup',
    langkah: 'Operator memeriksa apakah SKP masih perlu disusun untuk tahun ini.',
  },
  TANPA_PENUGASAN: {
    judul: 'Belum tercatat pada jabatan dan unit kerja',
    langkah: 'Operator menempatkan pegawai pada jabatannya.',
  },
  UNIT_TIDAK_BERLAKU: {
    judul: 'Tercatat pada unit kerja yang sudah tidak ada',
    langkah: 'Operator memindahkan penugasan ke unit kerja yang benar.',
  },
  TANPA_PENILAI: {
    judul: 'Belum ada pejabat penilai',
    langkah: 'Operator menetapkan pejabat penilainya.',
  },
  PENILAI_GANDA: {
    judul: 'Tercatat dua pejabat penilai',
    langkah: 'Operator mengakhiri pejabat penilai yang keliru.',
  },
  PENILAI_TIDAK_BERTUGAS: {
    judul: 'Pejabat penilainya tidak lagi memegang jabatan',
    langkah: 'Operator menetapkan pejabat penilai yang baru.',
  },
  AKUN_BELUM_AKTIF: {
    judul: 'Akun belum diaktifkan',
    langkah: 'Operator membuat akun atau mengatur ulang kata sandinya, lalu pegawai masuk.',
  },
  PENILAI_BELUM_AKTIF: {
    judul: 'Akun pejabat penilai belum diaktifkan',
    langkah: 'Operator mengaktifkan akun pejabat penilai.',
  },
  PIMPINAN_BELUM_MENYUSUN: {
    judul: 'Pimpinan belum menyusun SKP',
    langkah: 'Pimpinan menyusun SKP, agar RHK-nya dapat didukung.',
  },
  PIMPINAN_BELUM_MENGAJUKAN: {
    judul: 'SKP pimpinan belum diajukan',
    langkah: 'Pimpinan menyelesaikan dan mengajukan SKP-nya.',
  },
  PIMPINAN_MENUNGGU_PENETAPAN: {
    judul: 'SKP pimpinan menunggu ditetapkan',
    langkah: 'Pejabat penilai pimpinan menetapkan SKP itu.',
  },
  MENUNGGU_PENETAPAN: {
    judul: 'SKP menunggu ditetapkan',
    langkah: 'Pejabat penilai menetapkan atau mengembalikan SKP.',
  },
  DIKEMBALIKAN: {
    judul: 'SKP dikembalikan untuk diperbaiki',
    langkah: 'Pegawai memperbaiki dan mengajukan lagi.',
  },
  BELUM_DIAJUKAN: {
    judul: 'Rancangan belum diajukan',
    langkah: 'Pegawai menyelesaikan dan mengajukan SKP.',
  },
  BELUM_MULAI: { judul: 'Belum mulai menyusun', langkah: 'Pegawai menyusun SKP.' },
};
