import type { IsianRealisasi, Realisasi } from '#contract/realisasi.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { milikPegawai } from '../bukti/read.ts';
import { isiVersiSkp } from '../skp/read.ts';
import { pastikanTerbuka } from './policy.ts';
import { kunciRealisasi, periodeRealisasi, realisasiPeriode } from './queries.ts';
import { skpPeriode } from './read.ts';

/**
 * Writes what the caller realised on an RHK, or on one of its indicators, in a period: new under a fresh id, or over the
 * one that is there (`If-Match`). Errors: `keadaan-tidak-cocok` once the period is closed or evaluated, `ditolak-aturan`
 * without evidence (V-AKT-08) or for an RHK that is not in the SKP, `versi-berubah`, `sudah-ada`.
 */
export function simpan(k: Konteks, id: string, isian: IsianRealisasi): Promise<Realisasi> {
  const { instansiId, pegawaiId } = k.pelaku;
  return tulis(k, async (tx) => {
    const lama = await kunciRealisasi(tx, instansiId, id);
    if (lama && lama.pegawai_id !== pegawaiId) throw tidakDitemukan('Realisasi');
    const periode = await periodeRealisasi(tx, instansiId, lama?.periode_id ?? isian.periodeId);
    if (!periode) throw tidakDitemukan('Periode');
    await pastikanTerbuka(tx, k, periode);
    if (lama) pastikanVersi(k, lama);
    const skp = await skpPeriode(tx, k, pegawaiId, periode);
    if (!skp)
      throw new Masalah(
        'keadaan-tidak-cocok',
        'Belum ada SKP Anda yang disetujui untuk periode ini. Ajukan SKP dahulu.',
      );
    await pastikanIsi(tx, k, skp.versiId, isian, lama);
    const isi = {
      uraian: isian.uraian,
      angka: isian.angka,
      diubah_pada: sekarang(k),
    };
    if (lama)
      await tx
        .updateTable('realisasi')
        .set({ ...isi, versi: lama.versi + 1 })
        .where('instansi_id', '=', instansiId)
        .where('id', '=', id)
        .execute();
    else
      await tx
        .insertInto('realisasi')
        .values({
          instansi_id: instansiId,
          id,
          pegawai_id: pegawaiId,
          periode_id: periode.id,
          skp_id: skp.id,
          rhk_id: isian.rhkId,
          indikator_id: isian.indikatorId,
          ...isi,
        })
        .execute();
    await gantiBukti(tx, instansiId, id, isian.bukti);
    await catatOleh(tx, k, {
      peristiwa: 'realisasi.disimpan',
      objek: { jenis: 'realisasi', id },
      tentang: pegawaiId,
      sebelum: lama ? { uraian: lama.uraian, angka: lama.angka } : null,
      sesudah: isian,
    });
    const semua = await realisasiPeriode(tx, instansiId, pegawaiId, periode.id);
    return semua.find((r) => r.id === id)!;
  });
}

async function pastikanIsi(
  tx: TransaksiInstansi,
  k: Konteks,
  versiId: string,
  isian: IsianRealisasi,
  lama: { rhk_id: string; indikator_id: string | null; periode_id: string } | undefined,
): Promise<void> {
  const { instansiId, pegawaiId } = k.pelaku;
  const errors: { pointer: string; kode: string; pesan: string }[] = [];
  const rhk = (await isiVersiSkp(tx, instansiId, versiId)).rhk.find((r) => r.id === isian.rhkId);
  if (!rhk)
    errors.push({ pointer: '/rhkId', kode: 'E-REALISASI-RHK', pesan: 'RHK ini tidak ada dalam SKP Anda.' });
  else if (isian.indikatorId && !rhk.indikator.some((i) => i.id === isian.indikatorId))
    errors.push({
      pointer: '/indikatorId',
      kode: 'E-REALISASI-RHK',
      pesan: 'Indikator ini bukan milik RHK itu.',
    });
  const pindah =
    lama &&
    (lama.rhk_id !== isian.rhkId ||
      lama.indikator_id !== isian.indikatorId ||
      lama.periode_id !== isian.periodeId);
  if (pindah)
    errors.push({
      pointer: '/rhkId',
      kode: 'E-REALISASI-PINDAH',
      pesan: 'Realisasi tidak dapat dipindahkan ke RHK atau periode lain. Tulis realisasi baru.',
    });
  if (isian.bukti.length === 0)
    errors.push({
      pointer: '/bukti',
      kode: 'E-REALISASI-BUKTI',
      pesan: 'Lampirkan sedikitnya satu bukti dukung: berkas atau tautan.',
    });
  const milik = await milikPegawai(tx, instansiId, pegawaiId, isian.bukti);
  if (isian.bukti.some((b) => !milik.has(b)))
    errors.push({
      pointer: '/bukti',
      kode: 'E-REALISASI-BUKTI',
      pesan: 'Ada bukti yang belum selesai diunggah atau sudah dihapus. Lampirkan lagi.',
    });
  if (errors.length > 0)
    throw new Masalah('ditolak-aturan', 'Realisasi belum dapat disimpan. Perbaiki bagian yang ditandai.', {
      errors,
    });
}

async function gantiBukti(
  tx: TransaksiInstansi,
  instansiId: string,
  realisasiId: string,
  bukti: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom('realisasi_bukti')
    .where('instansi_id', '=', instansiId)
    .where('realisasi_id', '=', realisasiId)
    .execute();
  await tx
    .insertInto('realisasi_bukti')
    .values(
      [...new Set(bukti)].map((id) => ({ instansi_id: instansiId, realisasi_id: realisasiId, bukti_id: id })),
    )
    .execute();
}
