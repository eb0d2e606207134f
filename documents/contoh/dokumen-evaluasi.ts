import type { ModelD11, ModelD12, ModelD13 } from '../model/dokumen-evaluasi.ts';
import { dasar, denganTinta, kepalaBidang, kepalaDinas, pengendali } from './dasar.ts';

const isi = {
  ...dasar,
  periodeEvaluasi: 'Triwulan I',
  pegawai: pengendali,
  penilai: kepalaBidang,
  atasanPenilai: kepalaDinas,
  lampiran: [
    'Sasaran Kinerja Pegawai (A.1.7) Tahun 2026 versi 1, ditetapkan 12 Januari 2026',
    'Hasil Evaluasi Kinerja Pegawai (C.1.3) Triwulan I 2026',
  ],
  catatan: [
    'Pegawai menyediakan neraca sampah yang tepat waktu dan dapat ditelusuri. Pendampingan RW perlu dipercepat pada triwulan berikutnya dengan melibatkan kader sejak perencanaan.',
    'Direkomendasikan mengikuti pelatihan fasilitasi masyarakat (20 JP) sebelum Agustus 2026.',
  ],
};

export const d11: ModelD11 = {
  ...isi,
  capaianOrganisasi: 'BAIK',
  predikat: 'BAIK',
  tandaTangan: { pegawai: denganTinta, penilai: denganTinta },
};

export const d12: ModelD12 = {
  ...isi,
  capaianOrganisasi: 'BAIK',
  predikat: 'BUTUH_PERBAIKAN',
  tandaTangan: { pegawai: denganTinta, atasanPenilai: denganTinta },
};

export const d13: ModelD13 = {
  ...isi,
  capaianOrganisasi: 'KURANG',
  predikat: 'KURANG',
  putusan: 'MENGUATKAN',
  keberatan: [
    'Pegawai menyampaikan bahwa dua kunjungan RW pada Maret 2026 tertunda karena banjir, bukan karena kelalaian; surat lurah terlampir.',
  ],
  penjelasanPenilai: [
    'Penilai telah memperhitungkan penundaan tersebut. Penilaian perilaku didasarkan pada tiga catatan tertulis pengaduan warga.',
  ],
  keputusanAtasan: [
    'Atasan Pejabat Penilai Kinerja menguatkan hasil evaluasi dan menganjurkan bimbingan komunikasi selama dua bulan.',
  ],
  tandaTangan: { pegawai: denganTinta, penilai: denganTinta, atasanPenilai: denganTinta },
};
