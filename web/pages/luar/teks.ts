import { satuTitik } from '#rules/kernel/kalimat.ts';
import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Umpan balik',
    dari: (nama: string) => `${nama} meminta pendapat Anda`,
    tentang: 'Tentang',
    janji: (nama: string) =>
      satuTitik(
        `Jawaban dibaca pejabat penilai ${nama}. ${nama} membacanya tanpa nama Anda, bersama jawaban orang lain, kecuali Anda memilih menampilkan nama.`,
      ),
    sampai: (kapan: string) => `Tautan ini dapat dipakai satu kali, sampai ${kapan}.`,
    nama: 'Nama Anda',
    kaitan: 'Kaitan Anda dengan pegawai ini',
    nada: 'Nada',
    uraian: 'Pendapat Anda',
    uraianPetunjuk: 'Apa yang terjadi, apa yang dilakukan, apa dampaknya. Sebut yang Anda alami sendiri.',
    namaTerbuka: 'Tampilkan nama saya kepada pegawai',
    kirim: 'Kirim pendapat',
    terima: 'Terima kasih, pendapat Anda sudah diterima',
    terimaAjar: 'Halaman ini dapat ditutup. Tautannya tidak berlaku lagi.',
    pilihNada: 'Pilih nadanya.',
    tulis: 'Tulis sedikitnya 10 huruf.',
    isi: 'Isi bagian ini.',
  },
  en: { judul: 'Feedback' },
});
