import type { CapaianOrganisasi } from '#contract/capaian-organisasi.ts';
import { penetapUnit } from './policy.ts';
import type { BarisCapaian, UnitBerpimpinan } from './queries.ts';
import type { Tahunan } from './tahunan.ts';

/** One unit's achievement in a period, with what this reader may do; `tahunan` for an annual period. */
export function presentasi(
  semua: readonly UnitBerpimpinan[],
  unit: UnitBerpimpinan,
  periode: { id: string; ditutup_pada: string | null },
  baris: BarisCapaian | undefined,
  pembacaId: string,
  tahunan?: Tahunan,
): CapaianOrganisasi {
  const penetap = penetapUnit(semua, unit);
  const boleh = penetap?.id === pembacaId && periode.ditutup_pada === null;
  const sementara = tahunan?.sementara;
  return {
    id: baris?.id ?? null,
    unitKerja: { id: unit.id, nama: unit.nama },
    periodeId: periode.id,
    pimpinan: unit.pimpinan,
    penetap,
    predikat: (baris?.predikat ?? null) as CapaianOrganisasi['predikat'],
    dasar: baris?.dasar ?? null,
    rekomendasi: (baris?.rekomendasi ?? []) as CapaianOrganisasi['rekomendasi'],
    ditetapkanOleh: baris ? { id: baris.ditetapkan_oleh, nama: baris.namaPenetap } : null,
    ditetapkanPada: baris?.ditetapkan_pada ?? null,
    berlaku: tahunan ? berlaku(tahunan) : null,
    sementara: sementara
      ? {
          predikat: 'BAIK',
          keputusan: sementara.keputusan,
          alasan: sementara.alasan,
          ditetapkanOleh: { id: sementara.ditetapkan_oleh, nama: sementara.namaPenetap },
          ditetapkanPada: sementara.ditetapkan_pada,
        }
      : null,
    versi: baris?.versi ?? null,
    kemampuan: boleh ? [baris ? 'capaian-organisasi.ubah' : 'capaian-organisasi.tetapkan'] : [],
  };
}

function berlaku({ jawaban }: Tahunan): CapaianOrganisasi['berlaku'] {
  const { nilai, peringatan, alasan } = jawaban;
  return {
    predikat: nilai?.predikat ?? null,
    tahun: nilai?.tahun ?? null,
    sumber: nilai?.sumber ?? null,
    catatan: [...peringatan, ...alasan],
  };
}
