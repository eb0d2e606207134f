import type { PredikatOrganisasi, Rating } from '../enum.ts';
import { type Hari, hari, sesudah } from '../kernel/hari.ts';
import { ratingPimpinanUnit } from '../tables/saran.ts';

export interface CapaianTahunan {
  tahun: number;
  predikat: PredikatOrganisasi;
  /** Day it was issued, "YYYY-MM-DD". */
  terbit: string;
}

/**
 * PermenPANRB 6/2022 L-IV.B.1.f: the annual achievement that holds for evaluations of `tahun`. Issued later than the
 * end of January, it comes too late and last year's is used. Null when neither exists: finalisation waits.
 */
export function capaianUntukEvaluasiTahunan(
  tahun: number,
  daftar: readonly CapaianTahunan[],
  pada: Hari,
): CapaianTahunan | null {
  const akhirJanuari = Temporal.PlainDate.from({ year: tahun + 1, month: 1, day: 31 });
  const terbit = daftar.filter((c) => !sesudah(hari(c.terbit), pada));
  const tahunIni = terbit.find((c) => c.tahun === tahun);
  if (tahunIni && !sesudah(hari(tahunIni.terbit), akhirJanuari)) return tahunIni;
  return terbit.find((c) => c.tahun === tahun - 1) ?? null;
}

/**
 * SE MenPANRB 3/2023: proposed rating hasil kerja for the head of a unit with this achievement. A proposal only.
 * Null before the circular.
 */
export function usulanRatingPimpinan(capaian: PredikatOrganisasi, pada: Hari): Rating | null {
  return ratingPimpinanUnit.cari(pada)?.nilai[capaian] ?? null;
}
