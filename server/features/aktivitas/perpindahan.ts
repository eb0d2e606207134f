import { randomUUIDv7 } from 'node:crypto';
import type { PeristiwaAktivitas } from '#rules/aktivitas/alur-aktivitas.ts';
import type { KeadaanAktivitas } from '#rules/enum.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import type { BarisAktivitas } from './queries.ts';
import { tambahRekap } from './rekap.ts';
import { VERSI_ATURAN } from './simpan.ts';

const AUDIT: Partial<Record<PeristiwaAktivitas, PeristiwaAudit>> = {
  KIRIM: 'aktivitas.dikirim',
  TARIK: 'aktivitas.ditarik',
  VERIFIKASI: 'aktivitas.diverifikasi',
  KEMBALIKAN: 'aktivitas.dikembalikan',
  TOLAK: 'aktivitas.ditolak',
  BUKA_KEMBALI: 'aktivitas.dibuka-kembali',
};

export interface Perpindahan {
  baris: BarisAktivitas;
  peristiwa: PeristiwaAktivitas;
  ke: KeadaanAktivitas;
  catatan?: string | undefined;
}

/** Takes locked activities, one or many, to their next states: rows, state rows, rollups and audit together. */
export async function pindahkan(
  tx: TransaksiInstansi,
  k: Konteks,
  semua: readonly Perpindahan[],
): Promise<void> {
  if (semua.length === 0) return;
  const { instansiId, pegawaiId } = k.pelaku;
  const kini = sekarang(k);
  for (const kelompok of Map.groupBy(semua, (p) => `${p.peristiwa} ${p.catatan ?? ''}`).values()) {
    const [{ peristiwa, catatan, ke: keadaan }] = kelompok as [Perpindahan, ...Perpindahan[]];
    const oleh =
      peristiwa === 'KIRIM'
        ? { dikirim_pada: kini }
        : peristiwa === 'TARIK'
          ? { dikirim_pada: null }
          : { diperiksa_oleh: pegawaiId, diperiksa_pada: kini, catatan_pemeriksa: catatan ?? null };
    await tx
      .updateTable('aktivitas')
      .set((q) => ({ keadaan, versi: q('versi', '+', 1), ...oleh }))
      .where('instansi_id', '=', instansiId)
      .where('tanggal', 'in', [...new Set(kelompok.map((p) => p.baris.tanggal))])
      .where(
        'id',
        'in',
        kelompok.map((p) => p.baris.id),
      )
      .execute();
  }
  await tx
    .insertInto('aktivitas_peristiwa')
    .values(
      semua.map((p) => ({
        instansi_id: instansiId,
        id: randomUUIDv7(),
        aktivitas_tanggal: p.baris.tanggal,
        aktivitas_id: p.baris.id,
        peristiwa: p.peristiwa,
        dari: p.baris.keadaan,
        ke: p.ke,
        oleh_pegawai_id: pegawaiId,
        catatan: p.catatan ?? null,
        versi_aturan: VERSI_ATURAN,
        pada: kini,
      })),
    )
    .execute();
  await tambahRekap(
    tx,
    instansiId,
    semua.map(({ baris, ke }) => ({
      pegawaiId: baris.pegawai_id,
      unitKerjaId: baris.unit_kerja_id,
      tanggal: baris.tanggal,
      menit: baris.menit,
      dari: baris.keadaan as KeadaanAktivitas,
      ke,
    })),
  );
  await catatOleh(
    tx,
    k,
    ...semua.map((p) => ({
      peristiwa: AUDIT[p.peristiwa]!,
      objek: { jenis: 'aktivitas', id: p.baris.id },
      tentang: p.baris.pegawai_id,
      sebelum: { keadaan: p.baris.keadaan },
      sesudah: { keadaan: p.ke, tanggal: p.baris.tanggal, ...(p.catatan && { catatan: p.catatan }) },
    })),
  );
}
