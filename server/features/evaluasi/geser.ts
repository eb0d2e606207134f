import { randomUUIDv7 } from 'node:crypto';
import type { KeadaanEvaluasi, Rating } from '#rules/enum.ts';
import { penjagaGagal } from '#rules/kernel/alur.ts';
import { ALUR_EVALUASI } from '#rules/penilaian/alur-evaluasi.ts';
import { predikat as aturanPredikat, type MasukanPredikat } from '#rules/penilaian/predikat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { kedudukanEvaluasi, periodeAda } from './muat.ts';
import { pastikanLangkah, peranPada } from './policy.ts';
import { kunciEvaluasi } from './queries.ts';
import { catatAudit, catatPeristiwa, kabari, ringkas } from './simpan.ts';

interface Pasangan {
  hasilKerja: Rating;
  perilaku: Rating;
}

/** A move in the curve room: from the pair the mover saw, to another pair, and why. */
export interface Geseran {
  evaluasiId: string;
  dari: Pasangan;
  ke: Pasangan;
  alasan: string;
}

/**
 * Gives an undecided evaluation another pair of ratings, with a reason its person will read. The assessor or his
 * superior does so; the assessor still decides. Runs inside the caller's transaction, so that many moves are one.
 * Errors: `keadaan-tidak-cocok` once decided, `tidak-berwenang`, `versi-berubah` when the pair is no longer the one seen.
 */
export async function geser(tx: TransaksiInstansi, k: Konteks, g: Geseran): Promise<void> {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  const lama = await kunciEvaluasi(tx, instansiId, g.evaluasiId);
  if (!lama) throw tidakDitemukan('Evaluasi');
  const periode = await periodeAda(tx, k, lama.periode_id);
  const { kedudukan, pihak } = await kedudukanEvaluasi(tx, k, lama.pegawai_id, periode, lama);
  const langkah = pastikanLangkah(lama.keadaan as KeadaanEvaluasi, 'GESER', peranPada(saya, kedudukan));
  const nama = pihak?.pegawai.nama ?? 'pegawai ini';
  if (periode.ditutup_pada)
    throw new Masalah(
      'keadaan-tidak-cocok',
      'Periode ini sudah ditutup; ratingnya tidak dapat digeser lagi.',
    );
  if (lama.rating_hasil !== g.dari.hasilKerja || lama.rating_perilaku !== g.dari.perilaku)
    throw new Masalah(
      'versi-berubah',
      `Rating ${nama} sudah berubah sejak percobaan ini dibuat. Muat ulang.`,
    );
  const gagal = penjagaGagal(ALUR_EVALUASI, langkah, { 'ada-alasan-pergeseran': g.alasan.trim() !== '' });
  if (gagal.length > 0)
    throw new Masalah('ditolak-aturan', gagal[0]!.pesan, {
      errors: gagal.map((x) => ({ pointer: '/alasan', kode: x.kode, pesan: x.pesan })),
    });
  const sebelum = predikatPada(g.dari, k);
  const sesudah = predikatPada(g.ke, k);
  await tx
    .insertInto('evaluasi_pergeseran')
    .values({
      instansi_id: instansiId,
      id: randomUUIDv7(),
      evaluasi_id: lama.id,
      dari_hasil: g.dari.hasilKerja,
      dari_perilaku: g.dari.perilaku,
      dari_predikat: sebelum.predikat,
      ke_hasil: g.ke.hasilKerja,
      ke_perilaku: g.ke.perilaku,
      ke_predikat: sesudah.predikat,
      alasan: g.alasan.trim(),
      oleh_pegawai_id: saya,
      pada: sekarang(k),
    })
    .execute();
  await tx
    .updateTable('evaluasi')
    .set({
      rating_hasil: g.ke.hasilKerja,
      rating_perilaku: g.ke.perilaku,
      // a rating beside the proposal needs a reason; the move brings it where none was written
      ...(g.ke.hasilKerja !== g.dari.hasilKerja &&
        !lama.alasan_beda_saran?.trim() && { alasan_beda_saran: g.alasan.trim() }),
      versi: lama.versi + 1,
      diubah_pada: sekarang(k),
    })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', lama.id)
    .execute();
  const baris = (await kunciEvaluasi(tx, instansiId, lama.id))!;
  await catatPeristiwa(
    tx,
    k,
    { baris, jejak: { penetapan: { versi: sesudah.versi } } },
    { peristiwa: 'GESER', dari: lama.keadaan, ke: baris.keadaan, catatan: g.alasan.trim() },
  );
  await catatAudit(tx, k, baris, 'evaluasi.digeser', {
    sebelum: ringkas(lama),
    sesudah: ringkas(baris),
    alasan: g.alasan,
  });
  if (kedudukan.penilaiId !== saya)
    await kabari(
      tx,
      k,
      kedudukan.penilaiId,
      'evaluasi.digeser',
      `/penilaian/${periode.id}/${lama.pegawai_id}`,
      { nama },
      `evaluasi.digeser ${lama.id} ${baris.versi}`,
    );
}

function predikatPada(pasangan: MasukanPredikat, k: Konteks) {
  const { nilai, versi } = aturanPredikat.jawab(pasangan, hariIni(k));
  if (!nilai) throw new Error('A whole pair of ratings always has a predikat');
  return { predikat: nilai.predikat, versi };
}
