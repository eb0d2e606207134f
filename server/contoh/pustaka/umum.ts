import type { NilaiPerilaku, SentimenUmpanBalik } from '#rules/enum.ts';
import type { Kegiatan } from './bentuk.ts';

/** Work that serves no single RHK. */
export const KEGIATAN_UMUM: readonly Kegiatan[] = [
  ['Mengikuti apel pagi dan arahan pimpinan', 'kegiatan', 1],
  ['Mengikuti rapat koordinasi mingguan dan mencatat pembagian tugas', 'rapat', 1],
  ['Mengikuti senam dan Jumat Bersih di lingkungan kantor', 'kegiatan', 1],
];
export const KEGIATAN_TAMBAHAN: readonly Kegiatan[] = [
  ['Menjadi petugas upacara atas penugasan pimpinan', 'kegiatan', 1],
  ['Membantu panitia hari jadi Kota Serang', 'kegiatan', 1],
  ['Mewakili pimpinan dalam rapat lintas perangkat daerah', 'rapat', 1],
];
export const KEGIATAN_PIMPINAN: readonly Kegiatan[] = [
  ['Memimpin rapat pembahasan capaian dan hambatan', 'rapat', 1],
  ['Menelaah dan mendisposisikan surat serta konsep naskah dinas', 'naskah', 12],
  ['Berdialog kinerja dengan bawahan dan mencatat kesepakatannya', 'orang', 2],
  ['Meninjau pekerjaan di lapangan dan memberi arahan', 'lokasi', 2],
  ['Membahas program bersama perangkat daerah lain', 'rapat', 1],
];

/** Behaviour a leader expects in particular, for some of the seven values. */
export const EKSPEKTASI: Readonly<Partial<Record<NilaiPerilaku, readonly string[]>>> = {
  BERORIENTASI_PELAYANAN: [
    'Menyapa dan menjawab pertanyaan warga dengan jelas pada kesempatan pertama',
    'Tetap tenang dan sopan saat pelayanan sedang ramai',
  ],
  AKUNTABEL: [
    'Menolak pemberian dalam bentuk apa pun dan melaporkannya',
    'Menyampaikan laporan sebelum jatuh tempo',
  ],
  KOMPETEN: ['Membagikan ilmu dari pelatihan kepada rekan satu unit'],
  ADAPTIF: ['Mengusulkan sedikitnya satu perbaikan cara kerja dalam setahun'],
  KOLABORATIF: ['Memberi kabar lebih dahulu bila pekerjaan bergantung pada unit lain'],
};

export const LAMPIRAN = {
  sumberDaya: [
    'Sumber daya manusia: petugas dan pendamping sesuai pembagian tugas',
    'Anggaran sesuai dokumen pelaksanaan anggaran tahun berjalan',
    'Peralatan kerja: komputer, jaringan dan kendaraan operasional',
    'Pendampingan pimpinan sedikitnya sekali sebulan',
  ],
  pertanggungjawaban: [
    'Laporan kemajuan setiap triwulan disertai bukti dukung',
    'Dialog kinerja sedikitnya sekali setiap triwulan',
  ],
  konsekuensi: [
    'Bila ekspektasi terpenuhi: diusulkan memperoleh penghargaan atau penugasan baru',
    'Bila tidak terpenuhi: diberi bimbingan, kemudian teguran atau pengalihan penugasan',
  ],
} as const;

export const UMPAN_BALIK_HASIL: Readonly<Record<SentimenUmpanBalik, readonly string[]>> = {
  POSITIF: [
    'Hasilnya rapi dan selesai lebih awal daripada rencana. Pertahankan cara mencatatnya.',
    'Data yang disampaikan lengkap, sehingga saya dapat langsung memakainya dalam rapat.',
    'Perkembangannya jelas setiap pekan. Terima kasih atas inisiatifnya.',
  ],
  NETRAL: [
    'Berjalan sesuai rencana. Triwulan depan mohon sertakan bukti dukung lebih lengkap.',
    'Cukup baik. Bahas dengan saya bila ada hambatan di lapangan.',
  ],
  PERLU_PERBAIKAN: [
    'Beberapa laporan terlambat. Mari sepakati jadwal baru setiap hari Kamis.',
    'Angkanya belum cocok dengan sumber data. Periksa kembali sebelum dikirim.',
  ],
};

export const UMPAN_BALIK_NILAI: Readonly<Partial<Record<NilaiPerilaku, readonly string[]>>> = {
  BERORIENTASI_PELAYANAN: [
    'Warga merasa terbantu dengan penjelasan yang sabar.',
    'Cepat menanggapi permintaan unit lain.',
  ],
  AKUNTABEL: [
    'Mencatat dan melaporkan penggunaan barang dengan tertib.',
    'Jujur menyampaikan kendala sejak awal.',
  ],
  KOMPETEN: ['Mau mengajari rekan yang baru.'],
  HARMONIS: ['Menjaga suasana kerja tetap nyaman saat beban tinggi.'],
  ADAPTIF: ['Menemukan cara kerja yang lebih ringkas.'],
  KOLABORATIF: ['Menggerakkan kerja sama dengan unit lain tanpa diminta.'],
};

export const CATATAN_PENILAI = [
  'Ekspektasi dibahas dalam dialog kinerja; hasilnya sesuai bukti dukung.',
  'Terus pertahankan mutu pencatatan.',
  'Perlu dukungan peralatan agar target triwulan berikut tercapai.',
] as const;
