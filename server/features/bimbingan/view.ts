import type { Bimbingan } from '#contract/bimbingan.ts';
import { kemampuan, type PeranBimbingan, type Sesudah } from './policy.ts';
import type { BarisBimbingan } from './queries.ts';

/** One guidance without what was written in it. */
export function presentasi(
  b: BarisBimbingan,
  peran: readonly PeranBimbingan[],
  nama: ReadonlyMap<string, string>,
  sesudah: Sesudah = { umpanBalik: false, kompetensi: false },
): Bimbingan {
  const sebut = (id: string) => ({ id, nama: nama.get(id) ?? '–' });
  return {
    id: b.id,
    jenis: b.jenis as Bimbingan['jenis'],
    tahun: b.tahun,
    keadaan: b.keadaan as Bimbingan['keadaan'],
    pegawai: sebut(b.pegawai_id),
    pembimbing: sebut(b.pembimbing_pegawai_id),
    penilai: sebut(b.penilai_pegawai_id),
    atasan: b.atasan_pegawai_id ? sebut(b.atasan_pegawai_id) : null,
    tindakLanjutId: b.tindak_lanjut_id,
    jadwal: b.jadwal,
    tempat: b.tempat,
    sebagai: [...peran],
    umpanBalikDiberikan: sesudah.umpanBalik,
    kompetensiDinilai: sesudah.kompetensi,
    versi: b.versi,
    kemampuan: kemampuan(b, peran, sesudah),
  };
}

/** Everybody named by a row. */
export function orangDalam(b: BarisBimbingan): string[] {
  return [
    b.pegawai_id,
    b.pembimbing_pegawai_id,
    b.penilai_pegawai_id,
    ...(b.atasan_pegawai_id ? [b.atasan_pegawai_id] : []),
  ];
}
