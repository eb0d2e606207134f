import { Badge, type Tone } from '../ui/badge.tsx';

/** The five results of an evaluation, as the interface writes them. */
export type KodePredikat = 'SANGAT_BAIK' | 'BAIK' | 'BUTUH_PERBAIKAN' | 'KURANG' | 'SANGAT_KURANG';
export type KodeRating = 'DI_ATAS' | 'SESUAI' | 'DI_BAWAH';

const PREDIKAT: Record<KodePredikat, { kata: string; tone: Tone }> = {
  SANGAT_BAIK: { kata: 'Sangat Baik', tone: 'unggul' },
  BAIK: { kata: 'Baik', tone: 'baik' },
  BUTUH_PERBAIKAN: { kata: 'Butuh Perbaikan', tone: 'perhatian' },
  KURANG: { kata: 'Kurang', tone: 'bahaya' },
  SANGAT_KURANG: { kata: 'Sangat Kurang', tone: 'gawat' },
};

const RATING: Record<KodeRating, { kata: string; tone: Tone }> = {
  DI_ATAS: { kata: 'Di atas ekspektasi', tone: 'unggul' },
  SESUAI: { kata: 'Sesuai ekspektasi', tone: 'baik' },
  DI_BAWAH: { kata: 'Di bawah ekspektasi', tone: 'perhatian' },
};

/** A predikat in its word, shape and colour. */
export function PredikatBadge({ predikat }: { predikat: KodePredikat }) {
  const { kata, tone } = PREDIKAT[predikat];
  return <Badge tone={tone}>{kata}</Badge>;
}

/** A rating of hasil kerja or perilaku in its word, shape and colour. */
export function RatingBadge({ rating }: { rating: KodeRating }) {
  const { kata, tone } = RATING[rating];
  return <Badge tone={tone}>{kata}</Badge>;
}

/** "SANGAT_BAIK" → "Sangat Baik". */
export function kataPredikat(predikat: KodePredikat): string {
  return PREDIKAT[predikat].kata;
}

/** "DI_ATAS" → "Di atas ekspektasi". */
export function kataRating(rating: KodeRating): string {
  return RATING[rating].kata;
}

/** The tone that goes with a predikat, for shapes outside a badge. */
export function tonePredikat(predikat: KodePredikat): Tone {
  return PREDIKAT[predikat].tone;
}

/** The tone that goes with a rating. */
export function toneRating(rating: KodeRating): Tone {
  return RATING[rating].tone;
}
