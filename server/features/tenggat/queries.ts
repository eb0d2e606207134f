import { sql } from 'kysely';
import type { PeriodeJenis } from '#rules/enum.ts';
import type { KodeTenggat } from '#rules/tables/tenggat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** A limit that may run: what it starts from, whose step it limits, about whom. The rule says when it ends. */
export interface BarisTenggat {
  kode: KodeTenggat;
  sejak: string;
  olehId: string | null;
  oleh: string | null;
  tentangId: string;
  tentang: string;
  objekId: string;
  periodeId: string | null;
  tahun: number | null;
  jenis: PeriodeJenis | null;
  ke: number | null;
}

/**
 * Limits of SKP and evaluations that have begun and are not answered, in periods that are open; of everybody, or only those
 * that one person must meet or waits for.
 */
export async function tenggatBerjalan(
  tx: TransaksiInstansi,
  instansiId: string,
  zona: string,
  tahunSkp: number,
  orangId: string | null,
): Promise<BarisTenggat[]> {
  const { rows } = await sql<BarisTenggat>`
    with e as (
      select e.*, exists (select from evaluasi_peristiwa x where x.instansi_id = e.instansi_id and x.evaluasi_id = e.id
          and x.peristiwa in ('AMBIL_ALIH', 'KUATKAN', 'UBAH_HASIL')) as diputus_atasan
      from evaluasi e join periode w on w.instansi_id = e.instansi_id and w.id = e.periode_id
      where e.instansi_id = ${instansiId} and e.tak_berlaku_pada is null and (w.ditutup_pada is null or e.koreksi_id is not null)
        and e.keadaan in ('DITETAPKAN', 'DISAMPAIKAN', 'DITERIMA', 'DIAM', 'DILAPORKAN')),
    t as (
      select x.kode, (x.saat at time zone ${zona})::date as sejak, x.oleh, e.pegawai_id as tentang, e.id as objek, e.periode_id
      from e cross join lateral (values
        ('DL-05', e.ditetapkan_pada, e.penilai_pegawai_id, e.keadaan = 'DITETAPKAN'),
        ('DL-06', e.disampaikan_pada, e.pegawai_id, e.keadaan = 'DISAMPAIKAN'),
        ('DL-12', e.disampaikan_pada, e.pegawai_id, e.keadaan <> 'DITETAPKAN' and not e.diputus_atasan)
      ) x (kode, saat, oleh, ya) where x.ya and x.saat is not null
      union all
      select 'DL-08', a.sejak - 1, a.atasan_pegawai_id, a.pegawai_id, a.pegawai_id, a.periode_id
      from evaluasi_alih a join periode w on w.instansi_id = a.instansi_id and w.id = a.periode_id and w.ditutup_pada is null
      where a.instansi_id = ${instansiId} and not exists (select from evaluasi v where v.instansi_id = a.instansi_id
        and v.periode_id = a.periode_id and v.pegawai_id = a.pegawai_id and v.ditetapkan_pada is not null)
      union all
      select 'DL-13', (b.diajukan_pada at time zone ${zona})::date, b.atasan_pegawai_id, b.pegawai_id, b.id, v.periode_id
      from keberatan b join evaluasi v on v.instansi_id = b.instansi_id and v.id = b.evaluasi_id
      where b.instansi_id = ${instansiId} and b.keadaan = 'DIAJUKAN'
      union all
      select 'DL-03', make_date(s.tahun, 1, 1), v.penilai_pegawai_id, s.pegawai_id, s.id, null
      from skp_versi v join skp s on s.instansi_id = v.instansi_id and s.id = v.skp_id
      where v.instansi_id = ${instansiId} and s.tahun = ${tahunSkp} and v.keadaan = 'DIAJUKAN'
        and not exists (select from skp_versi l where l.instansi_id = v.instansi_id and l.skp_id = v.skp_id
          and l.ditetapkan_pada is not null))
    select t.kode, t.sejak::text as sejak, o.id as "olehId", o.nama as oleh, p.id as "tentangId", p.nama as tentang,
      t.objek as "objekId", w.id as "periodeId", w.tahun, w.jenis, w.ke
    from t join pegawai p on p.instansi_id = ${instansiId} and p.id = t.tentang
    left join pegawai o on o.instansi_id = ${instansiId} and o.id = t.oleh
    left join periode w on w.instansi_id = ${instansiId} and w.id = t.periode_id
    where ${orangId}::uuid is null or ${orangId} in (t.oleh, t.tentang)
    order by t.sejak, p.nama`.execute(tx);
  return rows;
}

/** Windows that are open or have ended without their period being closed. */
export function jendelaBerjalan(tx: TransaksiInstansi, instansiId: string, hari: string) {
  return tx
    .selectFrom('periode')
    .select(['id', 'tahun', 'jenis', 'ke', 'jendela_dari', 'jendela_sampai'])
    .where('instansi_id', '=', instansiId)
    .where('ditutup_pada', 'is', null)
    .where('jendela_dari', '<=', hari)
    .orderBy('jendela_sampai')
    .execute();
}

export interface BarisDilakukan {
  pada: string;
  peristiwa: string;
  orangId: string | null;
  orang: string | null;
  tahun: number | null;
  jenis: PeriodeJenis | null;
  ke: number | null;
}

/** What the clock did by itself, latest first. */
export async function dilakukanSistem(
  tx: TransaksiInstansi,
  instansiId: string,
  batas: number,
): Promise<BarisDilakukan[]> {
  const { rows } = await sql<BarisDilakukan>`
    select t.pada, t.peristiwa, p.id as "orangId", p.nama as orang, w.tahun, w.jenis, w.ke
    from (
      select x.pada, x.peristiwa, e.pegawai_id, e.periode_id from evaluasi_peristiwa x
        join evaluasi e on e.instansi_id = x.instansi_id and e.id = x.evaluasi_id
        where x.instansi_id = ${instansiId} and x.oleh_pegawai_id is null
      union all
      select x.pada, x.peristiwa, s.pegawai_id, null from skp_peristiwa x
        join skp s on s.instansi_id = x.instansi_id and s.id = x.skp_id
        where x.instansi_id = ${instansiId} and x.oleh_pegawai_id is null
      union all
      select a.dicatat_pada, 'ALIHKAN_EVALUASI', a.pegawai_id, a.periode_id from evaluasi_alih a
        where a.instansi_id = ${instansiId}
      union all
      select g.dicatat_pada, 'GANGGUAN', null, null from gangguan g
        where g.instansi_id = ${instansiId} and g.sumber = 'DENYUT') t
    left join pegawai p on p.instansi_id = ${instansiId} and p.id = t.pegawai_id
    left join periode w on w.instansi_id = ${instansiId} and w.id = t.periode_id
    order by t.pada desc limit ${batas}`.execute(tx);
  return rows;
}
