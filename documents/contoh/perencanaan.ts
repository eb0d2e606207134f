import type { ModelA13, ModelA14, ModelA15 } from '../model/perencanaan.ts';
import { dasar, kepalaBidang, kepalaDinas, pengendali, secaraElektronik, ttdSkp, waliKota } from './dasar.ts';

export const a13: ModelA13 = {
  ...dasar,
  pegawai: kepalaDinas,
  penilai: waliKota,
  manual: [
    {
      rencana: 'Meningkatnya layanan pengangkutan sampah rumah tangga',
      indikator: 'Persentase rumah tangga yang terlayani pengangkutan sampah',
      tujuan: 'Mengetahui seberapa jauh layanan menjangkau warga',
      definisi:
        'Rumah tangga yang sampahnya diangkut sedikitnya dua kali seminggu oleh dinas atau mitranya; pengangkutan mandiri tidak dihitung.',
      formula: 'Jumlah rumah tangga terlayani dibagi jumlah rumah tangga seluruh kota, dikali 100',
      satuan: 'Persen',
      kendali: 'OUTCOME_ANTARA',
      sumberData: 'Laporan rit angkut dan data rumah tangga Dinas Kependudukan',
      periodePelaporan: 'TRIWULANAN',
    },
    {
      rencana: 'Berkurangnya sampah dari sumbernya',
      indikator: 'Kota bersih menurut penilaian warga',
      tujuan: 'Mengetahui manfaat layanan bagi warga',
      definisi: 'Pendapat warga dalam survei tahunan tentang kebersihan lingkungannya.',
      formula: '',
      satuan: '',
      kendali: 'OUTCOME',
      sumberData: 'Survei kepuasan masyarakat',
      periodePelaporan: 'TAHUNAN',
    },
  ],
  tandaTangan: ttdSkp,
};

export const a14: ModelA14 = {
  ...dasar,
  pegawai: kepalaDinas,
  judul: 'Bank sampah di setiap RW',
  indikatorTarget: ['Persentase sampah terkurangi: 20 persen', 'Jumlah RW dengan bank sampah aktif: 120 RW'],
  pihakTerlibat: 'Bidang Pengelolaan Sampah, seluruh kelurahan, kader lingkungan',
  waktuPenyelesaian: 'Januari sampai November 2026',
  penerimaManfaat: 'Warga kota dan pengelola bank sampah',
  tujuan: 'Sampah berkurang sebelum diangkut ke tempat pemrosesan akhir',
  anggaran: 'Rp250.000.000',
  kegiatan: {
    rutin: ['Penimbangan dan pencatatan setiap minggu', 'Pembinaan kader setiap bulan'],
    transformatif: ['Pencatatan timbangan lewat satu aplikasi bersama'],
  },
  keluaran: { rutin: ['Data timbangan bulanan per RW'], transformatif: ['Peta sampah kota yang mutakhir'] },
  tandaTangan: { pegawai: secaraElektronik },
};

export const a15: ModelA15 = {
  ...dasar,
  pegawai: kepalaBidang,
  indikator: [
    'Jumlah laporan neraca sampah bulanan (12 laporan)',
    'Persentase rumah tangga terlayani (82 persen)',
    'Jumlah RW dengan bank sampah aktif (120 RW)',
    'Persentase pengaduan tertangani dalam tiga hari (95 persen)',
    'Jumlah petugas terlatih (60 orang)',
  ],
  baris: [
    {
      nama: pengendali.nama,
      jabatan: pengendali.jabatan,
      peran: [
        'Tersedianya neraca sampah bulanan yang dapat ditelusuri',
        'TIDAK ADA PERAN',
        'Terdampinginya 40 RW di wilayah barat',
        'TIDAK ADA PERAN',
        '',
      ],
    },
    {
      nama: 'Rudi Hartono, A.Md.',
      jabatan: 'Pengelola Persampahan',
      peran: [
        'TIDAK ADA PERAN',
        'Terlaksananya jadwal angkut 12 kelurahan',
        'Terdampinginya 80 RW di wilayah timur',
        'Tertanganinya pengaduan pengangkutan',
        'Terlatihnya 60 petugas',
      ],
    },
  ],
  tandaTangan: { pegawai: secaraElektronik },
};
