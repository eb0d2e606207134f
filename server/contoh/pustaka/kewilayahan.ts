import { hasil, type Ranah, tema, tugas } from './bentuk.ts';

export const KEWILAYAHAN: Ranah = {
  tema: {
    pelayanan: tema(
      hasil('Meningkatnya mutu pelayanan di wilayah {wilayah}', [
        'Indeks kepuasan masyarakat',
        85,
        'indeks',
        'KUALITAS',
      ]),
      hasil(
        'Terlayaninya warga {wilayah} tepat waktu',
        ['Permohonan yang selesai dalam satu hari kerja', 90, '%', 'WAKTU'],
        ['Indeks kepuasan masyarakat', 84, 'indeks', 'KUALITAS'],
      ),
      tugas(
        'Terselesaikannya surat keterangan dan pengantar warga {wilayah}',
        [
          ['Surat yang diselesaikan', 1400, 'surat', 'KUANTITAS'],
          ['Surat tanpa perbaikan', 96, '%', 'KUALITAS'],
        ],
        [
          'Menyiapkan contoh dan syarat surat di loket',
          'Mencatat permohonan pada buku register',
          'Merekap layanan tiap bulan',
        ],
        [
          ['Melayani surat keterangan usaha dan domisili di loket kelurahan', 'surat', 12],
          ['Melayani pengantar kependudukan dan mencatatnya di buku register', 'surat', 15],
          ['Mendatangi warga lanjut usia untuk membantu surat keterangan', 'warga', 2],
          ['Merekap layanan kelurahan pekan berjalan', 'rekap', 1],
        ],
      ),
    ),
    pemberdayaan: tema(
      hasil('Meningkatnya partisipasi warga {wilayah} dalam pembangunan', [
        'RT dan RW yang aktif bergotong royong',
        80,
        '%',
        'KUANTITAS',
      ]),
      hasil('Terlaksananya kerja bakti dan Musrenbang di {wilayah}', [
        'Kegiatan warga yang terlaksana',
        40,
        'kegiatan',
        'KUANTITAS',
      ]),
      tugas(
        'Terdampinginya kegiatan warga, kerja bakti dan posyandu di {wilayah}',
        [['Kegiatan yang didampingi', 48, 'kegiatan', 'KUANTITAS']],
        [
          'Menyusun jadwal kerja bakti bersama ketua RW',
          'Mendampingi kegiatan dan mencatat hasilnya',
          'Menyampaikan usulan warga ke Musrenbang',
        ],
        [
          ['Mendampingi kerja bakti membersihkan saluran bersama warga', 'peserta', 40],
          ['Memverifikasi data keluarga penerima bantuan sosial bersama RT', 'keluarga', 15],
          ['Mengikuti posyandu dan membantu pencatatan', 'balita', 30],
          ['Mencatat usulan warga untuk Musrenbang', 'usulan', 6],
          ['Memantau kebersihan lingkungan dan pemilahan sampah di RW binaan', 'RW', 3],
        ],
      ),
    ),
  },
};

export const KETERTIBAN: Ranah = {
  tema: {
    aman: tema(
      hasil('Meningkatnya keamanan, ketertiban dan keselamatan warga', [
        'Gangguan ketertiban yang tertangani',
        92,
        '%',
        'KUALITAS',
      ]),
      hasil('Tertanganinya gangguan dan kejadian sesuai waktu tanggap oleh {unit}', [
        'Kejadian yang ditangani sesuai waktu tanggap',
        90,
        '%',
        'WAKTU',
      ]),
      tugas(
        'Terlaksananya patroli dan penanganan kejadian sesuai jadwal',
        [
          ['Patroli dan penanganan', 240, 'kali', 'KUANTITAS'],
          ['Laporan kejadian lengkap', 95, '%', 'KUALITAS'],
        ],
        [
          'Menyusun jadwal regu dan rute',
          'Melaksanakan patroli dan mencatat kejadian',
          'Membahas titik rawan tiap bulan',
        ],
        [
          ['Berpatroli di Alun-alun dan Pasar Rau serta mencatat kejadian', 'titik', 5],
          ['Menertibkan pedagang di trotoar dengan cara persuasif', 'pedagang', 8],
          ['Mengatur lalu lintas dan parkir di sekitar sekolah', 'titik', 2],
          ['Memeriksa kesiapan peralatan dan kendaraan regu', 'alat', 15],
          ['Menulis laporan kejadian dan tindak lanjutnya', 'laporan', 2],
        ],
      ),
    ),
    patuh: tema(
      hasil('Meningkatnya kepatuhan terhadap peraturan daerah dan kesiapsiagaan', [
        'Pelanggaran yang ditindaklanjuti',
        90,
        '%',
        'KUALITAS',
      ]),
      hasil('Terbinanya masyarakat dan pelaku usaha oleh {unit}', [
        'Pembinaan yang terlaksana',
        48,
        'kegiatan',
        'KUANTITAS',
      ]),
      tugas(
        'Terbinanya pelaku usaha dan kelurahan tangguh',
        [['Lokasi yang dibina', 60, 'lokasi', 'KUANTITAS']],
        ['Memetakan lokasi binaan', 'Memberi penyuluhan', 'Memantau perubahan'],
        [
          ['Memberi penyuluhan ketertiban kepada pelaku usaha', 'pelaku usaha', 10],
          ['Menyusun peta titik rawan bersama kelurahan', 'kelurahan', 2],
          ['Memeriksa izin usaha dan memberi peringatan tertulis', 'usaha', 5],
        ],
      ),
    ),
  },
};

export const DIGITAL: Ranah = {
  tema: {
    layanan: tema(
      hasil('Meningkatnya kematangan pemerintahan digital', [
        'Indeks pemerintahan digital',
        3.4,
        'indeks',
        'KUALITAS',
      ]),
      hasil('Andalnya jaringan dan aplikasi yang dikelola {unit}', [
        'Ketersediaan layanan',
        99,
        '%',
        'KUALITAS',
      ]),
      tugas(
        'Tertanganinya gangguan jaringan dan aplikasi sesuai waktu tanggap',
        [
          ['Gangguan yang selesai', 300, 'tiket', 'KUANTITAS'],
          ['Selesai dalam delapan jam kerja', 90, '%', 'WAKTU'],
        ],
        [
          'Menyusun daftar perangkat dan petugas siaga',
          'Mencatat gangguan pada sistem tiket',
          'Menganalisis gangguan berulang',
        ],
        [
          ['Menangani gangguan jaringan perangkat daerah', 'tiket', 5],
          ['Memeriksa cadangan data aplikasi dan uji pemulihannya', 'aplikasi', 3],
          ['Menguji perbaikan aplikasi layanan sebelum dipasang', 'perbaikan', 4],
          ['Mendampingi admin perangkat daerah memakai aplikasi', 'admin', 6],
        ],
      ),
    ),
    informasi: tema(
      hasil('Meningkatnya keterbukaan informasi publik', [
        'Permohonan informasi yang dijawab tepat waktu',
        95,
        '%',
        'WAKTU',
      ]),
      hasil('Tersebarnya informasi pembangunan melalui kanal {unit}', [
        'Konten yang diterbitkan',
        480,
        'konten',
        'KUANTITAS',
      ]),
      tugas(
        'Terbitnya konten informasi publik yang benar dan mudah dipahami',
        [['Konten yang diterbitkan', 180, 'konten', 'KUANTITAS']],
        ['Menyusun kalender konten', 'Meliput dan menulis', 'Memeriksa fakta sebelum terbit'],
        [
          ['Meliput kegiatan pemerintah kota dan menulis beritanya', 'berita', 2],
          ['Menyusun infografik layanan publik', 'infografik', 1],
          ['Menjawab pertanyaan warga di kanal resmi', 'pertanyaan', 15],
        ],
      ),
    ),
  },
};

export const INFRASTRUKTUR: Ranah = {
  tema: {
    bangun: tema(
      hasil('Meningkatnya kondisi mantap jalan dan sarana kota', [
        'Jalan kota dalam kondisi mantap',
        84,
        '%',
        'KUALITAS',
      ]),
      hasil('Terselesaikannya pekerjaan fisik {unit} sesuai mutu dan waktu', [
        'Pekerjaan selesai tepat waktu',
        92,
        '%',
        'WAKTU',
      ]),
      tugas(
        'Terkendalinya mutu dan kemajuan pekerjaan yang diawasi',
        [
          ['Paket pekerjaan yang diawasi', 12, 'paket', 'KUANTITAS'],
          ['Laporan kemajuan mingguan', 40, 'laporan', 'WAKTU'],
        ],
        [
          'Memeriksa gambar dan volume rencana',
          'Mengawasi pekerjaan di lapangan',
          'Menyusun berita acara kemajuan',
        ],
        [
          ['Mengawasi pekerjaan perbaikan jalan dan mengukur tebal hamparan', 'm', 200],
          ['Memeriksa laporan kemajuan penyedia dan mencocokkan volumenya', 'laporan', 2],
          ['Menyurvei saluran tersumbat yang dilaporkan warga', 'titik', 5],
          ['Menghitung rencana anggaran biaya pemeliharaan', 'paket', 1],
        ],
      ),
    ),
    tata: tema(
      hasil('Tertatanya ruang dan permukiman kota', ['Kesesuaian pemanfaatan ruang', 82, '%', 'KUALITAS']),
      hasil('Terlayaninya permohonan tata ruang dan permukiman oleh {unit}', [
        'Permohonan selesai tepat waktu',
        90,
        '%',
        'WAKTU',
      ]),
      tugas(
        'Tersedianya telaah teknis permohonan tata ruang dan rumah tidak layak huni',
        [['Telaah yang selesai', 180, 'telaah', 'KUANTITAS']],
        ['Memeriksa berkas', 'Memeriksa lokasi', 'Menulis telaah'],
        [
          ['Memeriksa lokasi permohonan kesesuaian tata ruang', 'lokasi', 3],
          ['Mendata rumah tidak layak huni bersama kelurahan', 'rumah', 8],
          ['Menulis telaah teknis permohonan', 'telaah', 2],
        ],
      ),
    ),
  },
};

export const SOSIAL: Ranah = {
  tema: {
    lindung: tema(
      hasil('Meningkatnya perlindungan bagi warga rentan', [
        'Warga rentan yang terlayani',
        90,
        '%',
        'KUANTITAS',
      ]),
      hasil('Tersalurnya layanan dan bantuan tepat sasaran oleh {unit}', [
        'Bantuan yang tepat sasaran',
        95,
        '%',
        'KUALITAS',
      ]),
      tugas(
        'Terdampinginya keluarga rentan dan korban kekerasan',
        [
          ['Keluarga yang didampingi', 160, 'keluarga', 'KUANTITAS'],
          ['Kasus yang ditangani sesuai prosedur', 95, '%', 'KUALITAS'],
        ],
        [
          'Menerima rujukan dan menilai kebutuhan',
          'Menyusun rencana pendampingan',
          'Memantau perkembangan keluarga',
        ],
        [
          ['Mengunjungi keluarga rentan dan menilai kebutuhannya', 'keluarga', 4],
          ['Memverifikasi data kesejahteraan sosial bersama kelurahan', 'keluarga', 25],
          ['Mendampingi korban kekerasan ke layanan kesehatan', 'orang', 1],
          ['Menyalurkan bantuan permakanan bagi lanjut usia', 'paket', 20],
        ],
      ),
    ),
    keluarga: tema(
      hasil('Meningkatnya ketahanan keluarga', ['Keluarga yang mengikuti pembinaan', 75, '%', 'KUANTITAS']),
      hasil('Terbinanya kader dan keluarga oleh {unit}', ['Kader aktif', 600, 'kader', 'KUANTITAS']),
      tugas(
        'Terbinanya kader dan kelompok keluarga',
        [['Kelompok yang dibina', 72, 'kelompok', 'KUANTITAS']],
        ['Menyusun jadwal pembinaan', 'Membina kelompok di kelurahan'],
        [
          ['Membina kelompok keluarga balita di kelurahan', 'peserta', 20],
          ['Memberi penyuluhan pencegahan perkawinan anak', 'peserta', 30],
          ['Mengolah laporan kader bulan berjalan', 'laporan', 10],
        ],
      ),
    ),
  },
};
