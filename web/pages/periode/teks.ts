import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Periode',
    pengantar:
      'Kapan kinerja dinilai. Jendela evaluasi mengikuti aturan; Anda membuka tahun dan menutup periode.',
    buka: (tahun: number) => `Buka periode ${tahun}`,
    bukaArti: (tahun: number) =>
      `Semua periode tahun ${tahun} dibuat menurut pengaturan instansi, lengkap dengan jendela evaluasinya. Pegawai dan penilai langsung melihatnya.`,
    dibuka: (tahun: number) => `Periode ${tahun} sudah dibuka.`,
    kosong: 'Belum ada periode',
    kosongAjar: 'Buka periode tahun ini agar evaluasi dapat dijadwalkan.',
    tahun: (tahun: number) => `Tahun ${tahun}`,
    masa: (rentang: string) => `Kinerja ${rentang}`,
    dinilai: (rentang: string) => `dinilai ${rentang}`,
    keadaan: {
      nanti: 'Akan datang',
      berjalan: 'Sedang berjalan',
      terbuka: 'Sedang dinilai',
      lewat: 'Jendela lewat',
      tertutup: 'Ditutup',
    },
    mulai: (kapan: string) => `Jendela evaluasi dibuka ${kapan}.`,
    berakhir: (kapan: string) => `Jendela evaluasi berakhir ${kapan}.`,
    sudahLewat: (kapan: string) => `Jendela evaluasi berakhir ${kapan}. Tutup bila semua sudah selesai.`,
    sudahTertutup: 'Isinya tidak dapat diubah lagi; yang keliru diperbaiki lewat koreksi.',
    tutupTahun: 'Tutup tahun',
    jendela: {
      ubah: 'Ubah jendela',
      ubahSatu: (nama: string) => `Ubah jendela ${nama}`,
      judul: (nama: string) => `Jendela evaluasi ${nama}`,
      arti: 'Penilaian ditetapkan dalam jendela ini. Sesudah hari terakhirnya, yang belum ditetapkan beralih kepada atasan pejabat penilai.',
      dari: 'Hari pertama',
      sampai: 'Hari terakhir',
      alasan: 'Alasan',
      alasanPetunjuk: 'Misalnya nomor surat edaran instansi.',
      simpan: 'Simpan jendela',
      tersimpan: 'Jendela evaluasi tersimpan.',
    },
    tutup: 'Tutup periode',
    tutupSatu: (nama: string) => `Tutup ${nama}`,
    tutupArti: 'Setelah ditutup, periode ini tidak dapat dibuka lagi:',
    tutupAkibat: [
      'kegiatan, realisasi, umpan balik, dan capaian organisasinya terkunci;',
      'penilaian yang belum ditetapkan tidak dapat ditetapkan lagi;',
      'hasil tetap dapat dibaca dan dicetak; yang keliru hanya diperbaiki lewat koreksi.',
    ],
    ditutup: (nama: string) => `${nama} sudah ditutup.`,
  },
  en: { judul: 'Periods' },
});
