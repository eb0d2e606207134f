import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Terhambat?',
    pengantar: (tahun: number) =>
      `Sampai di mana SKP ${tahun} Anda, siapa yang ditunggu, dan apa yang dapat dilakukan.`,
    milik: 'SKP Anda',
    lancar: 'SKP Anda sudah berlaku',
    lancarAjar: 'Tidak ada yang perlu ditunggu.',
    tidakWajib: 'Anda tidak wajib menyusun SKP',
    tidakWajibAjar: 'Diagnosis ini untuk pegawai yang menyusun SKP.',
    menunggu: 'Mereka menunggu Anda',
    menungguAjar: 'Tetapkan langkah Anda atau janjikan tanggal, agar mereka tahu.',
    bukaSkpBawahan: 'Buka SKP Bawahan',
  },
  en: { judul: 'Blocked?' },
});
