import { sql } from 'kysely';
import type { Peran } from '../../aplikasi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { identitas } from '../organisasi/read.ts';
import { lingkupMilik, unitPegawai } from '../pegawai/read.ts';

const SIAPA = { peran: 'OPERATOR', cara: 'Hubungi operator kepegawaian unit Anda atau BKPSDM.' };

/** Who reads consequences of a person's result: the person, and those named here for the person's unit. */
export async function pastikanPembaca(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  selainOrangnya: readonly Peran[],
): Promise<void> {
  if (pegawaiId === k.pelaku.pegawaiId) return;
  await pastikanAda(tx, k.pelaku.instansiId, pegawaiId);
  if (await mengurus(tx, k, pegawaiId, selainOrangnya)) return;
  throw tidakBerwenang(
    'Data ini hanya dapat dibaca pegawai yang bersangkutan dan pengelola kepegawaiannya.',
    SIAPA,
  );
}

/** Only the operator of the person's unit writes. */
export async function pastikanOperator(tx: TransaksiInstansi, k: Konteks, pegawaiId: string): Promise<void> {
  await pastikanAda(tx, k.pelaku.instansiId, pegawaiId);
  if (!(await mengurus(tx, k, pegawaiId, ['OPERATOR'])))
    throw tidakBerwenang('Riwayat kepegawaian dicatat operator kepegawaian.', SIAPA);
  if (pegawaiId === k.pelaku.pegawaiId)
    throw tidakBerwenang('Riwayat sendiri dicatat oleh operator lain, bukan oleh yang bersangkutan.', SIAPA);
}

/** Does the reader hold one of these roles over the unit of the person? */
export async function mengurus(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  peran: readonly Peran[],
): Promise<boolean> {
  const lingkup = await lingkupMilik(tx, k, peran);
  if (lingkup === 'SEMUA') return true;
  const unit = await unitPegawai(tx, k.pelaku.instansiId, pegawaiId, hariIni(k).toString());
  return unit !== null && lingkup.includes(unit);
}

/** The unit exists and is in the reader's care; hands back its name. */
export async function pastikanUnit(
  tx: TransaksiInstansi,
  k: Konteks,
  unitKerjaId: string,
  peran: readonly Peran[],
): Promise<string> {
  const unit = await tx
    .selectFrom('unit_kerja')
    .select('nama')
    .where('instansi_id', '=', k.pelaku.instansiId)
    .where('id', '=', unitKerjaId)
    .executeTakeFirst();
  if (!unit) throw tidakDitemukan('Unit kerja');
  const lingkup = await lingkupMilik(tx, k, peran);
  if (lingkup !== 'SEMUA' && !lingkup.includes(unitKerjaId))
    throw tidakBerwenang('Unit kerja ini di luar lingkup Anda.', SIAPA);
  return unit.nama;
}

export interface OrangUnit {
  id: string;
  nama: string;
  jabatan: string;
  unitKerja: string;
  jenisJabatan: string;
  jenis: string;
}

/** The person with their post today; `tidak-ditemukan` without one. */
export async function orangKarier(tx: TransaksiInstansi, k: Konteks, pegawaiId: string) {
  const orang = await identitas(tx, k.pelaku.instansiId, pegawaiId, hariIni(k).toString());
  if (!orang) throw tidakDitemukan('Jabatan pegawai ini');
  return {
    ...orang,
    ringkas: { id: orang.pegawaiId, nama: orang.nama, jabatan: orang.jabatan, unitKerja: orang.unitKerja },
  };
}

/** Everybody who works in a unit or below it today, by name. */
export async function orangUnit(
  tx: TransaksiInstansi,
  k: Konteks,
  unitKerjaId: string,
): Promise<OrangUnit[]> {
  const { instansiId } = k.pelaku;
  const hari = hariIni(k).toString();
  const { rows } = await sql<OrangUnit>`
    with recursive turun as (
      select id from unit_kerja where instansi_id = ${instansiId} and id = ${unitKerjaId}
      union select u.id from unit_kerja u join turun on u.induk_id = turun.id where u.instansi_id = ${instansiId}),
    bertugas as (
      select distinct on (t.pegawai_id) t.pegawai_id, j.nama as jabatan, j.jenis, j.unit_kerja_id
      from penugasan t join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
      where t.instansi_id = ${instansiId} and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari})
      order by t.pegawai_id, t.jenis = 'DEFINITIF' desc, t.dari desc)
    select p.id, p.nama, b.jabatan, u.nama as "unitKerja", b.jenis as "jenisJabatan", p.jenis
    from bertugas b join turun on turun.id = b.unit_kerja_id
    join pegawai p on p.instansi_id = ${instansiId} and p.id = b.pegawai_id and p.berhenti_pada is null
    join unit_kerja u on u.instansi_id = ${instansiId} and u.id = b.unit_kerja_id
    order by p.nama, p.id`.execute(tx);
  return rows;
}

async function pastikanAda(tx: TransaksiInstansi, instansiId: string, pegawaiId: string): Promise<void> {
  const ada = await tx
    .selectFrom('pegawai')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', pegawaiId)
    .executeTakeFirst();
  if (!ada) throw tidakDitemukan('Pegawai');
}
