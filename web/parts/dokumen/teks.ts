import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    cetak: 'Cetak',
    judulSkp: 'Cetak SKP',
    judulEvaluasi: 'Cetak evaluasi',
    judulBimbingan: 'Cetak bimbingan',
    sendiri:
      'Salinan ini hanya untuk Anda dan tidak masuk daftar dokumen siapa pun. Simpan di tempat yang tidak dibaca orang lain.',
    penetapan:
      'Dengan menyiapkan dokumen ini Anda menetapkan distribusi atas nama Anda. Hanya Anda yang dapat membukanya di Terang.',
    resmi: 'Dokumen resmi dengan kode QR. Siapa pun dapat memeriksa keasliannya tanpa masuk ke Terang.',
    rancangan:
      'SKP ini belum ditetapkan. Pratinjau tercetak dengan tanda “BELUM DITETAPKAN” dan tidak disimpan.',
    pilihan: {
      SKP: 'SKP',
      LAMPIRAN_SKP: 'Lampiran SKP',
      DOKUMEN_EVALUASI: 'Dokumen evaluasi',
      HASIL_EVALUASI: 'Hasil evaluasi',
      KEPUTUSAN_KEBERATAN: 'Keputusan keberatan',
      CATATAN_BIMBINGAN: 'Catatan bimbingan',
      UMPAN_BALIK_BIMBINGAN: 'Umpan balik bimbingan (B.1.8)',
      EVALUASI_KOMPETENSI: 'Evaluasi kompetensi (B.1.9)',
      PERMASALAHAN: 'Laporan permasalahan perilaku (B.1.10)',
      PENETAPAN: 'Penetapan predikat kinerja',
      PAK: 'Rekap penetapan angka kredit',
    },
    isi: {
      SKP: 'Hasil kerja dan perilaku kerja.',
      LAMPIRAN_SKP: 'Sumber daya, pertanggungjawaban, dan konsekuensi.',
      DOKUMEN_EVALUASI: 'Satu halaman: para pihak, predikat, dan catatan.',
      HASIL_EVALUASI: 'Rincian: realisasi, umpan balik, rating, dan predikat.',
      CATATAN_BIMBINGAN: 'Tujuan, isi, dan tanda tangan keduanya (B.1.6 atau B.1.7).',
      UMPAN_BALIK_BIMBINGAN: 'Hanya untuk pegawainya dan atasan dari pimpinan.',
      EVALUASI_KOMPETENSI: 'Nilai, alasan, dan rekomendasi pembimbing.',
      PERMASALAHAN: 'Isi laporannya saja; yang dibicarakan dalam konseling tidak ikut.',
      PENETAPAN: 'Capaian unit, sebaran, nama, predikat, dan alasan setiap pergeseran.',
      PAK: 'Konversi predikat, akumulasi, dan kesiapan naik pangkat atau jenjang.',
      KEPUTUSAN_KEBERATAN: 'Keberatan, penjelasan kedua pihak, dan keputusan yang menguatkan hasilnya.',
    },
    siapkan: 'Siapkan PDF',
    siapkanNama: (nama: string) => `Siapkan PDF ${nama}`,
    lihat: 'Lihat pratinjau',
    lihatNama: (nama: string) => `Lihat pratinjau ${nama}`,
    buka: 'Buka',
    bukaNama: (nama: string) => `Buka ${nama}`,
    unduh: 'Unduh',
    unduhNama: (nama: string) => `Unduh ${nama}`,
    bagikan: 'Bagikan',
    bagikanNama: (nama: string) => `Bagikan ${nama}`,
    bagikanGagal:
      'Berkas belum dapat dibagikan dari perangkat ini. Unduh dahulu, lalu kirim dari aplikasi berkas.',
    siap: 'Dokumen siap.',
    kode: 'Kode verifikasi',
  },
  en: { cetak: 'Print', buka: 'Open', unduh: 'Download', bagikan: 'Share' },
});
