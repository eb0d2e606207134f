import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Monitoring Pengisian',
    pengantar: 'Siapa yang SKP-nya belum ditetapkan, mengapa, dan siapa yang ditunggu.',
    unduh: 'Unduh CSV',
    tahun: 'Tahun',
    keadaanSemua: 'Semua',
    belumSelesai: 'Belum selesai',
    sendiri: 'Pegawai sendiri',
    keadaan: {
      BELUM: 'Belum mulai',
      DRAF: 'Draf',
      DIAJUKAN: 'Diajukan',
      DIKEMBALIKAN: 'Dikembalikan',
      DISETUJUI: 'Disetujui',
    },
    pilihKeadaan: 'Keadaan SKP',
    semuaUnit: 'Semua unit kerja',
    ringkas: (selesai: string, semua: string) =>
      `${selesai} dari ${semua} pegawai sudah memiliki SKP yang ditetapkan`,
    seluruh: 'Keseluruhan',
    perUnit: 'Menurut unit kerja',
    perUnitAjar: 'Yang paling banyak belum selesai lebih dahulu. Pilih unit untuk melihat orangnya.',
    semuaUnitTampil: (n: string) => `Tampilkan ${n} unit lainnya`,
    tabel: 'Lihat sebagai tabel',
    daftar: 'Pegawai',
    kolom: {
      nama: 'Nama',
      unit: 'Unit kerja',
      pegawai: 'Pegawai',
      keadaan: 'Keadaan SKP',
      sebab: 'Sebab',
      menunggu: 'Menunggu',
    },
    selesai: (n: string, semua: string) => `${n} dari ${semua} disetujui`,
    kosong: 'Tidak ada pegawai yang cocok',
    kosongAjar: 'Ubah unit, tahun, atau keadaan.',
    bersih: 'Semua sudah',
    bersihAjar: 'Tidak ada lagi yang ditunggu di sini.',
  },
  en: { judul: 'Progress of SKP', unduh: 'Download CSV' },
});
