import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Pelaporan',
    pengantar:
      'Laporkan hasil evaluasi kepada pejabat yang berwenang (PyB), paling lambat 30 hari kerja sesudah jangka waktu evaluasi.',
    batas: (hari: string) => `Dilaporkan paling lambat ${hari}.`,
    batasLewat: (hari: string) => `Batas ${hari} sudah lewat; laporan sekarang dicatat terlambat.`,
    tanpaPeriode: 'Belum ada periode',
    tanpaPeriodeAjar: 'Operator kepegawaian membuka periode penilaian setiap awal tahun.',
    saring: 'Tampilkan',
    status: {
      SEMUA: 'Semua',
      SIAP: 'Siap dilaporkan',
      KOREKSI: 'Perlu laporan koreksi',
      BELUM: 'Belum siap',
      DILAPORKAN: 'Sudah dilaporkan',
    },
    jumlah: { SIAP: 'Siap', KOREKSI: 'Koreksi', BELUM: 'Belum siap', DILAPORKAN: 'Dilaporkan' },
    cari: 'Cari nama pegawai',
    kosong: 'Tidak ada hasil evaluasi di sini',
    kosongAjar:
      'Hasil evaluasi muncul setelah ditetapkan. Yang dapat dilaporkan: yang sudah ditandatangani pegawai, atau yang hari tanda tangannya sudah lewat.',
    keberatan: 'Keberatan berjalan',
    laporan: (urutan: number, dokumen: string, hari: string, nama: string) =>
      `${urutan === 1 ? 'Dilaporkan' : 'Laporan koreksi'} ${hari} (${dokumen}) oleh ${nama}`,
    berjalan: ', ditandai keberatan berjalan',
    terlambat: ', terlambat',
    lapor: 'Laporkan',
    laporNama: (nama: string) => `Laporkan ${nama}`,
    koreksi: 'Laporkan koreksi',
    semua: (n: number) => `Laporkan semua yang siap (${n})`,
    semuaTanya: (n: number) => `Laporkan ${n} hasil evaluasi?`,
    semuaIsi:
      'Semua yang siap dan yang perlu koreksi dilaporkan kepada PyB. Yang keberatannya masih berjalan ditandai, dan dikoreksi sesudah diputus.',
    berhasil: (n: number) => `${n} hasil evaluasi dilaporkan.`,
    lanjut: 'Muat lebih banyak',
    tanpaPredikat: 'Predikat tidak ditampilkan di daftar ini; ia ada dalam dokumennya.',
  },
  en: { judul: 'Reports' },
});
