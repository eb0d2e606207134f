import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Talenta & IP ASN',
    pengantar:
      'Gambaran satu unit kerja untuk pimpinan dan operator. Nama tidak pernah keluar dari halaman ini.',
    unit: 'Unit kerja',
    tidakAda: 'Pilih unit kerja',
    tidakAdaAjar: 'Pilih unit kerja dalam lingkup Anda untuk melihat kotak talenta dan indeksnya.',
    kotak: {
      judul: 'Sembilan kotak',
      bukanPutusan:
        'Kotak membantu pertimbangan dan tidak memutuskan apa pun dengan sendirinya. Pegawai berhak melihat masukannya sendiri.',
      kinerja: 'Kinerja',
      potensial: 'Potensial',
      baris: ['Di atas ekspektasi', 'Sesuai ekspektasi', 'Di bawah ekspektasi'],
      kolom: ['Rendah', 'Menengah', 'Tinggi'],
      orang: (n: number) => `${n} orang`,
      sebut: (kotak: number, n: number) => `Kotak ${kotak}, ${n} orang`,
      isi: (kotak: number) => `Kotak ${kotak}`,
      kosong: 'Belum ada pegawai di kotak ini.',
      pilih: 'Tekan satu kotak untuk melihat siapa di dalamnya.',
      tanpa: 'Belum punya kotak',
      jumlah: (sebab: string, n: number) => `${sebab}: ${n} orang`,
    },
    ip: {
      judul: 'Indeks profesionalitas unit',
      rerata: (n: number) => `rata-rata dari ${n} pegawai`,
      belum: 'Belum ada pegawai yang indeksnya dapat dihitung.',
      kategori: 'Sebaran kategori',
      orang: (n: string) => `${n} orang`,
      tanpa: (n: number) => `${n} pegawai tidak ikut dirata-rata`,
      sebab: 'Sebabnya, boleh lebih dari satu bagi seorang pegawai',
      lengkapi: 'Perlu dilengkapi',
    },
  },
});
