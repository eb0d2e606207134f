import type { TabelBerlaku } from './berlaku.ts';
import { type Hari, hari, ingatHari, sesudah, tulisHari } from './hari.ts';
import { type Hasil, type Jawaban, temuan, tidakBerlaku } from './jawaban.ts';
import type { Kutipan } from './kutipan.ts';

/** One text in force: from this day the rule reads these articles, until the next version. */
export interface Versi {
  mulai: string;
  dasar: readonly Kutipan[];
}

/** A worked case: what goes in, and what must come out. Shown to readers and run as a test. */
export interface Contoh<M, N, P> {
  judul: string;
  masukan: M;
  pada: string;
  profil?: P;
  hasil: { keadaan: Jawaban<N>['keadaan']; nilai?: N; kode?: readonly string[]; kurang?: readonly string[] };
}

/** A rule of the regulation: a pure function of facts, a day and the settings an agency may choose. */
export interface Aturan<M, N, P = Record<string, never>> {
  readonly id: string;
  readonly judul: string;
  readonly dasar: readonly Kutipan[];
  /** Oldest first. */
  readonly versi: readonly Versi[];
  readonly contoh: readonly Contoh<M, N, P>[];
  /**
   * Answers for the law as it stood on `pada`. Never throws for a well-formed input: what cannot be decided is
   * one of the outcomes. Dates in `masukan` are "YYYY-MM-DD".
   */
  jawab(masukan: M, pada: Hari, profil?: P): Jawaban<N>;
}

/** The formula of one version. A later article gets its own function; old answers stay computable. */
export type Rumus<M, N, P> = (masukan: M, pada: Hari, profil: P) => Hasil<N>;

interface Definisi<M, N, P> {
  id: string;
  judul: string;
  dasar: readonly Kutipan[];
  rumus: TabelBerlaku<Rumus<M, N, P>>;
  /** The dated tables the formula reads; a new row there is a new version of the rule. */
  tabel?: readonly TabelBerlaku<unknown>[];
  contoh: readonly Contoh<M, N, P>[];
}

/** Makes a rule from its dated formulas. Outside every version the answer is `tidak_berlaku`. */
export function buatAturan<M, N, P = Record<string, never>>(definisi: Definisi<M, N, P>): Aturan<M, N, P> {
  const { rumus, tabel = [], ...umum } = definisi;
  const versi = gabungVersi([rumus, ...tabel]);
  const mulai = versi.map((v) => hari(v.mulai));
  const versiPada = (pada: Hari): string | null => {
    for (let i = versi.length - 1; i >= 0; i--) {
      const m = mulai[i];
      if (m && !sesudah(m, pada)) return versi[i]?.mulai ?? null;
    }
    return null;
  };
  const acuan = ingatHari((pada) => ({
    teks: pada.toString(),
    baris: rumus.cari(pada),
    versi: versiPada(pada),
  }));

  return {
    ...umum,
    versi,
    jawab(masukan, pada, profil = {} as P) {
      const { teks, baris, versi: v } = acuan(pada);
      if (!baris || v === null)
        return { aturan: umum.id, pada: teks, versi: null, ...belumBerlaku(umum.judul, pada) };
      return susun(umum.id, teks, v, baris.nilai(masukan, pada, profil));
    },
  };
}

function susun<N>(aturan: string, pada: string, versi: string, hasil: Hasil<N>): Jawaban<N> {
  return { aturan, pada, versi, ...hasil };
}

function belumBerlaku(judul: string, pada: Hari) {
  const pesan = `Ketentuan "${judul}" tidak berlaku pada ${tulisHari(pada)}. Pilih hari sesudah ketentuannya mulai berlaku.`;
  return tidakBerlaku([temuan('E-ATURAN-TIDAK-BERLAKU', '', pesan)]);
}

function gabungVersi(tabel: readonly TabelBerlaku<unknown>[]): Versi[] {
  const menurutMulai = new Map<string, Versi>();
  for (const { mulai, dasar } of tabel.flatMap((t) => t.baris)) {
    const ada = menurutMulai.get(mulai);
    const baru = dasar.filter(
      (d) => !ada?.dasar.some((a) => a.peraturan === d.peraturan && a.pasal === d.pasal),
    );
    menurutMulai.set(mulai, { mulai, dasar: [...(ada?.dasar ?? []), ...baru] });
  }
  return [...menurutMulai.values()].sort((a, b) => (a.mulai < b.mulai ? -1 : 1));
}
