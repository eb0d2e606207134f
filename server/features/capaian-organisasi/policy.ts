import type { UnitBerpimpinan } from './queries.ts';

/**
 * Who sets a unit's achievement: the leader one level above it (SE 3/2023). Levels without a leader are passed over.
 * @DOUBT SE 3/2023 – nobody in the instansi stands above its topmost unit – its own leader sets it – 2026-11-24
 */
export function penetapUnit(
  semua: readonly UnitBerpimpinan[],
  unit: UnitBerpimpinan,
): UnitBerpimpinan['pimpinan'] {
  const menurutId = new Map(semua.map((u) => [u.id, u]));
  const dilewati = new Set<string>([unit.id]);
  let induk = unit.indukId ? menurutId.get(unit.indukId) : undefined;
  while (induk && !dilewati.has(induk.id)) {
    if (induk.pimpinan) return induk.pimpinan;
    dilewati.add(induk.id);
    induk = induk.indukId ? menurutId.get(induk.indukId) : undefined;
  }
  return unit.pimpinan;
}
