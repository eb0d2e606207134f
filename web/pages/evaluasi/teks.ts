import { satuTitik } from '#rules/kernel/kalimat.ts';
import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Hasil Evaluasi',
    pengantar: 'Predikat kinerja Anda setiap periode, beserta alasannya.',
    kosong: 'Belum ada hasil evaluasi',
    kosongAjar:
      'Sesudah pejabat penilai menetapkan dan menyampaikan evaluasi, hasilnya tampil di sini dan dapat ditanya “Mengapa?”.',
    usulan: {
      judul: (penilai: string, periode: string) =>
        `${penilai} mengusulkan memakai hasil lama untuk ${periode}`,
      isi: (periode: string, unit: string, predikat: string) =>
        `Hasil ${periode} dari ${unit}: ${predikat}. Dipakai hanya bila Anda setuju; bila tidak, Anda dinilai baru.`,
      setuju: 'Setuju',
      tolak: 'Tidak, nilai baru',
      berhasil: 'Jawaban Anda terkirim.',
    },
    kembali: 'Semua hasil',
    belumDisampaikan: (nama: string) =>
      satuTitik(`Sedang dinilai ${nama}. Hasilnya tampil setelah disampaikan.`),
    disampaikan: (hari: string) => `Disampaikan ${hari}`,
    diterima: (hari: string) => `Anda terima ${hari}`,
    perluTerima: 'Perlu Anda terima',
    mengapa: 'Mengapa predikat ini?',
    terima: 'Terima dokumen evaluasi',
    terimaTanya: 'Terima dokumen evaluasi ini?',
    terimaIsi:
      'Anda menandatangani bahwa dokumen sudah diterima. Menerima bukan berarti menyetujui: hak mengajukan keberatan tetap ada selama 14 hari kerja sejak dokumen disampaikan.',
    terimaBerhasil: 'Dokumen evaluasi Anda terima. Tanda terima dikirim kepada pejabat penilai.',
    keberatanSaya: 'Keberatan',
    olehAtasan: (atasan: string, penilai: string) =>
      `Ditetapkan ${atasan}, atasan pejabat penilai, karena jangka waktu evaluasi lewat tanpa penetapan ${penilai} (D.1.2). Hasil ini final.`,
    diubah: (dari: string, ke: string, nama: string) =>
      `Atas keberatan, ${nama} mengubah hasilnya: semula ${dari}, menjadi ${ke} (D.1.3).`,
    dikuatkan: (nama: string) => `Keberatan sudah diputus: ${nama} menguatkan hasil ini.`,
    keberatanDapat: (hari: string) =>
      `Tidak sependapat dengan hasil ini? Keberatan dapat diajukan sampai ${hari}, dengan alasan.`,
    keberatanAjukan: 'Susun keberatan',
    keberatanLanjut: 'Lanjutkan keberatan',
    keberatanBuka: 'Buka keberatan',
    keberatanAda: 'Ada keberatan atas hasil ini.',
    keberatanTidak: 'Keberatan',
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
