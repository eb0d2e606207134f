import type { JenisJabatan } from '#rules/enum.ts';
import type { KodeRanah } from './pustaka/daftar.ts';

/** Schooling decides the first grade and the degree behind the name. */
export type Pendidikan = 'S2' | 'S1' | 'D3' | 'SMA';

export interface Profesi {
  nama: string;
  jenis: JenisJabatan;
  jenjang: string | null;
  kelas: number;
  pendidikan: Pendidikan;
  gelar: readonly string[];
  depan?: string;
  /** Grades a PNS in this post has, lowest and highest. */
  golongan: readonly [string, string];
  /** Share of PPPK among its holders. */
  pppk: number;
}

export const GOLONGAN: readonly (readonly [golongan: string, pangkat: string])[] = [
  ['II/a', 'Pengatur Muda'],
  ['II/b', 'Pengatur Muda Tingkat I'],
  ['II/c', 'Pengatur'],
  ['II/d', 'Pengatur Tingkat I'],
  ['III/a', 'Penata Muda'],
  ['III/b', 'Penata Muda Tingkat I'],
  ['III/c', 'Penata'],
  ['III/d', 'Penata Tingkat I'],
  ['IV/a', 'Pembina'],
  ['IV/b', 'Pembina Tingkat I'],
  ['IV/c', 'Pembina Utama Muda'],
  ['IV/d', 'Pembina Utama Madya'],
  ['IV/e', 'Pembina Utama'],
];

/** First grade of a PNS, and the grade of a PPPK, by schooling. */
export const MASUK: Readonly<Record<Pendidikan, { pns: string; pppk: string }>> = {
  S2: { pns: 'III/a', pppk: 'IX' },
  S1: { pns: 'III/a', pppk: 'IX' },
  D3: { pns: 'II/c', pppk: 'VII' },
  SMA: { pns: 'II/a', pppk: 'V' },
};

const GOLONGAN_JF: Readonly<Record<string, readonly [string, string]>> = {
  Terampil: ['II/c', 'II/d'],
  Mahir: ['III/a', 'III/b'],
  'Ahli Pertama': ['III/a', 'III/b'],
  'Ahli Muda': ['III/c', 'III/d'],
  'Ahli Madya': ['IV/a', 'IV/c'],
};

const UMUM = ['S.Sos.', 'S.IP.', 'S.AP.', 'S.E.', 'S.H.'];
const MAGISTER = ['S.Sos., M.Si.', 'S.E., M.M.', 'S.IP., M.Si.', 'S.H., M.H.', 'S.STP., M.Si.', 'S.T., M.T.'];

export const SEKDA: Profesi = pimpinan('JPT_PRATAMA', 15, ['IV/d', 'IV/e']);
export const JPT: Profesi = pimpinan('JPT_PRATAMA', 14, ['IV/b', 'IV/d']);
export const ADMINISTRATOR: Profesi = pimpinan('ADMINISTRATOR', 11, ['III/d', 'IV/b']);
export const PENGAWAS: Profesi = {
  ...pimpinan('PENGAWAS', 9, ['III/c', 'III/d']),
  pendidikan: 'S1',
  gelar: UMUM,
};
export const KEPALA_SEKOLAH: Profesi = jf('Guru', 'Ahli Muda', 10, 'S1', ['S.Pd.', 'S.Pd., M.Pd.'], 0);
export const KEPALA_PUSKESMAS: Profesi = {
  ...jf('Dokter', 'Ahli Madya', 12, 'S2', ['M.K.M.', 'M.Kes.'], 0),
  depan: 'dr.',
};

const PENELAAH = pelaksana('Penelaah Teknis Kebijakan', 7, 'S1', UMUM, ['III/a', 'III/d'], 0.25);
const PENGOLAH = pelaksana('Pengolah Data dan Informasi', 6, 'D3', ['A.Md.'], ['II/c', 'III/b'], 0.35);
const ADMIN = pelaksana('Pengadministrasi Perkantoran', 5, 'SMA', [], ['II/a', 'III/b'], 0.45);
const OPERATOR = pelaksana('Operator Layanan Operasional', 4, 'SMA', [], ['II/a', 'II/d'], 0.7);
const PENGELOLA = pelaksana('Pengelola Layanan Operasional', 6, 'D3', ['A.Md.'], ['II/c', 'III/b'], 0.4);

/** Who works in a unit of each kind, in the order in which posts are filled. */
export const PROFESI: Readonly<Record<KodeRanah, readonly Profesi[]>> = {
  lingkungan: [
    PENGELOLA,
    jf('Pengendali Dampak Lingkungan', 'Ahli Pertama', 8, 'S1', ['S.T.', 'S.Si.'], 0.4),
    PENELAAH,
    jf('Pengawas Lingkungan Hidup', 'Ahli Muda', 9, 'S1', ['S.T.', 'S.Si.'], 0),
    OPERATOR,
    OPERATOR,
  ],
  pendidikan: [
    PENELAAH,
    jf('Pengembang Teknologi Pembelajaran', 'Ahli Pertama', 8, 'S1', ['S.Pd.'], 0.3),
    PENGOLAH,
    jf('Pengawas Sekolah', 'Ahli Madya', 12, 'S2', ['M.Pd.'], 0),
    ADMIN,
  ],
  sekolah: [
    jf('Guru', 'Ahli Pertama', 8, 'S1', ['S.Pd.', 'S.Pd.SD.'], 0.55),
    jf('Guru', 'Ahli Muda', 9, 'S1', ['S.Pd.', 'S.Pd.I.'], 0.05),
    jf('Guru', 'Ahli Pertama', 8, 'S1', ['S.Pd.', 'S.Pd.I.'], 0.75),
    jf('Guru', 'Ahli Madya', 11, 'S1', ['S.Pd.', 'S.Pd., M.Pd.'], 0),
    ADMIN,
    jf('Guru', 'Ahli Pertama', 8, 'S1', ['S.Pd.'], 0.7),
  ],
  kesehatan: [
    PENELAAH,
    jf('Epidemiolog Kesehatan', 'Ahli Muda', 9, 'S1', ['S.K.M.'], 0),
    jf('Administrator Kesehatan', 'Ahli Pertama', 8, 'S1', ['S.K.M.'], 0.3),
    PENGOLAH,
    ADMIN,
  ],
  puskesmas: [
    jf('Perawat', 'Terampil', 7, 'D3', ['A.Md.Kep.'], 0.5),
    jf('Bidan', 'Mahir', 8, 'D3', ['A.Md.Keb.'], 0.1),
    { ...jf('Dokter', 'Ahli Pertama', 9, 'S1', [], 0.2), depan: 'dr.' },
    jf('Perawat', 'Ahli Pertama', 8, 'S1', ['S.Kep., Ns.'], 0.4),
    jf('Bidan', 'Terampil', 7, 'D3', ['A.Md.Keb.'], 0.6),
    jf('Tenaga Sanitasi Lingkungan', 'Terampil', 7, 'D3', ['A.Md.Kes.'], 0.4),
    jf('Nutrisionis', 'Terampil', 7, 'D3', ['A.Md.Gz.'], 0.4),
    jf('Asisten Apoteker', 'Terampil', 7, 'D3', ['A.Md.Farm.'], 0.5),
    ADMIN,
  ],
  kepegawaian: [
    jf('Analis Sumber Daya Manusia Aparatur', 'Ahli Pertama', 8, 'S1', UMUM, 0.1),
    jf('Pranata Komputer', 'Ahli Pertama', 8, 'S1', ['S.Kom.'], 0.3),
    jf('Analis Sumber Daya Manusia Aparatur', 'Ahli Muda', 9, 'S1', UMUM, 0),
    PENGOLAH,
    jf('Asesor SDM Aparatur', 'Ahli Muda', 9, 'S1', ['S.Psi.'], 0),
  ],
  kependudukan: [
    jf('Administrator Database Kependudukan', 'Ahli Pertama', 8, 'S1', ['S.Kom.', 'S.AP.'], 0.3),
    PENGOLAH,
    OPERATOR,
    PENELAAH,
  ],
  perencanaan: [
    jf('Perencana', 'Ahli Pertama', 8, 'S1', ['S.T.', 'S.E.'], 0.2),
    jf('Perencana', 'Ahli Muda', 9, 'S1', ['S.T.', 'S.E., M.Si.'], 0),
    PENELAAH,
    jf('Perencana', 'Ahli Madya', 12, 'S2', MAGISTER, 0),
  ],
  keuangan: [
    jf('Analis Keuangan Pusat dan Daerah', 'Ahli Pertama', 8, 'S1', ['S.E.', 'S.Ak.'], 0.2),
    PENGOLAH,
    PENELAAH,
    jf('Analis Keuangan Pusat dan Daerah', 'Ahli Muda', 9, 'S1', ['S.E.'], 0),
    ADMIN,
  ],
  pengawasan: [
    jf('Auditor', 'Ahli Pertama', 8, 'S1', ['S.E.', 'S.Ak.'], 0.1),
    jf('Auditor', 'Ahli Muda', 9, 'S1', ['S.E.', 'S.Ak.'], 0),
    jf('Pengawas Penyelenggaraan Urusan Pemerintahan Daerah', 'Ahli Madya', 12, 'S2', MAGISTER, 0),
    jf('Auditor', 'Ahli Madya', 12, 'S2', MAGISTER, 0),
  ],
  kewilayahan: [PENGOLAH, ADMIN, OPERATOR, PENELAAH],
  ketertiban: [
    jf('Polisi Pamong Praja', 'Terampil', 7, 'SMA', [], 0.2),
    PENELAAH,
    jf('Polisi Pamong Praja', 'Ahli Pertama', 8, 'S1', UMUM, 0.1),
    OPERATOR,
    OPERATOR,
  ],
  digital: [
    jf('Pranata Komputer', 'Ahli Pertama', 8, 'S1', ['S.Kom.', 'S.T.'], 0.4),
    jf('Pranata Hubungan Masyarakat', 'Ahli Pertama', 8, 'S1', ['S.I.Kom.'], 0.3),
    jf('Pranata Komputer', 'Ahli Muda', 9, 'S1', ['S.Kom.'], 0),
    PENGOLAH,
  ],
  infrastruktur: [
    jf('Pembina Jasa Konstruksi', 'Ahli Pertama', 8, 'S1', ['S.T.'], 0.2),
    PENGELOLA,
    jf('Penata Ruang', 'Ahli Muda', 9, 'S1', ['S.T.'], 0),
    OPERATOR,
  ],
  sosial: [
    jf('Pekerja Sosial', 'Ahli Pertama', 8, 'S1', ['S.Tr.Sos.', 'S.Sos.'], 0.4),
    PENELAAH,
    jf('Penyuluh Keluarga Berencana', 'Ahli Pertama', 8, 'S1', UMUM, 0.3),
    ADMIN,
  ],
  ekonomi: [
    PENELAAH,
    jf('Penyuluh Pertanian', 'Ahli Pertama', 8, 'S1', ['S.P.'], 0.4),
    jf('Pengantar Kerja', 'Ahli Pertama', 8, 'S1', UMUM, 0.2),
    PENGELOLA,
  ],
  budaya: [
    jf('Pustakawan', 'Ahli Pertama', 8, 'S1', ['S.I.Pust.', 'S.Hum.'], 0.3),
    jf('Arsiparis', 'Terampil', 7, 'D3', ['A.Md.'], 0.3),
    PENELAAH,
    PENGELOLA,
  ],
  setda: [
    jf('Analis Kebijakan', 'Ahli Muda', 9, 'S1', UMUM, 0),
    PENELAAH,
    PENGOLAH,
    jf('Perancang Peraturan Perundang-undangan', 'Ahli Pertama', 8, 'S1', ['S.H.'], 0.1),
    ADMIN,
  ],
  sekretariat: [ADMIN, PENGOLAH, jf('Arsiparis', 'Terampil', 7, 'D3', ['A.Md.'], 0.3), PENELAAH, OPERATOR],
};

/** Beyond a unit's usual strength, people come with part-time agreements. */
export const PARUH_WAKTU: Profesi = { ...OPERATOR, pppk: 1 };

function jf(
  nama: string,
  jenjang: string,
  kelas: number,
  pendidikan: Pendidikan,
  gelar: readonly string[],
  pppk: number,
): Profesi {
  return {
    nama: `${nama} ${jenjang}`,
    jenis: 'JF',
    jenjang,
    kelas,
    pendidikan,
    gelar,
    golongan: GOLONGAN_JF[jenjang]!,
    pppk,
  };
}

function pelaksana(
  nama: string,
  kelas: number,
  pendidikan: Pendidikan,
  gelar: readonly string[],
  golongan: readonly [string, string],
  pppk: number,
): Profesi {
  return { nama, jenis: 'PELAKSANA', jenjang: null, kelas, pendidikan, gelar, golongan, pppk };
}

function pimpinan(jenis: JenisJabatan, kelas: number, golongan: readonly [string, string]): Profesi {
  return { nama: '', jenis, jenjang: null, kelas, pendidikan: 'S2', gelar: MAGISTER, golongan, pppk: 0 };
}
