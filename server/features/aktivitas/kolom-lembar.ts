import type { Aktivitas } from '#contract/aktivitas.ts';
import type { KolomImpor } from '#documents/lembar/kepala.ts';
import type { KolomLembar } from '#documents/lembar/tulis.ts';
import type { KategoriAktivitas } from '#rules/enum.ts';

type KunciAktivitas =
  | 'rencanaAksi'
  | 'tanggal'
  | 'mulai'
  | 'selesai'
  | 'uraian'
  | 'sumberData'
  | 'volume'
  | 'satuan'
  | 'bukti'
  | 'rhk'
  | 'kategori'
  | 'menit'
  | 'luarHariKerja';

/** The text of one row's cells by column. */
export type SelAktivitas = Record<KunciAktivitas, string>;

const kolom = (
  kunci: KunciAktivitas,
  judul: string,
  sinonim: readonly string[] = [],
  wajib = false,
): KolomImpor<KunciAktivitas> => ({ kunci, judul, sinonim, wajib });

/** The sheet of daily activities: BKN's nine columns in their order, then what else an activity says. */
export const KOLOM_AKTIVITAS: readonly KolomImpor<KunciAktivitas>[] = [
  kolom('rencanaAksi', 'Rencana Aksi', ['Renaksi', 'Rencana Aksi Kegiatan', 'Nama Rencana Aksi']),
  kolom(
    'tanggal',
    'Tanggal Kegiatan',
    ['Tanggal', 'Tgl Kegiatan', 'Tgl', 'Hari Tanggal', 'Tanggal Pelaksanaan', 'Date'],
    true,
  ),
  kolom('mulai', 'Jam Mulai', ['Mulai', 'Waktu Mulai', 'Pukul Mulai', 'Dari Jam', 'Start']),
  kolom('selesai', 'Jam Selesai', [
    'Selesai',
    'Waktu Selesai',
    'Pukul Selesai',
    'Sampai Jam',
    'Jam Akhir',
    'End',
  ]),
  kolom(
    'uraian',
    'Kegiatan Harian',
    [
      'Kegiatan',
      'Uraian Kegiatan',
      'Uraian',
      'Aktivitas',
      'Aktivitas Harian',
      'Deskripsi',
      'Pekerjaan',
      'Uraian Tugas',
    ],
    true,
  ),
  kolom('sumberData', 'Sumber Data', ['Sumber']),
  kolom('volume', 'Realisasi', ['Volume', 'Jumlah', 'Kuantitas', 'Output', 'Hasil', 'Banyaknya']),
  kolom('satuan', 'Satuan', ['Satuan Hasil', 'Unit']),
  kolom('bukti', 'Bukti Dukung', [
    'Bukti',
    'Link Bukti',
    'Tautan Bukti',
    'Link',
    'Eviden',
    'Evidence',
    'Data Dukung',
  ]),
  kolom('rhk', 'RHK', ['Rencana Hasil Kerja', 'Hasil Kerja']),
  kolom('kategori', 'Kategori', ['Jenis', 'Jenis Kegiatan']),
  kolom('menit', 'Menit', ['Durasi', 'Lama', 'Waktu Menit', 'Durasi Menit']),
  kolom('luarHariKerja', 'Luar Hari Kerja', ['Lembur', 'Dinas Luar Hari Kerja']),
];

export const NAMA_KATEGORI: Record<KategoriAktivitas, string> = {
  RHK: 'RHK',
  TUGAS_TAMBAHAN: 'Tugas tambahan',
  UMUM: 'Umum',
};

const ISI: Record<
  KunciAktivitas,
  (a: Aktivitas, alamat: string) => ReturnType<KolomLembar<Aktivitas>['isi']>
> = {
  rencanaAksi: (a) => a.rencanaAksi,
  tanggal: (a) => new Date(`${a.tanggal}T00:00:00Z`),
  mulai: (a) => a.mulai,
  selesai: (a) => a.selesai,
  uraian: (a) => a.uraian,
  sumberData: (a) => a.sumberData,
  volume: (a) => a.volume,
  satuan: (a) => a.satuan,
  bukti: (a, alamat) =>
    a.bukti
      .map((b) => b.tautan ?? alamatBerkas(alamat, b.id))
      .sort()
      .join('\n') || null,
  rhk: (a) => a.rhk,
  kategori: (a) => NAMA_KATEGORI[a.kategori],
  menit: (a) => a.menit,
  luarHariKerja: (a) => (a.luarHariKerja ? 'Ya' : 'Tidak'),
};

const LEBAR: Partial<Record<KunciAktivitas, number>> = {
  rencanaAksi: 36,
  uraian: 60,
  bukti: 40,
  rhk: 44,
  mulai: 11,
  selesai: 11,
  menit: 9,
};

/** The columns of the sheet that goes out: those that come in, and where each activity stands. */
export function kolomEkspor(alamat: string): KolomLembar<Aktivitas>[] {
  const tertulis: KolomLembar<Aktivitas>[] = KOLOM_AKTIVITAS.map(({ kunci, judul }) => ({
    judul,
    lebar: LEBAR[kunci] ?? 16,
    isi: (a) => ISI[kunci](a, alamat),
  }));
  return [...tertulis, { judul: 'Keadaan', isi: (a) => a.keadaan }];
}

/** Where an uploaded file is opened; in a sheet it stands for the file. */
export function alamatBerkas(alamat: string, id: string): string {
  return `${alamat}/api/v1/bukti/${id}/isi`;
}
