import { satuTitik } from '#rules/kernel/kalimat.ts';
import { katalog } from '../../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: (tahun: number) => `Isi SKP ${tahun}`,
    langkah: {
      hasil: 'Hasil kerja',
      perilaku: 'Perilaku kerja',
      lampiran: 'Lampiran',
      periksa: 'Periksa & ajukan',
    },
    bagian: 'Bagian SKP',
    berikutnya: (ke: string) => `Lanjut: ${ke}`,
    keManual: 'Tulis manual indikator (A.1.3)',
    sebelumnya: 'Sebelumnya',
    tidakDapatDiubah: 'SKP ini tidak sedang disusun',
    tidakDapatDiubahAjar:
      'SKP yang diajukan atau sudah ditetapkan tidak diubah langsung. Buka SKP untuk melihat langkah berikutnya.',
    bukaSkp: 'Buka SKP',
    luringDraf: 'Ketikan dari perangkat ini dipulihkan.',

    tentang: 'Pendekatan dan perjanjian kerja',
    pendekatanAjar: {
      KUANTITATIF: 'Indikator dan target ditulis terpisah; target terukur.',
      KUALITATIF: 'Indikator dan target ditulis sebagai satu kalimat.',
    },
    perjanjian: 'Nomor perjanjian kerja',
    perjanjianAjar: 'SKP PPPK juga mengacu pada perjanjian kerja (PermenPANRB 6/2022 Pasal 8 ayat 2).',

    usulan: 'Diharapkan dari Anda',
    ambil: 'Ambil',
    ambilSemua: 'Ambil semua',
    ambilIni: (uraian: string) => `Ambil sebagai RHK: ${uraian}`,
    dariPerjanjian: (unit: string) => `Perjanjian kinerja ${unit}`,
    dariMatriks: (nama: string, indikator: string) => `Matriks ${nama}, untuk ${indikator}`,
    tambahRhk: 'Tambah RHK',
    rhkKosong: 'Belum ada rencana hasil kerja',
    rhkKosongAjar:
      'Mulailah dari hasil terpenting yang diharapkan pimpinan dari Anda tahun ini. Satu SKP memuat sedikitnya satu RHK utama.',
    rhkKe: (n: number) => `RHK ${n}`,
    belumDitulis: 'Belum ditulis',
    jumlahIndikator: (n: number) => `${n} indikator`,
    perluDilengkapi: (n: number) => `${n} perlu dilengkapi`,
    buka: (n: number) => `Buka RHK ${n}`,
    selesai: 'Selesai',
    naik: 'Pindahkan ke atas',
    turun: 'Pindahkan ke bawah',
    hapusRhk: 'Hapus RHK',
    rhkDihapus: 'RHK dihapus.',
    indikatorDihapus: 'Indikator dihapus.',
    urungkan: 'Urungkan',

    uraian: 'Rencana hasil kerja',
    uraianAjar: 'Tulis hasilnya, bukan kegiatannya.',
    uraianContoh: 'Misalnya: Tersedianya data kepegawaian yang mutakhir',
    uraianBantuan: [
      'RHK menyatakan hasil yang diharapkan, misalnya “Tersusunnya laporan … yang disetujui pimpinan”. Hindari nama kegiatan seperti “Sosialisasi” atau “Monitoring”.',
      'Dasar: PermenPANRB 6/2022 Pasal 9 dan Anak Lampiran 1.',
    ],
    jenis: 'Usulan jenis',
    jenisAjar: 'Pejabat penilai yang menetapkan utama atau tambahan.',
    jenisBantuan: [
      'Utama: mendukung langsung hasil kerja pimpinan. Tambahan: penugasan lain di luar tugas pokok, boleh ditambah sepanjang tahun.',
      'Dasar: PermenPANRB 6/2022 Lampiran II.A.6.',
    ],
    penugasan: 'Penugasan dari',
    penugasanAjar: 'Jabatan pimpinan atau nama tim kerja yang memberi penugasan.',
    plt: 'Penugasan sebagai Plt./Plh.',
    pltAjar:
      'Penugasan Plt./Plh. menjadi RHK utama dalam SKP yang sama (PermenPANRB 6/2022 Lampiran II.A.6.d).',

    pimpinan: 'RHK pimpinan yang diintervensi',
    pimpinanAjar: (nama: string) => `Hasil kerja ${nama} yang didukung RHK ini.`,
    pimpinanBantuan: [
      'SKP Anda mendukung hasil kerja pimpinan. Bila pimpinan adalah pejabat pimpinan tinggi, indikatornya ikut dicetak.',
      'Dasar: PermenPANRB 6/2022 formulir A.1.7.',
    ],
    cariPimpinan: 'Cari RHK pimpinan',
    dalamRancangan: 'masih rancangan pimpinan',
    tulisSementara: 'Tidak ada dalam daftar? Tulis sementara',
    pilihDaftar: 'Pilih dari daftar',
    sementara: 'RHK pimpinan (sementara)',
    sementaraAjar:
      'Tulis RHK pimpinan sebagaimana Anda ketahui. Begitu SKP pimpinan ditetapkan dan kalimatnya sama, RHK ini tersambung sendiri; bila berbeda, Anda cukup memilihnya.',
    keadaanPimpinan: {
      BELUM: (nama: string) => `${nama} belum menyusun SKP tahun ini. Anda tetap dapat melanjutkan.`,
      RANCANGAN: (nama: string) =>
        `SKP ${nama} belum ditetapkan. Anda dapat memilih dari rancangannya; sambungan menjadi tetap setelah ditetapkan.`,
      TANPA_PENILAI:
        'Pejabat penilai Anda belum ditetapkan. Minta operator kepegawaian melengkapinya; sementara itu tulis RHK pimpinan yang Anda ketahui.',
      TIDAK_WAJIB: (nama: string) =>
        `${nama} tidak menyusun SKP. Tulis sasaran organisasi yang didukung RHK ini.`,
    },

    indikator: 'Indikator kinerja individu',
    indikatorAjar: 'Ukuran keberhasilan RHK ini.',
    tambahIndikator: 'Tambah indikator',
    hapusIndikator: 'Hapus indikator',
    indikatorKe: (n: number) => `Indikator ${n}`,
    ukuran: 'Ukuran keberhasilan',
    ukuranContoh: 'Misalnya: Persentase data pegawai yang dimutakhirkan',
    narasi: 'Indikator dan target',
    narasiContoh: 'Misalnya: Data pegawai dimutakhirkan paling lambat tanggal 5 setiap bulan',
    narasiBantuan: [
      'Pada pendekatan kualitatif, ukuran keberhasilan dan targetnya ditulis dalam satu kalimat.',
      'Dasar: PermenPANRB 6/2022 Lampiran II.A.7.a.',
    ],
    aspek: 'Aspek',
    aspekBantuan: [
      'Kuantitas: jumlah. Kualitas: mutu. Waktu: ketepatan. Biaya: efisiensi anggaran. Satu RHK boleh memakai beberapa aspek.',
      'Dasar: PermenPANRB 6/2022 Pasal 9 ayat 2.',
    ],
    perspektif: 'Perspektif',
    perspektifBantuan: [
      'SKP pimpinan sebaiknya memuat keempat perspektif; perspektif anggaran harus ada.',
      'Dasar: PermenPANRB 6/2022 Lampiran II.A.2.a.8.',
    ],
    pilih: 'Pilih',
    target: 'Target',
    targetAjar: 'Angka beserta satuannya, misalnya 12 laporan atau 95 %.',
    targetTerbaca: (nilai: string, satuan: string) => `Terbaca: ${nilai} ${satuan}`.trim(),
    arah: 'Arah yang baik',
    arahPilihan: { MAKSIMALKAN: 'Makin tinggi makin baik', MINIMALKAN: 'Makin rendah makin baik' },

    perilakuAjar:
      'Ketujuh nilai selalu tercantum. Tuliskan ekspektasi khusus pimpinan bila disepakati dalam dialog kinerja.',
    ekspektasi: (nilai: string) => `Ekspektasi khusus pimpinan, ${nilai}`,
    tambahEkspektasi: 'Tambah ekspektasi khusus',
    ekspektasiContoh: 'Misalnya: Tetap tenang dan ramah saat loket penuh',

    lampiranAjar: 'Disepakati bersama pimpinan; ketiganya perlu diisi sebelum SKP diajukan.',
    lampiranIsi: {
      sumberDaya: {
        ajar: 'Apa yang disediakan pimpinan agar hasil ini tercapai (Pasal 11).',
        contoh: 'Misalnya: Satu unit laptop dan akses SIASN',
      },
      pertanggungjawaban: {
        ajar: 'Seberapa sering dilaporkan, dan dengan data apa (Pasal 12).',
        contoh: 'Misalnya: Laporan triwulanan dengan data dari SIASN',
      },
      konsekuensi: {
        ajar: 'Apa yang terjadi bila ekspektasi tercapai, dan bila tidak (Lampiran II.A.8).',
        contoh: 'Misalnya: Bila tercapai: penghargaan pegawai terbaik',
      },
    },
    pertanggungjawabanSaran: [
      'Laporan triwulanan dengan bukti dukung',
      'Laporan bulanan dengan bukti dukung',
      'Dialog kinerja setiap bulan',
    ],
    bilaTercapai: (apa: string) => `Bila tercapai: ${apa.toLowerCase()}`,
    bilaTidak: (apa: string) => `Bila tidak tercapai: ${apa.toLowerCase()}`,
    saran: 'Usulan',
    tambahBaris: 'Tambah baris',
    hapusBaris: (n: number) => `Hapus baris ${n}`,
    baris: (bagian: string, n: number) => `${bagian}, baris ${n}`,

    siap: 'Siap diajukan',
    siapAjar: (nama: string) => `Semua bagian lengkap. SKP dikirim kepada ${nama} untuk ditetapkan.`,
    belumSiap: (n: number) => `${n} hal perlu dilengkapi sebelum diajukan`,
    belumSiapAjar: 'Ketuk untuk langsung membuka bagiannya.',
    saranPerbaikan: 'Saran, tidak menghalangi pengajuan',
    ajukan: 'Ajukan SKP',
    diajukan: (nama: string) => satuTitik(`SKP diajukan kepada ${nama}.`),
    tunggu: 'Menunggu ketikan Anda tersimpan. Sambungkan ke internet untuk mengajukan.',
    tanpaPenilai: 'pejabat penilai Anda',

    bentrokJudul: 'SKP ini juga diubah di tempat lain',
    bentrokIsi: (kapan: string) =>
      `Isi di server berubah pada ${kapan}, sesudah Anda membukanya di sini. Tidak ada yang hilang: pilih isi yang dipakai.`,
    bentrokSama: 'Kedua isi ternyata sama.',
    diServer: 'Di server',
    diSini: 'Di perangkat ini',
    pakaiSini: 'Pakai yang di perangkat ini',
    pakaiServer: 'Pakai yang di server',
  },
});
