import { createHash } from 'node:crypto';
import type { BahanEvaluasi, UmpanBalikEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { Evaluasi, JejakEvaluasi, Mengapa, PutusanEvaluasi } from '#contract/evaluasi.ts';
import type { KeadaanEvaluasi, Predikat } from '#rules/enum.ts';
import type { DokumenEvaluasi } from '#rules/keberatan/keberatan.ts';
import type { PeranAlur } from '#rules/kernel/alur.ts';
import type { BarisEvaluasiDb } from './queries.ts';

/** An evaluation with its material and trace, decided (as kept) or not (as it stands). */
export interface EvaluasiDimuat {
  baris: BarisEvaluasiDb | null;
  bahan: BahanEvaluasi;
  jejak: JejakEvaluasi;
}

/** A decision on an objection as it is kept; with what it froze anew where it changed the result. */
export type PutusanTersimpan = PutusanEvaluasi & {
  beku: { bahan: BahanEvaluasi; jejak: JejakEvaluasi } | null;
};

/** What was kept at the decision that is in force: that on an objection, else the first; null before it. */
export function yangBeku(baris: BarisEvaluasiDb): { bahan: BahanEvaluasi; jejak: JejakEvaluasi } | null {
  if (!baris.ditetapkan_pada) return null;
  const diubah = putusanTersimpan(baris)?.beku;
  if (diubah) return diubah;
  const masukan = baris.masukan as unknown as Omit<BahanEvaluasi, 'pergeseran'> & Partial<BahanEvaluasi>;
  return {
    // those kept before there was a curve room have none
    bahan: { ...masukan, pergeseran: masukan.pergeseran ?? [] },
    jejak: baris.jejak as unknown as JejakEvaluasi,
  };
}

function putusanTersimpan(baris: BarisEvaluasiDb | null): PutusanTersimpan | null {
  return (baris?.putusan ?? null) as PutusanTersimpan | null;
}

function putusanDari(baris: BarisEvaluasiDb | null): PutusanEvaluasi | null {
  const tersimpan = putusanTersimpan(baris);
  if (!tersimpan) return null;
  const { beku: _, ...putusan } = tersimpan;
  return putusan;
}

export function presentasi(
  { baris, bahan, jejak }: EvaluasiDimuat,
  peran: readonly PeranAlur[],
  sisa: Pick<Evaluasi, 'kurang' | 'tenggat' | 'kemampuan' | 'koreksi'>,
): Evaluasi {
  return {
    id: baris?.id ?? null,
    keadaan: (baris?.keadaan ?? 'BELUM') as KeadaanEvaluasi,
    dokumen: (baris?.dokumen ?? 'D.1.1') as DokumenEvaluasi,
    putusan: putusanDari(baris),
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
    dokumen: baris.dokumen as DokumenEvaluasi,
    putusan: putusanDari(baris),
    bahan: untukPembaca(bahan, peran),
    jejak,
  };
}

/** The employee does not learn who of the unnamed said what, and reads nothing of a group that is still too small. */
function untukPembaca(bahan: BahanEvaluasi, peran: readonly PeranAlur[]): BahanEvaluasi {
  if (peran.includes('PENILAI') || peran.includes('ATASAN_PENILAI')) return bahan;
  const semua = [...bahan.rhk, ...bahan.perilaku].flatMap((x) => x.umpanBalik);
  return {
    ...bahan,
    rhk: bahan.rhk.map((r) => ({ ...r, umpanBalik: untukPegawai(r.umpanBalik) })),
    perilaku: bahan.perilaku.map((p) => ({ ...p, umpanBalik: untukPegawai(p.umpanBalik) })),
    umpanBalikMenunggu: semua.filter((u) => bagiPegawai(u) === 'MENUNGGU').length,
  };
}

/** Feedback as the person it is about may read it: names of those who speak openly, no trace of the others. */
function untukPegawai(umpanBalik: readonly UmpanBalikEvaluasi[]): UmpanBalikEvaluasi[] {
  return [
    ...umpanBalik.filter((u) => bagiPegawai(u) === 'BERNAMA'),
    ...umpanBalik
      .filter((u) => bagiPegawai(u) === 'TANPA_NAMA')
      .map((u) => ({
        ...u,
        id: samar(u.id),
        pemberi: null,
        hubungan: u.diminta ? null : u.hubungan,
        hari: null,
      }))
      .toSorted((a, b) => a.id.localeCompare(b.id)),
  ];
}

function bagiPegawai(u: UmpanBalikEvaluasi): NonNullable<UmpanBalikEvaluasi['bagiPegawai']> {
  return u.bagiPegawai ?? (u.hubungan === 'PIMPINAN' ? 'BERNAMA' : 'TANPA_NAMA');
}

/** Another id for the same entry: ids tell when they were made. */
function samar(id: string): string {
  const h = createHash('sha256').update(id).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
}
