import { katalog } from '../text/katalog.ts';

export const teks = katalog({
  id: {
    luring: {
      title: 'Sambungan terputus',
      detail: 'Server tidak terjangkau. Periksa internet Anda; yang sudah Anda ketik tetap ada di layar ini.',
    },
    server: {
      title: 'Server sedang bermasalah',
      detail:
        'Bukan kesalahan Anda. Tunggu sebentar lalu coba lagi; bila berlanjut, kabari admin instansi Anda.',
    },
    takTerduga: {
      title: 'Permintaan tidak dapat dijalankan',
      detail: 'Muat ulang halaman lalu coba lagi. Bila berlanjut, kabari admin instansi Anda.',
    },
    layar: {
      title: 'Ada yang salah pada halaman ini',
      detail: 'Muat ulang halaman. Bila berulang, kabari admin instansi Anda apa yang sedang Anda lakukan.',
    },
  },
});
