import type { Updateable } from 'kysely';
import type { Evaluasi } from '#contract/evaluasi.ts';
import type { KeadaanEvaluasi, Predikat } from '#rules/enum.ts';
import type { PeristiwaEvaluasi } from '#rules/penilaian/alur-evaluasi.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { Evaluasi as BarisTabel } from '../../db/tabel.gen.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { sesuaikanUsulan, usulkanDariEvaluasi } from '../tindak-lanjut/actions.ts';
import { pastikanBerlangsung } from './gerbang.ts';
import { type Berkas, kedudukanEvaluasi, muatBerkas, periodeAda, saatDari, tampilkan } from './muat.ts';
import { pastikanLangkah, pastikanSaatnya, peranPada } from './policy.ts';
import { type BarisEvaluasiDb, kunciEvaluasi } from './queries.ts';
import { catatAudit, catatPeristiwa, ringkas } from './simpan.ts';

export type Perubahan = Updateable<BarisTabel> & { keadaan: string };

/** One step of the workflow in a write of its own, answered with the evaluation. */
export function langkah(
  k: Konteks,
  id: string,
  peristiwa: PeristiwaEvaluasi,
  audit: PeristiwaAudit,
  lakukan: (tx: TransaksiInstansi, berkas: Berkas, ke: string) => Promise<Perubahan>,
): Promise<Evaluasi> {
  return tulis(k, async (tx) =>
    tampilkan(tx, k, await langkahDalam(tx, k, id, peristiwa, audit, lakukan, true)),
  );
}

/** One step of the workflow: lock, may this person, what changes, its row, its trail. */
export async function langkahDalam(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  peristiwa: PeristiwaEvaluasi,
  audit: PeristiwaAudit,
  lakukan: (tx: TransaksiInstansi, berkas: Berkas, ke: string) => Promise<Perubahan>,
  bandingVersi = false,
): Promise<Berkas & { baris: BarisEvaluasiDb }> {
  const { instansiId } = k.pelaku;
  const baris = await kunciEvaluasi(tx, instansiId, id);
  if (!baris) throw tidakDitemukan('Evaluasi');
  const periode = await periodeAda(tx, k, baris.periode_id);
  const siapa = await kedudukanEvaluasi(tx, k, baris.pegawai_id, periode, baris);
  const peran = peranPada(k.pelaku.pegawaiId, siapa.kedudukan);
  await pastikanBerlangsung(tx, k, peran, periode.id, baris, peristiwa);
  const { ke } = pastikanLangkah(baris.keadaan as KeadaanEvaluasi, peristiwa, peran);
  if (bandingVersi && k.versi !== undefined) pastikanVersi(k, baris);
  const berkas = await muatBerkas(tx, k, periode, siapa, baris);
  pastikanSaatnya(peristiwa, peran, saatDari(berkas));
  const perubahan = await lakukan(tx, berkas, ke as string);
  await tx
    .updateTable('evaluasi')
    .set({ ...perubahan, versi: baris.versi + 1, diubah_pada: sekarang(k) })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute();
  await catatPeristiwa(tx, k, berkas, { peristiwa, dari: baris.keadaan, ke: perubahan.keadaan });
  const baru = (await kunciEvaluasi(tx, instansiId, id))!;
  await catatAudit(tx, k, baru, audit, ringkas(baru));
  if (peristiwa === 'SAMPAIKAN') await usulkanDariEvaluasi(tx, k, id);
  if (peristiwa === 'UBAH_HASIL')
    await sesuaikanUsulan(tx, k, id, { predikat: baru.predikat as Predikat, sebab: 'keberatan' });
  return { ...(await muatBerkas(tx, k, periode, siapa, baru)), baris: baru };
}
