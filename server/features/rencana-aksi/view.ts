import type { RencanaAksi } from '#contract/rencana-aksi.ts';
import type { BarisRencana } from './queries.ts';

/** A rencana aksi as it leaves the server. Only its owner may change it, until it is stopped. */
export function tampilkanRencana(b: BarisRencana, pegawaiId: string): RencanaAksi {
  return {
    id: b.id,
    skpId: b.skp_id,
    rhkId: b.rhk_id,
    rhk: b.rhk ?? '',
    uraian: b.uraian,
    triwulan: b.triwulan,
    urutan: b.urutan,
    dihentikanPada: b.dihentikan_pada,
    aktivitas: b.aktivitas,
    versi: b.versi,
    kemampuan: b.pegawai_id === pegawaiId && b.dihentikan_pada === null ? ['UBAH', 'HENTIKAN'] : [],
  };
}
