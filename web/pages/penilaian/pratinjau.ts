import type { Predikat, Rating } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import type { Langkah } from '#rules/kernel/jawaban.ts';
import { predikat } from '#rules/penilaian/predikat.ts';
import { saranHasilKerja } from '#rules/penilaian/saran-hasil-kerja.ts';
import type { Skema } from '../../api/client.ts';
import type { Isian } from './isian.ts';
import { teks } from './teks.ts';

export type Hitungan = {
  saran: Rating | null;
  langkahSaran: readonly Langkah[];
  /** How many results still lack a level. */
  belumDinilai: number;
  /** The results need no judgement: a study that failed, or an old result both agreed to use. */
  tanpaHasil: boolean;
  /** A rating was given that differs from the suggestion, or without one. */
  perluAlasan: boolean;
  predikat: Predikat | null;
};

/** What the rules say of what is being typed, before the server is asked: the same rules, on the screen. */
export function pratinjau(bahan: Skema<'BahanEvaluasi'>, isian: Isian, hariIni: string): Hitungan {
  const pada = hari(hariIni);
  const rhk = bahan.rhk.map((r) => ({
    jenis: r.jenis,
    tingkat: isian.tingkatRhk[r.rhkId]?.tingkat ?? null,
  }));
  const jawaban = saranHasilKerja.jawab({ rhk }, pada);
  const saran = bahan.usulanPimpinan?.rating ?? jawaban.nilai?.saran ?? null;
  const tugasBelajarGagal = !!bahan.tugasBelajarGagal;
  const tanpaHasil = tugasBelajarGagal || bahan.hasilLama?.keadaan === 'SEPAKAT';
  const belumDinilai = tanpaHasil ? 0 : rhk.filter((r) => r.tingkat === null).length;
  const { ratingHasil: hasilKerja, ratingPerilaku: perilaku } = isian;
  return {
    saran,
    langkahSaran: jawaban.langkah,
    belumDinilai,
    tanpaHasil,
    perluAlasan: !tanpaHasil && hasilKerja !== null && belumDinilai === 0 && hasilKerja !== saran,
    predikat: predikat.jawab({ hasilKerja, perilaku, tugasBelajarGagal }, pada).nilai?.predikat ?? null,
  };
}

type Kekurangan = Skema<'Evaluasi'>['kurang'][number];

/** What is missing: what others owe as the server said, what the assessor owes as the form stands. */
export function kurangnya(
  server: readonly Kekurangan[],
  isian: Isian,
  { belumDinilai, perluAlasan, tanpaHasil }: Hitungan,
): Kekurangan[] {
  const milikPenilai = ['E-RATING-INCOMPLETE', 'E-RATING-ALASAN'];
  const sendiri = [
    belumDinilai > 0 && { jalur: '/tingkatRhk', pesan: teks.layar.rhkBelum(belumDinilai) },
    !isian.ratingHasil &&
      !tanpaHasil && { jalur: '/ratingHasil', pesan: teks.layar.ratingBelum(teks.layar.ratingHasil) },
    !isian.ratingPerilaku && {
      jalur: '/ratingPerilaku',
      pesan: teks.layar.ratingBelum(teks.layar.ratingPerilaku),
    },
    perluAlasan &&
      !isian.alasanBedaSaran?.trim() && { jalur: '/alasanBedaSaran', pesan: teks.layar.alasanBelum },
  ].filter((k) => k !== false);
  return [
    ...server.filter((k) => !milikPenilai.includes(k.kode)),
    ...sendiri.map((k) => ({ kode: 'E-RATING-INCOMPLETE', siapa: null, ...k })),
  ];
}
