import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Umpan Balik',
    pengantar:
      'Catatan singkat dan segera tentang hasil dan perilaku. Ia menjadi pertimbangan penilaian, tanpa bobot dan tanpa angka.',
    tab: { diterima: 'Diterima', diberikan: 'Diberikan' },
    pilihTampilan: 'Umpan balik',
    beri: 'Beri umpan balik',
    kosong: {
      diterima: 'Belum ada umpan balik untuk Anda',
      diterimaAjar:
        'Pimpinan memberi umpan balik secara berkala; rekan kerja boleh kapan saja. Anda juga boleh memintanya.',
      diberikan: 'Anda belum memberi umpan balik',
      diberikanAjar:
        'Mulailah dari satu hal yang Anda lihat minggu ini: apa yang terjadi, apa yang dilakukan, apa dampaknya.',
    },
    untuk: (nama: string) => `Untuk ${nama}`,
    berkala: 'Berkala',
    digantikan: 'Sudah diperbaiki',
    perbaikan: 'Perbaikan',
    perbaiki: 'Perbaiki',
    tanpaNama: (hubungan: string) => `${hubungan}, nama tidak ditampilkan`,
    form: {
      judul: 'Beri umpan balik',
      judulPerbaikan: 'Perbaiki umpan balik',
      siapa: 'Untuk siapa',
      tentang: 'Tentang apa',
      tentangPetunjuk: 'Boleh lebih dari satu; satu catatan berlaku untuk semua yang dipilih.',
      rhk: 'Hasil kerja',
      nilai: 'Nilai perilaku',
      nada: 'Nada',
      uraian: 'Catatan',
      uraianPetunjuk: 'Situasi, perilaku, dampak. Sebut yang Anda lihat sendiri.',
      kerangka: 'Pakai kerangka kalimat',
      bank: 'Pilihan kalimat',
      cara: 'Cara menyampaikan',
      langsung: 'Tatap muka',
      tidakLangsung: 'Lewat tulisan',
      terjadwal: 'Umpan balik berkala yang dijadwalkan',
      nama: {
        PIMPINAN: 'Nama Anda tampak bagi pegawai.',
        REKAN: 'Pegawai tidak melihat nama Anda; pejabat penilainya melihat.',
        BAWAHAN: 'Pegawai tidak melihat nama Anda; pejabat penilainya melihat.',
        LAINNYA: 'Pegawai tidak melihat nama Anda; pejabat penilainya melihat.',
      },
      tetap:
        'Sesudah dikirim, umpan balik tidak dapat diubah atau dihapus; perbaikan dicatat sebagai yang baru.',
      kirim: 'Kirim umpan balik',
      terkirim: (nama: string) => `Umpan balik untuk ${nama} terkirim.`,
      batal: 'Batal',
      pilihSatu: 'Pilih sedikitnya satu RHK atau nilai.',
      pilihNada: 'Pilih nadanya.',
      tulis: 'Tulis sedikitnya 10 huruf.',
    },
  },
  en: { judul: 'Feedback' },
});

/** Sentence starters: situation, behaviour, impact. */
export const KERANGKA = {
  POSITIF: 'Saat …, saya melihat Saudara …. Dampaknya, …. Pertahankan.',
  PERLU_PERBAIKAN: 'Saat …, saya melihat …. Dampaknya, …. Ke depan, saya berharap ….',
  NETRAL: 'Saat …, Saudara …. Hasilnya sejauh ini ….',
} as const;
