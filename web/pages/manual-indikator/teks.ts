import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Manual indikator',
    pengantar: (pasal: string) =>
      `Cara memahami dan menghitung setiap indikator (formulir A.1.3; ${pasal}). Satu manual untuk satu indikator.`,
    kembali: 'Kembali ke SKP',
    cetak: 'manual indikator (A.1.3)',
    wajib: 'Perlu ditulis bila indikatornya belum dipahami semua pegawai',
    wajibAjar:
      'Indikator dari Renstra atau perjanjian kinerja yang belum dipahami sama oleh semua pegawai memerlukan manual. SKP tetap dapat diajukan tanpa manual.',
    sukarela: 'Tidak diminta untuk jabatan Anda',
    sukarelaAjar: 'Manual indikator diminta dari pimpinan. Anda boleh menulisnya bila membantu.',
    terkunci:
      'Manual ini ikut versi SKP yang sudah diajukan atau ditetapkan, sehingga tidak berubah. Untuk mengubahnya, mulai versi baru SKP.',
    kosong: 'SKP ini belum memuat indikator',
    kosongAjar: 'Tulis RHK dan indikatornya dalam SKP lebih dahulu; manual mengikutinya.',
    belum: 'Belum ditulis',
    lengkap: 'Lengkap',
    kurang: (n: number) => `${n} bagian belum diisi`,
    tulis: 'Tulis manual',
    ubah: 'Ubah',
    untuk: (aksi: string, indikator: string) => `${aksi}: ${indikator}`,
    dariVersi: (nomor: number) => `Ditulis pada versi ${nomor}`,
    target: 'Target',
    tujuan: 'Tujuan',
    tujuanAjar: 'Untuk apa indikator ini diukur.',
    definisi: 'Definisi',
    definisiAjar: 'Apa yang dihitung dan apa yang tidak.',
    formula: 'Formula',
    satuan: 'Satuan pengukuran',
    bolehKosong: 'Boleh kosong dalam SKP kualitatif.',
    kendali: 'Kualitas dan tingkat kendali',
    sumberData: 'Sumber data',
    periodePelaporan: 'Periode pelaporan',
    pilih: 'Pilih',
    simpan: 'Simpan',
    tersimpan: 'Manual indikator tersimpan.',
    perjanjian: 'Manual indikator',
    perjanjianAjar: (nama: string) => `Dari SKP ${nama} yang sudah ditetapkan.`,
  },
});
