import type { NilaiPerilaku } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { art, p6 } from '../kernel/kutipan.ts';

export interface KeteranganPerilaku {
  nilai: NilaiPerilaku;
  /** As the forms print it. */
  label: string;
  /** Our own short explanation; not part of the form. */
  definisi: string;
  /** The three guide sentences, word by word. */
  panduan: readonly [string, string, string];
}

/** PermenPANRB 6/2022 Ps 10(3): the seven values with three guide sentences each, fixed text and order. */
export const perilakuKerja = berlaku<readonly KeteranganPerilaku[]>([
  {
    mulai: '2022-02-07',
    dasar: [
      p6('Pasal 10(3)'),
      p6('Lampiran II.A.2.b'),
      art('SE MenPANRB 20/2021', 'Core Values ASN BerAKHLAK'),
    ],
    nilai: [
      {
        nilai: 'BERORIENTASI_PELAYANAN',
        label: 'Berorientasi pelayanan',
        definisi: 'Berkomitmen memberikan pelayanan prima.',
        panduan: [
          'Memahami dan memenuhi kebutuhan masyarakat',
          'Ramah, cekatan, solutif, dan dapat diandalkan',
          'Melakukan perbaikan tiada henti',
        ],
      },
      {
        nilai: 'AKUNTABEL',
        label: 'Akuntabel',
        definisi: 'Bertanggung jawab atas kepercayaan yang diberikan.',
        panduan: [
          'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
          'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
          'Tidak menyalahgunakan kewenangan jabatan',
        ],
      },
      {
        nilai: 'KOMPETEN',
        label: 'Kompeten',
        definisi: 'Terus belajar dan mengembangkan kemampuan.',
        panduan: [
          'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
          'Membantu orang lain belajar',
          'Melaksanakan tugas dengan kualitas terbaik',
        ],
      },
      {
        nilai: 'HARMONIS',
        label: 'Harmonis',
        definisi: 'Peduli dan menghargai perbedaan.',
        panduan: [
          'Menghargai setiap orang apapun latar belakangnya',
          'Suka menolong orang lain',
          'Membangun lingkungan kerja yang kondusif',
        ],
      },
      {
        nilai: 'LOYAL',
        label: 'Loyal',
        definisi: 'Mengabdi kepada bangsa dan negara.',
        panduan: [
          'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah',
          'Menjaga nama baik sesama ASN, Pimpinan, Instansi, dan Negara',
          'Menjaga rahasia jabatan dan negara',
        ],
      },
      {
        nilai: 'ADAPTIF',
        label: 'Adaptif',
        definisi: 'Terus berinovasi dan menggerakkan perubahan.',
        panduan: [
          'Cepat menyesuaikan diri menghadapi perubahan',
          'Terus berinovasi dan mengembangkan kreativitas',
          'Bertindak proaktif',
        ],
      },
      {
        nilai: 'KOLABORATIF',
        label: 'Kolaboratif',
        definisi: 'Membangun kerja sama yang sinergis.',
        panduan: [
          'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
          'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
          'Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
        ],
      },
    ],
  },
]);
