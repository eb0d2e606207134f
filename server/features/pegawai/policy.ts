import { sql } from 'kysely';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang } from '../../masalah.ts';

const SIAPA = { peran: 'OPERATOR', cara: 'Hubungi operator kepegawaian unit Anda atau BKPSDM.' };

/**
 * The units an operator looks after: 'SEMUA', or the ids of the unit named in the grant and all below it.
 * Refuses (`tidak-berwenang`) who is no operator.
 */
export async function lingkupOperator(tx: TransaksiInstansi, k: Konteks): Promise<'SEMUA' | string[]> {
  if (!k.pelaku.peran.has('OPERATOR') && !k.pelaku.peran.has('ADMIN'))
    throw tidakBerwenang('Data kepegawaian dikelola operator kepegawaian.', SIAPA);
  const { instansiId, pegawaiId } = k.pelaku;
  const hari = hariIni(k).toString();
  const { rows } = await sql<{ unit_kerja_id: string | null }>`
    with recursive akar as (
      select unit_kerja_id from peran
      where instansi_id = ${instansiId} and pegawai_id = ${pegawaiId} and peran in ('OPERATOR', 'ADMIN')
        and dari <= ${hari} and (sampai is null or sampai >= ${hari})),
    turun as (
      select unit_kerja_id from akar
      union
      select u.id from unit_kerja u join turun t on u.induk_id = t.unit_kerja_id where u.instansi_id = ${instansiId})
    select unit_kerja_id from turun`.execute(tx);
  if (rows.some((b) => b.unit_kerja_id === null)) return 'SEMUA';
  return rows.flatMap((b) => (b.unit_kerja_id ? [b.unit_kerja_id] : []));
}

/** Refuses a change in a unit outside the operator's care. `null` = a person without post, open to the whole-instansi operator. */
export function pastikanDalamLingkup(lingkup: 'SEMUA' | string[], unitKerjaId: string | null): void {
  if (lingkup === 'SEMUA' || (unitKerjaId !== null && lingkup.includes(unitKerjaId))) return;
  throw tidakBerwenang('Unit kerja ini di luar lingkup Anda sebagai operator.', SIAPA);
}
