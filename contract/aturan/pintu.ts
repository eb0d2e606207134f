import { z } from 'zod';
import type { Aturan, Contoh, Versi } from '#rules/kernel/aturan.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import type { Jawaban } from '#rules/kernel/jawaban.ts';
import type { Kutipan } from '#rules/kernel/kutipan.ts';
import type { RincianMasalah } from '../masalah.ts';
import { rincianBentuk } from './galat.ts';

/** An answer, or the faults of the form that made asking impossible. */
export type HasilTanya = { jawaban: Jawaban<unknown> } | { galat: RincianMasalah[] };

/** A rule seen from outside: it takes unchecked JSON and says what its forms are. */
export interface PintuAturan {
  id: string;
  judul: string;
  dasar: readonly Kutipan[];
  versi: readonly Versi[];
  contoh: readonly Contoh<unknown, unknown, unknown>[];
  /** JSON Schema (draft 2020-12) of what goes in and comes out. */
  skema(): { masukan: unknown; profil: unknown; nilai: unknown };
  /** Faults of an agency's settings; pointers start with /profil. */
  periksaProfil(profil: unknown): RincianMasalah[];
  /** Prepares many questions under one day and one profil (already checked). Pointers are relative to masukan. */
  siapkan(pada: Hari, profil?: unknown): (masukan: unknown) => HasilTanya;
}

interface Bentuk<M, N, P> {
  masukan: z.ZodType<M>;
  nilai: z.ZodType<N>;
  profil?: z.ZodType<P>;
}

const TANPA_PROFIL = z.strictObject({});

/** Joins a rule with its forms. That the forms fit the rule's own types is checked by the compiler. */
export function pintu<M, N, P>(aturan: Aturan<M, N, P>, bentuk: Bentuk<M, N, P>): PintuAturan {
  const profilSkema: z.ZodType = bentuk.profil ?? TANPA_PROFIL;
  return {
    id: aturan.id,
    judul: aturan.judul,
    dasar: aturan.dasar,
    versi: aturan.versi,
    contoh: aturan.contoh,
    skema: () => ({
      masukan: z.toJSONSchema(bentuk.masukan),
      profil: z.toJSONSchema(profilSkema),
      nilai: z.toJSONSchema(bentuk.nilai),
    }),
    periksaProfil: (profil) => {
      const hasil = profilSkema.safeParse(profil);
      return hasil.success ? [] : rincianBentuk(hasil.error, '/profil');
    },
    siapkan: (pada, profil) => {
      const p = profil === undefined ? undefined : bentuk.profil?.parse(profil);
      return (masukan) => {
        const hasil = bentuk.masukan.safeParse(masukan);
        return hasil.success
          ? { jawaban: aturan.jawab(hasil.data, pada, p) }
          : { galat: rincianBentuk(hasil.error) };
      };
    },
  };
}
