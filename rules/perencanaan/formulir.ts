import type { JenisJabatan, Pendekatan } from '../enum.ts';
import type { Hari } from '../kernel/hari.ts';
import { type Formulir, formulirKinerja, type KelompokFormulir } from '../tables/formulir.ts';

export interface Pemangku {
  jenisJabatan: JenisJabatan;
  pimpinanUnitMandiri?: boolean | null;
}

/** JPT and heads of independent units write perspektif; JA and JF write aspek (P6 A.1.1, A.1.7). */
export function kelompokFormulir({ jenisJabatan, pimpinanUnitMandiri }: Pemangku): KelompokFormulir {
  return jenisJabatan.startsWith('JPT_') || pimpinanUnitMandiri ? 'PIMPINAN' : 'JA_JF';
}

/** The forms of someone's year (P6 annex). Null for a Kepala Daerah, who is no ASN. Throws outside the dates in force. */
export function formulirUntuk(pemangku: Pemangku, pendekatan: Pendekatan, pada: Hari): Formulir | null {
  if (pemangku.jenisJabatan === 'KEPALA_DAERAH') return null;
  return formulirKinerja.pada(pada).nilai[kelompokFormulir(pemangku)][pendekatan];
}
