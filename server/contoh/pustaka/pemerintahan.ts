import { hasil, type Ranah, tema, tugas } from './bentuk.ts';

export const SEKRETARIAT: Ranah = {
  tema: {
    tata: tema(
      hasil('Meningkatnya akuntabilitas kinerja {unit}', [
        'Nilai evaluasi akuntabilitas kinerja',
        72,
        'nilai',
        'KUALITAS',
      ]),
      hasil(
        'Tertibnya layanan umum, kepegawaian dan persuratan {unit}',
        ['Indeks kepuasan layanan internal', 84, 'indeks', 'KUALITAS'],
        ['Surat yang selesai dalam dua hari kerja', 92, '%', 'WAKTU'],
      ),
      tugas(
        'Tertatanya arsip dan persuratan {unit}',
        [
          ['Arsip yang ditata dan terdaftar', 1200, 'berkas', 'KUANTITAS'],
          ['Surat masuk diteruskan pada hari yang sama', 95, '%', 'WAKTU'],
        ],
        [
          'Menyusun daftar arsip aktif dan inaktif',
          'Memindahkan arsip inaktif sesuai jadwal retensi',
          'Memeriksa pengisian buku agenda elektronik',
        ],
        [
          ['Mengagendakan surat masuk dan meneruskannya kepada penerima', 'surat', 25],
          ['Menata arsip inaktif ke dalam boks dan memberi kode', 'berkas', 40],
          ['Menyiapkan ruang dan bahan rapat pimpinan', 'rapat', 1],
          ['Memutakhirkan data pegawai dan berkas kenaikan gaji berkala', 'berkas', 5],
          ['Mencatat barang masuk dan keluar pada kartu persediaan', 'barang', 15],
        ],
      ),
    ),
    anggaran: tema(
      hasil('Meningkatnya kualitas belanja {unit}', [
        'Penyerapan anggaran sesuai rencana kas',
        95,
        '%',
        'KUANTITAS',
      ]),
      hasil('Tersusunnya laporan keuangan dan kinerja {unit} tepat waktu', [
        'Laporan yang selesai tepat waktu',
        95,
        '%',
        'WAKTU',
      ]),
      tugas(
        'Tersedianya dokumen pertanggungjawaban belanja yang lengkap',
        [
          ['Dokumen pertanggungjawaban yang lengkap', 360, 'dokumen', 'KUANTITAS'],
          ['Dokumen tanpa koreksi', 92, '%', 'KUALITAS'],
        ],
        [
          'Menyiapkan daftar periksa kelengkapan',
          'Memeriksa bukti belanja tiap pekan',
          'Merekap realisasi per kegiatan',
        ],
        [
          ['Memeriksa kelengkapan bukti belanja dan mengembalikan yang kurang', 'dokumen', 12],
          ['Menginput surat permintaan pembayaran pada SIPD', 'dokumen', 4],
          ['Merekap realisasi anggaran per kegiatan minggu berjalan', 'kegiatan', 8],
          ['Mencocokkan buku kas umum dengan rekening koran', 'rekening', 1],
        ],
      ),
    ),
  },
};

export const KEPEGAWAIAN: Ranah = {
  tema: {
    layanan: tema(
      hasil('Meningkatnya kualitas layanan kepegawaian', [
        'Indeks kepuasan layanan kepegawaian',
        86,
        'indeks',
        'KUALITAS',
      ]),
      hasil('Terselesaikannya layanan kepegawaian {unit} tepat waktu', [
        'Usulan yang selesai tepat waktu',
        95,
        '%',
        'WAKTU',
      ]),
      tugas(
        'Terselesaikannya usulan kenaikan pangkat dan mutasi yang memenuhi syarat',
        [
          ['Usulan yang diproses', 360, 'usulan', 'KUANTITAS'],
          ['Usulan tanpa pengembalian dari BKN', 92, '%', 'KUALITAS'],
        ],
        [
          'Mengumumkan syarat dan jadwal periode kenaikan pangkat',
          'Memeriksa berkas pada SIASN',
          'Menyampaikan keputusan kepada pegawai',
        ],
        [
          ['Memverifikasi berkas usulan kenaikan pangkat pada SIASN', 'berkas', 15],
          ['Menjawab pertanyaan pegawai di loket layanan kepegawaian', 'pegawai', 12],
          ['Menyusun nota usul mutasi dan daftar lampirannya', 'nota', 2],
          ['Memutakhirkan riwayat jabatan pegawai yang baru dilantik', 'pegawai', 8],
          ['Memantau pengisian SKP perangkat daerah dan mengingatkan yang tertinggal', 'perangkat daerah', 6],
        ],
      ),
    ),
    kompetensi: tema(
      hasil('Meningkatnya kompetensi ASN Kota Serang', [
        'Pegawai yang memenuhi jam pelajaran',
        80,
        '%',
        'KUANTITAS',
      ]),
      hasil('Terlaksananya pengembangan kompetensi oleh {unit}', [
        'Pegawai yang dilatih sesuai kebutuhan',
        900,
        'orang',
        'KUANTITAS',
      ]),
      tugas(
        'Tersedianya analisis kebutuhan pengembangan kompetensi',
        [['Perangkat daerah yang dianalisis', 32, 'perangkat daerah', 'KUANTITAS']],
        [
          'Mengumpulkan data kesenjangan kompetensi',
          'Membahas prioritas dengan perangkat daerah',
          'Menyusun rencana pelatihan',
        ],
        [
          ['Menelaah kebutuhan pelatihan yang diusulkan perangkat daerah', 'usulan', 6],
          ['Menyiapkan daftar peserta dan jadwal pelatihan', 'pelatihan', 1],
          ['Mendampingi pelaksanaan pelatihan dan mencatat kehadiran', 'peserta', 30],
          ['Mengolah hasil evaluasi pelatihan', 'lembar', 30],
        ],
      ),
    ),
  },
};

export const KEPENDUDUKAN: Ranah = {
  tema: {
    layanan: tema(
      hasil('Meningkatnya kepemilikan dokumen kependudukan', [
        'Penduduk wajib KTP yang sudah merekam',
        99,
        '%',
        'KUANTITAS',
      ]),
      hasil('Terbitnya dokumen kependudukan tepat waktu oleh {unit}', [
        'Dokumen yang terbit dalam satu hari kerja',
        90,
        '%',
        'WAKTU',
      ]),
      tugas(
        'Terbitnya dokumen kependudukan yang benar bagi pemohon',
        [
          ['Dokumen yang diterbitkan', 6000, 'dokumen', 'KUANTITAS'],
          ['Dokumen tanpa perbaikan', 98, '%', 'KUALITAS'],
        ],
        [
          'Memeriksa antrean dan kelengkapan sejak pagi',
          'Mencetak dan menyerahkan dokumen',
          'Mencatat penyebab penolakan',
        ],
        [
          ['Melayani perekaman KTP elektronik di loket', 'pemohon', 20],
          ['Memverifikasi permohonan akta kelahiran', 'berkas', 18],
          ['Mencetak kartu keluarga yang telah disetujui', 'dokumen', 30],
          ['Melayani perekaman keliling di kelurahan', 'pemohon', 35],
        ],
      ),
    ),
    data: tema(
      hasil('Terjaganya keakuratan data kependudukan', ['Data ganda yang diselesaikan', 95, '%', 'KUALITAS']),
      hasil('Terselesaikannya data ganda dan anomali oleh {unit}', [
        'Data anomali yang diselesaikan',
        90,
        '%',
        'KUALITAS',
      ]),
      tugas(
        'Terselesaikannya data anomali yang ditemukan',
        [['Data yang diperbaiki', 1800, 'data', 'KUANTITAS']],
        ['Menarik daftar anomali tiap bulan', 'Mengonfirmasi ke kelurahan'],
        [
          ['Memperbaiki data anomali pada basis data kependudukan', 'data', 15],
          ['Mengonfirmasi data ganda kepada kelurahan', 'data', 8],
          ['Menyusun laporan pemanfaatan data kependudukan', 'laporan', 1],
        ],
      ),
    ),
  },
};

export const PERENCANAAN: Ranah = {
  tema: {
    rencana: tema(
      hasil('Selarasnya perencanaan pembangunan daerah', [
        'Program RKPD yang selaras dengan RPJMD',
        96,
        '%',
        'KUALITAS',
      ]),
      hasil('Tersusunnya rencana perangkat daerah mitra {unit}', [
        'Rencana kerja yang selaras',
        95,
        '%',
        'KUALITAS',
      ]),
      tugas(
        'Tersedianya telaah usulan Musrenbang dan rencana kerja mitra',
        [
          ['Telaah yang selesai', 24, 'telaah', 'KUANTITAS'],
          ['Selesai sebelum forum perangkat daerah', 95, '%', 'WAKTU'],
        ],
        [
          'Mengumpulkan usulan kelurahan dan kecamatan',
          'Menelaah kesesuaian usulan',
          'Membahas hasil dengan perangkat daerah',
        ],
        [
          ['Menelaah usulan Musrenbang kelurahan dan memberi catatan', 'usulan', 15],
          ['Membahas rancangan rencana kerja bersama perangkat daerah mitra', 'perangkat daerah', 2],
          ['Memeriksa indikator program pada SIPD', 'program', 10],
          ['Menyusun bahan forum lintas perangkat daerah', 'bahan', 1],
        ],
      ),
    ),
    evaluasi: tema(
      hasil('Meningkatnya capaian sasaran pembangunan', ['Sasaran RPJMD yang tercapai', 85, '%', 'KUALITAS']),
      hasil('Tersedianya evaluasi triwulanan rencana kerja oleh {unit}', [
        'Laporan evaluasi tepat waktu',
        4,
        'laporan',
        'WAKTU',
      ]),
      tugas(
        'Tersusunnya laporan evaluasi rencana pembangunan',
        [['Laporan evaluasi', 4, 'laporan', 'KUANTITAS']],
        ['Menghimpun capaian perangkat daerah', 'Menyusun analisis kesenjangan'],
        [
          ['Mengolah capaian kinerja perangkat daerah triwulan berjalan', 'perangkat daerah', 5],
          ['Menganalisis sasaran yang tertinggal dan penyebabnya', 'sasaran', 4],
          ['Mengonfirmasi data capaian kepada perangkat daerah', 'data', 6],
        ],
      ),
    ),
  },
};

export const KEUANGAN: Ranah = {
  tema: {
    kas: tema(
      hasil('Meningkatnya kualitas pengelolaan keuangan daerah', [
        'Opini atas laporan keuangan (1 = WTP)',
        1,
        'opini',
        'KUALITAS',
      ]),
      hasil('Tertibnya penatausahaan keuangan oleh {unit}', [
        'Dokumen yang diproses tepat waktu',
        95,
        '%',
        'WAKTU',
      ]),
      tugas(
        'Terprosesnya dokumen pencairan yang lengkap dan benar',
        [
          ['Dokumen yang diproses', 1800, 'dokumen', 'KUANTITAS'],
          ['Dokumen tanpa koreksi', 96, '%', 'KUALITAS'],
        ],
        [
          'Menyiapkan daftar periksa dokumen',
          'Memproses dokumen sesuai urutan masuk',
          'Mencocokkan saldo kas',
        ],
        [
          ['Memeriksa surat perintah membayar dan kelengkapannya', 'dokumen', 12],
          ['Menerbitkan surat perintah pencairan dana', 'dokumen', 10],
          ['Mencocokkan saldo kas daerah dengan bank', 'rekening', 3],
          ['Menjawab permintaan penjelasan bendahara perangkat daerah', 'permintaan', 5],
        ],
      ),
    ),
    pendapatan: tema(
      hasil('Meningkatnya pendapatan dan tertibnya aset daerah', [
        'Realisasi pendapatan asli daerah',
        100,
        '%',
        'KUANTITAS',
      ]),
      hasil('Termutakhirkannya data pajak dan aset oleh {unit}', [
        'Objek yang dimutakhirkan',
        1200,
        'objek',
        'KUANTITAS',
      ]),
      tugas(
        'Termutakhirkannya data objek pajak dan barang milik daerah',
        [['Objek yang diperiksa di lapangan', 300, 'objek', 'KUANTITAS']],
        [
          'Menetapkan wilayah pemutakhiran',
          'Memeriksa objek di lapangan',
          'Memasukkan perubahan ke basis data',
        ],
        [
          ['Memeriksa objek pajak reklame dan restoran di lapangan', 'objek', 6],
          ['Memasukkan perubahan data objek ke basis data', 'objek', 20],
          ['Menempelkan label dan memotret barang milik daerah', 'barang', 25],
          ['Menyusun rekonsiliasi pendapatan bulanan', 'laporan', 1],
        ],
      ),
    ),
  },
};

export const PENGAWASAN: Ranah = {
  tema: {
    audit: tema(
      hasil('Meningkatnya kepatuhan dan efektivitas pengendalian intern', [
        'Tingkat kematangan pengendalian intern',
        3,
        'level',
        'KUALITAS',
      ]),
      hasil('Terselesaikannya pengawasan sesuai program kerja oleh {unit}', [
        'Laporan hasil pengawasan tepat waktu',
        92,
        '%',
        'WAKTU',
      ]),
      tugas(
        'Tersusunnya kertas kerja dan laporan pengawasan yang didukung bukti',
        [
          ['Penugasan pengawasan yang selesai', 12, 'penugasan', 'KUANTITAS'],
          ['Kertas kerja yang lolos reviu', 95, '%', 'KUALITAS'],
        ],
        ['Menyusun program kerja pemeriksaan', 'Mengumpulkan dan menguji bukti', 'Menyusun laporan hasil'],
        [
          ['Menguji bukti belanja dan menuliskannya pada kertas kerja', 'bukti', 20],
          ['Mewawancarai pengelola kegiatan yang diperiksa', 'orang', 3],
          ['Menyusun simpulan dan rekomendasi pemeriksaan', 'temuan', 3],
          ['Mereviu laporan keuangan perangkat daerah', 'laporan', 1],
        ],
      ),
    ),
    tindak: tema(
      hasil('Meningkatnya penyelesaian tindak lanjut hasil pemeriksaan', [
        'Rekomendasi yang selesai',
        88,
        '%',
        'KUANTITAS',
      ]),
      hasil('Terpantaunya tindak lanjut rekomendasi oleh {unit}', [
        'Rekomendasi yang dipantau',
        120,
        'rekomendasi',
        'KUANTITAS',
      ]),
      tugas(
        'Terpantaunya penyelesaian rekomendasi perangkat daerah',
        [['Perangkat daerah yang dipantau', 32, 'perangkat daerah', 'KUANTITAS']],
        ['Memutakhirkan daftar rekomendasi', 'Membahas hambatan dengan perangkat daerah'],
        [
          ['Memeriksa bukti tindak lanjut yang disampaikan perangkat daerah', 'rekomendasi', 5],
          ['Membahas hambatan penyelesaian dengan perangkat daerah', 'perangkat daerah', 2],
          ['Memutakhirkan daftar rekomendasi yang belum selesai', 'rekomendasi', 15],
        ],
      ),
    ),
  },
};
