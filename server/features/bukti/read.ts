import type { Readable } from 'node:stream';
import type { Bukti, DaftarBukti, SaringBukti } from '#contract/bukti.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { bolehMelihat } from './policy.ts';
import { type BarisBukti, buktiDenganPemakaian } from './queries.ts';
import { tampilkanBukti } from './view.ts';

export { jsonBuktiRingkas } from './queries.ts';

/** The caller's own evidence, newest first. */
export async function buktiSaya(k: Konteks, saring: SaringBukti): Promise<DaftarBukti> {
  const { instansiId, pegawaiId } = k.pelaku;
  const baris = await baca(k, (tx) =>
    buktiDenganPemakaian(tx, instansiId, {
      pegawaiId,
      setelah: saring.setelah,
      batas: saring.batas + 1,
    }),
  );
  const isi = baris.slice(0, saring.batas);
  return {
    isi: isi.map((b) => tampilkanBukti(b, pegawaiId)),
    setelah: baris.length > saring.batas ? isi.at(-1)!.id : null,
  };
}

/** One piece of evidence that the caller may see. Errors: `tidak-ditemukan`, also when it is not theirs to see. */
export async function satuBukti(k: Konteks, id: string): Promise<Bukti> {
  return tampilkanBukti(await terlihat(k, id), k.pelaku.pegawaiId);
}

export interface IsiBukti {
  aliran: Readable;
  nama: string;
  tipeIsi: string;
}

/** The bytes of a file, or of its thumbnail. Errors: `tidak-ditemukan` (also for a link, or a file without picture). */
export async function isiBukti(k: Konteks, id: string, bagian: 'isi' | 'miniatur'): Promise<IsiBukti> {
  const bukti = await terlihat(k, id);
  const kunci = bagian === 'isi' ? bukti.kunci : bukti.kunci_miniatur;
  if (!kunci) throw tidakDitemukan('Berkas bukti');
  return {
    aliran: await k.app.berkas.alirkan(kunci),
    nama: bukti.nama,
    tipeIsi: bagian === 'isi' ? bukti.tipe_isi! : 'image/webp',
  };
}

/** Of these ids, those that belong to the person; who attaches evidence attaches their own. */
export async function milikPegawai(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const baris = await tx
    .selectFrom('bukti')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('id', 'in', ids)
    .forShare()
    .execute();
  return new Set(baris.map((b) => b.id));
}

async function terlihat(k: Konteks, id: string): Promise<BarisBukti> {
  return baca(k, async (tx) => {
    const [bukti] = await buktiDenganPemakaian(tx, k.pelaku.instansiId, { id });
    if (!bukti || !(await bolehMelihat(tx, k, bukti))) throw tidakDitemukan('Bukti');
    return bukti;
  });
}
