import type { BentukTindakLanjut, Predikat } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { art, type Kutipan, p6, TERANG } from '../kernel/kutipan.ts';

export interface BarisUsulan {
  bentuk: BentukTindakLanjut;
  /** The forms it uses, by their number. */
  formulir: readonly string[];
  /** Who acts. */
  oleh: string;
  uraian: string;
  dasar: readonly Kutipan[];
}

const bimbingan: BarisUsulan = {
  bentuk: 'BIMBINGAN',
  formulir: ['B.1.6', 'B.1.7', 'B.1.8', 'B.1.9'],
  oleh: 'Pimpinan, atau pihak lain yang diberi penugasan khusus',
  uraian:
    'Coaching atau mentoring; sesudahnya pegawai mengisi B.1.8 untuk atasan dari pimpinan, dan pembimbing mengevaluasi kompetensi dengan B.1.9.',
  dasar: [p6('Pasal 21'), p6('Lampiran III.D.4')],
};

const konseling: BarisUsulan = {
  bentuk: 'KONSELING',
  formulir: ['B.1.10'],
  oleh: 'Pejabat penilai kinerja, lalu unit kepegawaian dan konselor',
  uraian:
    'Pejabat penilai memberitahu pegawai lebih dahulu. Bila tidak ada perubahan, beliau melaporkannya dengan B.1.10 dan bukti umpan balik; unit kepegawaian menunjuk konselor independen.',
  dasar: [p6('Pasal 21'), p6('Lampiran III.D.5')],
};

const kompetensi: BarisUsulan = {
  bentuk: 'RENCANA_KOMPETENSI',
  formulir: [],
  oleh: 'Pejabat penilai kinerja bersama pegawai',
  uraian: 'Susun cara menutup kesenjangan kompetensi; dahulukan cara yang tidak memerlukan biaya.',
  dasar: [p6('Lampiran III.D.4.h'), p6('Lampiran V.A.12')],
};

const sanksi: BarisUsulan = {
  bentuk: 'PERIKSA_SANKSI',
  formulir: [],
  oleh: 'Unit kepegawaian; yang memutuskan pejabat yang berwenang',
  uraian:
    'Periksa apakah syarat sanksi dalam peraturan lain terpenuhi. Terang hanya mengusulkan pemeriksaan, tidak menjatuhkan sanksi.',
  dasar: [p6('Pasal 33'), p6('Lampiran V.D')],
};

/**
 * What each predikat proposes. P6 names the means (Ps 20–21, 31, 33; L-III.D), not which predikat calls for which.
 * @DOUBT P6 L-III.D – which predikat calls for guidance and which for counselling – results below expectation call for
 * guidance, behaviour below expectation for counselling, both for both – 2026-11-24
 */
export const usulanPredikat = berlaku<Readonly<Record<Predikat, readonly BarisUsulan[]>>>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran III.D'), p6('Pasal 31'), p6('Pasal 33'), art(TERANG, 'Usulan menurut predikat')],
    nilai: {
      SANGAT_BAIK: [],
      BAIK: [],
      BUTUH_PERBAIKAN: [bimbingan, kompetensi],
      KURANG: [konseling],
      SANGAT_KURANG: [bimbingan, konseling, kompetensi, sanksi],
    },
  },
]);

/** What lacking progress during the year proposes, by what the feedback is about (Ps 20 (3) c). */
export const usulanKemajuan = berlaku<Readonly<Record<'hasil' | 'perilaku', BarisUsulan>>>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Pasal 20'), p6('Lampiran III.D.1')],
    nilai: { hasil: bimbingan, perilaku: konseling },
  },
]);

export interface AmbangTindakLanjut {
  /** From this predikat upwards somebody is a priority candidate. */
  suksesi: Predikat;
  /** So many pieces of feedback at least before a lack of progress is read from them. */
  minimalUmpanBalik: number;
  /** Percent; more than this share asking for improvement is a lack of progress. */
  bagianPerluPerbaikan: number;
}

/**
 * Numbers P6 leaves to the agency; each can be set in its profile.
 * @DOUBT P6 Ps 31 – from which predikat on rewards are due – Sangat Baik – 2026-11-24
 * @DOUBT P6 Ps 20, L-III.D.1 – when does somebody show no progress – at least two pieces of feedback, more than half of
 * which ask for improvement – 2026-11-24
 */
export const ambangTindakLanjut = berlaku<AmbangTindakLanjut>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Pasal 31'), p6('Pasal 20'), art(TERANG, 'Ambang tindak lanjut')],
    nilai: { suksesi: 'SANGAT_BAIK', minimalUmpanBalik: 2, bagianPerluPerbaikan: 50 },
  },
]);
