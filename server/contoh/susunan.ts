import type { JENIS_UNIT } from '#contract/organisasi.ts';
import type { KodeRanah } from './pustaka/daftar.ts';

export type JenisUnit = (typeof JENIS_UNIT)[number];

/** One perangkat daerah: its head, its sekretariat, and the parts below with their kinds of work. */
export interface PerangkatDaerah {
  kode: string;
  nama: string;
  jenis: JenisUnit;
  ranah: KodeRanah;
  /** Filled completely before others when there are few people. */
  utama?: boolean;
  kepala?: string;
  bagian: readonly Bagian[];
}

/** A part of an agency, the theme of its kind of work it exists for (0 or 1), and its own kind of work if another. */
export interface Bagian {
  nama: string;
  tema: number;
  ranah?: KodeRanah;
}

const b = (...bagian: (string | Bagian)[]): Bagian[] =>
  bagian.map((x) => (typeof x === 'string' ? { nama: x, tema: 0 } : x));
const kedua = (nama: string, ranah?: KodeRanah): Bagian => ({ nama, tema: 1, ...(ranah && { ranah }) });

/**
 * The agencies of Kota Serang. Names found in public sources or known in general ([K]); the parts below are those usual
 * for such agencies. Whoever holds a post is invented.
 */
export const PERANGKAT_DAERAH: readonly PerangkatDaerah[] = [
  {
    kode: 'DLH',
    nama: 'Dinas Lingkungan Hidup',
    jenis: 'DINAS',
    ranah: 'lingkungan',
    utama: true,
    bagian: b(
      'Pengelolaan Sampah',
      kedua('Penataan dan Peningkatan Kapasitas Lingkungan'),
      kedua('Pengendalian Pencemaran'),
    ),
  },
  {
    kode: 'BKPSDM',
    nama: 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia',
    jenis: 'BADAN',
    ranah: 'kepegawaian',
    utama: true,
    bagian: b('Mutasi dan Promosi', kedua('Pengembangan Kompetensi'), 'Penilaian Kinerja dan Penghargaan'),
  },
  {
    kode: 'DIKBUD',
    nama: 'Dinas Pendidikan dan Kebudayaan',
    jenis: 'DINAS',
    ranah: 'pendidikan',
    utama: true,
    bagian: b('Pembinaan Sekolah Dasar', 'Pembinaan Sekolah Menengah Pertama', {
      nama: 'Kebudayaan',
      tema: 0,
      ranah: 'budaya',
    }),
  },
  {
    kode: 'DINKES',
    nama: 'Dinas Kesehatan',
    jenis: 'DINAS',
    ranah: 'kesehatan',
    utama: true,
    bagian: b('Pelayanan Kesehatan', kedua('Kesehatan Masyarakat'), 'Pencegahan dan Pengendalian Penyakit'),
  },
  {
    kode: 'INSPEKTORAT',
    nama: 'Inspektorat',
    jenis: 'INSPEKTORAT',
    ranah: 'pengawasan',
    kepala: 'Inspektur',
    bagian: b(
      'Inspektur Pembantu Wilayah I',
      'Inspektur Pembantu Wilayah II',
      kedua('Inspektur Pembantu Khusus'),
    ),
  },
  {
    kode: 'BAPPEDA',
    nama: 'Badan Perencanaan Pembangunan, Riset dan Inovasi Daerah',
    jenis: 'BADAN',
    ranah: 'perencanaan',
    bagian: b(
      kedua('Perencanaan dan Evaluasi'),
      'Ekonomi dan Infrastruktur',
      'Pemerintahan dan Pembangunan Manusia',
    ),
  },
  {
    kode: 'BPKAD',
    nama: 'Badan Pengelolaan Keuangan dan Aset Daerah',
    jenis: 'BADAN',
    ranah: 'keuangan',
    bagian: b('Anggaran', 'Perbendaharaan', 'Akuntansi', kedua('Aset')),
  },
  {
    kode: 'BAPENDA',
    nama: 'Badan Pendapatan Daerah',
    jenis: 'BADAN',
    ranah: 'keuangan',
    bagian: b(kedua('Pendataan dan Penetapan'), kedua('Penagihan')),
  },
  {
    kode: 'DISDUKCAPIL',
    nama: 'Dinas Kependudukan dan Pencatatan Sipil',
    jenis: 'DINAS',
    ranah: 'kependudukan',
    bagian: b(
      'Pelayanan Pendaftaran Penduduk',
      'Pelayanan Pencatatan Sipil',
      kedua('Pengelolaan Informasi Kependudukan'),
    ),
  },
  {
    kode: 'DISKOMINFO',
    nama: 'Dinas Komunikasi dan Informatika',
    jenis: 'DINAS',
    ranah: 'digital',
    bagian: b(kedua('Informasi dan Komunikasi Publik'), 'Pemerintahan Digital', 'Statistik dan Persandian'),
  },
  {
    kode: 'DPUPR',
    nama: 'Dinas Pekerjaan Umum dan Penataan Ruang',
    jenis: 'DINAS',
    ranah: 'infrastruktur',
    bagian: b('Bina Marga', 'Sumber Daya Air', kedua('Tata Ruang'), 'Cipta Karya'),
  },
  {
    kode: 'DPRKP',
    nama: 'Dinas Perumahan Rakyat dan Kawasan Permukiman',
    jenis: 'DINAS',
    ranah: 'infrastruktur',
    bagian: b(kedua('Perumahan'), kedua('Kawasan Permukiman')),
  },
  {
    kode: 'DPMPTSP',
    nama: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    jenis: 'DINAS',
    ranah: 'ekonomi',
    bagian: b('Penanaman Modal', kedua('Penyelenggaraan Pelayanan Perizinan')),
  },
  {
    kode: 'DINSOS',
    nama: 'Dinas Sosial',
    jenis: 'DINAS',
    ranah: 'sosial',
    bagian: b('Perlindungan dan Jaminan Sosial', 'Rehabilitasi Sosial'),
  },
  {
    kode: 'DP3AKB',
    nama: 'Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana',
    jenis: 'DINAS',
    ranah: 'sosial',
    bagian: b('Perlindungan Perempuan dan Anak', kedua('Keluarga Berencana')),
  },
  {
    kode: 'DISHUB',
    nama: 'Dinas Perhubungan',
    jenis: 'DINAS',
    ranah: 'ketertiban',
    bagian: b('Lalu Lintas', 'Angkutan dan Parkir'),
  },
  {
    kode: 'DISNAKER',
    nama: 'Dinas Tenaga Kerja dan Transmigrasi',
    jenis: 'DINAS',
    ranah: 'ekonomi',
    bagian: b('Penempatan Tenaga Kerja', 'Hubungan Industrial'),
  },
  {
    kode: 'DKP3',
    nama: 'Dinas Ketahanan Pangan, Pertanian dan Perikanan',
    jenis: 'DINAS',
    ranah: 'ekonomi',
    bagian: b('Ketahanan Pangan', 'Pertanian', 'Perikanan'),
  },
  {
    kode: 'DISKOPERINDAG',
    nama: 'Dinas Koperasi, Usaha Kecil Menengah, Perindustrian dan Perdagangan',
    jenis: 'DINAS',
    ranah: 'ekonomi',
    bagian: b('Koperasi dan Usaha Mikro', 'Perindustrian', kedua('Perdagangan')),
  },
  {
    kode: 'DISPARPORA',
    nama: 'Dinas Pariwisata, Kepemudaan dan Olahraga',
    jenis: 'DINAS',
    ranah: 'budaya',
    bagian: b('Pariwisata', 'Kepemudaan dan Olahraga'),
  },
  {
    kode: 'DPKD',
    nama: 'Dinas Perpustakaan dan Kearsipan Daerah',
    jenis: 'DINAS',
    ranah: 'budaya',
    bagian: b('Perpustakaan', kedua('Kearsipan')),
  },
  {
    kode: 'SATPOLPP',
    nama: 'Satuan Polisi Pamong Praja',
    jenis: 'SATUAN',
    ranah: 'ketertiban',
    bagian: b('Ketertiban Umum', kedua('Penegakan Peraturan Daerah'), 'Perlindungan Masyarakat'),
  },
  {
    kode: 'BPBD',
    nama: 'Badan Penanggulangan Bencana Daerah',
    jenis: 'BADAN',
    ranah: 'ketertiban',
    kepala: 'Kepala Pelaksana BPBD',
    bagian: b(kedua('Pencegahan dan Kesiapsiagaan'), 'Kedaruratan dan Logistik'),
  },
  {
    kode: 'KESBANGPOL',
    nama: 'Badan Kesatuan Bangsa dan Politik',
    jenis: 'BADAN',
    ranah: 'ketertiban',
    bagian: b(kedua('Ideologi dan Wawasan Kebangsaan'), kedua('Politik dan Kewaspadaan')),
  },
  {
    kode: 'SETWAN',
    nama: 'Sekretariat DPRD',
    jenis: 'SEKRETARIAT',
    ranah: 'setda',
    kepala: 'Sekretaris DPRD',
    bagian: b(kedua('Umum'), 'Persidangan dan Perundang-undangan', kedua('Keuangan', 'sekretariat')),
  },
];

/** The three assistants of the Sekretaris Daerah with their bagian. */
export const ASISTEN: readonly {
  nama: string;
  kode: string;
  bagian: readonly (readonly [string, KodeRanah])[];
}[] = [
  {
    nama: 'Asisten Pemerintahan dan Kesejahteraan Rakyat',
    kode: 'ASDA1',
    bagian: [
      ['Pemerintahan', 'setda'],
      ['Kesejahteraan Rakyat', 'sosial'],
      ['Hukum', 'setda'],
    ],
  },
  {
    nama: 'Asisten Perekonomian dan Pembangunan',
    kode: 'ASDA2',
    bagian: [
      ['Perekonomian', 'ekonomi'],
      ['Administrasi Pembangunan', 'perencanaan'],
      ['Pengadaan Barang dan Jasa', 'keuangan'],
    ],
  },
  {
    nama: 'Asisten Administrasi Umum',
    kode: 'ASDA3',
    bagian: [
      ['Organisasi', 'setda'],
      ['Umum', 'sekretariat'],
      ['Protokol dan Komunikasi Pimpinan', 'setda'],
    ],
  },
];

export const SEKSI_KECAMATAN = [
  'Pemerintahan',
  'Pemberdayaan Masyarakat',
  'Ketenteraman dan Ketertiban',
] as const;
