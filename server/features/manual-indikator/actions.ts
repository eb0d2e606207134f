import type { IsianManual, ManualIndikator } from '#contract/manual-indikator.ts';
import { catatOleh } from '../../audit/catat.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { skpDalam } from '../skp/read.ts';
import { pastikanPenulis } from './policy.ts';
import { kunciVersi, tulisManual } from './queries.ts';
import { manualSkp } from './read.ts';

/**
 * Saves the manual of one indicator of the caller's draft SKP (`If-Match` once there is one). Errors: `tidak-berwenang`,
 * `keadaan-tidak-cocok` for a version handed in or set, `bentuk-salah` for an indicator the draft does not have.
 */
export function simpan(
  k: Konteks,
  skpId: string,
  indikatorId: string,
  isian: IsianManual,
): Promise<ManualIndikator> {
  const { instansiId, pegawaiId } = k.pelaku;
  return tulis(k, async (tx) => {
    const skp = await skpDalam(tx, k, skpId);
    await pastikanPeriodeTerbuka(tx, instansiId, { tahun: skp.tahun });
    const { keadaan } = await kunciVersi(tx, instansiId, skp.versiId);
    pastikanPenulis(k, keadaan === skp.keadaan ? skp : await skpDalam(tx, k, skpId, skp.nomor));
    const lama = (await manualSkp(tx, k, skp)).isi.find((i) => i.indikatorId === indikatorId);
    if (!lama) {
      const pesan =
        'Indikator ini tidak ada dalam rancangan SKP Anda. Simpan SKP lebih dahulu, lalu muat ulang.';
      throw new Masalah('bentuk-salah', pesan, {
        errors: [{ pointer: '/indikatorId', kode: 'E-MANUAL-INDIKATOR', pesan }],
      });
    }
    if (lama.manual) pastikanVersi(k, lama);
    await tulisManual(
      tx,
      instansiId,
      { skpVersiId: skp.versiId, indikatorId, versi: lama.versi + 1, kini: sekarang(k) },
      isian,
    );
    await catatOleh(tx, k, {
      peristiwa: 'manual-indikator.disimpan',
      objek: { jenis: 'skp', id: skpId },
      tentang: pegawaiId,
      sebelum: lama.manual,
      sesudah: { indikatorId, nomor: skp.nomor, ...isian },
    });
    return (await manualSkp(tx, k, skp)).isi.find((i) => i.indikatorId === indikatorId)!;
  });
}
