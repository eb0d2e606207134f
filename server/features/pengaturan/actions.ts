import type { DaftarPengaturan, PengaturanBaru } from '#contract/pengaturan.ts';
import { type KunciPengaturan, PENGATURAN } from '#rules/pengaturan/katalog.ts';
import { catatOleh } from '../../audit/catat.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { pastikanOperatorInstansi } from '../pegawai/read.ts';
import { kunciPengaturan, naikkanVersi } from './queries.ts';
import { dapatDicabut, muatPengaturan } from './read.ts';
import { periksaUsulan, tahunTerbuka } from './usulan.ts';

/**
 * Sets one setting from a day on, with the reason (`If-Match`); what was before stays in the history and holds for its days.
 * Errors: `tidak-berwenang`, `versi-berubah`, `bentuk-salah`, `ditolak-aturan` with every reason.
 */
export function ubahPengaturan(
  k: Konteks,
  kunci: KunciPengaturan,
  isian: PengaturanBaru,
): Promise<DaftarPengaturan> {
  return tulis(k, async (tx) => {
    await pastikanOperatorInstansi(tx, k);
    const { instansiId, pegawaiId } = k.pelaku;
    pastikanVersi(k, { versi: await kunciPengaturan(tx, instansiId) });
    const { lama, isi } = await periksaUsulan(tx, k, kunci, isian);
    const { id, mulai, alasan } = isian;
    await tx
      .insertInto('pengaturan_berlaku')
      .values({
        instansi_id: instansiId,
        id,
        kunci,
        isi: JSON.stringify(isi),
        mulai,
        alasan,
        oleh: pegawaiId,
        dibuat_pada: sekarang(k),
      })
      .execute();
    await naikkanVersi(tx, instansiId, sekarang(k));
    const akar = new Set(PENGATURAN[kunci].kolom.map((c) => c.nama.split('.')[0]!));
    await catatOleh(tx, k, {
      peristiwa: 'pengaturan.diubah',
      objek: { jenis: 'pengaturan', id },
      sebelum: Object.fromEntries(Object.entries(lama).filter(([nama]) => akar.has(nama))),
      sesudah: { kunci, isi, mulai, alasan },
    });
    return muatPengaturan(tx, k);
  });
}

/** Takes a change back before it has come into force, with the reason. Errors: `keadaan-tidak-cocok` once it holds. */
export function cabutPengaturan(k: Konteks, id: string, alasan: string): Promise<DaftarPengaturan> {
  return tulis(k, async (tx) => {
    await pastikanOperatorInstansi(tx, k);
    const { instansiId, pegawaiId } = k.pelaku;
    await kunciPengaturan(tx, instansiId);
    const baris = await tx
      .selectFrom('pengaturan_berlaku')
      .select(['kunci', 'mulai', 'dicabut_pada', 'isi'])
      .$narrowType<{ kunci: KunciPengaturan }>()
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .executeTakeFirst();
    if (!baris) throw tidakDitemukan('Perubahan pengaturan');
    if (!dapatDicabut(baris, hariIni(k).toString(), await tahunTerbuka(tx, instansiId)))
      throw new Masalah(
        'keadaan-tidak-cocok',
        baris.dicabut_pada
          ? 'Perubahan ini sudah dicabut.'
          : 'Perubahan ini sudah berlaku. Buat perubahan baru; yang sudah lewat tidak ditulis ulang.',
      );
    await tx
      .updateTable('pengaturan_berlaku')
      .set({ dicabut_pada: sekarang(k), dicabut_oleh: pegawaiId, dicabut_alasan: alasan })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    await naikkanVersi(tx, instansiId, sekarang(k));
    await catatOleh(tx, k, {
      peristiwa: 'pengaturan.dicabut',
      objek: { jenis: 'pengaturan', id },
      sebelum: { kunci: baris.kunci, isi: baris.isi, mulai: baris.mulai },
      sesudah: { alasan },
    });
    return muatPengaturan(tx, k);
  });
}
