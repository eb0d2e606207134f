import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Beranda',
    salam: (nama: string) => `Selamat datang, ${nama}`,
    sekarang: 'Yang perlu Anda kerjakan',
    sekarangKosong: 'Tidak ada yang menunggu Anda',
    sekarangAjar:
      'Batas waktu, SKP yang dikembalikan, dan permintaan umpan balik akan muncul di sini, yang terdekat lebih dahulu.',
    kedudukan: 'Kedudukan Anda',
    kedudukanKosong: 'Belum ada yang dinilai',
    kedudukanAjar:
      'Setelah SKP disetujui dan kegiatan dilaporkan, capaian Anda tampil di sini beserta alasannya.',
    berikutnya: 'Yang berikutnya',
    berikutnyaKosong: 'Belum ada jadwal',
    berikutnyaAjar: 'Triwulan, batas pengisian, dan dialog kinerja yang akan datang tampil di sini.',
    mengapa: 'Mengapa?',
    lapor: 'Lapor kegiatan',
  },
  en: { judul: 'Home' },
});
