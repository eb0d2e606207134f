import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Lapor seperti biasa',
    kemarin: 'Ulangi kemarin',
    hari: (tanggal: string) => `Ulangi ${tanggal}`,
    pekanLalu: (hari: string, tanggal: string) => `Sama seperti ${hari} lalu (${tanggal})`,
    jumlah: (n: number, waktu: string) => `${n} kegiatan · ${waktu}`,
    lainnya: (n: number) => `${n} saran lain`,
    alasan: {
      favorit: 'Favorit Anda',
      tiapHari: (kali: number, dari: number) =>
        kali === dari
          ? `karena Anda melaporkannya tiap hari (${dari} hari terakhir)`
          : `karena Anda melaporkannya pada ${kali} dari ${dari} hari terakhir`,
      tiapPekan: (hari: string, kali: number, dari: number) =>
        kali === dari
          ? `karena Anda melaporkannya tiap ${hari}`
          : `karena Anda melaporkannya pada ${kali} dari ${dari} ${hari} terakhir`,
      sering: (kali: number, pekan: number) => `karena sering: ${kali} hari dalam ${pekan} pekan terakhir`,
      seperti: (tanggal: string) => `seperti ${tanggal}`,
    },
    rencana: 'Lama belum ada kegiatannya',
    rencanaBelum: 'belum pernah dilaporkan',
    rencanaSejak: (tanggal: string) => `terakhir ${tanggal}`,
    periksa: 'Periksa, lalu kirim',
    ke: (penilai: string) => `Diperiksa oleh ${penilai}.`,
    tanpaPenilai: 'Pejabat penilai Anda belum tercatat; laporan tetap tersimpan.',
    untuk: 'Untuk',
    umum: 'Kegiatan umum',
    tugasTambahan: 'Tugas tambahan',
    lembur: 'Saya bekerja di luar hari kerja (lembur atau dinas)',
    lewatBatas: 'Tanggal ini lewat batas lapor.',
    melebihi: (jumlah: string, batas: string) =>
      `Jumlah hari itu menjadi ${jumlah}. Yang dihitung paling banyak ${batas}; kelebihannya tetap tersimpan.`,
    kirim: (n: number) => (n === 1 ? 'Kirim laporan' : `Kirim ${n} laporan`),
    ubahDulu: 'Ubah dulu',
    lepasFavorit: 'Lepaskan dari favorit',
    favoritDilepas: 'Dilepaskan dari favorit.',
    terkirim: (n: number) => (n === 1 ? 'Laporan terkirim.' : `${n} laporan terkirim.`),
    batalkan: 'Batalkan',
    dibatalkan: (n: number) => (n === 1 ? 'Laporan dibatalkan.' : `${n} laporan dibatalkan.`),
    gagalBatal: 'Belum dapat dibatalkan; mungkin sudah diperiksa. Lihat di kalender.',
    sebagian: (gagal: number) => `${gagal} laporan belum terkirim. Sebabnya tertulis di bawahnya.`,
  },
});
