import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Pohon Kinerja',
    pengantar:
      'Dari sasaran instansi sampai RHK setiap orang. Isi SKP yang berlaku terbuka bagi semua; hasil penilaian tidak.',
    pohon: 'Pohon kinerja',
    perjanjian: 'Perjanjian kinerja',
    kosong: 'Pohon tahun ini belum tumbuh',
    kosongAjar: 'Pohon tersusun dari perjanjian kinerja unit dan RHK pada SKP yang sudah ditetapkan.',
    periode: (periode: string) => `Kemajuan menurut realisasi ${periode}.`,
    tanpaPeriode: 'Belum ada periode berjalan, jadi kemajuan belum dihitung.',
    buka: (uraian: string) => `Buka yang mendukung: ${uraian}`,
    tutup: (uraian: string) => `Tutup yang mendukung: ${uraian}`,
    jenis: { SASARAN: 'Sasaran', RHK: 'RHK', UNIT: 'Belum ditautkan ke sasaran' },
    anda: 'Anda',
    kemajuan: (terisi: string, rhk: string) => `${terisi} dari ${rhk} RHK sudah ada realisasinya`,
    tanpaRhk: 'Belum ada RHK yang mendukung',
    adaRealisasi: 'Ada realisasi',
    belumRealisasi: 'Belum ada realisasi',
    indikator: 'Indikator dan target',
    realisasi: 'Realisasi',
    tanpaSkp: (jumlah: string) => `${jumlah} orang belum mempunyai SKP berlaku:`,
    tanpaAnak: 'Belum ada yang mendukung RHK ini.',
    gagal: 'Cabang ini belum dapat dibuka.',
    coba: 'Coba lagi',
    memuat: 'Memuat cabang',
    jalan: 'Letak dalam pohon',
    seluruhnya: 'Lihat seluruh pohon',
    milikSaya: 'RHK saya',
  },
  en: { judul: 'Goal tree' },
});
