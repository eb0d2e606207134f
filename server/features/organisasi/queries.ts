import { sql } from 'kysely';
import type { DaftarJabatan, DaftarUnitKerja } from '#contract/organisasi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** Every unit in force with its head and how many people hold a post in it. */
export async function daftarUnitKerja(tx: TransaksiInstansi, instansiId: string, hari: string) {
  const { rows } = await sql<DaftarUnitKerja['isi'][number]>`
    select u.id, u.kode, u.nama, u.jenis, u.induk_id as "indukId", u.versi, k.pimpinan, coalesce(o.jumlah, 0)::int as "jumlahPegawai"
    from unit_kerja u
    left join lateral (
      select jsonb_build_object('id', p.id, 'nama', p.nama, 'jabatan', j.nama) as pimpinan
      from jabatan j
      join penugasan t on t.instansi_id = j.instansi_id and t.jabatan_id = j.id
      join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
      where j.instansi_id = u.instansi_id and j.unit_kerja_id = u.id and j.memimpin_unit
        and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})
      order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1) k on true
    left join (
      select j.unit_kerja_id, count(distinct t.pegawai_id) as jumlah
      from jabatan j join penugasan t on t.instansi_id = j.instansi_id and t.jabatan_id = j.id
      where j.instansi_id = ${instansiId} and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})
      group by 1) o on o.unit_kerja_id = u.id
    where u.instansi_id = ${instansiId} and (u.sampai is null or u.sampai >= ${hari})
    order by u.urutan, u.nama`.execute(tx);
  return rows;
}

/** The posts of a unit and who holds them. */
export async function daftarJabatan(
  tx: TransaksiInstansi,
  instansiId: string,
  unitKerjaId: string,
  hari: string,
) {
  const { rows } = await sql<DaftarJabatan['isi'][number]>`
    select j.id, j.unit_kerja_id as "unitKerjaId", j.nama, j.jenis, j.jenjang, j.kelas, j.memimpin_unit as "memimpinUnit",
      j.unit_mandiri as "unitMandiri",
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'nama', p.nama) order by p.nama)
        from penugasan t join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
        where t.instansi_id = j.instansi_id and t.jabatan_id = j.id
          and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})), '[]') as pemegang
    from jabatan j where j.instansi_id = ${instansiId} and j.unit_kerja_id = ${unitKerjaId}
    order by j.memimpin_unit desc, j.nama`.execute(tx);
  return rows;
}

/** Whether making `induk` the parent of `unit` would close a circle. */
export async function menjadiLingkaran(
  tx: TransaksiInstansi,
  instansiId: string,
  unit: string,
  induk: string,
): Promise<boolean> {
  const { rows } = await sql`
    with recursive naik as (
      select id, induk_id from unit_kerja where instansi_id = ${instansiId} and id = ${induk}
      union select u.id, u.induk_id from unit_kerja u join naik on u.id = naik.induk_id where u.instansi_id = ${instansiId})
    select 1 from naik where id = ${unit}`.execute(tx);
  return rows.length > 0;
}

export async function adaUnitKerja(tx: TransaksiInstansi, instansiId: string, id: string): Promise<boolean> {
  const unit = await tx
    .selectFrom('unit_kerja')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
  return unit !== undefined;
}
