import type { IsianRencanaAksi, RencanaAksi, RencanaAksiBaru } from '#contract/rencana-aksi.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { hubunganSkp } from './policy.ts';
import { kunciRencana, rencanaAksi, rhkSkp, skpUntukRencana } from './queries.ts';
import { tampilkanRencana } from './view.ts';

/** Adds a step to an RHK of the caller's own SKP. Errors: `tidak-ditemukan`, `tidak-berwenang`, `bentuk-salah`. */
export function tambah(k: Konteks, skpId: string, isian: RencanaAksiBaru): Promise<RencanaAksi> {
  const { instansiId } = k.pelaku;
  return tulis(k, async (tx) => {
    await pastikanPemilik(tx, k, skpId);
    await pastikanRhk(tx, instansiId, skpId, isian.rhkId);
    const { id, rhkId, ...isi } = isian;
    await tx
      .insertInto('rencana_aksi')
      .values({ instansi_id: instansiId, id, skp_id: skpId, rhk_id: rhkId, ...isi })
      .execute();
    await catatRencana(tx, k, 'rencana-aksi.disimpan', id, null, isian);
    return tampilan(tx, k, id);
  });
}

/** Changes a step that still runs. Errors: as `tambah`, `versi-berubah`, `keadaan-tidak-cocok` once it was stopped. */
export function ubah(k: Konteks, id: string, isian: IsianRencanaAksi): Promise<RencanaAksi> {
  const { instansiId } = k.pelaku;
  return tulis(k, async (tx) => {
    const lama = await milikSendiri(tx, k, id);
    await pastikanRhk(tx, instansiId, lama.skp_id, isian.rhkId);
    const { rhkId, ...isi } = isian;
    await tx
      .updateTable('rencana_aksi')
      .set({ rhk_id: rhkId, ...isi, versi: lama.versi + 1 })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    const sebelum = { uraian: lama.uraian, triwulan: lama.triwulan, rhkId: lama.rhk_id };
    await catatRencana(tx, k, 'rencana-aksi.disimpan', id, sebelum, isian);
    return tampilan(tx, k, id);
  });
}

/** Stops a step: it stays on paper, and no new activity can point at it. Errors: as `ubah`. */
export function hentikan(k: Konteks, id: string): Promise<RencanaAksi> {
  return tulis(k, async (tx) => {
    const lama = await milikSendiri(tx, k, id);
    await tx
      .updateTable('rencana_aksi')
      .set({ dihentikan_pada: sekarang(k), versi: lama.versi + 1 })
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', id)
      .execute();
    await catatRencana(tx, k, 'rencana-aksi.dihentikan', id, { uraian: lama.uraian }, null);
    return tampilan(tx, k, id);
  });
}

async function milikSendiri(tx: TransaksiInstansi, k: Konteks, id: string) {
  const lama = await kunciRencana(tx, k.pelaku.instansiId, id);
  if (!lama) throw tidakDitemukan('Rencana aksi');
  await pastikanPemilik(tx, k, lama.skp_id);
  if (k.versi !== lama.versi) pastikanVersi(k, await tampilan(tx, k, id));
  if (lama.dihentikan_pada)
    throw new Masalah('keadaan-tidak-cocok', 'Rencana aksi ini sudah dihentikan. Buat rencana aksi baru.');
  return lama;
}

async function pastikanPemilik(tx: TransaksiInstansi, k: Konteks, skpId: string): Promise<void> {
  if ((await hubunganSkp(tx, k, skpId)) !== 'PEGAWAI')
    throw tidakBerwenang('Rencana aksi disusun oleh pemilik SKP; pejabat penilai hanya membacanya.');
  const { tahun } = (await skpUntukRencana(tx, k.pelaku.instansiId, skpId))!;
  await pastikanPeriodeTerbuka(tx, k.pelaku.instansiId, { tahun });
}

async function pastikanRhk(
  tx: TransaksiInstansi,
  instansiId: string,
  skpId: string,
  rhkId: string,
): Promise<void> {
  const rhk = await rhkSkp(tx, instansiId, skpId);
  if (rhk.some((r) => r.id === rhkId)) return;
  const pesan = 'RHK ini tidak ada dalam SKP Anda. Pilih RHK lain.';
  throw new Masalah('bentuk-salah', pesan, {
    errors: [{ pointer: '/rhkId', kode: 'E-RENCANA-RHK', pesan }],
  });
}

async function tampilan(tx: TransaksiInstansi, k: Konteks, id: string): Promise<RencanaAksi> {
  const [baris] = await rencanaAksi(tx, k.pelaku.instansiId, { id });
  return tampilkanRencana(baris!, k.pelaku.pegawaiId);
}

function catatRencana(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: PeristiwaAudit,
  id: string,
  sebelum: unknown,
  sesudah: unknown,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'rencana-aksi', id },
    tentang: k.pelaku.pegawaiId,
    sebelum,
    sesudah,
  });
}
