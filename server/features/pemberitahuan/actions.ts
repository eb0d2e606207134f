import { randomUUIDv7 } from 'node:crypto';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { tulis } from '../../tulis.ts';
import type { JenisPemberitahuan } from './kalimat.ts';
import * as queries from './queries.ts';

export { bukaKiriman } from './kiriman/buka.ts';
export { kirimPemberitahuan } from './kiriman/kirim.ts';
export { daftarkanPerangkat, lepaskanPerangkat } from './kiriman/perangkat.ts';
export { simpanPilihan } from './kiriman/pilihan.ts';

/** Marks the caller's own notices as read, or all of them (null). Reading is no change worth a trail. */
export function tandaiTerbaca(k: Konteks, id: readonly string[] | null): Promise<{ belumDibaca: number }> {
  const { instansiId, pegawaiId } = k.pelaku;
  return tulis(k, async (tx) => {
    await queries.tandaiTerbaca(tx, instansiId, pegawaiId, id, sekarang(k));
    return { belumDibaca: await queries.jumlahBelumDibaca(tx, instansiId, pegawaiId) };
  });
}

export interface KabarBaru {
  pegawaiId: string;
  jenis: JenisPemberitahuan;
  tautan: string;
  isi: Readonly<Record<string, unknown>>;
  /** What makes two notices of this kind the same one; the address when absent, null where each is a new one. */
  kunci?: string | null;
}

/** Sends each notice once: one of the same kind and key that the person already has is not sent again. */
export async function kabariSekali(
  tx: TransaksiInstansi,
  { instansiId, saat }: { instansiId: string; saat: string },
  kabar: readonly KabarBaru[],
): Promise<void> {
  if (kabar.length === 0) return;
  await tx
    .insertInto('pemberitahuan')
    .values(
      kabar.map(({ pegawaiId, jenis, tautan, isi, kunci }) => ({
        instansi_id: instansiId,
        id: randomUUIDv7(),
        pegawai_id: pegawaiId,
        jenis,
        isi: JSON.stringify(isi),
        tautan,
        kunci: kunci === null ? null : `${jenis} ${kunci ?? tautan}`,
        dibuat_pada: saat,
      })),
    )
    .onConflict((c) => c.columns(['instansi_id', 'pegawai_id', 'kunci']).doNothing())
    .execute();
}
