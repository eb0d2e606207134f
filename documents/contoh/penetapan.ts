import type { ModelPak, ModelPenetapanPredikat } from '../model/penetapan.ts';
import { dasar, denganTinta, kepalaBidang, kepalaDinas, pengendali, secaraElektronik } from './dasar.ts';

export const penetapanPredikat: ModelPenetapanPredikat = {
  ...dasar,
  periodePenilaian: { mulai: '2026-01-01', selesai: '2026-03-31' },
  pegawai: kepalaDinas,
  unitKerja: 'Dinas Lingkungan Hidup',
  periodeEvaluasi: 'Triwulan I 2026',
  capaianOrganisasi: 'BAIK',
  dasarCapaian: 'Ditetapkan untuk Dinas Lingkungan Hidup, Triwulan I 2026',
  jumlahPegawai: 5,
  sebaran: [
    { predikat: 'SANGAT_BAIK', batas: 'Paling banyak 1 orang', jumlah: 1, persen: '20,0 %' },
    { predikat: 'BAIK', batas: 'Paling banyak 3 orang', jumlah: 3, persen: '60,0 %' },
    { predikat: 'BUTUH_PERBAIKAN', batas: '–', jumlah: 1, persen: '20,0 %' },
    { predikat: 'KURANG', batas: '–', jumlah: 0, persen: '0,0 %' },
    { predikat: 'SANGAT_KURANG', batas: '–', jumlah: 0, persen: '0,0 %' },
  ],
  kelompok: [
    {
      penilai: `${kepalaBidang.nama}, ${kepalaBidang.jabatan}`,
      orang: [
        {
          nama: pengendali.nama,
          nip: pengendali.nip,
          jabatan: pengendali.jabatan,
          predikat: 'SANGAT_BAIK',
          alasan: [],
        },
        {
          nama: 'Fajar Ramadhan, S.Si.',
          nip: '199002112018011004',
          jabatan: 'Pengawas Lingkungan Hidup Ahli Pertama',
          predikat: 'BAIK',
          alasan: [],
        },
        {
          nama: 'Nining Suryani',
          nip: '198507232010012019',
          jabatan: 'Pengadministrasi Perkantoran',
          predikat: 'BAIK',
          alasan: [
            'Dua laporan triwulan selesai lebih awal dan sudah dibahas dalam dialog kinerja 12 Maret 2026.',
          ],
        },
      ],
      alasanSebaran: null,
    },
    {
      penilai: 'Yusuf Hidayat, S.H., Sekretaris Dinas Lingkungan Hidup',
      orang: [
        {
          nama: 'Lilis Karlina, A.Md.',
          nip: null,
          jabatan: 'Pengelola Keuangan',
          predikat: 'BAIK',
          alasan: [],
        },
        {
          nama: 'Rudi Hartono',
          nip: '197912302009011003',
          jabatan: 'Pengemudi',
          predikat: 'BUTUH_PERBAIKAN',
          alasan: [],
        },
      ],
      alasanSebaran: 'Tim kecil; satu orang sedang dalam bimbingan kinerja sejak Februari 2026.',
    },
  ],
  dikecualikan: [{ nama: 'Agus Salim', alasan: 'Tugas belajar sejak 1 Februari 2026.' }],
  tandaTangan: { pegawai: secaraElektronik },
};

export const pak: ModelPak = {
  ...dasar,
  periodePenilaian: { mulai: '2024-01-01', selesai: '2026-12-31' },
  pegawai: pengendali,
  jenjang: 'Ahli Pertama',
  tmtJenjang: '2024-04-01',
  golongan: 'III/b',
  keadaanPada: '2027-01-20',
  rincian: [
    {
      tahun: '2024',
      jenjang: 'Terampil',
      predikat: 'BAIK',
      hitungan: '3/12 × 100 % × 5',
      angkaKredit: '1,25',
      dihitung: false,
    },
    {
      tahun: '2024',
      jenjang: 'Ahli Pertama',
      predikat: 'BAIK',
      hitungan: '9/12 × 100 % × 12,5',
      angkaKredit: '9,38',
      dihitung: true,
    },
    {
      tahun: '2025',
      jenjang: 'Ahli Pertama',
      predikat: 'SANGAT_BAIK',
      hitungan: '12/12 × 150 % × 12,5',
      angkaKredit: '18,75',
      dihitung: true,
    },
    {
      tahun: '2026',
      jenjang: 'Ahli Pertama',
      predikat: 'BUTUH_PERBAIKAN',
      hitungan: '12/12 × 75 % × 12,5',
      angkaKredit: '9,38',
      dihitung: true,
    },
  ],
  jumlah: '37,51',
  akAwal: '65,00',
  akPendidikan: '0,00',
  kumulatif: '102,51',
  kesiapan: [
    {
      langkah: 'Jenjang Ahli Muda',
      target: '100',
      angkaKredit: 'Sudah cukup.',
      syarat: [
        'Predikat tahun terakhir Butuh Perbaikan, padahal paling rendah Baik.',
        'Kelulusan uji kompetensi belum dipastikan.',
      ],
      siap: false,
    },
  ],
  catatan: [],
  tandaTangan: { pejabat: { ...denganTinta, tanggal: null } },
};
