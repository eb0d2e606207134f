import { PREDIKAT_ORGANISASI, RATING } from '../enum.ts';
import { art, type Kutipan, p6, SE3, TERANG } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT_ORGANISASI, LABEL_RATING } from '../label.ts';

export const KUNCI_PENGATURAN = [
  'periode',
  'jendela',
  'hariKerja',
  'pengumumanBkn',
  'kurva',
  'ratingPimpinan',
  'bantuanCapaian',
  'talenta',
  'ipAsn',
  'aktivitas',
  'umpanBalik',
  'tindakLanjut',
  'gangguan',
  'pendekatan',
] as const;
export type KunciPengaturan = (typeof KUNCI_PENGATURAN)[number];

/** How sure the ground is: an article that names the choice, practice known but not read, or a choice of Terang. */
export type TandaDasar = 'PASAL' | 'PRAKTIK' | 'PILIHAN';

export const BENTUK_KOLOM = [
  'pilihan',
  'ya',
  'angka',
  'jam',
  'pasangan',
  'peta',
  'petaAngka',
  'jendela',
  'tanggalTahun',
  'kurva',
] as const;

/** One field of a setting, as the agency's profile names it. */
export interface KolomPengaturan {
  nama: string;
  judul: string;
  bentuk: (typeof BENTUK_KOLOM)[number];
  satuan?: string;
  /** Value and label: of a choice, of the values of a map, or of the keys of a map of numbers. */
  pilihan?: readonly { nilai: string; label: string }[];
  kunci?: readonly { nilai: string; label: string }[];
  bolehKosong?: boolean;
}

export interface Pengaturan {
  judul: string;
  arti: string;
  tanda: TandaDasar;
  dasar: readonly Kutipan[];
  /** TAHUN: only from the first day of a year whose periods have not been opened; HARI: from any day to come. */
  mulai: 'TAHUN' | 'HARI';
  kolom: readonly KolomPengaturan[];
}

const baku = (nama: string) => art(TERANG, nama);
const daftar = <K extends string>(label: Readonly<Record<K, string>>) =>
  (Object.keys(label) as K[]).map((nilai) => ({ nilai, label: label[nilai] }));
const capaian = PREDIKAT_ORGANISASI.map((nilai) => ({ nilai, label: LABEL_PREDIKAT_ORGANISASI[nilai] }));

/** Every choice the regulation leaves to an agency: what it does, on what it rests, and from when it may change. */
export const PENGATURAN: Readonly<Record<KunciPengaturan, Pengaturan>> = {
  periode: {
    judul: 'Periode evaluasi',
    arti: 'Bulanan atau triwulanan, satu pilihan untuk seluruh instansi. Bila triwulan IV digabung dengan evaluasi akhir tahun, keduanya menjadi satu periode IV-Akhir: satu jangka waktu, satu evaluasi, satu dokumen.',
    tanda: 'PASAL',
    dasar: [p6('Pasal 24'), baku('Penggabungan triwulan IV dan akhir tahun')],
    mulai: 'TAHUN',
    kolom: [
      {
        nama: 'periodeEvaluasi',
        judul: 'Evaluasi periodik',
        bentuk: 'pilihan',
        pilihan: daftar({ TRIWULANAN: 'Triwulanan', BULANAN: 'Bulanan' }),
      },
      { nama: 'gabungTw4Akhir', judul: 'Gabung triwulan IV dengan akhir tahun', bentuk: 'ya' },
    ],
  },
  jendela: {
    judul: 'Jangka waktu evaluasi',
    arti: 'Tanggal mulai dalam bulan terakhir periode dan tanggal akhir dalam bulan sesudahnya, untuk tahun yang belum dibuka. Jangka waktu satu periode yang sudah dibuka diubah pada halaman Periode.',
    tanda: 'PILIHAN',
    dasar: [p6('Lampiran IV.A.8'), baku('Jangka waktu evaluasi')],
    mulai: 'TAHUN',
    kolom: [
      {
        nama: 'jendela',
        judul: 'Tanggal mulai dan akhir',
        bentuk: 'jendela',
        kunci: daftar({ BULANAN: 'Bulanan', TRIWULANAN: 'Triwulanan', TAHUNAN: 'Akhir tahun' }),
      },
    ],
  },
  hariKerja: {
    judul: 'Hari kerja seminggu',
    arti: 'Menentukan hitungan semua tenggat dalam hari kerja, batas lapor aktivitas, dan hari wajib. Hari sebelum tanggal mulai tetap dihitung menurut minggu kerja yang lama.',
    tanda: 'PILIHAN',
    dasar: [p6('Lampiran V'), baku('Cara menghitung hari kerja')],
    mulai: 'HARI',
    kolom: [
      {
        nama: 'hariKerja',
        judul: 'Hari kerja',
        bentuk: 'pilihan',
        pilihan: [
          { nilai: '5', label: '5 hari, Senin–Jumat' },
          { nilai: '6', label: '6 hari, Senin–Sabtu' },
        ],
      },
    ],
  },
  pengumumanBkn: {
    judul: 'Batas pengumpulan hasil oleh BKN',
    arti: 'Hari terakhir pelaporan hasil kinerja suatu tahun menurut pengumuman BKN. Pengumuman terbit setiap tahun dan dapat lebih awal daripada 31 Januari.',
    tanda: 'PRAKTIK',
    dasar: [art('Pengumuman BKN', 'Pelaporan hasil kinerja')],
    mulai: 'HARI',
    kolom: [{ nama: 'pengumumanBkn', judul: 'Hari terakhir menurut tahun SKP', bentuk: 'tanggalTahun' }],
  },
  kurva: {
    judul: 'Pola distribusi predikat',
    arti: 'Batas yang menjadi peringatan pada ruang kurva. Pola adalah bahan pertimbangan; melampauinya meminta alasan dan tidak menahan dokumen seseorang.',
    tanda: 'PASAL',
    dasar: [p6('Lampiran IV.B.2'), art(SE3, 'Pola distribusi predikat kinerja pegawai')],
    mulai: 'HARI',
    kolom: [
      {
        nama: 'profilDistribusi',
        judul: 'Pola',
        bentuk: 'pilihan',
        pilihan: daftar({
          SE3_2023: 'SE 3/2023, dengan batas persen',
          P6_ONLY: 'PermenPANRB 6/2022, kurva tanpa angka',
          CUSTOM: 'Batas instansi sendiri',
        }),
      },
      { nama: 'batasDistribusi', judul: 'Batas menurut capaian organisasi', bentuk: 'kurva', kunci: capaian },
    ],
  },
  ratingPimpinan: {
    judul: 'Rating pimpinan unit dari capaian unit',
    arti: 'Capaian organisasi mengusulkan rating hasil kerja pimpinannya. Pejabat penilai tetap dapat memilih lain dengan alasan.',
    tanda: 'PILIHAN',
    dasar: [p6('Lampiran IV.B'), baku('Usulan rating pimpinan unit')],
    mulai: 'HARI',
    kolom: [
      { nama: 'ratingPimpinanDariOrganisasi', judul: 'Usulkan rating dari capaian unit', bentuk: 'ya' },
      {
        nama: 'petaRatingPimpinan',
        judul: 'Rating menurut capaian',
        bentuk: 'peta',
        kunci: capaian,
        pilihan: RATING.map((nilai) => ({ nilai, label: LABEL_RATING[nilai] })),
      },
    ],
  },
  bantuanCapaian: {
    judul: 'Bantuan angka untuk capaian organisasi',
    arti: 'Persentase tercapainya rencana aksi boleh mengusulkan capaian organisasi. Angkanya tidak berasal dari peraturan.',
    tanda: 'PILIHAN',
    dasar: [baku('Bantuan angka capaian organisasi')],
    mulai: 'HARI',
    kolom: [
      { nama: 'bantuanCapaian', judul: 'Pakai bantuan angka', bentuk: 'ya' },
      {
        nama: 'ambangCapaian',
        judul: 'Mulai dari persen (Istimewa: di atasnya)',
        bentuk: 'petaAngka',
        satuan: '%',
        bolehKosong: true,
        kunci: daftar({
          istimewa: 'Istimewa',
          baik: 'Baik',
          butuhPerbaikan: 'Butuh perbaikan',
          kurang: 'Kurang',
        }),
      },
    ],
  },
  talenta: {
    judul: 'Batas potensial talenta',
    arti: 'Skor mulai potensial menengah dan tinggi pada peta sembilan kotak. Tidak ada angka nasional.',
    tanda: 'PRAKTIK',
    dasar: [art('PermenPANRB 3/2020', 'Lampiran, sembilan kotak'), baku('Batas potensial talenta')],
    mulai: 'HARI',
    kolom: [{ nama: 'batasTalenta', judul: 'Skor mulai', bentuk: 'pasangan', bolehKosong: true }],
  },
  ipAsn: {
    judul: 'Cara menghitung JP pada IP ASN',
    arti: 'Ambang: nilai penuh bila JP mencapai batas. Proporsional: nilai sebanding dengan JP.',
    tanda: 'PRAKTIK',
    dasar: [art('Peraturan BKN 8/2019', 'Pasal 8')],
    mulai: 'HARI',
    kolom: [
      {
        nama: 'jpIpAsn',
        judul: 'Cara',
        bentuk: 'pilihan',
        pilihan: daftar({ AMBANG: 'Ambang', PROPORSIONAL: 'Proporsional' }),
      },
    ],
  },
  aktivitas: {
    judul: 'Laporan aktivitas',
    arti: 'Menit kerja sehari dan berapa hari kerja ke belakang aktivitas masih dapat dilaporkan.',
    tanda: 'PILIHAN',
    dasar: [p6('Pasal 16'), baku('Batas laporan aktivitas')],
    mulai: 'HARI',
    kolom: [
      { nama: 'batasMenitHarian', judul: 'Menit kerja sehari', bentuk: 'angka', satuan: 'menit' },
      { nama: 'batasMundurHariKerja', judul: 'Boleh mundur', bentuk: 'angka', satuan: 'hari kerja' },
    ],
  },
  umpanBalik: {
    judul: 'Kelompok anonim umpan balik',
    arti: 'Paling sedikit berapa pemberi sebelum umpan balik tanpa nama ditampilkan.',
    tanda: 'PILIHAN',
    dasar: [p6('Lampiran III.C.15'), baku('Kelompok terkecil umpan balik')],
    mulai: 'HARI',
    kolom: [
      {
        nama: 'umpanBalikKelompokTerkecil',
        judul: 'Pemberi paling sedikit',
        bentuk: 'angka',
        satuan: 'orang',
        bolehKosong: true,
      },
    ],
  },
  tindakLanjut: {
    judul: 'Tindak lanjut',
    arti: 'Kapan seseorang diusulkan masuk kelompok suksesi, kapan umpan balik berarti belum ada kemajuan, dan jeda sebelum masalah perilaku dilaporkan.',
    tanda: 'PASAL',
    dasar: [p6('Pasal 20'), p6('Pasal 31'), p6('Lampiran III.D.5')],
    mulai: 'HARI',
    kolom: [
      {
        nama: 'ambangSuksesi',
        judul: 'Prioritas suksesi',
        bentuk: 'pilihan',
        pilihan: daftar({ SANGAT_BAIK: 'Sangat baik', BAIK: 'Baik ke atas' }),
      },
      { nama: 'minimalUmpanBalik', judul: 'Umpan balik paling sedikit', bentuk: 'angka', satuan: 'entri' },
      {
        nama: 'bagianPerluPerbaikan',
        judul: 'Lebih dari bagian ini perlu perbaikan',
        bentuk: 'angka',
        satuan: '%',
      },
      { nama: 'jedaPelaporanPerilaku', judul: 'Jeda pelaporan perilaku', bentuk: 'angka', satuan: 'hari' },
    ],
  },
  gangguan: {
    judul: 'Gangguan sistem',
    arti: 'Kapan satu hari dianggap hilang karena gangguan, sehingga tenggat yang jatuh pada hari itu diperpanjang.',
    tanda: 'PILIHAN',
    dasar: [baku('Perpanjangan karena gangguan sistem')],
    mulai: 'HARI',
    kolom: [
      {
        nama: 'gangguan.menitMinimum',
        judul: 'Paling singkat',
        bentuk: 'angka',
        satuan: 'menit',
        bolehKosong: true,
      },
      { nama: 'gangguan.mulai', judul: 'Jam layanan mulai', bentuk: 'jam', bolehKosong: true },
      { nama: 'gangguan.selesai', judul: 'Jam layanan selesai', bentuk: 'jam', bolehKosong: true },
    ],
  },
  pendekatan: {
    judul: 'Pendekatan SKP',
    arti: 'Pendekatan yang ditawarkan pada SKP baru. Pimpinan tetap dapat memilih yang lain.',
    tanda: 'PASAL',
    dasar: [p6('Lampiran II.A.7')],
    mulai: 'HARI',
    kolom: [
      {
        nama: 'pendekatan',
        judul: 'Pendekatan',
        bentuk: 'pilihan',
        pilihan: daftar({ KUANTITATIF: 'Kuantitatif', KUALITATIF: 'Kualitatif' }),
      },
    ],
  },
};
