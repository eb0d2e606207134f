import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Dokumen',
    pengantar:
      'Dokumen kinerja Anda yang sudah diterbitkan. Isinya tetap, dan siapa pun dapat memeriksa keasliannya.',
    judulPegawai: (nama: string) => `Dokumen ${nama}`,
    pengantarPegawai: 'Dokumen kinerja yang sudah diterbitkan untuk pegawai ini.',
    kosong: 'Belum ada dokumen',
    kosongAjar:
      'Dokumen terbit saat SKP yang sudah disetujui atau hasil evaluasi dicetak. Buka SKP atau hasil evaluasi, lalu tekan Cetak.',
    kosongPegawai: 'Dokumen terbit saat SKP atau hasil evaluasi pegawai ini dicetak.',
    bukaSkp: 'Buka daftar SKP',
    tahun: (tahun: number) => `Tahun ${tahun}`,
    formulir: (jenis: string) => `Formulir ${jenis}`,
    versi: (nomor: number) => `Versi ${nomor}`,
    terbit: (hari: string) => `terbit ${hari}`,
    dicabut: 'Dicabut',
    diganti: 'Sudah diganti',
    periksa: 'Kode dan QR',
    kode: 'Kode verifikasi',
    pindai:
      'Pindai untuk memeriksa keaslian dokumen ini. Yang memindai hanya melihat jenis, instansi, dan tanggal terbit.',
    qr: (kode: string) => `Kode QR halaman verifikasi ${kode}`,
    bukaVerifikasi: 'Buka halaman verifikasi',
    sidik: 'Sidik berkas (SHA-256)',
    aturan: (hari: string) => `Menurut aturan yang berlaku sejak ${hari}`,
    lebih: 'Tampilkan yang lebih lama',
  },
  en: { judul: 'Documents' },
});
