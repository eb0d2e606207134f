import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Pemberitahuan',
    pengantar: 'Kabar tentang SKP, kegiatan, dan evaluasi Anda. Buka satu untuk menindaklanjutinya.',
    kosong: 'Belum ada pemberitahuan',
    kosongAjar: 'Kabar muncul di sini bila ada yang dikembalikan, ditetapkan, atau menunggu Anda.',
    semuaTerbaca: 'Tandai semua sudah dibaca',
    belumDibaca: 'belum dibaca',
    hariIni: 'Hari ini',
    kemarin: 'Kemarin',
  },
  en: { judul: 'Notices', semuaTerbaca: 'Mark all as read' },
});
