import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Hasil Evaluasi',
    pengantar: 'Predikat kinerja Anda setiap periode, beserta alasannya.',
    kosong: 'Belum ada hasil evaluasi',
    kosongAjar:
      'Sesudah pejabat penilai menetapkan dan menyampaikan evaluasi, hasilnya tampil di sini dan dapat ditanya “Mengapa?”.',
    kembali: 'Semua hasil',
    belumDisampaikan: (nama: string) => `Sedang dinilai ${nama}. Hasilnya tampil setelah disampaikan.`,
    disampaikan: (hari: string) => `Disampaikan ${hari}`,
    diterima: (hari: string) => `Anda terima ${hari}`,
    perluTerima: 'Perlu Anda terima',
    mengapa: 'Mengapa predikat ini?',
    terima: 'Terima dokumen evaluasi',
    terimaTanya: 'Terima dokumen evaluasi ini?',
    terimaIsi:
      'Anda menandatangani bahwa dokumen sudah diterima. Menerima bukan berarti menyetujui: hak mengajukan keberatan tetap ada selama 14 hari kerja sejak dokumen disampaikan.',
    terimaBerhasil: 'Dokumen evaluasi Anda terima. Tanda terima dikirim kepada pejabat penilai.',
    tenggat: (hari: string) => `Tanda tangani paling lambat ${hari}.`,
    digantikan: 'Hasil ini sudah digantikan hasil koreksi. Hasil yang berlaku ada pada tautan di bawah.',
    lihatPengganti: 'Lihat hasil yang berlaku',
    koreksi: 'Hasil koreksi periode yang sudah ditutup',
    lihatSemula: 'Lihat hasil semula',
    penilai: 'Pejabat penilai kinerja',
    atasan: 'Atasan pejabat penilai',
    hasil: 'Rating hasil kerja',
    perilaku: 'Rating perilaku kerja',
    catatan: 'Catatan atau rekomendasi',
  },
  en: { judul: 'My results' },
});
