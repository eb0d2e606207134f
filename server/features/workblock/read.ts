import type { DaftarWorkblock, Workblock } from '#contract/workblock.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { penilaiDari } from '../organisasi/read.ts';
import { memimpin, pastikanPembaca } from './policy.ts';
import * as queries from './queries.ts';
import { presentasi } from './view.ts';

/** My workblocks of a year, and those of my penilai, whose strategy my work serves. */
export function daftarWorkblock(k: Konteks, tahun: number): Promise<DaftarWorkblock> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const hari = hariIni(k).toString();
    const penilai = await penilaiDari(tx, instansiId, pegawaiId, hari);
    const pemilikId = [pegawaiId, ...(penilai ? [penilai.pegawaiId] : [])];
    const isi = (await queries.workblock(tx, instansiId, { pemilikId, tahun }, hari)).map((w) =>
      presentasi(k, w),
    );
    return {
      tahun,
      milik: isi.filter((w) => w.pemilik.id === pegawaiId),
      pimpinan: isi.filter((w) => w.pemilik.id !== pegawaiId),
      kemampuan: (await memimpin(tx, k)) ? ['BUAT'] : [],
    };
  });
}

/** One workblock. Errors: `tidak-ditemukan`, `tidak-berwenang`. */
export function workblock(k: Konteks, id: string): Promise<Workblock> {
  return baca(k, (tx) => workblockDalam(tx, k, id));
}

/** The same inside a running transaction. The caller's right is checked. */
export async function workblockDalam(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Workblock> {
  const [w] = await queries.workblock(tx, k.pelaku.instansiId, { id }, hariIni(k).toString());
  if (!w) throw tidakDitemukan('Workblock');
  await pastikanPembaca(tx, k, w);
  return presentasi(k, w);
}
