import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    cetak: 'Cetak',
    judulSkp: 'Cetak SKP',
    judulEvaluasi: 'Cetak evaluasi',
    resmi: 'Dokumen resmi dengan kode QR. Siapa pun dapat memeriksa keasliannya tanpa masuk ke Terang.',
    rancangan:
      'SKP ini belum ditetapkan. Pratinjau tercetak dengan tanda “BELUM DITETAPKAN” dan tidak disimpan.',
    pilihan: {
      SKP: 'SKP',
      LAMPIRAN_SKP: 'Lampiran SKP',
      DOKUMEN_EVALUASI: 'Dokumen evaluasi',
      HASIL_EVALUASI: 'Hasil evaluasi',
      KEPUTUSAN_KEBERATAN: 'Keputusan keberatan',
    },
    isi: {
      SKP: 'Hasil kerja dan perilaku kerja.',
      LAMPIRAN_SKP: 'Sumber daya, pertanggungjawaban, dan konsekuensi.',
      DOKUMEN_EVALUASI: 'Satu halaman: para pihak, predikat, dan catatan.',
      HASIL_EVALUASI: 'Rincian: realisasi, umpan balik, rating, dan predikat.',
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
