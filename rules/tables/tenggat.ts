import { berlaku } from '../kernel/berlaku.ts';
import type { Kutipan } from '../kernel/kutipan.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';

export const KODE_TENGGAT = [
  'DL-01',
  'DL-02',
  'DL-03',
  'DL-04',
  'DL-05',
  'DL-06',
  'DL-07',
  'DL-08',
  'DL-09',
  'DL-10',
  'DL-11',
  'DL-12',
  'DL-13',
  'DL-14',
  'DL-15',
] as const;
export type KodeTenggat = (typeof KODE_TENGGAT)[number];

/**
 * How long: working days after the event; a fixed day of the event's year; the next such day on or after the event;
 * or a day announced for each year.
 */
export type CaraTenggat =
  | { jenis: 'HARI_KERJA'; jumlah: number }
  | { jenis: 'TANGGAL_TAHUN_ITU'; bulan: number; tanggal: number }
  | { jenis: 'TANGGAL_BERIKUTNYA'; bulan: number; tanggal: number }
  | { jenis: 'PENGUMUMAN'; menurutTahun: Readonly<Record<string, string>> };

export interface KetentuanTenggat {
  peristiwa: string;
  /** What the count starts from. */
  sejak: string;
  cara: CaraTenggat;
  dasar: readonly Kutipan[];
}

const hariKerja = (jumlah: number): CaraTenggat => ({ jenis: 'HARI_KERJA', jumlah });
const januari31: CaraTenggat = { jenis: 'TANGGAL_TAHUN_ITU', bulan: 1, tanggal: 31 };

/**
 * The limits of PermenPANRB 6/2022, all follow-up terms in working days.
 * @DOUBT P6 L-V – PP 30/2019 says "hari" for the objection – working days – 2026-11-24
 * @DOUBT P6 L-II.A.2.a.3 – "minggu kedua Januari" has no day – 14 January – 2026-11-24
 * @DOUBT P6 L-V.A.7/L-V.B – 14 + 14 + 7 working days exceed the 30 for the report – both limits stand; the report goes
 * out on time, marked as under objection, and is corrected later – 2026-11-24
 * @DOUBT DL-15 – known from a press copy, "sebelum 10 Januari 2025" – the last day is the 9th – 2026-11-24
 */
export const ketentuanTenggat = berlaku<Readonly<Record<KodeTenggat, KetentuanTenggat>>>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Pasal 14(1)'), p6('Lampiran II.C'), p6('Lampiran IV.A.8'), p6('Lampiran V')],
    nilai: {
      'DL-01': {
        peristiwa: 'Rancangan PK/Renstra boleh menjadi dasar SKP bila belum ditetapkan',
        sejak: 'tahun SKP',
        cara: { jenis: 'TANGGAL_TAHUN_ITU', bulan: 1, tanggal: 14 },
        dasar: [p6('Lampiran II.A.2.a.3')],
      },
      'DL-02': {
        peristiwa: 'SKP ditetapkan',
        sejak: 'tahun SKP',
        cara: januari31,
        dasar: [p6('Pasal 14(1)'), p6('Lampiran II.C.4')],
      },
      'DL-03': {
        peristiwa: 'Pejabat penilai mengklarifikasi ekspektasi; sesudahnya dialog dilakukan dengan atasannya',
        sejak: 'tahun SKP',
        cara: januari31,
        dasar: [p6('Lampiran II.C.5')],
      },
      'DL-04': {
        peristiwa: 'Evaluasi kinerja tahunan',
        sejak: 'akhir tahun yang dinilai',
        cara: { jenis: 'TANGGAL_BERIKUTNYA', bulan: 1, tanggal: 31 },
        dasar: [p6('Lampiran IV.A.8.b')],
      },
      'DL-05': {
        peristiwa: 'Pejabat penilai menyampaikan D.1.1 kepada pegawai',
        sejak: 'tanda tangan pejabat penilai',
        cara: hariKerja(14),
        dasar: [p6('Lampiran V.A.5')],
      },
      'DL-06': {
        peristiwa: 'Pegawai menandatangani dan mengembalikan D.1.1',
        sejak: 'dokumen diterima',
        cara: hariKerja(14),
        dasar: [p6('Lampiran V.A.6')],
      },
      'DL-07': {
        peristiwa: 'Laporan kepada PyB',
        sejak: 'akhir jangka waktu evaluasi',
        cara: hariKerja(30),
        dasar: [p6('Lampiran V.A.7')],
      },
      'DL-08': {
        peristiwa: 'Atasan menandatangani D.1.2 karena pejabat penilai tidak menilai',
        sejak: 'akhir jangka waktu evaluasi',
        cara: hariKerja(14),
        dasar: [p6('Lampiran V.A.8')],
      },
      'DL-09': {
        peristiwa: 'Atasan menyampaikan D.1.2',
        sejak: 'tanda tangan atasan',
        cara: hariKerja(7),
        dasar: [p6('Lampiran V.A.9')],
      },
      'DL-10': {
        peristiwa: 'Pegawai menandatangani dan mengembalikan D.1.2',
        sejak: 'dokumen diterima',
        cara: hariKerja(7),
        dasar: [p6('Lampiran V.A.10')],
      },
      'DL-11': {
        peristiwa: 'Laporan D.1.2 kepada PyB',
        sejak: 'akhir jangka waktu evaluasi',
        cara: hariKerja(30),
        dasar: [p6('Lampiran V.A.11')],
      },
      'DL-12': {
        peristiwa: 'Pegawai mengajukan keberatan',
        sejak: 'dokumen diterima',
        cara: hariKerja(14),
        dasar: [p6('Lampiran V.B.2')],
      },
      'DL-13': {
        peristiwa: 'Atasan pejabat penilai memutus keberatan',
        sejak: 'keberatan diterima',
        cara: hariKerja(7),
        dasar: [p6('Lampiran V.B.6')],
      },
      'DL-14': {
        peristiwa: 'Laporan D.1.3 kepada PyB',
        sejak: 'akhir jangka waktu evaluasi',
        cara: hariKerja(30),
        dasar: [p6('Lampiran V.B.8')],
      },
      'DL-15': {
        peristiwa: 'Pengumpulan hasil kinerja oleh BKN',
        sejak: 'tahun SKP',
        cara: { jenis: 'PENGUMUMAN', menurutTahun: { '2024': '2025-01-09' } },
        dasar: [art('Pengumuman BKN', 'Pelaporan SKP 2024 (sebelum 10 Januari 2025)')],
      },
    },
  },
]);

export const caraHitungTenggat = art(TERANG, 'Cara menghitung hari kerja');
