import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Umpan Balik',
    pengantar:
      'Catatan singkat dan segera tentang hasil dan perilaku. Ia menjadi pertimbangan penilaian, tanpa bobot dan tanpa angka.',
    tab: { diterima: 'Diterima', diberikan: 'Diberikan', permintaan: 'Permintaan' },
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
    terlindung: {
      menunggu: 'Menunggu suara lain',
      terlindungi: 'Terlindung',
      menungguAjar: (n: number) =>
        `Sudah ada umpan balik tanpa nama di sini. Isinya Anda baca setelah sedikitnya ${n} orang bersuara, agar tidak seorang pun dapat ditebak. Pejabat penilai sudah dapat membacanya.`,
      orang: (n: number) => `${n} orang`,
      tanpaNama: 'Tanpa nama dan tanpa urutan waktu.',
    },
    permintaan: {
      masuk: 'Diminta dari Anda',
      minta: 'Minta umpan balik',
      kosong: 'Anda belum meminta umpan balik',
      kosongAjar: (n: number) =>
        `Tanyakan satu hal kepada sedikitnya ${n} orang yang bekerja bersama Anda; jawabannya Anda baca bersama-sama, tanpa nama.`,
      jawab: 'Jawab',
      jawabUntuk: (nama: string) => `Jawab ${nama}`,
      jawabJudul: (nama: string) => `Umpan balik untuk ${nama}`,
      kirimJawaban: 'Kirim jawaban',
      tolak: 'Tidak dapat menjawab',
      ditolak: 'Permintaan ditolak dengan baik-baik.',
      keadaan: {
        MENUNGGU: 'Menunggu',
        DIJAWAB: 'Dijawab',
        DITOLAK: 'Tidak menjawab',
        DIBATALKAN: 'Dibatalkan',
      },
      kurangOrang: (n: number) =>
        `Kurang dari ${n} orang ditanya: jawaban tanpa nama tetap terlindung dan hanya dibaca pejabat penilai Anda.`,
      ingatkan: 'Ingatkan',
      ingatkanUntuk: (nama: string) => `Ingatkan ${nama}`,
      diingatkan: (nama: string) => `${nama} diingatkan.`,
      batalkan: 'Batalkan',
      batalkanUntuk: (nama: string) => `Batalkan permintaan kepada ${nama}`,
      dibatalkan: 'Permintaan dibatalkan.',
      buatTautan: 'Buat tautan',
      tautanBaru: 'Buat tautan baru',
      buatTautanUntuk: (nama: string) => `Buat tautan untuk ${nama}`,
      tautanAda: (kapan: string) => `Tautan sudah dibuat, berlaku sampai ${kapan}.`,
      tautanSiap: (nama: string) => `Tautan untuk ${nama}`,
      tautanAjar: (hari: string, kapan: string) =>
        `Kirimkan sendiri, misalnya lewat pesan. Hanya tampil sekarang, dapat dipakai sekali, sampai ${kapan || hari}.`,
      tautan: (nama: string) => `Alamat untuk ${nama}`,
      salin: 'Salin',
      disalin: 'Tautan disalin.',
      pilih: 'Pilih nilai atau hasil kerja',
      pilihTentang: 'Pilih satu nilai atau hasil kerja.',
      pilihOrang: 'Pilih sedikitnya satu orang.',
      pertanyaan: 'Pertanyaan Anda',
      pertanyaanPetunjuk: 'Satu pertanyaan terbuka, mis. “Apa yang dapat saya lakukan berbeda saat …?”',
      kepada: 'Kepada siapa',
      kepadaPetunjuk: (n: number) =>
        `Rekan, bawahan, atau pimpinan lain. Jawaban tanpa nama terbuka bila sedikitnya ${n} orang menjawab.`,
      dipilih: 'Orang yang dipilih',
      buang: (nama: string) => `Buang ${nama}`,
      luar: 'Tambah orang di luar instansi',
      luarAjar: 'Mitra, warga, atau dosen. Sesudah terkirim, buat tautan sekali pakai untuknya.',
      luarNama: 'Nama',
      luarKaitan: 'Kaitan',
      luarContoh: 'mis. Ketua RW 05',
      luarTambah: 'Tambahkan',
      kirim: 'Kirim permintaan',
      terkirim: (n: number) => `Permintaan terkirim kepada ${n} orang.`,
    },
    diminta: 'Diminta',
    bukti: (n: number) => `${n} bukti`,
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
      namaTerbuka: 'Tampilkan nama saya kepada pegawai',
      namaTerbukaAjar: 'Isinya langsung dibaca pegawai. Tanpa ini, isinya menunggu suara orang lain.',
      bukti: 'Bukti',
      buktiPetunjuk: 'Foto atau berkas dari peristiwanya, bila ada.',
      terjadwal: 'Umpan balik berkala yang dijadwalkan',
      nama: {
        PIMPINAN: 'Nama Anda tampak bagi pegawai.',
        REKAN:
          'Pegawai membacanya tanpa nama Anda, bersama suara orang lain; pejabat penilainya melihat nama Anda.',
        BAWAHAN:
          'Pegawai membacanya tanpa nama Anda, bersama suara orang lain; pejabat penilainya melihat nama Anda.',
        LAINNYA:
          'Pegawai membacanya tanpa nama Anda, bersama suara orang lain; pejabat penilainya melihat nama Anda.',
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
