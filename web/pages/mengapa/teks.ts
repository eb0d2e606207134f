import { satuTitik } from '#rules/kernel/kalimat.ts';
import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Mengapa predikat ini?',
    judulNama: (nama: string) => `Mengapa? ${nama}`,
    kembali: 'Kembali ke hasil evaluasi',
    kembaliPenilai: 'Kembali ke penilaian',
    predikatUntuk: (nama: string, periode: string) => `${nama} · ${periode}`,
    kalimatGagal: (perilaku: string, predikat: string) =>
      `Tugas belajar tidak selesai, perilaku kerja ${perilaku}: ${predikat}.`,
    gagal: {
      judul: 'Tugas belajar tidak selesai (TUBEL_DO)',
      isi: (studi: string, hari: string) =>
        `${studi}, per ${hari}. Karena itu kuadran tidak dipakai: predikat hanya dapat Kurang atau Sangat Kurang, menurut perilaku kerja.`,
    },
    kalimat: (hasil: string, perilaku: string, predikat: string) =>
      `Hasil kerja ${hasil} dan perilaku kerja ${perilaku}. Pada kuadran kinerja, keduanya bertemu di ${predikat}.`,
    belumAda: 'Belum ada predikat',
    belumAdaIsi:
      'Ratingnya belum lengkap. Yang tampil di bawah adalah keadaan saat ini dan masih dapat berubah.',
    sementara: 'Belum ditetapkan. Yang tampil adalah keadaan saat ini dan masih dapat berubah.',
    beku: (saat: string, nama: string) =>
      satuTitik(
        `Ditetapkan ${saat} oleh ${nama}. Semua yang tampil di sini disimpan saat itu dan tidak berubah lagi.`,
      ),
    bekuAtasan: (saat: string, atasan: string, penilai: string) =>
      satuTitik(
        `Ditetapkan ${saat} oleh ${atasan} sebagai atasan pejabat penilai (D.1.2), karena jangka waktu evaluasi lewat tanpa penetapan ${penilai}. Hasilnya final, dan yang tampil di sini tidak berubah lagi.`,
      ),
    putusan: {
      judul: 'Diputus atas keberatan',
      oleh: (nama: string, saat: string) => `${nama}, ${saat}`,
      semula: 'Semula',
      kini: 'Sesudah keputusan',
      dikuatkan: 'Hasil semula dikuatkan.',
      rekomendasi: 'Rekomendasi',
      buka: 'Baca keberatan dan kedua penjelasan',
      hasil: 'Hasil kerja',
      perilaku: 'Perilaku kerja',
    },
    terlambat: 'Ditetapkan sesudah jangka waktu evaluasi berakhir.',
    versiSkp: (nomor: number) => `SKP versi ${nomor}`,
    versiAturan: (mulai: string) => `aturan yang berlaku sejak ${mulai}`,
    rantai: 'Dari bukti sampai predikat',
    bukti: {
      judul: 'Bukti dan hasil setiap RHK',
      pengantar: 'Setiap rencana hasil kerja dinilai dari realisasi, bukti dukung, dan umpan balik.',
      menunggu: (n: number) =>
        `${n} umpan balik tanpa nama ikut dipertimbangkan, tetapi isinya belum ditampilkan agar pemberinya tidak dapat ditebak.`,
      fakta: 'Bukti dan umpan balik',
    },
    hasil: {
      judul: 'Rating hasil kerja',
      pengantar: 'Satu rating untuk semua RHK bersama-sama, bukan rata-rata.',
      sebaran: (atas: number, sesuai: number, bawah: number) =>
        `${atas} di atas, ${sesuai} sesuai, ${bawah} di bawah ekspektasi`,
      saran: 'Saran menurut panduan',
      saranTidakAda: 'Panduan tidak memberi satu jawaban; pejabat penilai menentukan dengan alasan.',
      saranPimpinan: (unit: string, capaian: string) =>
        `Anda memimpin ${unit}. Capaian unit itu ${capaian}, dan menjadi usulan rating hasil kerja pimpinannya.`,
      cara: 'Lihat cara saran dihitung',
      diberikan: 'Rating yang diberikan',
      alasan: 'Alasan berbeda dari saran',
    },
    perilaku: {
      judul: 'Rating perilaku kerja',
      pengantar: 'Satu rating untuk tujuh nilai BerAKHLAK, dari umpan balik beserta buktinya.',
      tanpa: 'belum ada catatan',
      hitung: (positif: number, perlu: number) =>
        [positif > 0 && `${positif} positif`, perlu > 0 && `${perlu} perlu perbaikan`]
          .filter(Boolean)
          .join(', ') || 'netral',
      catatan: 'Catatan pejabat penilai',
    },
    kuadran: {
      judul: 'Kuadran kinerja',
      pengantar: 'Predikat dibaca dari pertemuan kedua rating. Tidak ada angka, bobot, atau rata-rata.',
    },
    organisasi: {
      judul: 'Capaian kinerja organisasi',
      capaian: (unit: string) => `Capaian ${unit}`,
      bukanKuota:
        'Capaian ini membentuk pola distribusi yang dipertimbangkan pejabat penilai. Ia bukan kuota atas diri Anda dan tidak mengubah pertemuan kedua rating.',
      tahunLalu: (tahun: number) =>
        `Capaian tahun berjalan terbit sesudah Januari, sehingga dipakai capaian tahun ${tahun}.`,
      sementara:
        'Capaian tahun ini dan tahun lalu belum ada, sehingga dipakai capaian sementara dengan keputusan.',
      kosong: 'Belum ditetapkan pimpinan di atas unit ini.',
    },
    pergeseran: {
      judul: 'Digeser di ruang kurva',
      pengantar:
        'Sebelum ditetapkan, rating ini diubah ketika sebaran seluruh pegawai dipertimbangkan. Inilah perubahannya beserta alasannya.',
      dari: 'Semula',
      ke: 'Menjadi',
      pasangan: (hasil: string, perilaku: string) => `Hasil kerja ${hasil}, perilaku ${perilaku}`,
      alasan: 'Alasannya',
      oleh: (nama: string, saat: string) => `Digeser ${nama}, ${saat}`,
    },
    periodik: {
      judul: 'Hasil periodik tahun ini',
      belum: 'Belum ada',
      isi: 'Hanya informasi. Predikat tahunan adalah penilaian baru atas satu tahun penuh; hasil periodik tidak dirata-ratakan.',
    },
    naik: {
      judul: 'Yang membuatnya satu tingkat lebih tinggi',
      puncak:
        'Ini predikat tertinggi. Yang menjaganya: hasil tetap melampaui ekspektasi, dan Anda tetap menjadi penjaga nilai bagi rekan kerja.',
      menjadi: (predikat: string) => `Menjadi ${predikat}`,
      bila: (syarat: string) => `bila ${syarat}`,
      hasil: (rating: string) => `rating hasil kerja ${rating}`,
      perilaku: (rating: string) => `rating perilaku kerja ${rating}`,
      dan: ' dan ',
      hasilPetunjuk: {
        DI_ATAS: 'Sebagian besar RHK di atas ekspektasi, dan tidak ada RHK utama di bawah ekspektasi.',
        SESUAI:
          'Sebagian besar RHK paling tidak sesuai ekspektasi, dan hanya sebagian kecil RHK utama di bawahnya.',
        DI_BAWAH: '',
      },
      rhkBawah: 'RHK yang menahannya',
      rhkSesuai: 'RHK yang dapat melampaui ekspektasi',
      perilakuPetunjuk: {
        DI_ATAS:
          'Konsisten menjalankan nilai, dan menjadi penjaganya bagi orang lain di dalam atau di luar unit.',
        SESUAI: 'Konsisten menjalankan ketujuh nilai.',
        DI_BAWAH: '',
      },
      nilaiPerlu: 'Nilai yang mendapat catatan perbaikan',
      sampai: 'Untuk dicapai pada periode berikutnya, bukan alasan mengubah yang sudah ditetapkan.',
    },
  },
  en: { judul: 'Why this predikat?' },
});
