import type { BahanEvaluasi, UmpanBalikEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { Evaluasi, JejakEvaluasi, Mengapa } from '#contract/evaluasi.ts';
import type { KeadaanEvaluasi, Predikat } from '#rules/enum.ts';
import type { PeranAlur } from '#rules/kernel/alur.ts';
import type { BarisEvaluasiDb } from './queries.ts';

/** An evaluation with its material and trace, decided (as kept) or not (as it stands). */
export interface EvaluasiDimuat {
  baris: BarisEvaluasiDb | null;
  bahan: BahanEvaluasi;
  jejak: JejakEvaluasi;
}

/** What was kept at the decision; null before it. */
export function yangBeku(baris: BarisEvaluasiDb): { bahan: BahanEvaluasi; jejak: JejakEvaluasi } | null {
  if (!baris.ditetapkan_pada) return null;
  const masukan = baris.masukan as unknown as Omit<BahanEvaluasi, 'pergeseran'> & Partial<BahanEvaluasi>;
  return {
    // those kept before there was a curve room have none
    bahan: { ...masukan, pergeseran: masukan.pergeseran ?? [] },
    jejak: baris.jejak as unknown as JejakEvaluasi,
  };
}

export function presentasi(
  { baris, bahan, jejak }: EvaluasiDimuat,
  peran: readonly PeranAlur[],
  sisa: Pick<Evaluasi, 'kurang' | 'tenggat' | 'kemampuan' | 'koreksi'>,
): Evaluasi {
  return {
    id: baris?.id ?? null,
    keadaan: (baris?.keadaan ?? 'BELUM') as KeadaanEvaluasi,
    bahan: untukPembaca(bahan, peran),
    jejak,
    predikat: (baris?.predikat ?? null) as Predikat | null,
    ditetapkanPada: baris?.ditetapkan_pada ?? null,
    disampaikanPada: baris?.disampaikan_pada ?? null,
    diterimaPada: baris?.diterima_pada ?? null,
    versi: baris?.versi ?? null,
    digantikanOleh: baris?.digantikan_oleh ?? null,
    ...sisa,
  };
}

/** The way to the predikat. Of a decided evaluation, nothing in it depends on anything but what was kept. */
export function mengapaDari(
  { baris, bahan, jejak }: EvaluasiDimuat & { baris: BarisEvaluasiDb },
  peran: readonly PeranAlur[],
): Mengapa {
  return {
    evaluasiId: baris.id,
    beku: baris.ditetapkan_pada !== null,
    ditetapkanPada: baris.ditetapkan_pada,
    versiAturan: baris.versi_aturan,
    predikat: baris.predikat as Predikat | null,
    bahan: untukPembaca(bahan, peran),
    jejak,
  };
}

/** The employee does not learn which colleague or subordinate said what. */
function untukPembaca(bahan: BahanEvaluasi, peran: readonly PeranAlur[]): BahanEvaluasi {
  if (peran.includes('PENILAI') || peran.includes('ATASAN_PENILAI')) return bahan;
  const tutup = (u: UmpanBalikEvaluasi) => (u.hubungan === 'PIMPINAN' ? u : { ...u, pemberi: null });
  return {
    ...bahan,
    rhk: bahan.rhk.map((r) => ({ ...r, umpanBalik: r.umpanBalik.map(tutup) })),
    perilaku: bahan.perilaku.map((p) => ({ ...p, umpanBalik: p.umpanBalik.map(tutup) })),
  };
}
