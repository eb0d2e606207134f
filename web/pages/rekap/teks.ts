import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Rekap kegiatan',
    tahun: 'Tahun',
    bulan: 'Bulan',
    setahun: 'Sepanjang tahun',
    namaBulan: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
    diverifikasi: 'Diverifikasi',
    dikirim: 'Menunggu',
    direvisi: 'Dikembalikan',
    ditolak: 'Ditolak',
    jam: 'Jam terverifikasi',
    grafik: (unit: string) => `Kegiatan per bulan, ${unit}`,
    grafikPetunjuk: 'Pilih bulan untuk merinci.',
    tabel: 'Lihat angka per bulan',
    unit: 'Unit kerja',
    perUnit: 'Menurut unit kerja',
    sendiri: (nama: string) => `${nama} (tanpa unit di bawahnya)`,
    naik: (nama: string) => `Ke ${nama}`,
    tidakAda: 'Tidak ada unit yang Anda pimpin',
    tidakAdaAjar: 'Rekap ini untuk pimpinan unit kerja, pimpinan instansi, dan operator kepegawaian.',
    kosong: 'Belum ada kegiatan pada kurun ini.',
  },
});
