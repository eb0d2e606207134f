import { sql } from 'kysely';
import type { PratinjauPerpindahan } from '#contract/perpindahan.ts';
import { hari } from '#rules/kernel/hari.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { paraPihak } from '../evaluasi/read.ts';
import { namaPeriode } from '../periode/read.ts';

/** Who evaluates each period of the year that reaches a day, as posts and assessors stand in this transaction. */
export async function penilaiTiapPeriode(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  efektif: string,
): Promise<PratinjauPerpindahan['penilaiPeriode']> {
  const periode = await tx
    .selectFrom('periode')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('jendela_sampai', '>=', efektif)
    .where('tahun', '=', hari(efektif).year)
    .orderBy(sql`jenis = 'TAHUNAN'`)
    .orderBy('ke')
    .execute();
  const ditetapkan = await tx
    .selectFrom('evaluasi')
    .select(['periode_id', 'penilai_pegawai_id'])
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('ditetapkan_pada', 'is not', null)
    .execute();
  const hasil: PratinjauPerpindahan['penilaiPeriode'] = [];
  for (const w of periode) {
    const saat = w.jendela_dari > efektif ? w.jendela_dari : efektif;
    const pihak = await paraPihak(tx, instansiId, pegawaiId, w, hari(saat));
    hasil.push({
      periode: namaPeriode(w.tahun, w.jenis as 'TAHUNAN', w.ke),
      penilai: pihak?.penilai.nama ?? null,
      unitKerja: pihak?.pegawai.unitKerja ?? null,
      sudahDitetapkan: ditetapkan.some((e) => e.periode_id === w.id),
    });
  }
  return hasil;
}
