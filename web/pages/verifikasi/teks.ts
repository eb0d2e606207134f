import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Periksa keaslian dokumen',
    asli: 'Dokumen ini asli',
    asliIsi: (instansi: string) => `Kode ini milik dokumen yang diterbitkan ${instansi} melalui Terang.`,
    dicabut: 'Dokumen ini sudah dicabut',
    dicabutIsi: (instansi: string) =>
      `Dokumen ini pernah diterbitkan ${instansi}, tetapi kini tidak berlaku lagi. Mintalah dokumen terbarunya.`,
    diganti: 'Dokumen ini sudah diganti',
    digantiIsi: (instansi: string) =>
      `Dokumen ini asli dan pernah diterbitkan ${instansi}, tetapi sudah ada dokumen yang menggantikannya. Mintalah dokumen terbarunya.`,
    asing: 'Kode tidak dikenal',
    asingIsi:
      'Kode ini tidak ada dalam daftar dokumen yang diterbitkan Terang. Periksa ketikannya; bila sudah sama dengan yang tercetak, jangan anggap dokumen itu asli dan hubungi instansi yang tertulis di dalamnya.',
    kode: 'Kode verifikasi',
    kodePetunjuk: '13 huruf dan angka di bawah dokumen, mis. 7K3M-9QWX-2B4ZT.',
    kodeKosong: 'Tulis kode yang tercetak di bawah dokumen.',
    periksa: 'Periksa',
    periksaLain: 'Periksa dokumen lain',
    jenis: 'Jenis dokumen',
    formulir: (nama: string, nomor: string | null) => (nomor ? `${nama} (Formulir ${nomor})` : nama),
    instansi: 'Diterbitkan oleh',
    terbit: 'Waktu terbit',
    aturan: 'Menurut aturan sejak',
    rahasia:
      'Nama, NIP, dan predikat tidak ditampilkan. Cocokkan isinya dengan membandingkan berkas di bawah ini.',
    bandingkan: 'Apakah berkas Anda sama?',
    bandingkanIsi:
      'Pilih berkas PDF yang Anda terima. Berkas diperiksa di perangkat ini saja, tidak dikirim ke mana pun.',
    pilih: 'Pilih berkas PDF',
    seret: 'atau seret berkasnya ke sini',
    memeriksa: 'Memeriksa berkas…',
    sama: 'Berkas ini sama persis',
    samaIsi: (nama: string) => `Isi “${nama}” tidak berubah satu huruf pun sejak diterbitkan.`,
    beda: 'Berkas ini berbeda',
    bedaIsi: (nama: string) =>
      `“${nama}” bukan berkas yang diterbitkan dengan kode ini. Isinya mungkin sudah diubah, dicetak ulang lalu dipindai, atau berkas lain.`,
    takTerbaca: 'Berkas tidak dapat dibaca',
    takTerbacaIsi: 'Pilih sekali lagi. Bila masih gagal, simpan dahulu berkasnya di perangkat Anda.',
    perluAman:
      'Pembandingan berkas memerlukan sambungan aman (https). Sidik berkas aslinya tertulis di bawah ini.',
    sidik: 'Sidik berkas asli (SHA-256)',
    masuk: 'Masuk ke Terang',
  },
  en: {
    judul: 'Check a document',
    asli: 'This document is genuine',
    asing: 'Unknown code',
    periksa: 'Check',
  },
});
