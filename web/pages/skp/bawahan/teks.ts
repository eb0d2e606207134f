import { katalog } from '../../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'SKP Bawahan',
    pengantar: (n: number) =>
      n === 0 ? 'Tidak ada SKP yang menunggu Anda.' : `${n} SKP menunggu Anda, yang terlama lebih dahulu.`,
    tenggat: (hari: string) => `SKP ditetapkan paling lambat ${hari} (PermenPANRB 6/2022 Pasal 14).`,
    lewat: (hari: string) =>
      `Batas ${hari} sudah lewat. SKP yang belum Anda tetapkan kini juga dapat ditetapkan atasan Anda (PermenPANRB 6/2022 Lampiran II.C.5).`,
    menunggu: 'Menunggu Anda',
    lainnya: 'Yang lain',
    kosong: 'Belum ada pegawai yang Anda nilai',
    kosongAjar:
      'Pegawai muncul di sini bila Anda ditetapkan sebagai pejabat penilainya. Bila ada yang kurang, hubungi operator kepegawaian.',
    periksa: 'Periksa',
    lihat: 'Lihat',
    sebagaiAtasan: 'sebagai atasan pejabat penilai',
    sementara: (n: number) => `${n} sambungan sementara`,
    berlakuVersi: 'versi sebelumnya tetap berlaku',
    belumMulaiAjar: 'Belum mulai menyusun',
    periksaJudul: (nama: string) => `SKP ${nama}`,
    tetapkan: 'Tetapkan SKP',
    tetapkanTanya: (nama: string) => `Tetapkan SKP ${nama}?`,
    tetapkanIsi: (utama: number, tambahan: number) =>
      `${utama} RHK utama dan ${tambahan} RHK tambahan ditetapkan dan berlaku mulai hari ini.`,
    tetapkanGanti: (nomor: number) => `Versi ${nomor} digantikan; evaluasi yang sudah dibuat tidak berubah.`,
    ditetapkan: (nama: string) => `SKP ${nama} ditetapkan.`,
    kembalikan: 'Kembalikan',
    kembalikanJudul: (nama: string) => `Kembalikan SKP ${nama}`,
    catatan: 'Catatan untuk pegawai',
    catatanAjar: 'Tulis bagian mana yang perlu diubah dan bagaimana sebaiknya.',
    catatanContoh: 'Misalnya: RHK 2, target disesuaikan dengan anggaran triwulan III',
    dikembalikan: (nama: string) => `SKP ${nama} dikembalikan.`,
    jenis: 'Ditetapkan sebagai',
    usulan: (kata: string) => `Usulan pegawai: ${kata.toLowerCase()}`,
    tanpaUtama: 'Tetapkan sedikitnya satu RHK sebagai utama.',
    perhatian: 'Yang perlu diperhatikan',
    berubah: (nomor: number) => `Yang berubah dari versi ${nomor}`,
    tidakBerubah: 'Isinya sama dengan versi yang berlaku.',
    sebelum: 'Versi berlaku',
    sesudah: 'Versi ini',
    sudahDiputus: 'SKP ini tidak lagi menunggu Anda.',
    berikutnya: 'Periksa berikutnya',
    antrean: 'Kembali ke SKP Bawahan',
    memeriksa: 'Pegawai tidak dapat lagi menarik SKP ini selama Anda memeriksanya.',
  },
});
