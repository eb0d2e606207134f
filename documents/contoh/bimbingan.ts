import type { ModelB16, ModelB17, ModelB18, ModelB19, ModelB110 } from '../model/bimbingan.ts';
import { dasar, kepalaBidang, kepalaDinas, pengendali, secaraElektronik } from './dasar.ts';

const isi = {
  ...dasar,
  pegawai: pengendali,
  pembimbing: kepalaBidang,
  jadwal: '2026-04-20',
  tempat: 'Ruang rapat Bidang Pengelolaan Sampah',
};
const keduanya = { pegawai: secaraElektronik, pembimbing: secaraElektronik };

export const b16: ModelB16 = {
  ...isi,
  tujuan: [
    {
      indikator: 'Jumlah RW yang memilah sampah dari sumbernya',
      baseline: '12 RW',
      target: '30 RW',
      strategi: 'Melatih dua kader pada setiap RW sebelum sosialisasi kepada warga',
    },
    {
      indikator: 'Ketepatan waktu laporan neraca sampah bulanan',
      baseline: null,
      target: 'Tanggal 5 bulan berikutnya',
      strategi: 'Mengambil data timbangan langsung dari tempat pemrosesan akhir',
    },
  ],
  fakta: [
    {
      target: '30 RW',
      progres: '14 RW sampai akhir Maret',
      masalah: 'Jadwal kunjungan berbenturan dengan kegiatan kelurahan',
      penyebab: 'Jadwal disusun tanpa berembuk dengan lurah',
    },
  ],
  peluang: [
    'Lurah Kaligandu bersedia menggabungkan sosialisasi dengan pertemuan bulanan RW.',
    'Bank sampah induk meminjamkan dua fasilitator setiap Sabtu.',
  ],
  langkah: [
    {
      indikator: 'Jumlah RW yang memilah sampah dari sumbernya',
      strategi: 'Menyusun jadwal triwulan bersama lima lurah, paling lambat 30 April',
      sesuaikanSkp: false,
    },
    {
      indikator: 'Ketepatan waktu laporan neraca sampah bulanan',
      strategi: 'Menurunkan frekuensi menjadi dua bulanan selama timbangan diperbaiki',
      sesuaikanSkp: true,
    },
  ],
  tandaTangan: keduanya,
};

export const b17: ModelB17 = {
  ...isi,
  tempat: null,
  tujuan: [
    {
      keahlian: 'Fasilitasi musyawarah warga',
      jangkaWaktu: 'April sampai Juni 2026',
      perubahan: 'Mampu memimpin musyawarah warga tanpa pendampingan',
      ukuran: 'Tiga musyawarah dipimpin sendiri dengan berita acara lengkap',
    },
  ],
  jurnal: [
    {
      waktu: '2026-04-20',
      tempat: 'Kelurahan Kaligandu',
      materi: 'Membuka musyawarah dan merangkum pendapat warga',
      rencanaAksi: 'Memimpin sesi pembuka pada pertemuan berikutnya',
      targetWaktu: '2026-05-04',
    },
    {
      waktu: '2026-05-04',
      tempat: 'Kelurahan Unyur',
      materi: 'Menangani penolakan tanpa menyalahkan',
      rencanaAksi: 'Menyiapkan tiga contoh jawaban untuk keberatan yang sering muncul',
      targetWaktu: '2026-05-18',
    },
  ],
  tandaTangan: keduanya,
};

export const b18: ModelB18 = {
  ...isi,
  penerima: kepalaDinas,
  bentuk: 'Coaching',
  jawaban: [
    ['Pegawai', 'Saya merasa diperhatikan dan dipahami', 'Ya'],
    ['Pegawai', 'Saya merasa tindakan/langkah yang telah saya lakukan dihargai', 'Ya'],
    ['Pegawai', 'Saya merasa dapat dengan bebas mengemukakan pendapat/pemikiran saya', 'Sebagian'],
    ['Pimpinan', 'Saya merasa bahwa pandangan yang diberikan berdasarkan data/fakta yang akurat', 'Ya'],
    [
      'Pimpinan',
      'Saya merasa bahwa pandangan/pendapat yang diberikan kepada saya bersifat positif',
      'Sebagian',
    ],
    ['Pimpinan', 'Lebih banyak menggunakan metode bertanya dibandingkan menggurui', 'Tidak'],
    ['Keduanya', 'Saya merasa dibantu dalam mencari solusi dan aksi tindak lanjut', 'Ya'],
    [
      'Keduanya',
      'Saya tahu apa yang harus saya lakukan setelah mengikuti kegiatan bimbingan kinerja ini',
      'Ya',
    ],
    ['Keduanya', 'Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini', 'Ya'],
  ].map(([kelompok = '', pernyataan = '', jawaban = ''], i) => ({
    nomor: i + 1,
    kelompok,
    pernyataan,
    jawaban,
  })),
  catatan: [],
  tandaTangan: { pegawai: secaraElektronik },
};

const kompetensi: [string, string, number, string][] = [
  ['Manajerial', 'Integritas', 4, 'Melaporkan selisih data timbangan sebelum ditanya.'],
  ['Manajerial', 'Kerjasama', 3, 'Berbagi data dengan seksi lain bila diminta.'],
  ['Manajerial', 'Komunikasi', 2, 'Penjelasan kepada warga masih memakai istilah teknis.'],
  ['Manajerial', 'Orientasi pada Hasil', 3, 'Laporan bulanan lengkap, dua kali terlambat.'],
  ['Manajerial', 'Pelayanan Publik', 3, 'Menjawab pengaduan warga dalam dua hari kerja.'],
  ['Manajerial', 'Pengembangan Diri dan Orang Lain', 3, 'Mengikuti dua kelas daring.'],
  ['Manajerial', 'Mengelola Perubahan', 3, 'Memakai aplikasi timbangan baru sejak Februari.'],
  ['Manajerial', 'Pengambilan Keputusan', 3, 'Mengalihkan rute saat jalan ditutup.'],
  ['Sosio-kultural', 'Perekat dan Pemersatu Bangsa', 4, 'Melibatkan pengurus semua rumah ibadah.'],
  ['Teknis', 'Pengujian kualitas lindi', 5, 'Menyusun panduan uji yang dipakai tiga petugas baru.'],
];
const SEBUTAN = ['Sangat Kurang', 'Kurang memadai', 'Memadai', 'Di atas memadai', 'Istimewa'];

export const b19: ModelB19 = {
  ...isi,
  nilai: kompetensi.map(([rumpun, nama, nilai, alasan]) => ({
    rumpun,
    kompetensi: nama,
    nilai,
    sebutan: SEBUTAN[nilai - 1] ?? '',
    alasan,
  })),
  skala: SEBUTAN.map((sebutan, i) => ({
    nilai: i + 1,
    sebutan,
    arti:
      [
        'jauh di bawah standar kompetensi jabatan',
        'di bawah standar kompetensi jabatan',
        'sesuai standar kompetensi jabatan',
        'di atas standar kompetensi jabatan',
        'jauh di atas standar kompetensi jabatan',
      ][i] ?? '',
  })),
  rekomendasi: [
    'Mengikuti pelatihan komunikasi publik dan mendampingi dua musyawarah warga sebelum Agustus.',
  ],
  tandaTangan: { pembimbing: secaraElektronik },
};

export const b110: ModelB110 = {
  ...dasar,
  pegawai: pengendali,
  penilai: kepalaBidang,
  nilai: ['Akuntabel', 'Kolaboratif'],
  ekspektasiKhusus: null,
  uraian: [
    'Empat kali dalam sebulan tidak hadir pada pembagian tugas pagi tanpa kabar.',
    'Akibatnya dua tim lapangan berangkat tanpa peralatan uji.',
  ],
  serupa: false,
  tindakan: ['Berbicara empat mata pada 3 dan 17 Maret 2026 serta mengatur ulang jadwal piket.'],
  jumlahBukti: 3,
  tandaTangan: { penilai: secaraElektronik },
};
