/** One place of a regulation. */
export type Kutipan = { peraturan: string; pasal: string };

/**
 * What an article says, in our short words, for whoever presses its chip. The regulation's own text decides; these
 * lines only say what to look for. Keys are the article, the longest that fits wins.
 */
const RINGKASAN: Record<string, Record<string, string>> = {
  'PermenPANRB 6/2022': {
    'Pasal 9(2)':
      'Indikator kinerja individu memuat aspek kuantitas, kualitas, waktu, atau biaya, beserta targetnya.',
    'Pasal 10(3)': 'Perilaku kerja dinilai menurut tujuh nilai dasar ASN BerAKHLAK.',
    'Pasal 24':
      'Evaluasi kinerja periodik dilakukan berurutan: capaian organisasi, pola distribusi, lalu predikat pegawai.',
    'Pasal 25': 'Evaluasi kinerja tahunan memakai urutan yang sama, untuk satu tahun penuh.',
    'Lampiran II.A.6.d': 'Tugas sebagai Plt. atau Plh. menjadi RHK utama pada SKP yang sama.',
    'Lampiran II.B':
      'SKP tugas belajar memuat hasil akademik, waktu kelulusan, dan tugas lain; ditambahkan pada SKP yang sudah ada.',
    'Lampiran II.C.6': 'Pegawai yang pindah menyusun SKP baru dengan pimpinan yang baru.',
    'Lampiran II.C.7':
      'Bila pejabat penilai berganti, SKP diklarifikasi dan ditetapkan dengan pejabat penilai yang baru.',
    'Lampiran II.C.8':
      'Pejabat negara, pegawai yang diberhentikan sementara, CLTN, dan MPP tidak wajib menyusun SKP.',
    'Lampiran III.A.7':
      'Dokumentasi kinerja membuktikan kemajuan atau hasil, bukan sekadar daftar kegiatan. Catatan harian mendukung, tidak dihitung menjadi rating.',
    'Lampiran III.C':
      'Umpan balik menjadi salah satu pertimbangan penilaian. Ia tidak diberi bobot atau angka.',
    'Lampiran IV.A.5':
      'Selama menjadi Plt., evaluasinya dilakukan pimpinan unit tempat ia bertanggung jawab.',
    'Lampiran IV.A.6': 'Bila tugas Plt. berakhir, kewenangan kembali ke jabatan definitif.',
    'Lampiran IV.A.14':
      'Pejabat penilai yang pindah sebelum jangka waktu evaluasi digantikan penerusnya; yang pindah di dalamnya tetap mengevaluasi.',
    'Lampiran IV.A.16': 'Pegawai tugas belajar dievaluasi pejabat penilai pada instansi induknya.',
    'Lampiran IV.B.3.a.3.d':
      'Tugas belajar yang tidak selesai hanya dapat berpredikat Kurang atau Sangat Kurang.',
    'Lampiran IV.A.8': 'Evaluasi dilakukan dalam jangka waktu evaluasi periode itu.',
    'Lampiran IV.A.13':
      'Pegawai yang pindah dinilai pada jabatan dan unit terakhirnya; SKP tidak dirata-ratakan.',
    'Lampiran IV.B.1':
      'Lebih dahulu ditetapkan capaian kinerja organisasi: Istimewa, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang.',
    'Lampiran IV.B.1.f': 'Bila capaian tahunan terbit sesudah Januari, dipakai capaian tahun sebelumnya.',
    'Lampiran IV.B.2':
      'Pola distribusi menggambarkan sebaran predikat yang wajar menurut capaian organisasi. Ia menjadi pertimbangan pejabat penilai.',
    'Lampiran IV.B.3':
      'Predikat kinerja pegawai dibaca dari pertemuan rating hasil kerja dan rating perilaku kerja pada kuadran kinerja.',
    'Lampiran IV.B.3.a.1':
      'Rating hasil kerja: di atas ekspektasi bila sebagian besar hasil di atas dan tidak ada RHK utama di bawah; sesuai bila sebagian besar sesuai dan hanya sebagian kecil RHK utama di bawah; di bawah bila sebagian besar di bawah.',
    'Lampiran IV.B.3.a.2':
      'Rating perilaku kerja: di atas ekspektasi bila konsisten menjalankan nilai dan menjadi penjaganya bagi orang lain; sesuai bila konsisten; di bawah bila belum konsisten.',
    'Lampiran IV.B.3.a.3': 'Sembilan pertemuan rating pada kuadran kinerja dan predikatnya masing-masing.',
    'Lampiran V.A':
      'Dokumen evaluasi ditandatangani, disampaikan, dan diterima dalam hari kerja yang ditentukan.',
  },
  'SE MenPANRB 3/2023': {
    '': 'Surat edaran tentang tata cara penetapan predikat: siapa menetapkan capaian organisasi dan besaran pola distribusinya.',
    'Predikat pimpinan unit kerja': 'Capaian unit kerja menjadi rating hasil kerja pimpinannya.',
    'Pola distribusi predikat kinerja pegawai':
      'Batas sebaran predikat menurut capaian organisasi, misalnya paling banyak 70 % Baik bila organisasinya Baik.',
  },
  'PermenPANRB 1/2023': {
    '': 'Peraturan tentang jabatan fungsional.',
    'Pasal 37':
      'Angka kredit setahun adalah koefisien jenjang dikalikan bagian menurut predikat: Sangat Baik 150%, Baik 100%, Butuh Perbaikan 75%, Kurang 50%, Sangat Kurang 25%.',
    Lampiran: 'Koefisien setiap jenjang dan angka kredit kumulatif untuk naik pangkat atau jenjang.',
  },
  'Peraturan BKN 3/2023': {
    '': 'Pelaksanaan teknis angka kredit, kenaikan pangkat, dan kenaikan jenjang jabatan fungsional.',
    'Syarat kenaikan':
      'Selain angka kredit: masa dalam pangkat, predikat paling rendah Baik, tidak sedang dihukum disiplin, dan untuk jenjang juga kebutuhan serta uji kompetensi.',
  },
  'Peraturan BKN 8/2019': {
    '': 'Pedoman mengukur indeks profesionalitas ASN: kualifikasi 25, kompetensi 40, kinerja 30, disiplin 5.',
    'Kategori indeks': 'Indeks digolongkan dari Sangat Rendah sampai Sangat Tinggi.',
  },
  'PermenPANRB 38/2018': {
    '': 'Indeks profesionalitas ASN diukur dari kualifikasi, kompetensi, kinerja, dan disiplin.',
  },
  'PermenPANRB 3/2020': {
    '': 'Manajemen talenta ASN: sembilan kotak dari kinerja dan potensial, dengan anjuran bagi setiap kotak.',
  },
  'PP 94/2021': {
    '': 'Disiplin PNS: kewajiban, larangan, tingkat dan jenis hukuman.',
    'Pasal 9': 'Tidak masuk kerja tanpa alasan yang sah dihukum menurut jumlah hari kerja dalam setahun.',
  },
  'PP 12/2019': {
    'Pasal 58':
      'Daerah dapat memberi tambahan penghasilan menurut kemampuan keuangan dan kriteria yang ditetapkan kepala daerah.',
  },
  'Ketentuan baku Terang': {
    '': 'Peraturan tidak memberi angka atau cara; inilah pilihan baku Terang, yang tertulis di dokumen regulasi Terang dan dapat diperiksa siapa pun.',
    'Pembulatan dan pembagian bulan angka kredit':
      'Setiap baris dibulatkan dua angka di belakang koma dan jumlahnya menjumlahkan baris yang tercetak. Satu bulan milik jenjang pada tanggal 1.',
    'Predikat pada sumbu kinerja talenta':
      'Sangat Baik berarti di atas ekspektasi, Baik sesuai ekspektasi, predikat lain di bawah ekspektasi.',
    'Batas potensial talenta':
      'Batasnya tidak nasional. Terang memakai 60 dan 80 kecuali instansi memilih yang lain.',
    'Ambang saran':
      'Peraturan menyebut “sebagian besar” dan “sebagian kecil” tanpa angka. Terang membacanya sebagai lebih dari 50 % dan paling banyak 25 %.',
    'Persentase capaian indikator':
      'Realisasi dibandingkan dengan target dalam persen. Angka ini memberi gambaran; ia tidak menentukan rating.',
    'Unit kecil': 'Di bawah sepuluh orang, batas pola distribusi hanya menjadi informasi.',
  },
};

/** The short words for an article, or null where there are none. */
export function ringkasanPasal({ peraturan, pasal }: Kutipan): string | null {
  const milik = Object.entries(RINGKASAN[peraturan] ?? {});
  const [terpanjang] = milik
    .filter(([kunci]) => pasal.startsWith(kunci))
    .sort(([a], [b]) => b.length - a.length);
  return terpanjang?.[1] ?? null;
}
