import type { AkibatKalender, PerubahanKalender } from '#contract/hari-libur.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { Konteks } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { pastikanOperatorInstansi } from '../pegawai/read.ts';
import { hitungAkibat } from './read.ts';

/**
 * Adds and removes days off with the reason; answers which running limits moved. A day that is there already is written over.
 * Errors: `tidak-berwenang`, `bentuk-salah` for an empty change.
 */
export function ubah(k: Konteks, isian: PerubahanKalender): Promise<AkibatKalender> {
  return tulis(k, async (tx) => {
    await pastikanOperatorInstansi(tx, k);
    const { instansiId } = k.pelaku;
    const { tambah, hapus, alasan } = isian;
    if (tambah.length + hapus.length === 0)
      throw new Masalah('bentuk-salah', 'Belum ada hari yang ditambah atau dihapus.');
    const akibat = await hitungAkibat(tx, k, isian);
    const sebelum = await tx
      .selectFrom('hari_libur')
      .select(['tanggal', 'nama', 'jenis'])
      .where('instansi_id', '=', instansiId)
      .where('tanggal', 'in', [...tambah.map((h) => h.tanggal), ...hapus])
      .execute();
    if (hapus.length > 0)
      await tx
        .deleteFrom('hari_libur')
        .where('instansi_id', '=', instansiId)
        .where('tanggal', 'in', hapus)
        .execute();
    const menurutHari = new Map(tambah.map((h) => [h.tanggal, h]));
    if (menurutHari.size > 0)
      await tx
        .insertInto('hari_libur')
        .values([...menurutHari.values()].map((h) => ({ instansi_id: instansiId, ...h })))
        .onConflict((c) =>
          c.columns(['instansi_id', 'tanggal']).doUpdateSet((eb) => ({
            nama: eb.ref('excluded.nama'),
            jenis: eb.ref('excluded.jenis'),
          })),
        )
        .execute();
    await catatOleh(tx, k, {
      peristiwa: 'hari-libur.diubah',
      objek: { jenis: 'hari-libur', id: null },
      sebelum,
      sesudah: { tambah, hapus, alasan, bergeser: akibat.bergeser },
    });
    return akibat;
  });
}
