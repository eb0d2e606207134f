import { berlaku } from '../kernel/berlaku.ts';
import { art, type Kutipan, p6 } from '../kernel/kutipan.ts';

/** The four groups whose law on sanctions differs. */
export const KELOMPOK_SANKSI = ['PNS_JPT', 'PNS_JA_JF', 'PPPK', 'PPPK_PARUH_WAKTU'] as const;
export type KelompokSanksi = (typeof KELOMPOK_SANKSI)[number];

/** The path another law prescribes, in order. A proposal to check, never a decision. */
export interface JalurSanksi {
  kelompok: KelompokSanksi;
  langkah: readonly string[];
  bukti: readonly string[];
  pemutus: string;
  dasar: readonly Kutipan[];
}

const bukti = [
  'Dokumen evaluasi kinerja tahunan (D.1.1, D.1.2, atau D.1.3) yang sudah disampaikan',
  'SKP yang berlaku dan hasil evaluasinya',
  'Rekaman bimbingan atau tanda bahwa konseling sudah dilakukan',
];

/**
 * P6 Ps 33 and L-V.D only refer to other law; this is that law's path for each kind of employee.
 * @DOUBT PP 30/2019 Ps 56–58 – only seen in a summary (LAN) – steps as summarised, the six months of a JPT from general
 * knowledge – 2026-11-24
 * @DOUBT PP 49/2018 – the article on ending an agreement for missed targets was not seen – named without article – 2026-11-24
 */
export const jalurSanksi = berlaku<Readonly<Record<KelompokSanksi, JalurSanksi>>>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Pasal 33'), p6('Lampiran V.D')],
    nilai: {
      PNS_JPT: {
        kelompok: 'PNS_JPT',
        langkah: [
          'Pejabat diberi kesempatan memperbaiki kinerja selama 6 bulan',
          'Bila belum berhasil, diadakan uji kompetensi',
          'Menurut hasilnya, dapat dipindahkan ke jabatan lain atau ditempatkan pada jabatan yang lebih rendah',
        ],
        bukti,
        pemutus: 'Pejabat Pembina Kepegawaian',
        dasar: [art('PP 30/2019', 'Pasal 56–58'), p6('Pasal 33')],
      },
      PNS_JA_JF: {
        kelompok: 'PNS_JA_JF',
        langkah: [
          'Uji kompetensi',
          'Penempatan kembali pada jabatan yang sesuai kompetensinya',
          'Bila tidak ada jabatan yang lowong, ditempatkan sementara paling lama 1 tahun',
          'Sesudah itu dapat diberhentikan dengan hormat menurut peraturan',
        ],
        bukti,
        pemutus: 'Pejabat Pembina Kepegawaian',
        dasar: [art('PP 30/2019', 'Pasal 56–58'), p6('Pasal 33')],
      },
      PPPK: {
        kelompok: 'PPPK',
        langkah: [
          'Bandingkan capaian dengan target dalam perjanjian kerja',
          'Bila target tidak terpenuhi, perjanjian kerja dapat diakhiri menurut peraturan',
        ],
        bukti: [...bukti, 'Perjanjian kerja'],
        pemutus: 'Pejabat Pembina Kepegawaian',
        dasar: [art('PP 49/2018', 'Pengakhiran perjanjian kerja karena target kinerja'), p6('Pasal 33')],
      },
      PPPK_PARUH_WAKTU: {
        kelompok: 'PPPK_PARUH_WAKTU',
        langkah: [
          'Kumpulkan evaluasi triwulanan dan tahunan dalam masa perjanjian kerja',
          'Hasilnya menjadi dasar perpanjangan perjanjian kerja tahun berikutnya',
        ],
        bukti: ['Evaluasi triwulanan dan tahunan selama masa perjanjian kerja', 'Perjanjian kerja'],
        pemutus: 'Pejabat Pembina Kepegawaian',
        dasar: [art('KepmenPANRB 16/2025', 'Diktum 13, 17, 18'), p6('Pasal 33')],
      },
    },
  },
]);
