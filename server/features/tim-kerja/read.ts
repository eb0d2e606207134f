import { sql } from 'kysely';
import type { DaftarTim, TimKerja } from '#contract/tim-kerja.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { unitDipimpin } from '../organisasi/read.ts';
import * as queries from './queries.ts';
import { presentasi } from './view.ts';

/** The teams that concern somebody: led, formed, joined, or asked about as a member's penilai. */
export function daftarTim(k: Konteks): Promise<DaftarTim> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const hari = hariIni(k).toString();
    const baris = await queries.tim(tx, instansiId, hari, queries.terkait(pegawaiId, hari));
    const memimpin = await unitDipimpin(tx, instansiId, pegawaiId, hari);
    return {
      isi: baris.map((b) => presentasi(b, pegawaiId, hari)),
      kemampuan: memimpin ? ['BENTUK'] : [],
    };
  });
}

/** One team inside a running transaction, for who has a part in it. */
export async function timDalam(tx: TransaksiInstansi, k: Konteks, id: string): Promise<TimKerja> {
  const { instansiId, pegawaiId } = k.pelaku;
  const hari = hariIni(k).toString();
  const syarat = sql`k.id = ${id} and ${queries.terkait(pegawaiId, hari)}`;
  const [baris] = await queries.tim(tx, instansiId, hari, syarat);
  if (!baris) throw tidakDitemukan('Tim kerja');
  return presentasi(baris, pegawaiId, hari);
}
