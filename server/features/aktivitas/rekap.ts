import { type RawBuilder, sql } from 'kysely';
import type { KeadaanAktivitas } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** One activity that entered, left or changed a state; null stands for "was not there" or "is no more". */
export interface PerubahanRekap {
  pegawaiId: string;
  unitKerjaId: string | null;
  tanggal: string;
  menit: number;
  dari: KeadaanAktivitas | null;
  ke: KeadaanAktivitas | null;
}

const KOLOM = [
  'dikirim',
  'diverifikasi',
  'direvisi',
  'ditolak',
  'menit_dikirim',
  'menit_diverifikasi',
] as const;
type Kolom = (typeof KOLOM)[number];

const daftarKolom = sql.raw(KOLOM.join(', '));
const jumlahKolom = sql.raw(KOLOM.map((k) => `sum(${k})`).join(', '));
const tambahkan = (tabel: string) =>
  sql.raw(KOLOM.map((k) => `${k} = ${tabel}.${k} + excluded.${k}`).join(', '));
// several rows a unit, so that people of one unit do not queue behind one row
const LAJUR = sql.raw('(hashtextextended(pegawai_id::text, 0) & 7)::smallint');
const BULAN = sql.raw("date_trunc('month', tanggal)::date");

/** Adds the changes to the rollups of person and unit. Belongs in the transaction of the change itself. */
export async function tambahRekap(
  tx: TransaksiInstansi,
  instansiId: string,
  perubahan: readonly PerubahanRekap[],
): Promise<void> {
  const cte = cteRekap(instansiId, perubahan);
  if (cte) await sql`with ${cte} select 1`.execute(tx);
}

/**
 * The same as parts of a `with`, for a statement that also makes the change; undefined when nothing would be added.
 * Rows are taken in one order everywhere, so that two writers never wait for each other in a ring.
 */
export function cteRekap(
  instansiId: string,
  perubahan: readonly PerubahanRekap[],
): RawBuilder<unknown> | undefined {
  const selisih = perubahan.map(selisihRekap).filter((s) => KOLOM.some((k) => s[k] !== 0));
  if (selisih.length === 0) return undefined;
  return sql`rekap as (
      select * from jsonb_to_recordset(${JSON.stringify(selisih)}::jsonb) as r(pegawai_id uuid, unit_kerja_id uuid, tanggal date,
        dikirim int, diverifikasi int, direvisi int, ditolak int, menit_dikirim bigint, menit_diverifikasi bigint)),
    rekap_pegawai as (
      insert into rekap_pegawai_bulan (instansi_id, pegawai_id, bulan, ${daftarKolom})
      select ${instansiId}::uuid, pegawai_id, ${BULAN}, ${jumlahKolom} from rekap group by 2, 3 order by 2, 3
      on conflict (instansi_id, pegawai_id, bulan) do update set ${tambahkan('rekap_pegawai_bulan')}),
    rekap_unit as (
      insert into rekap_unit_bulan (instansi_id, unit_kerja_id, bulan, lajur, ${daftarKolom})
      select ${instansiId}::uuid, unit_kerja_id, ${BULAN}, ${LAJUR}, ${jumlahKolom}
      from rekap where unit_kerja_id is not null group by 2, 3, 4 order by 2, 3, 4
      on conflict (instansi_id, unit_kerja_id, bulan, lajur) do update set ${tambahkan('rekap_unit_bulan')})`;
}

export interface BedaRekap {
  jenis: 'pegawai' | 'unit';
  id: string;
}

/**
 * Counts the activities of a month ("2026-01") anew, repairs every rollup row that differs, and says which did: none
 * while the write path is right.
 */
export async function hitungUlangRekap(
  tx: TransaksiInstansi,
  instansiId: string,
  bulan: string,
): Promise<BedaRekap[]> {
  const awal = `${bulan}-01`;
  const hitung = KOLOM.map((k) => `${RUMUS[k]} as ${k}`).join(', ');
  const beda = KOLOM.map((k) => `coalesce(h.${k}, 0) <> coalesce(r.${k}, 0)`).join(' or ');
  const benar = sql.raw(KOLOM.map((k) => `coalesce(h.${k}, 0)`).join(', '));
  const ganti = sql.raw(KOLOM.map((k) => `${k} = excluded.${k}`).join(', '));
  const sumber = sql`from aktivitas where instansi_id = ${instansiId} and tanggal >= ${awal}::date
    and tanggal < (${awal}::date + interval '1 month')::date and keadaan <> 'DRAF'`;
  const { rows: pegawai } = await sql<{ id: string }>`
    with h as (select pegawai_id, ${sql.raw(hitung)} ${sumber} group by 1),
      r as (select * from rekap_pegawai_bulan where instansi_id = ${instansiId} and bulan = ${awal})
    insert into rekap_pegawai_bulan (instansi_id, pegawai_id, bulan, ${daftarKolom})
    select ${instansiId}::uuid, coalesce(h.pegawai_id, r.pegawai_id), ${awal}::date, ${benar}
    from h full join r on r.pegawai_id = h.pegawai_id where ${sql.raw(beda)}
    on conflict (instansi_id, pegawai_id, bulan) do update set ${ganti}
    returning pegawai_id as id`.execute(tx);
  const { rows: unit } = await sql<{ id: string }>`
    with h as (select unit_kerja_id, ${LAJUR} as lajur, ${sql.raw(hitung)} ${sumber}
        and unit_kerja_id is not null group by 1, 2),
      r as (select * from rekap_unit_bulan where instansi_id = ${instansiId} and bulan = ${awal})
    insert into rekap_unit_bulan (instansi_id, unit_kerja_id, bulan, lajur, ${daftarKolom})
    select ${instansiId}::uuid, coalesce(h.unit_kerja_id, r.unit_kerja_id), ${awal}::date,
      coalesce(h.lajur, r.lajur), ${benar}
    from h full join r on r.unit_kerja_id = h.unit_kerja_id and r.lajur = h.lajur where ${sql.raw(beda)}
    on conflict (instansi_id, unit_kerja_id, bulan, lajur) do update set ${ganti}
    returning unit_kerja_id as id`.execute(tx);
  return [
    ...pegawai.map(({ id }) => ({ jenis: 'pegawai' as const, id })),
    ...unit.map(({ id }) => ({ jenis: 'unit' as const, id })),
  ];
}

const RUMUS: Record<Kolom, string> = {
  dikirim: "count(*) filter (where keadaan = 'DIKIRIM')",
  diverifikasi: "count(*) filter (where keadaan = 'DIVERIFIKASI')",
  direvisi: "count(*) filter (where keadaan = 'DIREVISI')",
  ditolak: "count(*) filter (where keadaan = 'DITOLAK')",
  menit_dikirim: "coalesce(sum(menit) filter (where keadaan = 'DIKIRIM'), 0)",
  menit_diverifikasi: "coalesce(sum(menit) filter (where keadaan = 'DIVERIFIKASI'), 0)",
};

function selisihRekap(p: PerubahanRekap) {
  const pada = (keadaan: KeadaanAktivitas) => Number(p.ke === keadaan) - Number(p.dari === keadaan);
  return {
    pegawai_id: p.pegawaiId,
    unit_kerja_id: p.unitKerjaId,
    tanggal: p.tanggal,
    dikirim: pada('DIKIRIM'),
    diverifikasi: pada('DIVERIFIKASI'),
    direvisi: pada('DIREVISI'),
    ditolak: pada('DITOLAK'),
    menit_dikirim: pada('DIKIRIM') * p.menit,
    menit_diverifikasi: pada('DIVERIFIKASI') * p.menit,
  };
}
