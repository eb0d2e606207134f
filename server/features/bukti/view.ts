import type { Bukti } from '#contract/bukti.ts';
import { sebabTetap } from './policy.ts';
import type { BarisBukti } from './queries.ts';

/** Evidence as it leaves the server; keys of the file store stay inside. */
export function tampilkanBukti(b: BarisBukti, pegawaiId: string): Bukti {
  return {
    id: b.id,
    jenis: b.jenis as Bukti['jenis'],
    nama: b.nama,
    tautan: b.tautan,
    tipeIsi: b.tipe_isi,
    ukuran: b.ukuran,
    sha256: b.sha256,
    bergambar: b.kunci_miniatur !== null,
    diambilPada: b.diambil_pada,
    dibuatPada: b.dibuat_pada,
    dipakai: b.aktivitas + b.realisasi,
    kemampuan: b.pegawai_id === pegawaiId && !sebabTetap(b) ? ['HAPUS'] : [],
  };
}
