import type { IsianWorkblock, Workblock, WorkblockBaru } from '#contract/workblock.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { memimpin, pastikanPemilik } from './policy.ts';
import * as queries from './queries.ts';
import { workblockDalam } from './read.ts';

/** Begins a workblock for a year. Errors: `tidak-berwenang` for who leads nobody, a closed year. */
export function buat(k: Konteks, { id, tahun, ...isi }: WorkblockBaru): Promise<Workblock> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    if (!(await memimpin(tx, k)))
      throw tidakBerwenang('Workblock ditulis pimpinan yang membagi peran kepada pegawai di bawahnya.', {
        peran: 'PENILAI',
        cara: 'Bila Anda memimpin tim, minta operator memeriksa data pejabat penilai.',
      });
    await pastikanPeriodeTerbuka(tx, instansiId, { tahun });
    await tx
      .insertInto('workblock')
      .values({
        instansi_id: instansiId,
        id,
        pemilik_pegawai_id: pegawaiId,
        tahun,
        ...queries.kolom(isi),
        dibuat_pada: sekarang(k),
        diubah_pada: sekarang(k),
      })
      .execute();
    await jejak(tx, k, 'workblock.dibuat', id, undefined, { tahun, ...isi });
    return workblockDalam(tx, k, id);
  });
}

/** Saves a workblock whole (`If-Match`). */
export function simpan(k: Konteks, id: string, isi: IsianWorkblock): Promise<Workblock> {
  return tulis(k, async (tx) => {
    const lama = await pegang(tx, k, id);
    await tx
      .updateTable('workblock')
      .set({ ...queries.kolom(isi), versi: lama.versi + 1, diubah_pada: sekarang(k) })
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, 'workblock.disimpan', id, { versi: lama.versi, judul: lama.judul }, isi);
    return workblockDalam(tx, k, id);
  });
}

/** Deletes a workblock (`If-Match`); documents issued of it stay. */
export function hapus(k: Konteks, id: string): Promise<null> {
  return tulis(k, async (tx) => {
    const lama = await pegang(tx, k, id);
    await tx
      .deleteFrom('workblock')
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, 'workblock.dihapus', id, { judul: lama.judul });
    return null;
  });
}

async function pegang(tx: TransaksiInstansi, k: Konteks, id: string) {
  const { instansiId } = k.pelaku;
  await tx
    .selectFrom('workblock')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
  const [lama] = await queries.workblock(tx, instansiId, { id }, hariIni(k).toString());
  if (!lama) throw tidakDitemukan('Workblock');
  pastikanPemilik(k, lama);
  await pastikanPeriodeTerbuka(tx, instansiId, { tahun: lama.tahun });
  if (k.versi !== lama.versi) pastikanVersi(k, await workblockDalam(tx, k, id));
  return lama;
}

function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: PeristiwaAudit,
  id: string,
  sebelum?: unknown,
  sesudah?: unknown,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'workblock', id },
    tentang: k.pelaku.pegawaiId,
    sebelum,
    sesudah,
  });
}
