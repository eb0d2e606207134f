import { berlaku } from '../kernel/berlaku.ts';
import { p6 } from '../kernel/kutipan.ts';

export interface PernyataanBimbingan {
  nomor: number;
  subjek: 'PEGAWAI' | 'PIMPINAN' | 'KEDUANYA';
  pernyataan: string;
}

/** B.1.8: the nine statements the employee answers about the guidance, in the order of the form. */
export const pernyataanBimbingan = berlaku<readonly PernyataanBimbingan[]>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran III.D.4.g')],
    nilai: [
      { nomor: 1, subjek: 'PEGAWAI', pernyataan: 'Saya merasa diperhatikan dan dipahami' },
      {
        nomor: 2,
        subjek: 'PEGAWAI',
        pernyataan: 'Saya merasa tindakan/langkah yang telah saya lakukan dihargai',
      },
      {
        nomor: 3,
        subjek: 'PEGAWAI',
        pernyataan: 'Saya merasa dapat dengan bebas mengemukakan pendapat/pemikiran saya',
      },
      {
        nomor: 4,
        subjek: 'PIMPINAN',
        pernyataan: 'Saya merasa bahwa pandangan yang diberikan berdasarkan data/fakta yang akurat',
      },
      {
        nomor: 5,
        subjek: 'PIMPINAN',
        pernyataan: 'Saya merasa bahwa pandangan/pendapat yang diberikan kepada saya bersifat positif',
      },
      {
        nomor: 6,
        subjek: 'PIMPINAN',
        pernyataan: 'Lebih banyak menggunakan metode bertanya dibandingkan menggurui',
      },
      {
        nomor: 7,
        subjek: 'KEDUANYA',
        pernyataan: 'Saya merasa dibantu dalam mencari solusi dan aksi tindak lanjut',
      },
      {
        nomor: 8,
        subjek: 'KEDUANYA',
        pernyataan: 'Saya tahu apa yang harus saya lakukan setelah mengikuti kegiatan bimbingan kinerja ini',
      },
      {
        nomor: 9,
        subjek: 'KEDUANYA',
        pernyataan: 'Saya memahami maksud dan tujuan kegiatan bimbingan kinerja ini',
      },
    ],
  },
]);

/** The kind of competences in B.1.9. */
export const RUMPUN_KOMPETENSI = ['MANAJERIAL', 'SOSIO_KULTURAL', 'TEKNIS'] as const;
export type RumpunKompetensi = (typeof RUMPUN_KOMPETENSI)[number];

export interface DaftarKompetensi {
  MANAJERIAL: readonly string[];
  SOSIO_KULTURAL: readonly string[];
}

/** B.1.9: the competences that are always evaluated; the technical ones come from the post. */
export const kompetensiBimbingan = berlaku<DaftarKompetensi>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran III.D.4.h')],
    nilai: {
      MANAJERIAL: [
        'Integritas',
        'Kerjasama',
        'Komunikasi',
        'Orientasi pada Hasil',
        'Pelayanan Publik',
        'Pengembangan Diri dan Orang Lain',
        'Mengelola Perubahan',
        'Pengambilan Keputusan',
      ],
      SOSIO_KULTURAL: ['Perekat dan Pemersatu Bangsa'],
    },
  },
]);

export interface SkalaKompetensi {
  nilai: 1 | 2 | 3 | 4 | 5;
  label: string;
  arti: string;
}

/** B.1.9: the scale with what each step means, measured on the standard of the post. */
export const skalaKompetensi = berlaku<readonly SkalaKompetensi[]>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran III.D.4.h')],
    nilai: [
      {
        nilai: 1,
        label: 'Sangat Kurang',
        arti: 'Jauh di bawah standar kompetensi jabatan (tidak ada indikator kompetensi yang dipenuhi)',
      },
      {
        nilai: 2,
        label: 'Kurang memadai',
        arti: 'Di bawah standar kompetensi jabatan (1-2 indikator kompetensi yang dipenuhi)',
      },
      {
        nilai: 3,
        label: 'Memadai',
        arti: 'Sesuai standar kompetensi jabatan (3 indikator kompetensi yang dipenuhi)',
      },
      {
        nilai: 4,
        label: 'Di atas memadai',
        arti: 'Di atas standar kompetensi jabatan (3 indikator kompetensi dipenuhi dan menunjukkan perilaku di atas level kompetensinya)',
      },
      {
        nilai: 5,
        label: 'Istimewa',
        arti: 'Jauh di atas standar kompetensi jabatan (3 indikator perilaku dipenuhi dan menunjukkan perilaku jauh di atas level kompetensinya)',
      },
    ],
  },
]);

/** A value below this is a gap to close. */
export const NILAI_MEMADAI = 3;
