import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bukaBasisData, bukaPool } from '#server/db/koneksi.ts';
import { type BasisDataUji, basisDataUji } from '#tests/database/basis-data.ts';

let basisData: BasisDataUji;
let pool: pg.Pool;
beforeAll(async () => {
  basisData = await basisDataUji();
  pool = bukaPool(basisData.connection);
});
afterAll(async () => {
  await pool.end();
  await basisData.tutup();
});

/** Every fault the catalogue shows, as sentences; none in a sound schema. */
async function cacatPenyewa(): Promise<string[]> {
  const { rows } = await pool.query<{ cacat: string }>(`
    with tabel as (
      select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relispartition
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p')),
    kunci as (
      select k.conrelid, k.contype, k.confrelid, k.conname, array_agg(a.attname) as kolom
      from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
      group by 1, 2, 3, 4)
    select relname || ' has no instansi_id' as cacat from tabel t
      where not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'instansi_id' and a.attnotnull)
    union all select relname || ' does not force row-level security' from tabel
      where not relispartition and not (relrowsecurity and relforcerowsecurity)
    union all select relname || ' has no policy of the instansi' from tabel t
      where not relispartition and not exists (select from pg_policy p where p.polrelid = t.oid
        and pg_get_expr(p.polqual, p.polrelid) like '%instansi_id = kendali.instansi_ini()%'
        and pg_get_expr(p.polwithcheck, p.polrelid) like '%instansi_id = kendali.instansi_ini()%')
    union all select relname || ' has a second permissive policy, which would open it again' from tabel t
      where (select count(*) from pg_policy p where p.polrelid = t.oid and p.polpermissive) > 1
    union all select relname || ' is private and shows rows of other authors' from tabel t
      where exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'penulis_pegawai_id' and not a.attisdropped)
        and not exists (select from pg_policy p where p.polrelid = t.oid and not p.polpermissive and p.polcmd = '*'
          and p.polroles = '{0}'
          and pg_get_expr(p.polqual, p.polrelid) = '(penulis_pegawai_id = kendali.pegawai_ini())'
          and pg_get_expr(p.polwithcheck, p.polrelid) = '(penulis_pegawai_id = kendali.pegawai_ini())')
    union all select 'kept answers are not bound to their account' where not exists (select from pg_policy p
      where p.polrelid = 'idempotensi'::regclass and not p.polpermissive and p.polcmd = '*' and p.polroles = '{0}'
        and pg_get_expr(p.polqual, p.polrelid) = '(akun_id = kendali.akun_ini())'
        and pg_get_expr(p.polwithcheck, p.polrelid) = '(akun_id = kendali.akun_ini())')
    union all select relname || ' has a key without instansi_id: ' || k.conname from tabel t
      join kunci k on k.conrelid = t.oid and k.contype in ('p', 'u', 'f') where not 'instansi_id' = any (k.kolom)
    union all select relname || ' has no primary key' from tabel t
      where not exists (select from kunci k where k.conrelid = t.oid and k.contype = 'p')
    union all select relname || ' has a unique index without instansi_id' from tabel t
      join pg_index i on i.indrelid = t.oid and i.indisunique
      where not exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'instansi_id' and a.attnum = any (i.indkey))
    union all select t.relname || ' belongs to the application' from tabel t join pg_class c on c.oid = t.oid
      where pg_get_userbyid(c.relowner) in ('terang_app', 'terang_kendali')
    union all select relname || ' can be reached past its parent' from tabel t
      where relispartition and has_table_privilege('terang_app', t.oid, 'select,insert,update,delete')
    union all select 'terang_app may read ' || t from unnest(array['kendali.akun', 'kendali.sesi']) t
      where has_table_privilege('terang_app', t, 'select')
    union all select 'terang_kendali may read ' || relname from tabel where has_table_privilege('terang_kendali', oid, 'select')
    union all select 'terang_tanpa_hak may read ' || relname from tabel where has_table_privilege('terang_tanpa_hak', oid, 'select')
    union all select 'the application may change the trail: ' || t || ' ' || h
      from unnest(array['audit', 'audit_segel']) t, unnest(array['update', 'delete', 'truncate']) h
      where has_table_privilege('terang_app', t, h)
    union all select rolname || ' passes by row-level security' from pg_roles
      where rolname like 'terang_%' and (rolbypassrls or rolsuper)`);
  return rows.map(({ cacat }) => cacat);
}

describe('the catalogue', () => {
  it('keeps every tenant table apart: keys, forced policies, rights, owner', async () => {
    expect(await cacatPenyewa()).toEqual([]);
  });

  it('would show a table that forgets its instansi, its policy, or its key', async () => {
    await pool.query('create table lupa (id uuid primary key)');
    await pool.query('grant select on lupa to terang_kendali');
    expect(await cacatPenyewa()).toEqual([
      'lupa has no instansi_id',
      'lupa does not force row-level security',
      'lupa has no policy of the instansi',
      'lupa has a key without instansi_id: lupa_pkey',
      'lupa has a unique index without instansi_id',
      'terang_kendali may read lupa',
    ]);
    await pool.query('drop table lupa');
  });

  it('would show a private table that forgets its author, or is opened again by a second policy', async () => {
    await pool.query(`create table lupa (instansi_id uuid not null, penulis_pegawai_id uuid not null,
      primary key (instansi_id, penulis_pegawai_id))`);
    await pool.query("call kendali.jadikan_tabel_instansi('lupa', 'select')");
    expect(await cacatPenyewa()).toEqual(['lupa is private and shows rows of other authors']);
    await pool.query("call kendali.jadikan_tabel_pribadi('lupa')");
    expect(await cacatPenyewa()).toEqual([]);
    await pool.query('create policy longgar on lupa using (true)');
    expect(await cacatPenyewa()).toEqual(['lupa has a second permissive policy, which would open it again']);
    await pool.query('drop policy longgar on lupa; drop policy penulis_sendiri on lupa');
    await pool.query(
      'create policy penulis_sendiri on lupa as restrictive using (penulis_pegawai_id = kendali.pegawai_ini() or true)',
    );
    expect(await cacatPenyewa()).toEqual(['lupa is private and shows rows of other authors']);
    await pool.query('drop table lupa');
  });

  it('gives a connection no rights outside a transaction of ours', async () => {
    const db = bukaBasisData(basisData.connection);
    await expect(db.selectFrom('pegawai').selectAll().execute()).rejects.toThrow(
      /does not exist|permission denied/,
    );
    await expect(db.selectFrom('kendali.akun').selectAll().execute()).rejects.toThrow(/permission denied/);
    await db.destroy();
  });

  it('shows no row when a transaction names no instansi', async () => {
    const klien = await pool.connect();
    try {
      await klien.query('begin; set local role terang_app');
      expect((await klien.query('select count(*)::int as n from pegawai')).rows).toEqual([{ n: 0 }]);
      await expect(
        klien.query(
          `insert into hari_libur values (gen_random_uuid(), '2026-01-01', 'Tahun Baru', 'NASIONAL')`,
        ),
      ).rejects.toThrow(/row-level security/);
    } finally {
      await klien.query('rollback');
      klien.release();
    }
  });
});
