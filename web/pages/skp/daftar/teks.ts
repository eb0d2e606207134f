import { katalog } from '../../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Daftar SKP',
    pengantar: 'Sasaran Kinerja Pegawai Anda, satu untuk setiap tahun dan jabatan.',
    terhambat: 'Lihat sebab dan ingatkan',
    tambah: 'Tambah SKP',
    kosong: 'Anda belum mempunyai SKP',
    kosongAjar:
      'SKP memuat hasil kerja yang disepakati dengan pejabat penilai, perilaku kerja, dan lampirannya. Mulailah dari SKP tahun ini.',
    tidakWajib: 'Tidak ada SKP yang perlu Anda susun',
    tidakWajibAjar:
      'Kepala Daerah dan pegawai tanpa penugasan tidak menyusun SKP. Bila data penugasan Anda belum benar, hubungi operator kepegawaian.',
    lanjutkan: 'Lanjutkan mengisi',
    perbaiki: 'Perbaiki',
    lihat: 'Lihat',
    rancanganVersi: (nomor: number) => `Versi ${nomor} sedang disusun; versi sekarang tetap berlaku.`,
    berlakuVersi: (nomor: number) => `Versi ${nomor} berlaku`,
    salin: (tahun: number) => `Salin isi SKP ${tahun}`,
    salinAjar: (jabatan: string) =>
      `RHK, indikator, dan lampiran ${jabatan} disalin sebagai rancangan; Anda tinggal mengubah yang berbeda.`,
    kosongMulai: 'Mulai dari kosong',
    kosongMulaiAjar: 'Anda mengisi setiap bagian dari awal.',
    mulaiDari: 'Mulai dari',
    buat: 'Buat rancangan',
    pendekatanAjar: 'Pendekatan mengikuti ketetapan instansi Anda; pimpinan yang memilihnya.',
    bukaYangAda: 'Buka SKP itu',
  },
  en: { judul: 'My SKP', tambah: 'New SKP' },
});
