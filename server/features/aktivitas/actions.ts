import type {
  AktivitasBaru,
  AktivitasTersimpan,
  IsianAktivitas,
  SalinAktivitas,
} from '#contract/aktivitas.ts';
import type { PeristiwaAktivitas } from '#rules/aktivitas/alur-aktivitas.ts';
import type { KeadaanAktivitas } from '#rules/enum.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { pastikanSah, periksaAktivitas } from './periksa.ts';
import { pindahkan } from './perpindahan.ts';
import { pastikanHariTerbuka, pastikanLangkah } from './policy.ts';
import { type BarisAktivitas, isianDari, kunciAktivitas, kunciHari, muatHari } from './queries.ts';
import { tambahRekap } from './rekap.ts';
import { sisipAktivitas, type Tulisan, tampilkanTersimpan, timpaAktivitas } from './simpan.ts';

export { alihkanPemeriksaan } from './alihkan.ts';
export { KOLOM_AKTIVITAS, PemeriksaAktivitas } from './impor.ts';
export { bukaHari, bukaKembali, verifikasi } from './pemeriksaan.ts';
export { hitungUlangRekap } from './rekap.ts';

/**
 * Reports one activity of the caller. A draft may still be wrong (its faults come back as `temuan`); with `kirim` it
 * goes to the assessor at once and must be right. Errors: `ditolak-aturan` with every fault, `sudah-ada`.
 */
export function lapor(k: Konteks, isian: AktivitasBaru): Promise<AktivitasTersimpan> {
  return tulis(k, (tx) => laporDalam(tx, k, isian));
}

/** Repeats an earlier activity of the caller on another day, today when none is named. Errors: as `lapor`. */
export function salin(k: Konteks, isian: SalinAktivitas): Promise<AktivitasTersimpan> {
  return tulis(k, async (tx) => {
    const asal = await milikSendiri(tx, k, isian.dari, false);
    return laporDalam(tx, k, {
      ...isianDari(asal),
      tanggal: isian.tanggal ?? hariIni(k).toString(),
      bukti: [],
      id: isian.id,
      kirim: isian.kirim,
    });
  });
}

/** Changes a draft or a returned activity, also its day. Errors: `versi-berubah`, `keadaan-tidak-cocok`. */
export function ubah(k: Konteks, kunci: Kunci, isian: IsianAktivitas): Promise<AktivitasTersimpan> {
  return tulis(k, async (tx) => {
    const lama = await milikSendiri(tx, k, kunci);
    pastikanVersi(k, lama);
    const keadaan = pastikanLangkah(lama.keadaan as KeadaanAktivitas, 'UBAH', ['PEGAWAI'])!;
    const tulisan = await siapkan(tx, k, lama.id, isian, keadaan, keadaan);
    pastikanSah(tulisan.hasil, false);
    await timpaAktivitas(tx, lama, tulisan);
    if (keadaan !== 'DRAF')
      await tambahRekap(tx, k.pelaku.instansiId, [
        { ...rekapLama(lama), dari: keadaan, ke: null },
        {
          ...rekapLama(lama),
          unitKerjaId: tulisan.hariItu.unitKerjaId,
          tanggal: isian.tanggal,
          menit: tulisan.hasil.menit,
          dari: null,
          ke: keadaan,
        },
      ]);
    await catatPemilik(tx, k, 'aktivitas.diubah', lama.id, isianDari(lama), isian);
    return tampilkanTersimpan(tulisan, lama.versi + 1, lama);
  });
}

/** Sends a draft or a mended activity to the assessor. Errors: `ditolak-aturan` with every fault. */
export function kirim(k: Konteks, kunci: Kunci): Promise<AktivitasTersimpan> {
  return pindah(k, kunci, 'KIRIM');
}

/** Takes a sent activity back, as long as the assessor has not judged it. */
export function tarik(k: Konteks, kunci: Kunci): Promise<AktivitasTersimpan> {
  return pindah(k, kunci, 'TARIK');
}

/** Erases a draft or a returned activity; its evidence stays with its owner. */
export function hapus(k: Konteks, kunci: Kunci): Promise<null> {
  return tulis(k, async (tx) => {
    const lama = await milikSendiri(tx, k, kunci);
    if (k.versi !== undefined) pastikanVersi(k, lama);
    const keadaan = lama.keadaan as KeadaanAktivitas;
    pastikanLangkah(keadaan, 'HAPUS', ['PEGAWAI']);
    await tx
      .deleteFrom('aktivitas')
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('tanggal', '=', lama.tanggal)
      .where('id', '=', lama.id)
      .execute();
    await tambahRekap(tx, k.pelaku.instansiId, [{ ...rekapLama(lama), dari: keadaan, ke: null }]);
    await catatPemilik(tx, k, 'aktivitas.dihapus', lama.id, isianDari(lama), null);
    return null;
  });
}

export interface Kunci {
  tanggal: string;
  id: string;
}

async function laporDalam(
  tx: TransaksiInstansi,
  k: Konteks,
  isian: AktivitasBaru,
): Promise<AktivitasTersimpan> {
  const { id, kirim: dikirim, ...isi } = isian;
  const tulisan = await siapkan(tx, k, id, isi, null, dikirim ? 'DIKIRIM' : 'DRAF');
  pastikanSah(tulisan.hasil, dikirim);
  await sisipAktivitas(tx, tulisan);
  await catatPemilik(tx, k, dikirim ? 'aktivitas.dikirim' : 'aktivitas.dibuat', id, null, isi);
  return tampilkanTersimpan(tulisan, 1);
}

function pindah(k: Konteks, kunci: Kunci, peristiwa: 'KIRIM' | 'TARIK'): Promise<AktivitasTersimpan> {
  return tulis(k, async (tx) => {
    const baris = await milikSendiri(tx, k, kunci);
    if (k.versi !== undefined) pastikanVersi(k, baris);
    const dari = baris.keadaan as KeadaanAktivitas;
    // whether it is right is asked below, where every fault is named
    const ke = pastikanLangkah(dari, peristiwa, ['PEGAWAI'], { 'aktivitas-sah': true })!;
    const isian = { ...isianDari(baris), bukti: await buktiDari(tx, baris) };
    const tulisan = await siapkan(tx, k, baris.id, isian, dari, ke);
    pastikanSah(tulisan.hasil, peristiwa === 'KIRIM');
    await pindahkan(tx, k, [{ baris, peristiwa: peristiwa satisfies PeristiwaAktivitas, ke }]);
    return tampilkanTersimpan(tulisan, baris.versi + 1, baris);
  });
}

async function siapkan(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  isian: IsianAktivitas,
  dari: KeadaanAktivitas | null,
  ke: KeadaanAktivitas,
): Promise<Tulisan> {
  const { instansiId, pegawaiId } = k.pelaku;
  const kini = hariIni(k).toString();
  await pastikanHariTerbuka(tx, k, isian.tanggal);
  // only clock times can clash with another entry
  if (isian.mulai !== null) await kunciHari(tx, pegawaiId, isian.tanggal);
  const hariItu = await muatHari(tx, instansiId, pegawaiId, id, isian, kini);
  const hasil = periksaAktivitas(isian, hariItu, kini, dari);
  return { instansiId, pegawaiId, id, isian, hariItu, hasil, keadaan: ke, kini: sekarang(k) };
}

async function milikSendiri(
  tx: TransaksiInstansi,
  k: Konteks,
  kunci: Kunci,
  akanDiubah = true,
): Promise<BarisAktivitas> {
  const baris = await kunciAktivitas(tx, k.pelaku.instansiId, kunci.tanggal, kunci.id);
  if (baris?.pegawai_id !== k.pelaku.pegawaiId) throw tidakDitemukan('Aktivitas');
  if (akanDiubah) await pastikanHariTerbuka(tx, k, baris.tanggal);
  return baris;
}

async function buktiDari(tx: TransaksiInstansi, baris: BarisAktivitas): Promise<string[]> {
  const bukti = await tx
    .selectFrom('aktivitas_bukti')
    .select('bukti_id')
    .where('instansi_id', '=', baris.instansi_id)
    .where('aktivitas_id', '=', baris.id)
    .execute();
  return bukti.map((b) => b.bukti_id);
}

function rekapLama(baris: BarisAktivitas) {
  return {
    pegawaiId: baris.pegawai_id,
    unitKerjaId: baris.unit_kerja_id,
    tanggal: baris.tanggal,
    menit: baris.menit,
  };
}

function catatPemilik(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: 'aktivitas.dibuat' | 'aktivitas.dikirim' | 'aktivitas.diubah' | 'aktivitas.dihapus',
  id: string,
  sebelum: unknown,
  sesudah: unknown,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'aktivitas', id },
    tentang: k.pelaku.pegawaiId,
    sebelum,
    sesudah,
  });
}
