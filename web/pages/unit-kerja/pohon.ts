import type { UnitKerja } from '../../parts/unit-kerja.tsx';

/** A unit with those below it and everybody who works in any of them. */
export interface Simpul {
  unit: UnitKerja;
  anak: Simpul[];
  jumlahSeluruhnya: number;
}

/** The units as a tree, in the order they came. A unit whose parent is not among them stands at the top. */
export function susunPohon(semua: readonly UnitKerja[]): Simpul[] {
  const ada = new Set(semua.map((unit) => unit.id));
  const anakDari = new Map<string | null, UnitKerja[]>();
  for (const unit of semua) {
    const induk = unit.indukId && ada.has(unit.indukId) ? unit.indukId : null;
    anakDari.set(induk, [...(anakDari.get(induk) ?? []), unit]);
  }
  const susun = (induk: string | null): Simpul[] =>
    (anakDari.get(induk) ?? []).map((unit) => {
      const anak = susun(unit.id);
      const bawah = anak.reduce((jumlah, satu) => jumlah + satu.jumlahSeluruhnya, 0);
      return { unit, anak, jumlahSeluruhnya: unit.jumlahPegawai + bawah };
    });
  return susun(null);
}

/** What fits every word of the search, with the units above it, so that one sees where it stands. */
export function saringPohon(pohon: readonly Simpul[], cari: string): Simpul[] {
  const kata = cari.toLowerCase().split(/\s+/).filter(Boolean);
  if (kata.length === 0) return [...pohon];
  const cocok = ({ nama, kode }: UnitKerja) =>
    kata.every((satu) => `${nama} ${kode}`.toLowerCase().includes(satu));
  return pohon.flatMap((simpul) => {
    if (cocok(simpul.unit)) return [simpul];
    const anak = saringPohon(simpul.anak, cari);
    return anak.length > 0 ? [{ ...simpul, anak }] : [];
  });
}

/** The ids of every unit that has others below it. */
export function semuaInduk(pohon: readonly Simpul[]): string[] {
  return pohon.flatMap(({ unit, anak }) => (anak.length > 0 ? [unit.id, ...semuaInduk(anak)] : []));
}
