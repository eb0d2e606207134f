import { sql } from 'kysely';
import type { Peran } from '../../aplikasi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang } from '../../masalah.ts';

type Lingkup = 'SEMUA' | string[];

const SIAPA = { peran: 'OPERATOR', cara: 'Hubungi operator kepegawaian unit Anda atau BKPSDM.' };

/**
 * The units an operator looks after: 'SEMUA', or the ids of the unit named in the grant and all below it.
 * Refuses (`tidak-berwenang`) who is no operator.
 */
export function lingkupOperator(tx: TransaksiInstansi, k: Konteks): Promise<Lingkup> {
  return lingkupMenurutPeran(tx, k, ['OPERATOR', 'ADMIN'], 'Data kepegawaian dikelola operator kepegawaian.');
}

/** The units whose progress a person may follow: an operator's, or those a pimpinan was made answerable for. */
export function lingkupPantau(tx: TransaksiInstansi, k: Konteks): Promise<Lingkup> {
  return lingkupMenurutPeran(
    tx,
    k,
    ['OPERATOR', 'ADMIN', 'PIMPINAN'],
    'Pengisian dipantau operator kepegawaian dan pimpinan.',
  );
}

async function lingkupMenurutPeran(
  tx: TransaksiInstansi,
  k: Konteks,
  peran: readonly Peran[],
  penolakan: string,
): Promise<Lingkup> {
  if (!peran.some((p) => k.pelaku.peran.has(p))) throw tidakBerwenang(penolakan, SIAPA);
  return lingkupMilik(tx, k, peran);
}

/** The units over which somebody holds one of these roles; none for who holds none. */
export async function lingkupMilik(
  tx: TransaksiInstansi,
  k: Konteks,
  peran: readonly Peran[],
): Promise<Lingkup> {
  if (!peran.some((p) => k.pelaku.peran.has(p))) return [];
  const { instansiId, pegawaiId } = k.pelaku;
  const hari = hariIni(k).toString();
  const { rows } = await sql<{ unit_kerja_id: string | null }>`
    with recursive akar as (
      select unit_kerja_id from peran
      where instansi_id = ${instansiId} and pegawai_id = ${pegawaiId} and peran = any (${peran}::text[])
        and dari <= ${hari} and (sampai is null or sampai >= ${hari})),
    turun as (
      select unit_kerja_id from akar
      union
      select u.id from unit_kerja u join turun t on u.induk_id = t.unit_kerja_id where u.instansi_id = ${instansiId})
    select unit_kerja_id from turun`.execute(tx);
  if (rows.some((b) => b.unit_kerja_id === null)) return 'SEMUA';
  return rows.flatMap((b) => (b.unit_kerja_id ? [b.unit_kerja_id] : []));
}

/** Whether the person looks after the whole instansi: periods, its calendar, the closing of a year are everybody's. */
export async function operatorInstansi(tx: TransaksiInstansi, k: Konteks): Promise<boolean> {
  return k.pelaku.peran.has('OPERATOR') && (await lingkupOperator(tx, k)) === 'SEMUA';
}

/** Refuses (`tidak-berwenang`) who does not look after the whole instansi. */
export async function pastikanOperatorInstansi(tx: TransaksiInstansi, k: Konteks): Promise<void> {
  if (await operatorInstansi(tx, k)) return;
  throw tidakBerwenang('Ini diatur operator kepegawaian seluruh instansi.', {
    peran: 'OPERATOR',
    cara: 'Hubungi BKPSDM.',
  });
}

/** Refuses a change in a unit outside the operator's care. `null` = a person without post, open to the whole-instansi operator. */
export function pastikanDalamLingkup(lingkup: Lingkup, unitKerjaId: string | null): void {
  if (lingkup === 'SEMUA' || (unitKerjaId !== null && lingkup.includes(unitKerjaId))) return;
  throw tidakBerwenang('Unit kerja ini di luar lingkup Anda sebagai operator.', SIAPA);
}
