import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Ganti kata sandi',
    pengantar: 'Setelah diganti, perangkat lain yang memakai akun Anda harus masuk lagi.',
    wajib: 'Anda memakai kata sandi sementara. Ganti dahulu agar hanya Anda yang mengetahuinya.',
    lama: 'Kata sandi sekarang',
    baru: 'Kata sandi baru',
    baruPetunjuk: 'Sedikitnya 10 karakter. Rangkaian beberapa kata mudah diingat dan kuat.',
    ulang: 'Tulis lagi kata sandi baru',
    tampilkan: 'Tampilkan kata sandi',
    sembunyikan: 'Sembunyikan kata sandi',
    simpan: 'Simpan kata sandi',
    isiLama: 'Isi kata sandi yang sekarang.',
    pendek: 'Kata sandi baru sedikitnya 10 karakter.',
    berbeda: 'Kedua kata sandi baru belum sama.',
    berhasil: 'Kata sandi sudah diganti.',
  },
  en: { judul: 'Change password' },
});
