import type { UmpanBalik } from '../model/evaluasi.ts';
import type { NilaiPerilaku } from '../model/hasil-kerja.ts';

export const perilaku: NilaiPerilaku[] = [
  {
    nilai: 'Berorientasi pelayanan',
    panduan: [
      'Memahami dan memenuhi kebutuhan masyarakat',
      'Ramah, cekatan, solutif, dan dapat diandalkan',
      'Melakukan perbaikan tiada henti',
    ],
    ekspektasiKhusus: [
      'Menjawab pengaduan warga tentang sampah paling lambat pada hari kerja berikutnya',
      'Tetap tenang dan sopan saat menerima warga yang kecewa',
    ],
  },
  {
    nilai: 'Akuntabel',
    panduan: [
      'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
      'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
      'Tidak menyalahgunakan kewenangan jabatan',
    ],
    ekspektasiKhusus: ['Mencatat timbangan sampah apa adanya, termasuk saat angkanya turun'],
  },
  {
    nilai: 'Kompeten',
    panduan: [
      'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
      'Membantu orang lain belajar',
      'Melaksanakan tugas dengan kualitas terbaik',
    ],
    ekspektasiKhusus: [],
  },
  {
    nilai: 'Harmonis',
    panduan: [
      'Menghargai setiap orang apapun latar belakangnya',
      'Suka menolong orang lain',
      'Membangun lingkungan kerja yang kondusif',
    ],
    ekspektasiKhusus: [],
  },
  {
    nilai: 'Loyal',
    panduan: [
      'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah',
      'Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara',
      'Menjaga rahasia jabatan dan negara',
    ],
    ekspektasiKhusus: [],
  },
  {
    nilai: 'Adaptif',
    panduan: [
      'Cepat menyesuaikan diri menghadapi perubahan',
      'Terus berinovasi dan mengembangkan kreativitas',
      'Bertindak proaktif',
    ],
    ekspektasiKhusus: ['Mencoba sedikitnya satu cara baru pemilahan di tingkat RW dan melaporkan hasilnya'],
  },
  {
    nilai: 'Kolaboratif',
    panduan: [
      'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
      'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
      'Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
    ],
    ekspektasiKhusus: ['Melibatkan kader RW dan pengelola bank sampah dalam setiap rencana'],
  },
];

const suara: UmpanBalik[][] = [
  [
    {
      dari: 'Pimpinan',
      isi: 'Pengaduan warga dijawab cepat; 41 dari 44 selesai pada hari kerja berikutnya.',
    },
    { dari: 'Warga', isi: 'Petugasnya datang sendiri ke RW kami dan mau mendengar.' },
  ],
  [{ dari: 'Pimpinan', isi: 'Data timbangan lengkap dan dapat ditelusuri sampai foto tiket timbang.' }],
  [{ dari: 'Rekan kerja', isi: 'Mau mengajari kami membaca hasil uji lindi.' }],
  [{ dari: 'Rekan kerja', isi: 'Suasana tim terjaga meskipun jadwal padat.' }],
  [{ dari: 'Pimpinan', isi: 'Menjaga nama baik dinas saat berbicara di luar.' }],
  [{ dari: 'Pimpinan', isi: 'Percobaan jadwal jemput sampah pilah di dua RW berjalan baik, lanjutkan.' }],
  [{ dari: 'Kader RW', isi: 'Kami selalu diajak merencanakan, bukan hanya diundang.' }],
];

export const perilakuDinilai = perilaku.map((nilai, i) => ({ ...nilai, umpanBalik: suara[i] ?? [] }));
