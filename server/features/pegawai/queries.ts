import { type RawBuilder, sql } from 'kysely';
import type { MasalahPegawai, PegawaiLengkap, PegawaiRingkas, SaringPegawai } from '#contract/pegawai.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

type Lingkup = 'SEMUA' | string[];

const berlaku = (alias: string, hari: string): RawBuilder<boolean> =>
  sql`${sql.ref(`${alias}.dari`)} <= ${hari} and (${sql.ref(`${alias}.sampai`)} is null or ${sql.ref(`${alias}.sampai`)} >= ${hari})`;

/** People with post, unit, assessor and what is wrong with their data, by name; `setelah` is the last row's "nama|id". */
export async function daftarPegawai(
  tx: TransaksiInstansi,
  instansiId: string,
  lingkup: Lingkup,
  hari: string,
  saring: SaringPegawai,
): Promise<PegawaiRingkas[]> {
  const { cari, unitKerjaId, setelah, batas, masalah } = saring;
  const [namaLalu, idLalu] = setelah ? bukaKursor(setelah) : [null, null];
  const angka = cari?.replace(/\D/g, '') ?? '';
  const { rows } = await sql<PegawaiRingkas & { jumlahPenilai: number; berakun: boolean }>`
    select p.id, p.nama, p.nip, p.jenis, t.jabatan, t.unit as "unitKerja", n.penilai, coalesce(n.jumlah, 0) as "jumlahPenilai",
      exists (select from kendali.pemilik_akun a where a.instansi_id = p.instansi_id and a.pegawai_id = p.id) as berakun
    from pegawai p
    left join lateral (
      select t.id, j.nama as jabatan, u.id as unit_id, jsonb_build_object('id', u.id, 'nama', u.nama) as unit
      from penugasan t
      join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
      join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
      where t.instansi_id = p.instansi_id and t.pegawai_id = p.id and ${berlaku('t', hari)}
      order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1) t on true
    left join lateral (
      select count(*) as jumlah, (array_agg(jsonb_build_object('id', q.id, 'nama', q.nama) order by n.dari desc))[1] as penilai
      from penilai n join pegawai q on q.instansi_id = n.instansi_id and q.id = n.penilai_pegawai_id
      where n.instansi_id = p.instansi_id and n.penugasan_id = t.id and ${berlaku('n', hari)}) n on true
    where p.instansi_id = ${instansiId} and p.berhenti_pada is null
      ${lingkup === 'SEMUA' ? sql`` : sql`and t.unit_id = any (${lingkup}::uuid[])`}
      ${unitKerjaId ? sql`and t.unit_id in (${subUnit(instansiId, unitKerjaId)})` : sql``}
      ${cari ? sql`and (p.nama ilike ${`%${lolos(cari)}%`} or p.nip like ${`${angka}%`} and ${angka} <> '')` : sql``}
      ${masalah === 'TANPA_PENUGASAN' ? sql`and t.id is null` : sql``}
      ${masalah === 'TANPA_PENILAI' ? sql`and t.id is not null and coalesce(n.jumlah, 0) = 0 and p.jenis <> 'PEJABAT_NEGARA'` : sql``}
      ${masalah === 'PENILAI_GANDA' ? sql`and n.jumlah > 1` : sql``}
      ${masalah === 'TANPA_AKUN' ? sql`and not exists (select from kendali.pemilik_akun a where a.instansi_id = p.instansi_id and a.pegawai_id = p.id)` : sql``}
      ${namaLalu ? sql`and (p.nama, p.id) > (${namaLalu}, ${idLalu}::uuid)` : sql``}
    order by p.nama, p.id limit ${batas + 1}`.execute(tx);
  return rows.map(({ jumlahPenilai, berakun, ...baris }) => ({
    ...baris,
    masalah: masalahData(baris, jumlahPenilai, berakun),
  }));
}

/** How many people have each fault in their data, in one pass; the same words as `masalahData`. */
export async function hitungMasalah(
  tx: TransaksiInstansi,
  instansiId: string,
  lingkup: Lingkup,
  hari: string,
): Promise<MasalahPegawai> {
  const { rows } = await sql<MasalahPegawai>`
    with bertugas as (
      select distinct on (t.pegawai_id) t.pegawai_id, t.id, j.unit_kerja_id
      from penugasan t join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
      where t.instansi_id = ${instansiId} and ${berlaku('t', hari)}
      order by t.pegawai_id, t.jenis = 'DEFINITIF' desc, t.dari desc),
    dinilai as (
      select n.penugasan_id, count(*) as jumlah from penilai n
      where n.instansi_id = ${instansiId} and ${berlaku('n', hari)} group by 1)
    select count(*) filter (where b.id is null)::int as "TANPA_PENUGASAN",
      count(*) filter (where b.id is not null and d.jumlah is null and p.jenis <> 'PEJABAT_NEGARA')::int as "TANPA_PENILAI",
      count(*) filter (where d.jumlah > 1)::int as "PENILAI_GANDA",
      count(*) filter (where a.pegawai_id is null)::int as "TANPA_AKUN"
    from pegawai p
    left join bertugas b on b.pegawai_id = p.id
    left join dinilai d on d.penugasan_id = b.id
    left join kendali.pemilik_akun a on a.instansi_id = p.instansi_id and a.pegawai_id = p.id
    where p.instansi_id = ${instansiId} and p.berhenti_pada is null
      ${lingkup === 'SEMUA' ? sql`` : sql`and b.unit_kerja_id = any (${lingkup}::uuid[])`}`.execute(tx);
  return rows[0]!;
}

/** A unit and everything below it, as a sub-select. */
export function subUnit(instansiId: string, akar: string): RawBuilder<unknown> {
  return sql`with recursive turun as (
      select id from unit_kerja where instansi_id = ${instansiId} and id = ${akar}
      union select u.id from unit_kerja u join turun on u.induk_id = turun.id where u.instansi_id = ${instansiId})
    select id from turun`;
}

export function kursor(baris: { nama: string; id: string }): string {
  return Buffer.from(JSON.stringify([baris.nama, baris.id])).toString('base64url');
}

export function bukaKursor(teks: string): [string | null, string | null] {
  try {
    const isi: unknown = JSON.parse(Buffer.from(teks, 'base64url').toString());
    if (Array.isArray(isi) && typeof isi[0] === 'string' && typeof isi[1] === 'string')
      return [isi[0], isi[1]];
  } catch {
    // an unreadable cursor starts from the top, as a stale bookmark should
  }
  return [null, null];
}

/** What is wrong with a person's data, in the order of urgency. */
export function masalahData(
  baris: { jabatan: string | null; jenis: string },
  jumlahPenilai: number,
  berakun: boolean,
): PegawaiRingkas['masalah'] {
  const masalah: PegawaiRingkas['masalah'] = [];
  if (!baris.jabatan) masalah.push('TANPA_PENUGASAN');
  // an elected head of region is assessed by nobody here
  else if (jumlahPenilai === 0 && baris.jenis !== 'PEJABAT_NEGARA') masalah.push('TANPA_PENILAI');
  if (jumlahPenilai > 1) masalah.push('PENILAI_GANDA');
  if (!berakun) masalah.push('TANPA_AKUN');
  return masalah;
}

function lolos(teks: string): string {
  return teks.replace(/[\\%_]/g, '\\$&');
}

export function kunciPegawai(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('pegawai')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Unit of the post a person holds on a day; null without one. */
export async function unitPegawai(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: string,
): Promise<string | null> {
  const { rows } = await sql<{ unit: string }>`
    select j.unit_kerja_id as unit from penugasan t join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    where t.instansi_id = ${instansiId} and t.pegawai_id = ${pegawaiId} and ${berlaku('t', hari)}
    order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1`.execute(tx);
  return rows[0]?.unit ?? null;
}

/** Assignments with their assessors, newest first. */
export async function riwayatPenugasan(tx: TransaksiInstansi, instansiId: string, pegawaiId: string) {
  const { rows } = await sql<PegawaiLengkap['penugasan'][number]>`
    select t.id, t.jenis, t.dari, t.sampai, j.nama as jabatan, j.jenis as "jenisJabatan", u.nama as "unitKerja",
      coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'pegawaiId', q.id, 'nama', q.nama, 'dasar', n.dasar,
          'dari', n.dari, 'sampai', n.sampai) order by n.dari desc)
        from penilai n join pegawai q on q.instansi_id = n.instansi_id and q.id = n.penilai_pegawai_id
        where n.instansi_id = t.instansi_id and n.penugasan_id = t.id), '[]') as penilai
    from penugasan t
    join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
    where t.instansi_id = ${instansiId} and t.pegawai_id = ${pegawaiId}
    order by t.sampai is null desc, t.dari desc`.execute(tx);
  return rows;
}

export async function riwayatPeran(tx: TransaksiInstansi, instansiId: string, pegawaiId: string) {
  const { rows } = await sql<PegawaiLengkap['peran'][number]>`
    select r.id, r.peran, r.dari, r.sampai,
      case when u.id is not null then jsonb_build_object('id', u.id, 'nama', u.nama) end as "unitKerja"
    from peran r left join unit_kerja u on u.instansi_id = r.instansi_id and u.id = r.unit_kerja_id
    where r.instansi_id = ${instansiId} and r.pegawai_id = ${pegawaiId} order by r.dari desc`.execute(tx);
  return rows;
}

export async function punyaAkun(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
): Promise<boolean> {
  const akun = await tx
    .selectFrom('kendali.pemilik_akun')
    .select('pegawai_id')
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .executeTakeFirst();
  return akun !== undefined;
}

/** Names for ids. */
export async function namaPegawai(
  tx: TransaksiInstansi,
  instansiId: string,
  id: readonly string[],
): Promise<Map<string, string>> {
  if (id.length === 0) return new Map();
  const baris = await tx
    .selectFrom('pegawai')
    .select(['id', 'nama'])
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', [...new Set(id)])
    .execute();
  return new Map(baris.map((b) => [b.id, b.nama]));
}
