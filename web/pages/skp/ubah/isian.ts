import { samakan } from '#rules/perencanaan/samakan.ts';
import { uuidV7 } from '../../../api/idempotency.ts';
import { angka } from '../../../parts/format.ts';
import { bacaTarget } from '../../../parts/target.ts';
import type { Indikator, Isian, IsianRhk, RhkPimpinan, Skp } from '../data.ts';

type Peran = Skp['peranMatriks'][number];
type Sasaran = NonNullable<Skp['perjanjianKinerja']>['sasaran'][number];

/** A new, empty RHK; the assignment comes from the penilai's post unless changed. */
export function rhkBaru(skp: Skp): IsianRhk {
  return {
    id: uuidV7(),
    jenis: 'UTAMA',
    uraian: '',
    rhkPimpinanId: null,
    rhkPimpinanTeks: null,
    penugasanDari: skp.penilai?.jabatan ?? null,
    metodeCascading: null,
    klasifikasiPlt: false,
    sasaranId: null,
    selId: null,
    indikator: [indikatorBaru()],
  };
}

export function indikatorBaru(): Indikator {
  return {
    id: uuidV7(),
    uraian: '',
    target: '',
    targetAngka: null,
    satuan: null,
    aspek: null,
    perspektif: null,
    polaritas: 'MAKSIMALKAN',
  };
}

/** What the leader's SKP offers to link to, with the RHK of other leaders who named a role. */
export function denganPeran(pimpinan: RhkPimpinan | undefined, skp: Skp): RhkPimpinan | undefined {
  const asing = skp.peranMatriks.filter(
    (p, i, semua) =>
      !pimpinan?.rhk.some((r) => r.id === p.rhkId) && semua.findIndex((q) => q.rhkId === p.rhkId) === i,
  );
  if (!pimpinan || asing.length === 0) return pimpinan;
  return {
    ...pimpinan,
    rhk: [
      ...pimpinan.rhk,
      ...asing.map((p) => ({
        id: p.rhkId,
        uraian: p.rhk,
        indikator: [],
        jenis: 'UTAMA' as const,
        dalam: p.rhkBerlaku ? ('BERLAKU' as const) : ('RANCANGAN' as const),
      })),
    ],
  };
}

/** A role of a matrix as an RHK, with its link to the leader's RHK. */
export function rhkDariPeran(skp: Skp, pendekatan: Isian['pendekatan'], peran: Peran): IsianRhk {
  const kuantitatif = pendekatan === 'KUANTITATIF';
  const beban =
    peran.targetAngka === null ? null : `${angka(peran.targetAngka, 6)} ${peran.satuan ?? ''}`.trim();
  return {
    ...rhkBaru(skp),
    uraian: peran.peran,
    rhkPimpinanId: peran.rhkId,
    penugasanDari: peran.pemilik.jabatan,
    metodeCascading: peran.metode,
    selId: peran.id,
    indikator: [
      {
        ...indikatorBaru(),
        uraian: beban === null ? '' : kuantitatif ? peran.indikator : `${peran.indikator}: ${beban}`,
        ...(kuantitatif &&
          beban !== null && { target: beban, ...bacaTarget(beban), aspek: 'KUANTITAS' as const }),
      },
    ],
  };
}

/** A goal of the perjanjian kinerja as an RHK utama, with its indicators and targets (V-SKP-04). */
export function rhkDariSasaran(skp: Skp, pendekatan: Isian['pendekatan'], sasaran: Sasaran): IsianRhk {
  return {
    ...rhkBaru(skp),
    uraian: sasaran.uraian,
    sasaranId: sasaran.id,
    indikator: sasaran.indikator.map((i) => ({
      ...i,
      id: uuidV7(),
      aspek: null,
      perspektif: skp.kelompok === 'PIMPINAN' ? i.perspektif : null,
      ...(pendekatan === 'KUALITATIF' && { uraian: `${i.uraian}: ${i.target}`, target: '' }),
    })),
  };
}

/** Which roles and goals are not in the draft yet. */
export function usulanRhk(skp: Skp, rhk: readonly IsianRhk[]): { peran: Peran[]; sasaran: Sasaran[] } {
  const kata = new Set(rhk.map((r) => samakan(r.uraian)));
  return {
    peran: skp.peranMatriks.filter((p) => !rhk.some((r) => r.selId === p.id) && !kata.has(samakan(p.peran))),
    sasaran: (skp.perjanjianKinerja?.sasaran ?? []).filter(
      (s) => !rhk.some((r) => r.sasaranId === s.id) && !kata.has(samakan(s.uraian)),
    ),
  };
}

/** The same list with one element changed. */
export function ganti<T extends { id: string }>(daftar: readonly T[], id: string, ubah: Partial<T>): T[] {
  return daftar.map((satu) => (satu.id === id ? { ...satu, ...ubah } : satu));
}

/** The same list with one element moved one place; at the edge nothing happens. */
export function pindah<T>(daftar: readonly T[], dari: number, langkah: -1 | 1): T[] {
  const hasil = [...daftar];
  const ke = dari + langkah;
  const [a, b] = [hasil[dari], hasil[ke]];
  if (a === undefined || b === undefined) return hasil;
  hasil[dari] = b;
  hasil[ke] = a;
  return hasil;
}

/** Rows of the annex that say something; empty ones are only places to type. */
export function bersih(isian: Isian): Isian {
  const berisi = (baris: readonly string[]) => baris.filter((satu) => satu.trim());
  return {
    ...isian,
    lampiran: {
      sumberDaya: berisi(isian.lampiran.sumberDaya),
      pertanggungjawaban: berisi(isian.lampiran.pertanggungjawaban),
      konsekuensi: berisi(isian.lampiran.konsekuensi),
    },
  };
}
