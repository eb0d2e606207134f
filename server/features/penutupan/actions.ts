import type { Penutupan, PenutupanBaru } from '#contract/penutupan.ts';
import { penutupanTahun } from '#rules/waktu/penutupan-tahun.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { pastikanOperatorInstansi } from '../pegawai/read.ts';
import { penutupanDengan } from './queries.ts';
import { fakta, tampil } from './read.ts';

/** The background task that does the work; woken after each start, and every minute anyway. */
export const TUGAS_PENUTUPAN = 'lanjutkan_penutupan';

export { kerjakanSekelompok, lanjutkanPenutupan } from './kelompok.ts';

/**
 * Begins the closing of a year; the work itself is done in the background. Errors: `ditolak-aturan` with every reason,
 * `sudah-ada` when the year is being closed or is closed, `tidak-berwenang`.
 */
export async function mulai(k: Konteks, isian: PenutupanBaru): Promise<Penutupan> {
  const hasil = await tulis(k, async (tx) => {
    await pastikanOperatorInstansi(tx, k);
    const { instansiId, pegawaiId } = k.pelaku;
    const ada = await penutupanDengan(tx, instansiId).where('n.tahun', '=', isian.tahun).executeTakeFirst();
    if (ada)
      throw new Masalah(
        'sudah-ada',
        `Penutupan tahun ${isian.tahun} sudah dimulai oleh ${ada.namaOleh}. Muat ulang untuk melihatnya.`,
      );
    const f = await fakta(tx, k, isian.tahun);
    const jawaban = penutupanTahun.jawab({ ...f, alasan: isian.alasan ?? null }, hariIni(k));
    if (jawaban.keadaan !== 'ditetapkan')
      throw new Masalah('ditolak-aturan', 'Tahun ini belum dapat ditutup.', {
        errors: jawaban.alasan.map((a) => ({ pointer: a.jalur, kode: a.kode, pesan: a.pesan })),
      });
    await tx
      .insertInto('penutupan')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        tahun: isian.tahun,
        keadaan: 'BERJALAN',
        jumlah: f.pegawai,
        alasan: isian.alasan || null,
        oleh_pegawai_id: pegawaiId,
        dimulai_pada: sekarang(k),
      })
      .execute();
    await jejak(tx, k, isian.id, 'penutupan.dimulai', { ...f, alasan: isian.alasan ?? null });
    return tampil(tx, k, isian.tahun);
  });
  k.app.bangunkan?.(TUGAS_PENUTUPAN);
  return hasil;
}

/** Stops after the group in hand; everything done so far stays. */
export function jeda(k: Konteks, id: string): Promise<Penutupan> {
  return pindah(k, id, 'BERJALAN', 'DIJEDA', 'penutupan.dijeda');
}

/** Goes on where it stopped. */
export async function lanjutkan(k: Konteks, id: string): Promise<Penutupan> {
  const hasil = await pindah(k, id, 'DIJEDA', 'BERJALAN', 'penutupan.dilanjutkan');
  k.app.bangunkan?.(TUGAS_PENUTUPAN);
  return hasil;
}

function pindah(
  k: Konteks,
  id: string,
  dari: string,
  ke: string,
  peristiwa: PeristiwaAudit,
): Promise<Penutupan> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const baris = await tx
      .selectFrom('penutupan')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!baris) throw tidakDitemukan('Penutupan tahun');
    await pastikanOperatorInstansi(tx, k);
    if (k.versi !== undefined) pastikanVersi(k, baris);
    if (baris.keadaan !== dari)
      throw new Masalah(
        'keadaan-tidak-cocok',
        baris.keadaan === 'SELESAI'
          ? 'Penutupan tahun ini sudah selesai.'
          : 'Keadaan penutupan ini sudah berubah. Muat ulang untuk melihatnya.',
      );
    await tx
      .updateTable('penutupan')
      .set({ keadaan: ke, versi: baris.versi + 1 })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, id, peristiwa, { selesai: baris.selesai, jumlah: baris.jumlah });
    return tampil(tx, k, baris.tahun);
  });
}

function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  peristiwa: PeristiwaAudit,
  sesudah: object,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'penutupan', id },
    sesudah,
  });
}
