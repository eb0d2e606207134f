import type { NilaiPerilaku, SentimenUmpanBalik } from '#rules/enum.ts';

/** Beginnings in our own words for each value; the giver completes them with what was seen. */
export const BANK_KALIMAT: Record<
  NilaiPerilaku,
  Record<Exclude<SentimenUmpanBalik, 'NETRAL'>, readonly string[]>
> = {
  BERORIENTASI_PELAYANAN: {
    POSITIF: [
      'Keluhan warga tentang … ditanggapi hari itu juga, dan warga tahu langkah berikutnya.',
      'Menemukan cara yang memangkas waktu layanan … tanpa diminta.',
      'Menjelaskan syarat … dengan bahasa yang dipahami warga, sehingga berkas lengkap pada kunjungan pertama.',
    ],
    PERLU_PERBAIKAN: [
      'Warga yang menanyakan … menunggu tanpa kabar. Beri tahu perkiraan waktunya sejak awal.',
      'Keluhan yang sama tentang … berulang. Cari sebabnya bersama petugas loket.',
      'Jawaban tentang … berbeda antara petugas. Sepakati satu penjelasan dan tempelkan di loket.',
    ],
  },
  AKUNTABEL: {
    POSITIF: [
      'Laporan … selesai tepat waktu dengan bukti yang lengkap dan dapat ditelusuri.',
      'Mengakui kekeliruan pada … dan memperbaikinya sebelum berdampak.',
      'Menolak … yang tidak sesuai ketentuan, dan menjelaskan alasannya dengan tenang.',
    ],
    PERLU_PERBAIKAN: [
      'Data pada … belum cocok dengan buktinya. Periksa ulang sebelum dikirim.',
      'Penggunaan … belum tercatat. Catat pada hari pemakaiannya.',
      'Hadir dalam … sering terlambat dari yang disepakati. Apa yang perlu diatur agar tepat?',
    ],
  },
  KOMPETEN: {
    POSITIF: [
      'Mempelajari … sendiri, lalu menerapkannya pada pekerjaan minggu itu.',
      'Meluangkan waktu mengajari rekan tentang … sampai rekan itu dapat bekerja sendiri.',
      'Memperbaiki cara kerja … sesudah umpan balik sebelumnya; hasilnya kini lebih rapi.',
    ],
    PERLU_PERBAIKAN: [
      'Hasil … masih perlu diulang. Mari tentukan apa yang perlu dipelajari dan dari siapa.',
      'Pengetahuan tentang … belum dibagikan, sehingga pekerjaan tertahan saat Saudara tidak ada.',
      'Pertanyaan yang sama tentang … muncul lagi. Tuliskan langkahnya agar menjadi pegangan.',
    ],
  },
  HARMONIS: {
    POSITIF: [
      'Mendengarkan pendapat yang berbeda tentang … sampai semua pihak menerima keputusannya.',
      'Membantu rekan yang kesulitan dengan … tanpa mengabaikan tugas sendiri.',
      'Menengahi perbedaan tentang … tanpa memihak, dan pekerjaan berjalan lagi.',
    ],
    PERLU_PERBAIKAN: [
      'Ucapan saat … membuat rekan enggan berpendapat. Sampaikan keberatan pada pekerjaannya, bukan orangnya.',
      'Rekan baru belum dilibatkan dalam …. Ajak sejak awal.',
      'Usul … dari rekan belum didengar sampai selesai. Beri kesempatan sebelum menanggapi.',
    ],
  },
  LOYAL: {
    POSITIF: [
      'Menjaga kerahasiaan … meskipun ditanya berbagai pihak.',
      'Mewakili instansi pada … dengan santun dan berdasarkan data.',
      'Tetap menjalankan keputusan tentang … dengan sungguh-sungguh, meskipun usulnya tidak dipilih.',
    ],
    PERLU_PERBAIKAN: [
      'Informasi tentang … sampai ke luar sebelum waktunya. Pastikan jalur resminya.',
      'Keputusan tentang … dibicarakan di luar forum. Sampaikan keberatan di dalam forum.',
      'Unggahan tentang … dapat merugikan nama instansi. Pertimbangkan dampaknya sebelum membagikan.',
    ],
  },
  ADAPTIF: {
    POSITIF: [
      'Cepat menyesuaikan … ketika aturan atau keadaan berubah.',
      'Mengusulkan cara baru untuk …, mencobanya, dan melaporkan hasilnya.',
      'Menyelesaikan … dengan alat seadanya ketika sistem terganggu, dan mencatatnya untuk perbaikan.',
    ],
    PERLU_PERBAIKAN: [
      'Perubahan pada … belum diikuti. Mari bahas apa yang menghambat.',
      'Menunggu perintah untuk … yang sebenarnya dapat dimulai sendiri.',
      'Cara lama … masih dipakai walau sudah ada yang lebih ringan. Coba yang baru selama dua minggu.',
    ],
  },
  KOLABORATIF: {
    POSITIF: [
      'Mengajak bidang lain menyelesaikan … sehingga hasilnya lebih cepat.',
      'Memberi ruang bagi … untuk ikut menyumbang dan menyebut sumbangannya.',
      'Mengirim data … sebelum diminta, sehingga bidang lain dapat memulai lebih awal.',
    ],
    PERLU_PERBAIKAN: [
      'Pekerjaan … dikerjakan sendiri, padahal menyangkut bidang lain. Libatkan sejak perencanaan.',
      'Permintaan data dari … belum dijawab. Sepakati waktu jawabnya.',
      'Hasil rapat … belum dibagikan kepada yang tidak hadir. Kirim ringkasannya pada hari itu.',
    ],
  },
};
