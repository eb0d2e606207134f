import { type RawBuilder, sql } from 'kysely';
import type { TimKerja } from '#contract/tim-kerja.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

type Anggota = Omit<TimKerja['anggota'][number], 'kemampuan'>;
export type BarisTim = Omit<TimKerja, 'anggota' | 'kemampuan'> & { anggota: Anggota[] };

/** Teams with their members; `syarat` is written over the alias `k`. */
export async function tim(
  tx: TransaksiInstansi,
  instansiId: string,
  hari: string,
  syarat: RawBuilder<unknown>,
): Promise<BarisTim[]> {
  const jabatan = (pegawai: string) => sql`coalesce((select j.nama from penugasan t
      join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
      where t.instansi_id = ${instansiId} and t.pegawai_id = ${sql.ref(pegawai)} and t.dari <= ${hari}
        and (t.sampai is null or t.sampai >= ${hari})
      order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1), '–')`;
  const { rows } = await sql<BarisTim>`
    select k.id, k.nama, k.tujuan, u.nama as "unitKerja", k.dari, k.sampai, k.versi,
      jsonb_build_object('pegawaiId', p.id, 'nama', p.nama, 'jabatan', ${jabatan('p.id')}) as ketua,
      jsonb_build_object('id', q.id, 'nama', q.nama) as pembentuk,
      coalesce((select jsonb_agg(jsonb_build_object(
          'pegawai', jsonb_build_object('pegawaiId', o.id, 'nama', o.nama, 'jabatan', ${jabatan('o.id')}),
          'dari', a.dari, 'sampai', a.sampai, 'keadaan', a.keadaan, 'catatan', a.catatan,
          'penilai', (select jsonb_build_object('id', r.id, 'nama', r.nama) from penugasan t
            join penilai n on n.instansi_id = t.instansi_id and n.penugasan_id = t.id
              and n.dari <= ${hari} and (n.sampai is null or n.sampai >= ${hari})
            join pegawai r on r.instansi_id = n.instansi_id and r.id = n.penilai_pegawai_id
            where t.instansi_id = ${instansiId} and t.pegawai_id = o.id and t.dari <= ${hari}
              and (t.sampai is null or t.sampai >= ${hari})
            order by t.jenis = 'DEFINITIF' desc, n.dari desc limit 1)) order by o.nama)
        from tim_anggota a join pegawai o on o.instansi_id = a.instansi_id and o.id = a.pegawai_id
        where a.instansi_id = k.instansi_id and a.tim_id = k.id), '[]') as anggota
    from tim_kerja k
    join unit_kerja u on u.instansi_id = k.instansi_id and u.id = k.unit_kerja_id
    join pegawai p on p.instansi_id = k.instansi_id and p.id = k.ketua_pegawai_id
    join pegawai q on q.instansi_id = k.instansi_id and q.id = k.dibentuk_oleh
    where k.instansi_id = ${instansiId} and ${syarat}
    order by k.sampai is not null and k.sampai < ${hari}, k.nama, k.id`.execute(tx);
  return rows;
}

/** Teams somebody leads, formed, is a member of, or is asked about as penilai of a member. */
export const terkait = (pegawaiId: string, hari: string): RawBuilder<unknown> => sql`(
    k.ketua_pegawai_id = ${pegawaiId} or k.dibentuk_oleh = ${pegawaiId}
    or exists (select from tim_anggota a where a.instansi_id = k.instansi_id and a.tim_id = k.id
      and (a.pegawai_id = ${pegawaiId} or exists (select from penugasan t
        join penilai n on n.instansi_id = t.instansi_id and n.penugasan_id = t.id and n.penilai_pegawai_id = ${pegawaiId}
          and n.dari <= ${hari} and (n.sampai is null or n.sampai >= ${hari})
        where t.instansi_id = a.instansi_id and t.pegawai_id = a.pegawai_id and t.dari <= ${hari}
          and (t.sampai is null or t.sampai >= ${hari})))))`;

export function kunci(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('tim_kerja')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export function kunciAnggota(tx: TransaksiInstansi, instansiId: string, timId: string, pegawaiId: string) {
  return tx
    .selectFrom('tim_anggota')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('tim_id', '=', timId)
    .where('pegawai_id', '=', pegawaiId)
    .forUpdate()
    .executeTakeFirst();
}
