import type { CapaianOrganisasi } from '#contract/capaian-organisasi.ts';
import { penetapUnit } from './policy.ts';
import type { BarisCapaian, UnitBerpimpinan } from './queries.ts';

/** One unit's achievement in a period, with what this reader may do. */
export function presentasi(
  semua: readonly UnitBerpimpinan[],
  unit: UnitBerpimpinan,
  periode: { id: string; ditutup_pada: string | null },
  baris: BarisCapaian | undefined,
  pembacaId: string,
): CapaianOrganisasi {
  const penetap = penetapUnit(semua, unit);
  const boleh = penetap?.id === pembacaId && periode.ditutup_pada === null;
  return {
    id: baris?.id ?? null,
    unitKerja: { id: unit.id, nama: unit.nama },
    periodeId: periode.id,
    pimpinan: unit.pimpinan,
    penetap,
    predikat: (baris?.predikat ?? null) as CapaianOrganisasi['predikat'],
    dasar: baris?.dasar ?? null,
    ditetapkanOleh: baris ? { id: baris.ditetapkan_oleh, nama: baris.namaPenetap } : null,
    ditetapkanPada: baris?.ditetapkan_pada ?? null,
    versi: baris?.versi ?? null,
    kemampuan: boleh ? [baris ? 'capaian-organisasi.ubah' : 'capaian-organisasi.tetapkan'] : [],
  };
}
