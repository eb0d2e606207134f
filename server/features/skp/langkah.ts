import { randomUUIDv7 } from 'node:crypto';
import type { KeadaanSkp } from '#rules/enum.ts';
import type { PeristiwaSkp } from '#rules/perencanaan/alur-skp.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import type { BarisSkp } from './queries.ts';

interface Langkah {
  skp: BarisSkp;
  versi: { id: string; nomor: number };
  peristiwa: PeristiwaSkp | 'BUAT';
  dari: KeadaanSkp | null;
  ke: KeadaanSkp;
  versiAturan: string;
  catatan?: string;
}

/** Writes the row of a state change: who, when, from what to what, under which text of the rule. */
export async function catatLangkah(tx: TransaksiInstansi, k: Konteks, l: Langkah): Promise<void> {
  await tx
    .insertInto('skp_peristiwa')
    .values({
      instansi_id: k.pelaku.instansiId,
      id: randomUUIDv7(),
      skp_id: l.skp.id,
      skp_versi_id: l.versi.id,
      peristiwa: l.peristiwa,
      dari: l.dari,
      ke: l.ke,
      oleh_pegawai_id: k.pelaku.pegawaiId,
      catatan: l.catatan ?? null,
      versi_aturan: l.versiAturan,
      pada: sekarang(k),
    })
    .execute();
}

/** The audit row of a change of an SKP; it concerns its employee. */
export function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  skp: BarisSkp,
  peristiwa: PeristiwaAudit,
  sebelum?: unknown,
  sesudah?: unknown,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'skp', id: skp.id },
    tentang: skp.pegawai_id,
    sebelum,
    sesudah,
  });
}

/** Tells somebody that it is their turn, or how theirs went. */
export async function beriTahu(
  tx: TransaksiInstansi,
  k: Konteks,
  untuk: string,
  jenis: string,
  skp: BarisSkp,
  tautan: string,
  isi: Record<string, unknown> = {},
): Promise<void> {
  await tx
    .insertInto('pemberitahuan')
    .values({
      instansi_id: k.pelaku.instansiId,
      id: randomUUIDv7(),
      pegawai_id: untuk,
      jenis,
      isi: JSON.stringify({ skpId: skp.id, tahun: skp.tahun, olehPegawaiId: k.pelaku.pegawaiId, ...isi }),
      tautan,
      dibuat_pada: sekarang(k),
    })
    .execute();
}

/** Moves a version to its next state; every change of a version raises its `versi`. */
export async function pindahKeadaan(
  tx: TransaksiInstansi,
  k: Konteks,
  versi: { id: string; versi: number },
  isi: {
    keadaan: KeadaanSkp;
    penilai_pegawai_id?: string;
    dibuka_penilai_pada?: string | null;
    ditetapkan_pada?: string;
    versi_aturan?: string;
  },
): Promise<void> {
  await tx
    .updateTable('skp_versi')
    .set({ ...isi, versi: versi.versi + 1, diubah_pada: sekarang(k) })
    .where('instansi_id', '=', k.pelaku.instansiId)
    .where('id', '=', versi.id)
    .execute();
}
