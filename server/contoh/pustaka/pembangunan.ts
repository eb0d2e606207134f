import { hasil, type Ranah, tema, tugas } from './bentuk.ts';

export const EKONOMI: Ranah = {
  tema: {
    usaha: tema(
      hasil('Meningkatnya pertumbuhan usaha dan lapangan kerja', [
        'Pelaku usaha yang naik kelas',
        8,
        '%',
        'KUALITAS',
      ]),
      hasil('Terbinanya pelaku usaha dan pencari kerja oleh {unit}', [
        'Pelaku usaha yang dibina',
        600,
        'pelaku',
        'KUANTITAS',
      ]),
      tugas(
        'Terdampinginya pelaku usaha mikro, petani dan pencari kerja',
        [
          ['Orang yang didampingi', 180, 'orang', 'KUANTITAS'],
          ['Yang menindaklanjuti hasil pendampingan', 75, '%', 'KUALITAS'],
        ],
        [
          'Memilih peserta menurut kebutuhan',
          'Mendampingi di tempat usaha',
          'Memantau hasil tiga bulan kemudian',
        ],
        [
          ['Mendampingi pelaku usaha mikro mengurus nomor induk berusaha', 'pelaku usaha', 8],
          ['Meninjau kelompok tani dan mencatat serangan hama', 'kelompok', 2],
          ['Melayani kartu pencari kerja dan mencocokkan lowongan', 'orang', 15],
          ['Memantau harga kebutuhan pokok di Pasar Rau', 'komoditas', 20],
        ],
      ),
    ),
    izin: tema(
      hasil('Meningkatnya kemudahan berusaha', ['Izin yang terbit tepat waktu', 95, '%', 'WAKTU']),
      hasil('Terselesaikannya pelayanan dan pengawasan {unit} tepat waktu', [
        'Permohonan yang selesai tepat waktu',
        94,
        '%',
        'WAKTU',
      ]),
      tugas(
        'Terselesaikannya permohonan dan pengawasan sesuai standar',
        [['Permohonan yang diproses', 720, 'permohonan', 'KUANTITAS']],
        ['Memeriksa kelengkapan permohonan', 'Meninjau lokasi', 'Menyampaikan hasil kepada pemohon'],
        [
          ['Memeriksa permohonan izin pada OSS', 'permohonan', 10],
          ['Meninjau lokasi usaha yang mengajukan izin', 'lokasi', 3],
          ['Menera ulang timbangan pedagang', 'alat', 25],
        ],
      ),
    ),
  },
};

export const BUDAYA: Ranah = {
  tema: {
    kunjungan: tema(
      hasil('Meningkatnya kunjungan wisata, literasi dan prestasi olahraga', [
        'Kunjungan ke tempat yang dikelola',
        400,
        'ribu orang',
        'KUANTITAS',
      ]),
      hasil('Terselenggaranya layanan dan kegiatan {unit} yang diminati warga', [
        'Kegiatan yang terselenggara',
        36,
        'kegiatan',
        'KUANTITAS',
      ]),
      tugas(
        'Terlayaninya pengunjung dan terselenggaranya kegiatan',
        [
          ['Pengunjung yang dilayani', 6000, 'orang', 'KUANTITAS'],
          ['Indeks kepuasan pengunjung', 86, 'indeks', 'KUALITAS'],
        ],
        ['Menyusun kalender kegiatan', 'Menyiapkan tempat dan petugas', 'Mengevaluasi bersama komunitas'],
        [
          ['Melayani peminjaman dan pengembalian buku', 'buku', 60],
          ['Mendampingi rombongan di kawasan Banten Lama', 'orang', 40],
          ['Menyiapkan pelatihan bagi pelaku ekonomi kreatif', 'peserta', 20],
          ['Mendampingi latihan atlet pelajar', 'atlet', 25],
        ],
      ),
    ),
    arsip: tema(
      hasil('Meningkatnya tertib arsip dan data', ['Nilai pengawasan kearsipan', 78, 'nilai', 'KUALITAS']),
      hasil('Terselamatkannya arsip dan data penting oleh {unit}', [
        'Arsip yang diselamatkan',
        900,
        'berkas',
        'KUANTITAS',
      ]),
      tugas(
        'Tertatanya arsip statis dan data kegiatan',
        [['Arsip yang dideskripsikan', 900, 'berkas', 'KUANTITAS']],
        ['Menilai arsip yang diserahkan', 'Mendeskripsikan dan mengalihmediakan'],
        [
          ['Mendeskripsikan arsip statis dan memberi kode simpan', 'berkas', 15],
          ['Mengalihmediakan arsip foto kota', 'lembar', 60],
          ['Membina arsiparis perangkat daerah', 'orang', 4],
        ],
      ),
    ),
  },
};

export const SETDA: Ranah = {
  tema: {
    kebijakan: tema(
      hasil('Meningkatnya kualitas kebijakan dan tata kelola pemerintahan', [
        'Nilai reformasi birokrasi',
        74,
        'nilai',
        'KUALITAS',
      ]),
      hasil('Tersusunnya bahan kebijakan {unit} tepat waktu', [
        'Rancangan kebijakan selesai tepat waktu',
        92,
        '%',
        'WAKTU',
      ]),
      tugas(
        'Tersedianya telaahan dan rancangan kebijakan yang siap dibahas',
        [
          ['Telaahan dan rancangan', 48, 'dokumen', 'KUANTITAS'],
          ['Rancangan tanpa perbaikan pokok', 85, '%', 'KUALITAS'],
        ],
        ['Menghimpun peraturan terkait', 'Menyusun telaahan', 'Membahas dengan perangkat daerah'],
        [
          ['Menyusun telaahan rancangan peraturan wali kota', 'telaahan', 1],
          ['Menyiapkan bahan rapat pimpinan daerah', 'bahan', 2],
          ['Membahas rancangan keputusan bersama perangkat daerah', 'rancangan', 2],
          ['Menyusun risalah rapat dan daftar tindak lanjut', 'risalah', 1],
        ],
      ),
    ),
    layanan: tema(
      hasil('Meningkatnya mutu layanan kepada pimpinan dan masyarakat', [
        'Indeks kepuasan layanan',
        85,
        'indeks',
        'KUALITAS',
      ]),
      hasil('Terlayaninya kegiatan pimpinan dan masyarakat oleh {unit}', [
        'Kegiatan terlayani tanpa keluhan',
        95,
        '%',
        'KUALITAS',
      ]),
      tugas(
        'Terlayaninya agenda dan permintaan sesuai jadwal',
        [['Agenda yang dilayani', 300, 'agenda', 'KUANTITAS']],
        ['Menyusun jadwal mingguan', 'Memastikan bahan dan tempat siap'],
        [
          ['Menyusun jadwal dan naskah sambutan kegiatan pimpinan', 'agenda', 3],
          ['Melayani kunjungan tamu dan audiensi masyarakat', 'tamu', 8],
          ['Mendokumentasikan kegiatan dan mengarsipkan fotonya', 'kegiatan', 2],
        ],
      ),
    ),
  },
};
