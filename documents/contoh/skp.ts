import type { ModelA11, ModelA12, ModelA16, ModelA17, ModelA18 } from '../model/skp.ts';
import { dasar, kepalaBidang, kepalaDinas, pengendali, ttdSkp, waliKota } from './dasar.ts';
import { perilaku } from './perilaku.ts';

export const a11: ModelA11 = {
  ...dasar,
  pegawai: kepalaDinas,
  penilai: waliKota,
  hasilKerja: {
    utama: [
      {
        rencana: 'Sampah kota terkelola dari rumah sampai tempat pemrosesan akhir',
        penugasanDari: 'Wali Kota Serang',
        ukuran: [
          {
            uraian: 'Layanan pengangkutan menjangkau sekurangnya 82% rumah tangga pada akhir Desember 2026',
            perspektif: 'PENERIMA_LAYANAN',
          },
          {
            uraian:
              'Sampah yang dipilah dan dimanfaatkan naik menjadi 19% dari timbulan, menurut neraca sampah',
            perspektif: 'PROSES_BISNIS',
          },
        ],
      },
      {
        rencana: 'Anggaran dinas menghasilkan layanan yang direncanakan',
        penugasanDari: 'Wali Kota Serang',
        ukuran: [
          {
            uraian: 'Realisasi anggaran paling sedikit 93% tanpa temuan material pada pemeriksaan',
            perspektif: 'ANGGARAN',
          },
        ],
      },
      {
        rencana: 'Pegawai dinas mampu melaksanakan pengawasan lingkungan yang diakui hasilnya',
        penugasanDari: 'Sekretaris Daerah Kota Serang',
        ukuran: [
          {
            uraian: 'Sembilan dari sepuluh pejabat pengawas lingkungan memiliki sertifikat yang berlaku',
            perspektif: 'PENGUATAN_INTERNAL',
          },
        ],
      },
    ],
    tambahan: [
      {
        rencana: 'Kota siap mengikuti penilaian kota bersih tingkat provinsi',
        penugasanDari: 'Wali Kota Serang',
        ukuran: [
          { uraian: 'Seluruh titik pantau siap dinilai pada Agustus 2026', perspektif: 'PENERIMA_LAYANAN' },
        ],
      },
    ],
  },
  perilaku,
  tandaTangan: ttdSkp,
};

export const a12: ModelA12 = {
  ...dasar,
  pegawai: kepalaDinas,
  penilai: waliKota,
  hasilKerja: {
    utama: [
      {
        rencana: 'Meningkatnya pengelolaan sampah perkotaan',
        penugasanDari: 'Wali Kota Serang',
        indikator: [
          {
            indikator: 'Persentase rumah tangga yang terlayani pengangkutan sampah',
            target: '82 persen',
            perspektif: 'PENERIMA_LAYANAN',
          },
          {
            indikator: 'Persentase sampah yang dipilah dan dimanfaatkan terhadap timbulan',
            target: '19 persen',
            perspektif: 'PROSES_BISNIS',
          },
        ],
      },
      {
        rencana: 'Meningkatnya kualitas air sungai dan udara kota',
        penugasanDari: 'Wali Kota Serang',
        indikator: [
          {
            indikator: 'Indeks Kualitas Lingkungan Hidup Kota Serang',
            target: '58,4 poin',
            perspektif: 'PENERIMA_LAYANAN',
          },
          {
            indikator: 'Persentase pejabat pengawas lingkungan yang bersertifikat',
            target: '90 persen',
            perspektif: 'PENGUATAN_INTERNAL',
          },
          { indikator: 'Persentase realisasi anggaran dinas', target: '93 persen', perspektif: 'ANGGARAN' },
        ],
      },
    ],
    tambahan: [
      {
        rencana: 'Tersusunnya rancangan peraturan daerah tentang pengurangan plastik sekali pakai',
        penugasanDari: 'Sekretaris Daerah Kota Serang',
        indikator: [
          {
            indikator: 'Rancangan peraturan daerah yang disampaikan kepada Bagian Hukum',
            target: '1 rancangan, paling lambat September 2026',
            perspektif: 'PROSES_BISNIS',
          },
        ],
      },
    ],
  },
  perilaku,
  tandaTangan: ttdSkp,
};

export const a16: ModelA16 = {
  ...dasar,
  pegawai: pengendali,
  penilai: kepalaBidang,
  hasilKerja: {
    utama: [
      {
        rencana: 'Neraca sampah kota terisi data yang dapat dipercaya setiap bulan',
        penugasanDari: 'Kepala Bidang Pengelolaan Sampah',
        ukuran: [
          'Data timbangan dua belas bulan masuk paling lambat tanggal 5 bulan berikutnya',
          'Selisih dengan catatan tempat pemrosesan akhir paling banyak 3%',
        ],
      },
      {
        rencana: 'Warga di enam RW sasaran memilah sampah dari rumah',
        penugasanDari: 'Ketua Tim Kerja Pengurangan Sampah',
        ukuran: [
          'Setidaknya 40% rumah tangga sasaran memilah, menurut kunjungan acak pada November 2026',
          'Setiap RW sasaran memiliki jadwal jemput sampah pilah yang berjalan',
        ],
      },
    ],
    tambahan: [
      {
        rencana: 'Panduan singkat pengujian lindi dapat dipakai petugas baru',
        penugasanDari: 'Kepala Bidang Pengelolaan Sampah',
        ukuran: ['Panduan selesai pada Juni 2026 dan dicoba oleh sedikitnya tiga petugas'],
      },
    ],
  },
  perilaku,
  tandaTangan: ttdSkp,
};

export const a17: ModelA17 = {
  ...dasar,
  pegawai: pengendali,
  penilai: kepalaBidang,
  hasilKerja: {
    utama: [
      {
        diintervensi: {
          rencana: 'Meningkatnya pengelolaan sampah perkotaan',
          indikator: ['Persentase sampah yang dipilah dan dimanfaatkan terhadap timbulan (19 persen)'],
        },
        rhk: [
          {
            rencana: 'Tersedianya neraca sampah kota yang dapat dipercaya',
            indikator: [
              {
                aspek: ['KUANTITAS'],
                indikator: 'Jumlah laporan neraca sampah bulanan',
                target: '12 laporan',
              },
              {
                aspek: ['KUALITAS'],
                indikator: 'Selisih data dengan catatan tempat pemrosesan akhir',
                target: '2–3 persen',
              },
              {
                aspek: ['WAKTU'],
                indikator: 'Ketepatan penyampaian laporan setiap bulan',
                target: 'Tanggal 5 bulan berikutnya',
              },
            ],
          },
          {
            rencana: 'Meningkatnya rumah tangga yang memilah sampah di RW sasaran',
            indikator: [
              {
                aspek: ['KUANTITAS', 'KUALITAS'],
                indikator: 'Persentase rumah tangga sasaran yang memilah menurut kunjungan acak',
                target: '40–45 persen di enam RW',
              },
              {
                aspek: ['BIAYA'],
                indikator: 'Biaya pendampingan untuk setiap rumah tangga yang memilah',
                target: 'Paling banyak Rp35.000',
              },
            ],
          },
        ],
      },
      {
        diintervensi: { rencana: 'Terkendalinya air lindi tempat pemrosesan akhir', indikator: [] },
        rhk: [
          {
            rencana: 'Terpantaunya mutu air lindi sesuai jadwal',
            indikator: [
              { aspek: ['KUANTITAS'], indikator: 'Jumlah titik pantau yang diuji', target: '24 titik' },
              {
                aspek: ['KUALITAS'],
                indikator: 'Persentase hasil uji yang sah menurut laboratorium',
                target: '95 persen',
              },
            ],
          },
        ],
      },
    ],
    tambahan: [
      {
        diintervensi: null,
        rhk: [
          {
            rencana: 'Tersusunnya panduan singkat pengujian lindi bagi petugas baru',
            indikator: [{ aspek: ['WAKTU'], indikator: 'Waktu penyelesaian panduan', target: 'Juni 2026' }],
          },
        ],
      },
    ],
  },
  perilaku,
  tandaTangan: ttdSkp,
};

export const a18: ModelA18 = {
  ...dasar,
  pegawai: pengendali,
  penilai: kepalaBidang,
  dukunganSumberDaya: [
    'Satu kendaraan operasional pada hari kunjungan RW, sekurangnya dua kali sebulan.',
    'Anggaran uji laboratorium untuk 24 titik pantau pada kegiatan pengendalian pencemaran.',
    'Pendampingan Pimpinan saat pertemuan dengan camat dan lurah wilayah sasaran.',
  ],
  skemaPertanggungjawaban: [
    'Hasil kerja dilaporkan setiap bulan; data yang dilaporkan adalah tiket timbang, neraca sampah, dan berita acara kunjungan RW.',
    'Hasil uji lindi dilaporkan setiap triwulan disertai lembar hasil laboratorium.',
  ],
  konsekuensi: [
    'Apabila memenuhi ekspektasi Pimpinan, Pegawai diprioritaskan mengikuti pelatihan penyusunan neraca sampah tingkat nasional.',
    'Apabila tidak memenuhi ekspektasi Pimpinan, sebagian RW sasaran dialihkan kepada anggota tim lain setelah dialog kinerja.',
  ],
  tandaTangan: ttdSkp,
};
