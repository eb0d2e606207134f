import { PREDIKAT, type Predikat, type Rating } from '../enum.ts';
import { buatAturan, type Contoh } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import type { Hari } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  temuan,
  yangKurang,
} from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT, LABEL_RATING } from '../label.ts';
import { kuadranKinerja, tugasBelajarGagal } from '../tables/kuadran.ts';

export interface MasukanPredikat {
  hasilKerja?: Rating | null;
  perilaku?: Rating | null;
  /** The study assignment ended without graduation. `hasilKerja` is then not asked. */
  tugasBelajarGagal?: boolean | null;
  /** What someone claims the predikat to be; refused when the rule says otherwise. */
  predikatDiajukan?: Predikat | null;
}

export interface NilaiPredikat {
  predikat: Predikat;
}

const dasar = [p6('Lampiran IV.B.3')];

/**
 * PermenPANRB 6/2022 L-IV.B.3: the predikat is read from the quadrant of rating hasil kerja and rating perilaku.
 * The annual one is a new judgement of the whole year, so periodic predikat are no input.
 */
export const predikat = buatAturan<MasukanPredikat, NilaiPredikat>({
  id: 'predikat',
  judul: 'Predikat kinerja dari rating hasil kerja dan rating perilaku kerja',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: tentukan }]),
  tabel: [kuadranKinerja, tugasBelajarGagal],
  contoh: contohPredikat(),
});

function tentukan(masukan: MasukanPredikat, pada: Hari): Hasil<NilaiPredikat> {
  const gagal = masukan.tugasBelajarGagal === true;
  const kurang = yangKurang(masukan, gagal ? ['perilaku'] : ['hasilKerja', 'perilaku']);
  const { hasilKerja, perilaku } = masukan;
  if (kurang.length > 0 || !perilaku) return belumLengkap(kurang);
  if (gagal) return tugasBelajar(masukan, perilaku, pada);
  if (!hasilKerja) return belumLengkap(['/hasilKerja']);

  const baris = kuadranKinerja.pada(pada);
  const hasil = baris.nilai[hasilKerja][perilaku];
  const jejak = {
    langkah: [
      langkah('Rating hasil kerja', LABEL_RATING[hasilKerja], p6('Lampiran IV.B.3.a.1')),
      langkah('Rating perilaku kerja', LABEL_RATING[perilaku], p6('Lampiran IV.B.3.a.2')),
      langkah('Pertemuan keduanya pada kuadran kinerja', LABEL_PREDIKAT[hasil], ...baris.dasar),
    ],
  };
  const diajukan = masukan.predikatDiajukan;
  if (diajukan && diajukan !== hasil) return ditolak([takCocok(diajukan, hasil)], jejak);
  return ditetapkan({ predikat: hasil }, jejak);
}

/** L-IV.B.3.a.3.d: the general rule yields to the drop-out. */
function tugasBelajar(masukan: MasukanPredikat, perilaku: Rating, pada: Hari): Hasil<NilaiPredikat> {
  const baris = tugasBelajarGagal.pada(pada);
  const hasil = baris.nilai[perilaku];
  const { hasilKerja, predikatDiajukan: diajukan } = masukan;
  const jejak = {
    langkah: [
      langkah('Tugas belajar', 'Tidak selesai', ...baris.dasar),
      langkah('Rating perilaku kerja', LABEL_RATING[perilaku], p6('Lampiran IV.B.3.a.2')),
      langkah('Predikat yang dapat diberikan', LABEL_PREDIKAT[hasil], ...baris.dasar),
    ],
    peringatan:
      hasilKerja && hasilKerja !== 'DI_BAWAH'
        ? [
            temuan(
              'W-TUBEL-HASIL',
              '/hasilKerja',
              'Rating hasil kerja tidak dipakai: tugas belajar yang tidak selesai hanya dapat berpredikat Kurang atau Sangat Kurang.',
            ),
          ]
        : [],
  };
  const batas = Object.values(baris.nilai);
  if (diajukan && !batas.includes(diajukan)) {
    const pesan = `Predikat ${LABEL_PREDIKAT[diajukan]} tidak dapat diberikan: tugas belajar yang tidak selesai hanya dapat berpredikat Kurang atau Sangat Kurang.`;
    return ditolak([temuan('E-TUBEL-DO-LIMIT', '/predikatDiajukan', pesan)], jejak);
  }
  if (diajukan && diajukan !== hasil) return ditolak([takCocok(diajukan, hasil)], jejak);
  const sebab = temuan('TUBEL_DO', '/tugasBelajarGagal', 'Tugas belajar tidak selesai membatasi predikat.');
  return ditetapkan({ predikat: hasil }, { ...jejak, alasan: [sebab] });
}

function belumLengkap(kurang: string[]): Hasil<NilaiPredikat> {
  const nama: Record<string, string> = {
    '/hasilKerja': 'rating hasil kerja',
    '/perilaku': 'rating perilaku kerja',
  };
  const alasan = kurang.map((jalur) =>
    temuan(
      'E-RATING-INCOMPLETE',
      jalur,
      `Isi ${nama[jalur] ?? jalur}; tanpa itu predikat belum dapat ditentukan.`,
    ),
  );
  return kurangData(kurang, { alasan });
}

function takCocok(diajukan: Predikat, hasil: Predikat) {
  const pesan = `Predikat ${LABEL_PREDIKAT[diajukan]} bertentangan dengan kuadran kinerja, yang memberi ${LABEL_PREDIKAT[hasil]}. Ubah ratingnya bila keliru; predikat tidak dapat diisi sendiri.`;
  return temuan('E-PREDIKAT-MISMATCH', '/predikatDiajukan', pesan);
}

/** 0 is best. For order and statistics only (L-IV.B.3 lists them so). */
export function urutanPredikat(p: Predikat): number {
  return PREDIKAT.indexOf(p);
}

function contohPredikat(): Contoh<MasukanPredikat, NilaiPredikat, Record<string, never>>[] {
  const pada = '2026-12-31';
  return [
    {
      judul: 'Hasil di atas dan perilaku di bawah ekspektasi bukan Baik',
      masukan: { hasilKerja: 'DI_ATAS', perilaku: 'DI_BAWAH' },
      pada,
      hasil: { keadaan: 'ditetapkan', nilai: { predikat: 'KURANG' } },
    },
    {
      judul: 'Perilaku belum dinilai',
      masukan: { hasilKerja: 'SESUAI', perilaku: null },
      pada,
      hasil: { keadaan: 'kurang_data', kurang: ['/perilaku'], kode: ['E-RATING-INCOMPLETE'] },
    },
    {
      judul: 'Predikat yang diajukan bertentangan dengan kuadran',
      masukan: { hasilKerja: 'DI_ATAS', perilaku: 'DI_BAWAH', predikatDiajukan: 'BAIK' },
      pada,
      hasil: { keadaan: 'ditolak', kode: ['E-PREDIKAT-MISMATCH'] },
    },
    {
      judul: 'Tugas belajar tidak selesai',
      masukan: { tugasBelajarGagal: true, perilaku: 'SESUAI' },
      pada,
      hasil: { keadaan: 'ditetapkan', nilai: { predikat: 'KURANG' }, kode: ['TUBEL_DO'] },
    },
  ];
}
