import { sql } from 'kysely';
import type { KeadaanEvaluasi, Predikat } from '#rules/enum.ts';
import { KEADAAN_TETAP } from '#rules/penilaian/hasil-tetap.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

export interface PredikatTahunan {
  pegawaiId: string;
  tahun: number;
  predikat: Predikat;
  keadaan: KeadaanEvaluasi;
  /** It can no longer change: only then it has consequences. */
  tetap: boolean;
}

/** The decided annual predikat of these people, latest year first. */
export async function predikatTahunan(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: readonly string[],
): Promise<PredikatTahunan[]> {
  if (pegawaiId.length === 0) return [];
  const { rows } = await sql<PredikatTahunan>`
    select e.pegawai_id as "pegawaiId", w.tahun, e.predikat, e.keadaan, e.keadaan = any (${KEADAAN_TETAP}::text[]) as tetap
    from evaluasi e join periode w on w.instansi_id = e.instansi_id and w.id = e.periode_id
    where e.instansi_id = ${instansiId} and e.pegawai_id = any (${pegawaiId}::uuid[]) and w.jenis = 'TAHUNAN'
      and e.ditetapkan_pada is not null and e.tak_berlaku_pada is null
    order by w.tahun desc`.execute(tx);
  return rows;
}
