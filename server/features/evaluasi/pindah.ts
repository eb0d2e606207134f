import { sql } from 'kysely';
import { catat } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Pelaksana } from '../../konteks.ts';

/**
 * Undecided judgements of periods that reach the day of a move are emptied where another assessor began them: the new one
 * judges anew (L-IV.A.13). What was decided stays.
 */
export async function kosongkanRancangan(
  tx: TransaksiInstansi,
  p: Pelaksana,
  pegawaiId: string,
  sejak: string,
  penilaiBaruId: string,
  jabatanBaru: boolean,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update evaluasi e set keadaan = 'BELUM', rating_hasil = null, rating_perilaku = null, alasan_beda_saran = null,
      catatan_perilaku = null, catatan = null, versi = e.versi + 1, diubah_pada = ${p.saat}
    from periode w
    where e.instansi_id = ${p.instansiId} and e.pegawai_id = ${pegawaiId} and e.keadaan = 'DINILAI'
      and e.penilai_pegawai_id <> ${penilaiBaruId} and w.instansi_id = e.instansi_id and w.id = e.periode_id
      and w.ditutup_pada is null
      and (w.jendela_dari > ${sejak}::date or (${jabatanBaru} and w.sampai >= ${sejak}::date))
    returning e.id`.execute(tx);
  for (const { id } of rows) {
    await tx
      .updateTable('evaluasi_rhk')
      .set({ tingkat: null, catatan: null })
      .where('instansi_id', '=', p.instansiId)
      .where('evaluasi_id', '=', id)
      .execute();
    await catat(tx, {
      instansiId: p.instansiId,
      pelaku: p.oleh,
      peristiwa: 'evaluasi.dikosongkan',
      objek: { jenis: 'evaluasi', id },
      sesudah: { sejak },
      permintaanId: p.permintaanId,
    });
  }
}
