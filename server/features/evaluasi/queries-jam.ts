import { sql } from 'kysely';
import type { KeadaanEvaluasi, PeriodeJenis } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { tanpaKewajiban } from '../pegawai/read.ts';
import { penilaiTugas } from './queries.ts';

/** An evaluation for which a limit runs, locked. */
export interface BarisBerjam {
  id: string;
  keadaan: KeadaanEvaluasi;
  versi: number;
  pegawaiId: string;
  nama: string;
  penilaiId: string;
  periodeId: string;
  tahun: number;
  jenis: PeriodeJenis;
  ke: number;
  disampaikanPada: string | null;
  sudahDiputusAtasan: boolean;
}

/** Locks the next evaluations in one state of periods that are open, in the order of their ids. */
export async function kunciBerjam(
  tx: TransaksiInstansi,
  instansiId: string,
  keadaan: 'DISAMPAIKAN' | 'DILAPORKAN',
  setelah: string | null,
  batas: number,
): Promise<BarisBerjam[]> {
  const { rows } = await sql<BarisBerjam>`
    select e.id, e.keadaan, e.versi, e.pegawai_id as "pegawaiId", p.nama, e.penilai_pegawai_id as "penilaiId",
      w.id as "periodeId", w.tahun, w.jenis, w.ke, e.disampaikan_pada as "disampaikanPada",
      exists (select from evaluasi_peristiwa x where x.instansi_id = e.instansi_id and x.evaluasi_id = e.id
        and x.peristiwa in ('AMBIL_ALIH', 'KUATKAN', 'UBAH_HASIL')) as "sudahDiputusAtasan"
    from evaluasi e
    join periode w on w.instansi_id = e.instansi_id and w.id = e.periode_id and (w.ditutup_pada is null or e.koreksi_id is not null)
    join pegawai p on p.instansi_id = e.instansi_id and p.id = e.pegawai_id
    where e.instansi_id = ${instansiId} and e.keadaan = ${keadaan} and e.tak_berlaku_pada is null and (${setelah}::uuid is null or e.id > ${setelah})
    order by e.id limit ${batas} for update of e`.execute(tx);
  return rows;
}

/** Somebody whose evaluation of a period nobody decided, with every assessor the assignment ever had. */
export interface BelumDinilai {
  pegawaiId: string;
  nama: string;
  mulai: string;
  evaluasiId: string | null;
  penilai: { pegawaiId: string; dari: string; sampai: string | null }[];
  penilaiTugas: { pegawaiId: string; dari: string; sampai: string | null }[];
}

/** The next people with an SKP that was set, without a decided evaluation and not yet passed to the superior. */
export async function belumDinilai(
  tx: TransaksiInstansi,
  instansiId: string,
  periode: { id: string; tahun: number },
  hariTugas: string,
  setelah: string | null,
  batas: number,
): Promise<BelumDinilai[]> {
  const { rows } = await sql<BelumDinilai>`
    select distinct on (p.id) p.id as "pegawaiId", p.nama, t.dari as mulai, e.id as "evaluasiId",
      (select coalesce(jsonb_agg(jsonb_build_object('pegawaiId', n.penilai_pegawai_id, 'dari', n.dari, 'sampai', n.sampai)
        order by n.dari desc), '[]') from penilai n where n.instansi_id = t.instansi_id and n.penugasan_id = t.id) as penilai,
      ${penilaiTugas} as "penilaiTugas"
    from penugasan t
    join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
    left join evaluasi e on e.instansi_id = t.instansi_id and e.pegawai_id = p.id and e.periode_id = ${periode.id}
    where t.instansi_id = ${instansiId} and t.jenis = 'DEFINITIF' and p.jenis <> 'PEJABAT_NEGARA' and p.berhenti_pada is null
      and t.dari <= ${hariTugas} and (t.sampai is null or t.sampai >= ${hariTugas})
      and (e.id is null or e.keadaan in ('BELUM', 'DINILAI'))
      and not ${tanpaKewajiban(instansiId, sql`p.id`, hariTugas)}
      and exists (select from skp s join skp_versi v on v.instansi_id = s.instansi_id and v.skp_id = s.id
        where s.instansi_id = t.instansi_id and s.penugasan_id = t.id and s.tahun = ${periode.tahun}
          and v.ditetapkan_pada is not null)
      and not exists (select from evaluasi_alih a where a.instansi_id = t.instansi_id and a.periode_id = ${periode.id}
        and a.pegawai_id = p.id)
      and (${setelah}::uuid is null or p.id > ${setelah})
    order by p.id, t.dari desc limit ${batas}`.execute(tx);
  return rows;
}

/** Periods that are open although their window has ended, oldest first. */
export function periodeLewatJendela(tx: TransaksiInstansi, instansiId: string, hari: string) {
  return tx
    .selectFrom('periode')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('jendela_sampai', '<', hari)
    .where('ditutup_pada', 'is', null)
    .orderBy('sampai')
    .execute();
}
