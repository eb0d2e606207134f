import type { ModelC11, ModelC12, ModelC13, UmpanBalik } from '../model/evaluasi.ts';
import { dasar, denganTinta, kepalaBidang, kepalaDinas, pengendali, waliKota } from './dasar.ts';
import { perilakuDinilai } from './perilaku.ts';
import { a11, a12, a16, a17 } from './skp.ts';

const polaBaik = { SANGAT_KURANG: 0.5, KURANG: 1, BUTUH_PERBAIKAN: 2, BAIK: 6, SANGAT_BAIK: 2 };
const polaIstimewa = { SANGAT_KURANG: 0.2, KURANG: 0.4, BUTUH_PERBAIKAN: 0.6, BAIK: 2.5, SANGAT_BAIK: 6 };
const polaKurang = { SANGAT_KURANG: 2, KURANG: 6, BUTUH_PERBAIKAN: 2, BAIK: 0.75, SANGAT_BAIK: 0.5 };

const pimpinan = (isi: string): UmpanBalik[] => [{ dari: 'Pimpinan', isi }];

/** C.1.1 for JA and JF: no perspektif. */
export const c11: ModelC11 = {
  ...dasar,
  periodeEvaluasi: 'Triwulan I',
  pegawai: pengendali,
  penilai: kepalaBidang,
  capaianOrganisasi: 'BAIK',
  polaDistribusi: polaBaik,
  hasilKerja: {
    utama: a16.hasilKerja.utama.map((rhk, i) => ({
      ...rhk,
      ukuran: rhk.ukuran.map((uraian) => ({ uraian, perspektif: null })),
      realisasi:
        i === 0
          ? [
              'Tiga laporan bulanan masuk, yang terakhir pada 4 April 2026 (tiket timbang Januari–Maret)',
              'Selisih dengan catatan tempat pemrosesan akhir 2,1% (berita acara pencocokan 6 April 2026)',
            ]
          : ['Dua RW sudah berjalan dengan 61 rumah tangga memilah (berita acara kunjungan 18 Maret 2026)'],
      umpanBalik:
        i === 0
          ? pimpinan('Data rapi dan tepat waktu. Pertahankan, lalu ajarkan caranya kepada dua rekan.')
          : [
              ...pimpinan('Kemajuan nyata di dua RW; percepat RW berikutnya bersama kader.'),
              { dari: 'Rekan kerja', isi: 'Jadwal jemputnya membantu tim angkut.' },
            ],
    })),
    tambahan: a16.hasilKerja.tambahan.map((rhk) => ({
      ...rhk,
      ukuran: rhk.ukuran.map((uraian) => ({ uraian, perspektif: null })),
      realisasi: ['Kerangka panduan selesai (konsep 27 Maret 2026)'],
      umpanBalik: pimpinan('Sesuai rencana.'),
    })),
  },
  ratingHasilKerja: 'SESUAI',
  perilaku: perilakuDinilai,
  ratingPerilaku: 'DI_ATAS',
  predikat: 'BAIK',
  penetap: 'PENILAI',
  atasanPenilai: null,
  tandaTangan: { penetap: denganTinta },
};

/** C.1.1 for a JPT: each measure with its perspektif. */
export const c11Jpt: ModelC11 = {
  ...c11,
  pegawai: kepalaDinas,
  penilai: waliKota,
  capaianOrganisasi: 'ISTIMEWA',
  polaDistribusi: polaIstimewa,
  hasilKerja: {
    utama: a11.hasilKerja.utama.map((rhk) => ({
      ...rhk,
      realisasi: ['Tercapai sesuai rencana triwulan (laporan kinerja dinas, 6 April 2026)'],
      umpanBalik: pimpinan('Arahnya sudah benar; jaga kecepatannya.'),
    })),
    tambahan: a11.hasilKerja.tambahan.map((rhk) => ({ ...rhk, realisasi: [], umpanBalik: [] })),
  },
  ratingHasilKerja: 'DI_ATAS',
  predikat: 'SANGAT_BAIK',
};

export const c12: ModelC12 = {
  ...dasar,
  periodeEvaluasi: 'Triwulan I',
  pegawai: kepalaDinas,
  penilai: waliKota,
  capaianOrganisasi: 'ISTIMEWA',
  polaDistribusi: polaIstimewa,
  hasilKerja: {
    utama: a12.hasilKerja.utama.map((rhk) => ({
      ...rhk,
      umpanBalik: pimpinan(
        'Capaian triwulan melampaui rencana aksi; pastikan mutu layanan di kecamatan pinggiran.',
      ),
      indikator: rhk.indikator.map((indikator) => ({
        ...indikator,
        realisasi: ['Mencapai 27% dari target tahunan (rencana aksi triwulan I: 20%)'],
        umpanBalik: [],
      })),
    })),
    tambahan: a12.hasilKerja.tambahan.map((rhk) => ({
      ...rhk,
      umpanBalik: [],
      indikator: rhk.indikator.map((indikator) => ({
        ...indikator,
        realisasi: ['Naskah akademik selesai, dua rapat pembahasan'],
        umpanBalik: pimpinan('Segera sampaikan kepada Bagian Hukum.'),
      })),
    })),
  },
  ratingHasilKerja: 'DI_ATAS',
  perilaku: perilakuDinilai,
  ratingPerilaku: 'SESUAI',
  predikat: 'BAIK',
  penetap: 'PENILAI',
  atasanPenilai: null,
  tandaTangan: { penetap: denganTinta },
};

const dinilai = (kelompok: (typeof a17.hasilKerja.utama)[number]) => ({
  ...kelompok,
  rhk: kelompok.rhk.map((rhk, urut) => ({
    ...rhk,
    umpanBalik:
      urut === 0 ? [] : pimpinan('Hasil baik, tetapi cara menyampaikan kepada warga harus diperbaiki.'),
    indikator: rhk.indikator.map((indikator) => ({
      ...indikator,
      realisasi: [`Triwulan I tercapai sesuai rencana: ${indikator.target} (laporan 6 April 2026)`],
      umpanBalik: urut === 0 ? pimpinan('Sudah sesuai, pertahankan ketelitiannya.') : [],
    })),
  })),
});

export const c13: ModelC13 = {
  ...dasar,
  periodeEvaluasi: 'Triwulan I',
  pegawai: pengendali,
  penilai: kepalaBidang,
  capaianOrganisasi: 'KURANG',
  polaDistribusi: polaKurang,
  hasilKerja: {
    utama: a17.hasilKerja.utama.map(dinilai),
    tambahan: a17.hasilKerja.tambahan.map(dinilai),
  },
  ratingHasilKerja: 'SESUAI',
  perilaku: perilakuDinilai,
  ratingPerilaku: 'DI_BAWAH',
  predikat: 'KURANG',
  penetap: 'PENILAI',
  atasanPenilai: null,
  tandaTangan: { penetap: denganTinta },
};
