import type { TingkatKendali } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';

export interface KataPemeriksa {
  /** Nouns that name an activity or a category, not a result. */
  kegiatan: readonly string[];
  /** Words that show a result, even after one of the nouns. */
  hasil: readonly string[];
  /** Words that make a target absolute. */
  mutlak: readonly string[];
}

/**
 * Words by which the text of an RHK or a target is checked. They only raise warnings.
 * @DOUBT P6 AL 1 – a result told from an activity by wording – a list of words, warning only – 2026-11-24
 */
export const kataPemeriksa = berlaku<KataPemeriksa>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Anak Lampiran 1'), p6('Lampiran II.A.7.a.7'), art(TERANG, 'V-SKP-10')],
    nilai: {
      kegiatan: [
        'administrasi',
        'evaluasi',
        'fasilitasi',
        'konsultasi',
        'koordinasi',
        'monitoring',
        'pelaksanaan',
        'pelaporan',
        'pemantauan',
        'pembinaan',
        'pembuatan',
        'pemeriksaan',
        'pendampingan',
        'pengadaan',
        'pengarsipan',
        'pengawasan',
        'pengelolaan',
        'pengolahan',
        'pengumpulan',
        'penyampaian',
        'penyelenggaraan',
        'penyiapan',
        'penyusunan',
        'perencanaan',
        'persiapan',
        'rapat',
        'sosialisasi',
        'verifikasi',
      ],
      hasil: [
        'selesai',
        'terbit',
        'tepat',
        'sesuai',
        'lengkap',
        'akurat',
        'disetujui',
        'dimanfaatkan',
        'disahkan',
      ],
      mutlak: ['semua', 'selalu', 'setiap', 'tidak pernah'],
    },
  },
]);

/** PermenPANRB 6/2022 L-II.A.2.a.7: the level of result that suits a JPT. A guide ("sebaiknya"). */
export const tingkatKendaliJpt = berlaku<readonly TingkatKendali[]>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran II.A.2.a.7')],
    nilai: ['OUTCOME', 'OUTCOME_ANTARA', 'OUTPUT_RENDAH'],
  },
]);
