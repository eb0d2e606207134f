import { type RawBuilder, sql } from 'kysely';
import type { IsianAktivitas } from '#contract/aktivitas.ts';
import type { BuktiRingkas } from '#contract/bukti.ts';
import { type ProfilInstansi, profilInstansi } from '#contract/organisasi.ts';
import type { KeadaanAktivitas } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { jsonBuktiRingkas } from '../bukti/read.ts';

/** What a day already holds for one person, and what an entry on it refers to. */
export interface KeadaanHari {
  /** Other entries that were sent and not rejected; drafts claim no time. */
  lain: {
    id: string;
    mulai: string | null;
    selesai: string | null;
    menit: number;
    uraian: string;
    keadaan: KeadaanAktivitas;
  }[];
  unitKerjaId: string | null;
  penilaiId: string | null;
  profil: ProfilInstansi;
  libur: string[];
  /** The assessor opened this day for late entry. */
  terbuka: boolean;
  rhk: { skpId: string; uraian: string; berlaku: boolean } | null;
  rencana: { rhkId: string; uraian: string } | null;
  bukti: BuktiRingkas[];
}

/**
 * Holds off every other writer of this person's day until the transaction ends; two devices cannot both find 08.00 free.
 * A statement of its own: the next one must see what the other writer committed.
 */
export async function kunciHari(tx: TransaksiInstansi, pegawaiId: string, tanggal: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`aktivitas ${pegawaiId} ${tanggal}`}, 0))`.execute(
    tx,
  );
}

/**
 * Everything the checks of one entry need, in one round trip. `id` is the entry itself, left out of `lain`; who knows
 * the others of the day already asks without them.
 */
export async function muatHari(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  id: string,
  isian: Pick<IsianAktivitas, 'tanggal' | 'rhkId' | 'rencanaAksiId' | 'bukti'>,
  hariIni: string,
  denganLain = true,
): Promise<KeadaanHari> {
  const { tanggal } = isian;
  const { rows } = await sql<{
    lain: KeadaanHari['lain'] | null;
    tugas: { unit: string; penilai: string | null } | null;
    profil: unknown;
    libur: string[] | null;
    terbuka: boolean;
    rhk: KeadaanHari['rhk'];
    rencana: KeadaanHari['rencana'];
    bukti: BuktiRingkas[] | null;
  }>`select
    (select json_agg(json_build_object('id', a.id, 'mulai', to_char(a.mulai, 'HH24:MI'), 'selesai', to_char(a.selesai, 'HH24:MI'),
        'menit', a.menit, 'uraian', a.uraian, 'keadaan', a.keadaan) order by a.id)
      from aktivitas a where a.instansi_id = ${instansiId} and a.pegawai_id = ${pegawaiId} and a.tanggal = ${tanggal}
      and a.id <> ${id} and ${denganLain} and a.keadaan in ('DIKIRIM', 'DIVERIFIKASI', 'DIREVISI')) as lain,
    (${tugasPada(instansiId, pegawaiId, sql`${tanggal}::date`)}) as tugas,
    profil_pada(${instansiId}, ${hariIni}::date) as profil,
    (select json_agg(l.tanggal) from hari_libur l where l.instansi_id = ${instansiId}
      and l.tanggal between ${tanggal < hariIni ? tanggal : hariIni} and ${hariIni}) as libur,
    exists (select from aktivitas_hari_terbuka t where t.instansi_id = ${instansiId} and t.pegawai_id = ${pegawaiId}
      and t.tanggal = ${tanggal}) as terbuka,
    ${isian.rhkId ? rhkMilik(instansiId, pegawaiId, isian.rhkId, tanggal) : sql`null`} as rhk,
    ${
      isian.rencanaAksiId
        ? sql`(select json_build_object('rhkId', r.rhk_id, 'uraian', r.uraian) from rencana_aksi r
            join skp s on s.instansi_id = r.instansi_id and s.id = r.skp_id
            where r.instansi_id = ${instansiId} and r.id = ${isian.rencanaAksiId} and s.pegawai_id = ${pegawaiId})`
        : sql`null`
    } as rencana,
    ${
      isian.bukti.length > 0
        ? sql`(select json_agg(${jsonBuktiRingkas} order by b.id) from bukti b where b.instansi_id = ${instansiId}
            and b.pegawai_id = ${pegawaiId} and b.id = any(${isian.bukti}::uuid[]))`
        : sql`null`
    } as bukti`.execute(tx);
  const baris = rows[0]!;
  return {
    lain: baris.lain ?? [],
    unitKerjaId: baris.tugas?.unit ?? null,
    penilaiId: baris.tugas?.penilai ?? null,
    profil: profilInstansi.parse(baris.profil ?? {}),
    libur: baris.libur ?? [],
    terbuka: baris.terbuka,
    rhk: baris.rhk,
    rencana: baris.rencana,
    bukti: baris.bukti ?? [],
  };
}

/** The unit where a person worked on a day and who assessed them then, as `{unit, penilai}`. */
function tugasPada(instansiId: string, pegawaiId: string, hari: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select json_build_object('unit', j.unit_kerja_id, 'penilai', (
      select n.penilai_pegawai_id from penilai n where n.instansi_id = t.instansi_id and n.penugasan_id = t.id
      and n.dari <= ${hari} and (n.sampai is null or n.sampai >= ${hari}) order by n.dari desc limit 1))
    from penugasan t join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    where t.instansi_id = ${instansiId} and t.pegawai_id = ${pegawaiId} and t.dari <= ${hari}
    and (t.sampai is null or t.sampai >= ${hari}) order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1`;
}

/**
 * The person's own RHK, and whether an approved SKP had it on that day (V-AKT-02): the version in force has it, or a
 * version that was replaced only after that day.
 */
function rhkMilik(
  instansiId: string,
  pegawaiId: string,
  rhkId: string,
  tanggal: string,
): RawBuilder<unknown> {
  return sql`(select json_build_object('skpId', s.id, 'uraian', r.uraian, 'berlaku', coalesce(${tanggal}::date between s.dari and s.sampai
        and (v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN') or (v.keadaan = 'DIREVISI' and exists (select from skp_versi w
          where w.instansi_id = v.instansi_id and w.skp_id = v.skp_id and w.nomor > v.nomor and w.ditetapkan_pada > ${tanggal}::date))), false))
    from rhk_versi r
    join skp_versi v on v.instansi_id = r.instansi_id and v.id = r.skp_versi_id
    join skp s on s.instansi_id = v.instansi_id and s.id = v.skp_id
    where r.instansi_id = ${instansiId} and r.rhk_id = ${rhkId} and s.pegawai_id = ${pegawaiId}
    order by v.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN') desc, v.nomor desc limit 1)`;
}

/** One activity, locked for a change. */
export function kunciAktivitas(tx: TransaksiInstansi, instansiId: string, tanggal: string, id: string) {
  return tx
    .selectFrom('aktivitas')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('tanggal', '=', tanggal)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export type BarisAktivitas = NonNullable<Awaited<ReturnType<typeof kunciAktivitas>>>;

/** An activity as JSON, exactly the contract's `aktivitas`; `a` is the row, `kemampuan` the events by state. */
export function jsonAktivitas(kemampuan: string): RawBuilder<unknown> {
  return sql`json_build_object('id', a.id, 'tanggal', a.tanggal, 'kategori', a.kategori, 'rhkId', a.rhk_id,
    'rhk', (select r.uraian from rhk_versi r join skp_versi v on v.instansi_id = r.instansi_id and v.id = r.skp_versi_id
      where r.instansi_id = a.instansi_id and r.rhk_id = a.rhk_id and v.ditetapkan_pada is not null order by v.nomor desc limit 1),
    'rencanaAksiId', a.rencana_aksi_id,
    'rencanaAksi', (select c.uraian from rencana_aksi c where c.instansi_id = a.instansi_id and c.id = a.rencana_aksi_id),
    'mulai', to_char(a.mulai, 'HH24:MI'), 'selesai', to_char(a.selesai, 'HH24:MI'), 'menit', a.menit, 'uraian', a.uraian,
    'volume', a.volume, 'satuan', a.satuan, 'sumberData', a.sumber_data, 'luarHariKerja', a.luar_hari_kerja, 'keadaan', a.keadaan,
    'catatanPemeriksa', a.catatan_pemeriksa, 'diperiksaPada', ${iso('a.diperiksa_pada')}, 'dikirimPada', ${iso('a.dikirim_pada')},
    'bukti', coalesce((select json_agg(${jsonBuktiRingkas} order by b.id) from aktivitas_bukti x
      join bukti b on b.instansi_id = x.instansi_id and b.id = x.bukti_id
      where x.instansi_id = a.instansi_id and x.aktivitas_id = a.id), '[]'::json),
    'versi', a.versi, 'kemampuan', ${kemampuan}::jsonb -> a.keadaan)`;
}

function iso(kolom: string): RawBuilder<unknown> {
  return sql.raw(`to_char(${kolom} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
}

/** A stored activity as it would be written anew; evidence apart. */
export function isianDari(baris: BarisAktivitas): IsianAktivitas {
  return {
    tanggal: baris.tanggal,
    rhkId: baris.rhk_id,
    rencanaAksiId: baris.rencana_aksi_id,
    kategori: baris.kategori as IsianAktivitas['kategori'],
    mulai: baris.mulai?.slice(0, 5) ?? null,
    selesai: baris.selesai?.slice(0, 5) ?? null,
    menit: baris.menit,
    uraian: baris.uraian,
    volume: baris.volume,
    satuan: baris.satuan,
    sumberData: baris.sumber_data,
    luarHariKerja: baris.luar_hari_kerja,
    bukti: [],
  };
}
