import type { DokumenDasar } from '../model/dokumen.ts';
import type { Pihak, TandaTangan } from '../model/pihak.ts';

export const dasar: DokumenDasar = {
  instansi: { nama: 'Pemerintah Kota Serang', lambangSvg: null },
  periodePenilaian: { mulai: '2026-01-01', selesai: '2026-12-31' },
  ditetapkan: true,
  dibuatPada: '2026-04-10T03:15:00Z',
  verifikasi: {
    url: 'https://terang.serangkota.example/verifikasi/7K3M-9QWX-2B4ZT',
    kode: '7K3M-9QWX-2B4ZT',
    checksumMasukan: '3f1c9a7be2d84506a1c7f0e95b2d6384c0a9e17f58d3b24660cc81fa97e05d12',
  },
  versiAturan: '2022-02-07',
};

export const waliKota: Pihak = {
  nama: 'H. Surya Wiranata',
  nip: null,
  pangkatGolRuang: null,
  jabatan: 'Wali Kota Serang',
  unitKerja: 'Pemerintah Kota Serang',
};

export const kepalaDinas: Pihak = {
  nama: 'Dr. Ratna Kusumawardhani, M.Si.',
  nip: '197203141998032004',
  pangkatGolRuang: 'Pembina Utama Muda / IV/c',
  jabatan: 'Kepala Dinas Lingkungan Hidup',
  unitKerja: 'Dinas Lingkungan Hidup',
};

export const kepalaBidang: Pihak = {
  nama: 'Ir. Bagus Prasetya Nugraha, M.T.',
  nip: '197811052005011007',
  pangkatGolRuang: 'Pembina / IV/a',
  jabatan: 'Kepala Bidang Pengelolaan Sampah, Limbah Bahan Berbahaya dan Beracun, dan Pertamanan',
  unitKerja: 'Bidang Pengelolaan Sampah, Limbah B3, dan Pertamanan – Dinas Lingkungan Hidup',
};

export const pengendali: Pihak = {
  nama: 'Dewi Anggraeni Lestari, S.T.',
  nip: '199104222019032011',
  pangkatGolRuang: 'Penata Muda Tk. I / III/b',
  jabatan: 'Pengendali Dampak Lingkungan Ahli Pertama',
  unitKerja: 'Bidang Pengelolaan Sampah, Limbah B3, dan Pertamanan – Dinas Lingkungan Hidup',
};

export const secaraElektronik: TandaTangan = {
  tempat: 'Serang',
  tanggal: '2026-01-23',
  keterangan: 'Disetujui secara elektronik melalui Terang, 23 Januari 2026 pukul 09.12 WIB',
};

export const denganTinta: TandaTangan = { tempat: 'Serang', tanggal: '2026-04-10', keterangan: null };

export const ttdSkp = { pegawai: secaraElektronik, penilai: secaraElektronik };
