import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Masuk',
    janji: 'Kinerja Anda, terang alasannya.',
    janjiIsi: 'SKP, laporan harian, dan penilaian dalam satu tempat. Setiap angka dapat ditanya “Mengapa?”.',
    pokok: [
      'Lapor kegiatan dari ponsel, juga saat tanpa sinyal',
      'Predikat dengan fakta, aturan, dan pasalnya',
      'Dokumen resmi yang keasliannya dapat diperiksa',
    ],
    lupa: 'Lupa kata sandi?',
    lupaIsi:
      'Hubungi operator kepegawaian di unit kerja Anda. Operator dapat memberi kata sandi sementara saat itu juga; Anda menggantinya ketika masuk.',
    contoh: 'Instalasi contoh',
    contohIsi: 'Semua orang dan data di sini rekaan. Pilih akun untuk mencoba:',
  },
  en: { judul: 'Sign in', lupa: 'Forgot your password?' },
});
