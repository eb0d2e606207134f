import { sql } from 'kysely';
import {
  type DaftarJabatan,
  type DaftarUnitKerja,
  type ProfilInstansi,
  profilInstansi as skemaProfil,
} from '#contract/organisasi.ts';
import type { JenisJabatan, JenisPegawai } from '#rules/enum.ts';
import type { MingguKerja } from '#rules/waktu/hari-kerja.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { tanpaKewajiban } from '../pegawai/read.ts';
import { bolehKelola } from './policy.ts';
import * as queries from './queries.ts';

/** A person with the assignment in force on a day: what every form prints in its identity table. */
export interface Identitas {
  pegawaiId: string;
  nama: string;
  nip: string | null;
  jenis: JenisPegawai;
  golongan: string | null;
  pangkat: string | null;
  penugasanId: string;
  jabatanId: string;
  jabatan: string;
  jenisJabatan: JenisJabatan;
  unitMandiri: boolean;
  memimpinUnit: boolean;
  /** Without the duty to plan performance on that day (L-II.C.8). */
  tanpaKewajiban: boolean;
  unitKerjaId: string;
  unitKerja: string;
  instansi: string;
}

/** The person on a day, or undefined when they hold no post then. The definitive post comes before a Plt. or Plh. */
export async function identitas(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: string,
): Promise<Identitas | undefined> {
  return bertugas(tx, instansiId, hari).where('t.pegawai_id', '=', pegawaiId).limit(1).executeTakeFirst();
}

/** One assignment, whether or not it is still in force. */
export function penugasanPada(tx: TransaksiInstansi, instansiId: string, penugasanId: string) {
  return tx
    .selectFrom('penugasan')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', penugasanId)
    .executeTakeFirst();
}

/** The pejabat penilai of a person on a day, by the assessor rows of the definitive assignment. */
export async function penilaiDari(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: string,
): Promise<Identitas | undefined> {
  const baris = await tx
    .selectFrom('penugasan as t')
    .innerJoin('penilai as n', (on) =>
      on.onRef('n.instansi_id', '=', 't.instansi_id').onRef('n.penugasan_id', '=', 't.id'),
    )
    .select('n.penilai_pegawai_id as id')
    .where('t.instansi_id', '=', instansiId)
    .where('t.pegawai_id', '=', pegawaiId)
    .where('t.dari', '<=', hari)
    .where((q) => q.or([q('t.sampai', 'is', null), q('t.sampai', '>=', hari)]))
    .where('n.dari', '<=', hari)
    .where((q) => q.or([q('n.sampai', 'is', null), q('n.sampai', '>=', hari)]))
    .orderBy(sql`t.jenis = 'DEFINITIF'`, 'desc')
    .orderBy('n.dari', 'desc')
    .limit(1)
    .executeTakeFirst();
  return baris && identitas(tx, instansiId, baris.id, hari);
}

/** The superior of the pejabat penilai (atasan pejabat penilai), or undefined at the top. */
export async function atasanPenilaiDari(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: string,
): Promise<Identitas | undefined> {
  const penilai = await penilaiDari(tx, instansiId, pegawaiId, hari);
  return penilai && penilaiDari(tx, instansiId, penilai.pegawaiId, hari);
}

/** Everybody whom this person assesses on a day, by name. */
export async function bawahanDari(
  tx: TransaksiInstansi,
  instansiId: string,
  penilaiPegawaiId: string,
  hari: string,
): Promise<Identitas[]> {
  return bertugas(tx, instansiId, hari)
    .innerJoin('penilai as n', (on) =>
      on.onRef('n.instansi_id', '=', 't.instansi_id').onRef('n.penugasan_id', '=', 't.id'),
    )
    .where('n.penilai_pegawai_id', '=', penilaiPegawaiId)
    .where('n.dari', '<=', hari)
    .where((q) => q.or([q('n.sampai', 'is', null), q('n.sampai', '>=', hari)]))
    .clearOrderBy()
    .orderBy('p.nama')
    .execute();
}

/** The unit a person heads on a day, or undefined; of several (a Plt. beside his own post) `dahulukan` where it is one of them. */
export function unitDipimpin(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: string,
  dahulukan: string | null = null,
) {
  return tx
    .selectFrom('penugasan as t')
    .innerJoin('jabatan as j', (on) =>
      on.onRef('j.instansi_id', '=', 't.instansi_id').onRef('j.id', '=', 't.jabatan_id'),
    )
    .innerJoin('unit_kerja as u', (on) =>
      on.onRef('u.instansi_id', '=', 'j.instansi_id').onRef('u.id', '=', 'j.unit_kerja_id'),
    )
    .select(['u.id', 'u.nama'])
    .where('t.instansi_id', '=', instansiId)
    .where('t.pegawai_id', '=', pegawaiId)
    .where('j.memimpin_unit', '=', true)
    .where('t.dari', '<=', hari)
    .where((q) => q.or([q('t.sampai', 'is', null), q('t.sampai', '>=', hari)]))
    .orderBy(sql`coalesce(u.id = ${dahulukan}::uuid, false)`, 'desc')
    .orderBy(sql`t.jenis = 'DEFINITIF'`, 'desc')
    .orderBy('t.dari', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/**
 * The instansi's settings in force on a day, with the defaults where nothing was chosen. What belongs to a period is asked
 * for its last day, so that a later change does not reach back into it.
 */
export async function profilInstansi(
  tx: TransaksiInstansi,
  instansiId: string,
  hari: string,
): Promise<ProfilInstansi> {
  const { rows } = await sql<{
    profil: unknown;
  }>`select profil_pada(${instansiId}, ${hari}::date) as profil`.execute(tx);
  return skemaProfil.parse(rows[0]?.profil ?? {});
}

/** The working week of a profile, day by day where it was changed. */
export function mingguKerja(profil: Pick<ProfilInstansi, 'hariKerja' | 'mingguKerja'>): MingguKerja {
  return profil.mingguKerja.length > 0 ? profil.mingguKerja : profil.hariKerja;
}

/** Holidays of the instansi between two days, both included. */
export async function liburAntara(
  tx: TransaksiInstansi,
  instansiId: string,
  dari: string,
  sampai: string,
): Promise<string[]> {
  const baris = await tx
    .selectFrom('hari_libur')
    .select('tanggal')
    .where('instansi_id', '=', instansiId)
    .where('tanggal', '>=', dari)
    .where('tanggal', '<=', sampai)
    .orderBy('tanggal')
    .execute();
  return baris.map(({ tanggal }) => tanggal);
}

/** The units of the instansi; everybody may see the organisation they work in. */
export async function daftarUnitKerja(k: Konteks): Promise<DaftarUnitKerja> {
  const isi = await baca(k, (tx) => queries.daftarUnitKerja(tx, k.pelaku.instansiId, hariIni(k).toString()));
  return { isi, kemampuan: bolehKelola(k) ? ['unit-kerja.tambah', 'unit-kerja.ubah', 'jabatan.tambah'] : [] };
}

/** The posts of one unit and their holders. */
export async function daftarJabatan(k: Konteks, unitKerjaId: string): Promise<DaftarJabatan> {
  return baca(k, async (tx) => {
    const { instansiId } = k.pelaku;
    if (!(await queries.adaUnitKerja(tx, instansiId, unitKerjaId))) throw tidakDitemukan('Unit kerja');
    return { isi: await queries.daftarJabatan(tx, instansiId, unitKerjaId, hariIni(k).toString()) };
  });
}

function bertugas(tx: TransaksiInstansi, instansiId: string, hari: string) {
  return tx
    .selectFrom('penugasan as t')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 't.instansi_id').onRef('p.id', '=', 't.pegawai_id'),
    )
    .innerJoin('jabatan as j', (on) =>
      on.onRef('j.instansi_id', '=', 't.instansi_id').onRef('j.id', '=', 't.jabatan_id'),
    )
    .innerJoin('unit_kerja as u', (on) =>
      on.onRef('u.instansi_id', '=', 'j.instansi_id').onRef('u.id', '=', 'j.unit_kerja_id'),
    )
    .innerJoin('kendali.instansi as i', 'i.id', 't.instansi_id')
    .select([
      'p.id as pegawaiId',
      'p.nama',
      'p.nip',
      'p.golongan',
      'p.pangkat',
      't.id as penugasanId',
      'j.id as jabatanId',
      'j.nama as jabatan',
      'j.unit_mandiri as unitMandiri',
      'j.memimpin_unit as memimpinUnit',
      'u.id as unitKerjaId',
      'u.nama as unitKerja',
      'i.nama as instansi',
      sql<JenisPegawai>`p.jenis`.as('jenis'),
      tanpaKewajiban(instansiId, sql`p.id`, hari).as('tanpaKewajiban'),
      sql<JenisJabatan>`j.jenis`.as('jenisJabatan'),
    ])
    .where('t.instansi_id', '=', instansiId)
    .where('t.dari', '<=', hari)
    .where((q) => q.or([q('t.sampai', 'is', null), q('t.sampai', '>=', hari)]))
    .orderBy(sql`t.jenis = 'DEFINITIF'`, 'desc')
    .orderBy('t.dari', 'desc');
}
