import { hasil, type Ranah, tema, tugas } from './bentuk.ts';

export const LINGKUNGAN: Ranah = {
  tema: {
    sampah: tema(
      hasil('Meningkatnya sampah Kota Serang yang tertangani', [
        'Persentase sampah yang tertangani',
        78,
        '%',
        'KUANTITAS',
      ]),
      hasil(
        'Terangkutnya sampah dari TPS ke TPAS Cilowong sesuai jadwal oleh {unit}',
        ['Tonase sampah terangkut', 54000, 'ton', 'KUANTITAS'],
        ['Ketepatan jadwal ritasi', 90, '%', 'WAKTU'],
      ),
      tugas(
        'Tercatatnya ritasi dan tonase pengangkutan sampah secara lengkap',
        [
          ['Banyaknya laporan ritasi harian', 240, 'laporan', 'KUANTITAS'],
          ['Laporan yang cocok dengan data timbangan', 95, '%', 'KUALITAS'],
        ],
        [
          'Menyusun format rekap ritasi per rute',
          'Mencocokkan rekap dengan data timbangan TPAS tiap pekan',
          'Menyerahkan rekap bulanan kepada kepala bidang',
        ],
        [
          ['Merekap ritasi truk dan hasil timbangan TPAS Cilowong hari kemarin', 'laporan', 1],
          ['Mengawal pengangkutan sampah di TPS Pasar Rau, tumpukan pagi habis terangkut', 'rit', 6],
          ['Memeriksa jadwal dan kesiapan armada angkutan sampah bersama pengemudi', 'armada', 12],
          ['Menindaklanjuti aduan warga tentang sampah yang belum terangkut', 'aduan', 4],
          ['Mencocokkan karcis timbangan dengan catatan pengemudi', 'karcis', 40],
        ],
      ),
      tugas(
        'Terlayaninya aduan persampahan warga tepat waktu',
        [['Aduan yang selesai dalam dua hari kerja', 90, '%', 'WAKTU']],
        ['Menyiapkan buku aduan dan pembagian wilayah petugas', 'Memantau penyelesaian aduan setiap pekan'],
        [
          ['Menerima dan meneruskan aduan sampah liar ke petugas lapangan', 'aduan', 6],
          ['Meninjau lokasi sampah liar dan menandai titik yang perlu dibersihkan', 'titik', 3],
          ['Menghubungi pelapor untuk memastikan aduan sudah selesai', 'aduan', 5],
          ['Menyusun peta titik rawan sampah liar per kelurahan', 'peta', 1],
        ],
      ),
    ),
    kualitas: tema(
      hasil('Meningkatnya kualitas lingkungan hidup Kota Serang', [
        'Indeks kualitas lingkungan hidup',
        62,
        'indeks',
        'KUALITAS',
      ]),
      hasil('Terkendalinya pencemaran dari usaha yang diawasi {unit}', [
        'Usaha yang menaati dokumen lingkungan',
        75,
        '%',
        'KUALITAS',
      ]),
      tugas(
        'Tersedianya hasil pemantauan kualitas air dan udara',
        [
          ['Titik pantau yang diambil contohnya', 48, 'titik', 'KUANTITAS'],
          ['Laporan hasil uji selesai tiap triwulan', 4, 'laporan', 'WAKTU'],
        ],
        [
          'Menetapkan titik dan jadwal pengambilan contoh',
          'Mengirim contoh ke laboratorium terakreditasi',
          'Menyusun laporan hasil uji',
        ],
        [
          ['Mengambil contoh air Sungai Cibanten di titik pantau dan mencatat kondisinya', 'contoh', 3],
          ['Mengunggah hasil uji laboratorium ke basis data kualitas air', 'hasil uji', 6],
          ['Mengawasi pengelolaan limbah cair di usaha binatu dan rumah makan', 'usaha', 3],
          ['Menyusun berita acara hasil pengawasan ketaatan lingkungan', 'berita acara', 2],
        ],
      ),
      tugas(
        'Terbinanya bank sampah dan sekolah peduli lingkungan',
        [['Bank sampah dan sekolah yang dibina', 36, 'lokasi', 'KUANTITAS']],
        [
          'Memetakan lokasi binaan dan pendampingnya',
          'Mendampingi penimbangan dan pencatatan',
          'Menilai kemajuan lokasi binaan',
        ],
        [
          ['Mendampingi penimbangan bank sampah dan memeriksa buku tabungannya', 'lokasi', 2],
          ['Memberi materi pemilahan sampah kepada kader lingkungan', 'peserta', 30],
          ['Merekap sampah terpilah dari bank sampah binaan', 'kg', 250],
          ['Menyiapkan bahan penilaian sekolah peduli lingkungan', 'sekolah', 3],
        ],
      ),
    ),
  },
};

export const PENDIDIKAN: Ranah = {
  tema: {
    mutu: tema(
      hasil('Meningkatnya mutu layanan pendidikan dasar', [
        'Rata-rata nilai literasi dan numerasi sekolah',
        68,
        'nilai',
        'KUALITAS',
      ]),
      hasil('Terbinanya sekolah dalam perencanaan berbasis data oleh {unit}', [
        'Sekolah yang rencananya memakai rapor pendidikan',
        85,
        '%',
        'KUALITAS',
      ]),
      tugas(
        'Terdampinginya sekolah dalam menyusun rencana berbasis rapor pendidikan',
        [
          ['Sekolah yang didampingi', 40, 'sekolah', 'KUANTITAS'],
          ['Rencana sekolah selesai tepat waktu', 90, '%', 'WAKTU'],
        ],
        [
          'Membagi sekolah dampingan menurut kecamatan',
          'Membahas rapor pendidikan bersama kepala sekolah',
          'Memeriksa rencana sekolah',
        ],
        [
          ['Menelaah rapor pendidikan sekolah dampingan dan mencatat akar masalahnya', 'sekolah', 3],
          ['Mendampingi kepala sekolah menyusun rencana kerja tahunan', 'sekolah', 2],
          ['Memeriksa kelengkapan data pokok pendidikan yang dikirim sekolah', 'sekolah', 10],
          ['Menyusun bahan lokakarya literasi bagi guru kelas', 'bahan', 1],
        ],
      ),
    ),
    akses: tema(
      hasil('Menurunnya anak usia sekolah yang tidak bersekolah', [
        'Angka partisipasi sekolah usia 7–15 tahun',
        98,
        '%',
        'KUANTITAS',
      ]),
      hasil('Tersalurnya bantuan dan data siswa yang menjadi tugas {unit}', [
        'Data siswa yang padan dengan data kependudukan',
        97,
        '%',
        'KUALITAS',
      ]),
      tugas(
        'Tersedianya data anak tidak sekolah yang mutakhir',
        [['Kelurahan yang datanya diverifikasi', 67, 'kelurahan', 'KUANTITAS']],
        [
          'Meminta data awal dari kelurahan',
          'Mencocokkan dengan data pokok pendidikan',
          'Menyampaikan daftar anak yang perlu dijemput',
        ],
        [
          ['Mencocokkan data anak tidak sekolah dengan data kependudukan', 'anak', 25],
          ['Mengunjungi keluarga anak putus sekolah bersama ketua RT', 'keluarga', 3],
          ['Memproses usulan bantuan seragam dan perlengkapan sekolah', 'berkas', 20],
          ['Merekap kepala sekolah yang belum memutakhirkan data siswa', 'sekolah', 12],
        ],
      ),
    ),
  },
};

export const SEKOLAH: Ranah = {
  tema: {
    mutu: tema(
      hasil('Meningkatnya hasil belajar murid {unit}', [
        'Rata-rata nilai literasi dan numerasi',
        70,
        'nilai',
        'KUALITAS',
      ]),
      hasil(
        'Meningkatnya mutu pembelajaran di {unit}',
        ['Guru yang disupervisi dan ditindaklanjuti', 90, '%', 'KUALITAS'],
        ['Rencana kerja sekolah terlaksana', 90, '%', 'KUANTITAS'],
      ),
      tugas(
        'Terlaksananya pembelajaran yang memenuhi capaian belajar murid di kelas ampuan',
        [
          ['Murid yang mencapai tujuan pembelajaran', 85, '%', 'KUALITAS'],
          ['Jam tatap muka terlaksana', 960, 'jam', 'KUANTITAS'],
        ],
        [
          'Menyusun perangkat ajar tiap semester',
          'Melaksanakan asesmen awal dan sumatif',
          'Memberi bimbingan bagi murid yang tertinggal',
        ],
        [
          ['Mengajar di kelas sesuai modul ajar dan mencatat kemajuan murid', 'jam', 5],
          ['Memeriksa tugas murid dan memberi umpan balik tertulis', 'tugas', 32],
          ['Memberi bimbingan membaca bagi murid yang belum lancar', 'murid', 6],
          ['Menyusun modul ajar dan lembar kerja untuk pekan berikutnya', 'modul', 1],
          ['Melaksanakan asesmen sumatif dan mengolah nilainya', 'murid', 32],
        ],
      ),
      tugas(
        'Tersusunnya laporan perkembangan murid yang dipahami orang tua',
        [['Laporan yang dibahas dengan orang tua', 80, '%', 'KUALITAS']],
        ['Mencatat perkembangan murid tiap bulan', 'Membahas laporan dengan orang tua di akhir semester'],
        [
          ['Membahas perkembangan murid dengan orang tua di sekolah', 'orang tua', 4],
          ['Mengisi catatan perkembangan murid bulan berjalan', 'murid', 30],
          ['Mendampingi kegiatan pramuka dan literasi pagi', 'kegiatan', 1],
        ],
      ),
    ),
    akses: tema(
      hasil('Terjaganya kehadiran murid {unit}', ['Kehadiran murid', 95, '%', 'KUANTITAS']),
      hasil('Tertibnya administrasi dan kehadiran murid di {unit}', [
        'Kehadiran murid',
        95,
        '%',
        'KUANTITAS',
      ]),
      tugas(
        'Terpantaunya kehadiran murid dan tindak lanjutnya',
        [['Murid tidak hadir yang ditindaklanjuti', 95, '%', 'KUALITAS']],
        ['Mencatat kehadiran setiap hari', 'Menghubungi keluarga murid yang tidak hadir tiga hari'],
        [
          ['Mencatat kehadiran murid dan menghubungi keluarga yang anaknya tidak masuk', 'murid', 3],
          ['Berkunjung ke rumah murid yang lama tidak masuk', 'rumah', 1],
          ['Memutakhirkan data pokok murid', 'murid', 30],
        ],
      ),
    ),
  },
};

export const KESEHATAN: Ranah = {
  tema: {
    layanan: tema(
      hasil('Meningkatnya derajat kesehatan masyarakat', [
        'Capaian standar pelayanan minimal kesehatan',
        92,
        '%',
        'KUALITAS',
      ]),
      hasil('Terbinanya puskesmas dalam mutu layanan oleh {unit}', [
        'Puskesmas yang mutunya dibina',
        15,
        'puskesmas',
        'KUANTITAS',
      ]),
      tugas(
        'Tersedianya umpan balik bulanan capaian program bagi puskesmas',
        [
          ['Umpan balik tertulis', 180, 'umpan balik', 'KUANTITAS'],
          ['Terkirim sebelum tanggal 10', 90, '%', 'WAKTU'],
        ],
        [
          'Mengumpulkan laporan bulanan puskesmas',
          'Menelaah capaian dan kesenjangan',
          'Mengirim umpan balik tertulis',
        ],
        [
          ['Menelaah laporan bulanan puskesmas dan menandai capaian yang rendah', 'laporan', 4],
          ['Mengunjungi puskesmas untuk membahas capaian program', 'puskesmas', 1],
          ['Menulis umpan balik capaian program kepada puskesmas', 'umpan balik', 3],
          ['Mengolah data imunisasi dan gizi seluruh kecamatan', 'kecamatan', 6],
        ],
      ),
    ),
    stunting: tema(
      hasil('Menurunnya prevalensi stunting', ['Prevalensi stunting', 16, '%', 'KUALITAS']),
      hasil('Terpantaunya balita berisiko stunting oleh {unit}', [
        'Balita yang ditimbang dan diukur',
        90,
        '%',
        'KUANTITAS',
      ]),
      tugas(
        'Tersedianya data balita berisiko per posyandu',
        [['Posyandu yang datanya lengkap', 300, 'posyandu', 'KUANTITAS']],
        ['Memeriksa kelengkapan data e-PPGBM', 'Membahas balita berisiko bersama puskesmas'],
        [
          ['Memeriksa data penimbangan balita yang belum lengkap', 'posyandu', 12],
          ['Menyusun daftar balita berisiko untuk dikunjungi puskesmas', 'balita', 25],
          ['Menyiapkan bahan rapat percepatan penurunan stunting', 'bahan', 1],
        ],
      ),
    ),
  },
};

export const PUSKESMAS_RANAH: Ranah = {
  tema: {
    layanan: tema(
      hasil('Meningkatnya mutu layanan kesehatan perorangan di {unit}', [
        'Indeks kepuasan pasien',
        86,
        'indeks',
        'KUALITAS',
      ]),
      hasil(
        'Terlayaninya pasien {unit} sesuai standar',
        ['Kunjungan yang dilayani sesuai standar', 92, '%', 'KUALITAS'],
        ['Waktu tunggu pendaftaran', 15, 'menit', 'WAKTU'],
      ),
      tugas(
        'Terlayaninya pasien poli umum dan tindakan sesuai standar asuhan',
        [
          ['Pasien yang dilayani', 2400, 'pasien', 'KUANTITAS'],
          ['Rekam medis yang lengkap', 95, '%', 'KUALITAS'],
        ],
        [
          'Menyiapkan ruang dan alat sebelum pelayanan',
          'Melengkapi rekam medis pada hari yang sama',
          'Membahas kasus sulit tiap bulan',
        ],
        [
          ['Melayani pasien poli umum dan melengkapi rekam medisnya', 'pasien', 24],
          ['Melakukan perawatan luka dan tindakan sesuai standar asuhan', 'tindakan', 6],
          ['Menimbang, mengukur dan memberi imunisasi balita di posyandu', 'balita', 30],
          ['Memeriksa kelengkapan rekam medis pasien kemarin', 'berkas', 30],
          ['Memberi penyuluhan hipertensi dan diabetes di ruang tunggu', 'peserta', 20],
        ],
      ),
    ),
    stunting: tema(
      hasil('Menurunnya balita stunting di wilayah {unit}', ['Balita stunting', 14, '%', 'KUALITAS']),
      hasil('Terpantaunya ibu hamil dan balita di wilayah {unit}', [
        'Ibu hamil yang diperiksa enam kali',
        88,
        '%',
        'KUANTITAS',
      ]),
      tugas(
        'Terpantaunya ibu hamil dan balita berisiko di wilayah binaan',
        [
          ['Kunjungan rumah', 144, 'kunjungan', 'KUANTITAS'],
          ['Balita berisiko yang mendapat makanan tambahan', 85, '%', 'KUALITAS'],
        ],
        [
          'Memetakan ibu hamil dan balita berisiko',
          'Mengunjungi rumah sesuai jadwal',
          'Merujuk kasus yang memerlukan',
        ],
        [
          ['Mengunjungi rumah ibu hamil berisiko dan mencatat tekanan darahnya', 'rumah', 3],
          ['Memantau pemberian makanan tambahan bagi balita kurang gizi', 'balita', 8],
          ['Melayani pemeriksaan kehamilan dan konseling', 'ibu', 10],
          ['Membina kader posyandu tentang pengukuran yang benar', 'kader', 12],
        ],
      ),
    ),
  },
};
