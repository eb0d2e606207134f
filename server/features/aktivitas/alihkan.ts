import { sql } from 'kysely';
import { catat } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Pelaksana } from '../../konteks.ts';

/**
 * Reports of a person that nobody has judged yet follow to the present assessor; `sejak` leaves the days before with the
 * one who saw them. What was judged stays with whoever judged it. Answers how many moved.
 */
export async function alihkanPemeriksaan(
  tx: TransaksiInstansi,
  p: Pelaksana,
  pegawaiId: string,
  kePenilaiId: string,
  sejak: string | null = null,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update aktivitas set penilai_pegawai_id = ${kePenilaiId}, versi = versi + 1
    where instansi_id = ${p.instansiId} and pegawai_id = ${pegawaiId} and keadaan in ('DRAF', 'DIKIRIM', 'DIREVISI')
      and penilai_pegawai_id is distinct from ${kePenilaiId} and (${sejak}::date is null or tanggal >= ${sejak}::date)
    returning id`.execute(tx);
  if (rows.length > 0)
    await catat(tx, {
      instansiId: p.instansiId,
      pelaku: p.oleh,
      peristiwa: 'aktivitas.beralih-penilai',
      objek: { jenis: 'pegawai', id: pegawaiId },
      tentang: pegawaiId,
      sesudah: { penilaiId: kePenilaiId, jumlah: rows.length, sejak },
      permintaanId: p.permintaanId,
    });
  return rows.length;
}
