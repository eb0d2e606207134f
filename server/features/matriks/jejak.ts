import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { identitas } from '../organisasi/read.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';

/** Writes to the trail what happened in a matrix, about whom. */
export function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: PeristiwaAudit,
  matriksId: string,
  tentang: string | null,
  sebelum?: unknown,
  sesudah?: unknown,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'matriks', id: matriksId },
    tentang,
    sebelum,
    sesudah,
  });
}

/** Tells somebody who has to act, or whose request was answered. */
export async function kabari(
  tx: TransaksiInstansi,
  k: Konteks,
  kepada: string,
  jenis: 'matriks.orang-diminta' | 'matriks.orang-diputuskan',
  tautan: string,
  isi: Record<string, unknown>,
): Promise<void> {
  const saya = await identitas(tx, k.pelaku.instansiId, k.pelaku.pegawaiId, hariIni(k).toString());
  await kabariSekali(tx, { instansiId: k.pelaku.instansiId, saat: sekarang(k) }, [
    { pegawaiId: kepada, jenis, isi: { ...isi, dariNama: saya?.nama ?? '' }, tautan, kunci: null },
  ]);
}
