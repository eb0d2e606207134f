import type { Predikat, PutusanKeberatan, Rating } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import type { Hari } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  type Temuan,
  temuan,
  yangKurang,
} from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';
import { LABEL_RATING } from '../label.ts';
import { predikat } from '../penilaian/predikat.ts';

/** Two ratings, as an evaluation has them. */
export interface PasanganRating {
  hasilKerja?: Rating | null;
  perilaku?: Rating | null;
}

export interface MasukanPutusan {
  putusan?: PutusanKeberatan | null;
  semula?: PasanganRating | null;
  /** The new pair; only where the result changes. */
  menjadi?: PasanganRating | null;
  /** The decision in words, with its reasons. */
  keputusan?: string | null;
  tugasBelajarGagal?: boolean | null;
}

export interface NilaiPutusan {
  hasilKerja: Rating;
  perilaku: Rating;
  predikat: Predikat;
}

const dasar = [p6('Lampiran V.B.5'), p6('Lampiran V.B.7')];

/**
 * PermenPANRB 6/2022 L-V.B.5: the assessor's superior upholds a result or changes it. A changed result is again a pair of
 * ratings; the predikat follows from it by the quadrant.
 * @DOUBT P6 L-V.B.5 – what is changed, the predikat or the ratings – the ratings; a predikat without its pair would have
 * no ground – 2026-11-24
 */
export const putusanKeberatan = buatAturan<MasukanPutusan, NilaiPutusan>({
  id: 'putusan-keberatan',
  judul: 'Keputusan atas keberatan',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: putuskan }]),
  contoh: [
    {
      judul: 'Rating hasil kerja diubah menjadi sesuai',
      masukan: {
        putusan: 'MENGUBAH',
        semula: { hasilKerja: 'DI_BAWAH', perilaku: 'SESUAI' },
        menjadi: { hasilKerja: 'SESUAI', perilaku: 'SESUAI' },
        keputusan: 'Dua kunjungan tertunda karena banjir.',
      },
      pada: '2027-03-15',
      hasil: {
        keadaan: 'ditetapkan',
        nilai: { hasilKerja: 'SESUAI', perilaku: 'SESUAI', predikat: 'BAIK' },
      },
    },
    {
      judul: 'Mengubah tanpa perubahan',
      masukan: {
        putusan: 'MENGUBAH',
        semula: { hasilKerja: 'SESUAI', perilaku: 'SESUAI' },
        menjadi: { hasilKerja: 'SESUAI', perilaku: 'SESUAI' },
        keputusan: 'Tetap.',
      },
      pada: '2027-03-15',
      hasil: { keadaan: 'ditolak', kode: ['E-KEBERATAN-TANPA-PERUBAHAN'] },
    },
  ],
});

function putuskan(masukan: MasukanPutusan, pada: Hari): Hasil<NilaiPutusan> {
  const { putusan, semula, menjadi, tugasBelajarGagal } = masukan;
  const alasan = tanpaKeputusan(masukan);
  const kurang = [
    ...yangKurang(masukan, ['putusan', 'semula']),
    ...(semula ? yangKurang(semula, ['hasilKerja', 'perilaku'], '/semula') : []),
    ...(putusan === 'MENGUBAH' ? yangKurang(menjadi ?? {}, ['hasilKerja', 'perilaku'], '/menjadi') : []),
  ];
  const pasangan = putusan === 'MENGUBAH' ? menjadi : semula;
  const { hasilKerja, perilaku } = pasangan ?? {};
  if (kurang.length > 0 || !hasilKerja || !perilaku) return kurangData(kurang, { alasan });
  if (putusan === 'MENGUBAH' && hasilKerja === semula?.hasilKerja && perilaku === semula.perilaku)
    alasan.push(
      temuan(
        'E-KEBERATAN-TANPA-PERUBAHAN',
        '/menjadi',
        'Kedua rating masih sama seperti semula. Ubah salah satunya, atau pilih menguatkan.',
      ),
    );
  const hasil = predikat.jawab({ hasilKerja, perilaku, tugasBelajarGagal: tugasBelajarGagal ?? null }, pada);
  const jejak = {
    langkah: [
      langkah(
        putusan === 'MENGUBAH' ? 'Hasil evaluasi diubah' : 'Hasil evaluasi dikuatkan',
        `Hasil kerja ${LABEL_RATING[hasilKerja]}, perilaku kerja ${LABEL_RATING[perilaku]}`,
        ...dasar,
      ),
      ...hasil.langkah,
    ],
  };
  if (alasan.length > 0 || hasil.keadaan !== 'ditetapkan')
    return ditolak([...alasan, ...hasil.alasan.filter((a) => a.kode.startsWith('E-'))], jejak);
  return ditetapkan({ hasilKerja, perilaku, predikat: hasil.nilai.predikat }, jejak);
}

function tanpaKeputusan({ keputusan }: MasukanPutusan): Temuan[] {
  if (keputusan?.trim()) return [];
  return [temuan('E-NOTE-REQUIRED', '/keputusan', 'Tulis keputusan beserta alasannya.')];
}
