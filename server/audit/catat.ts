import { randomUUIDv7 } from 'node:crypto';
import type { TransaksiInstansi } from '../db/transaksi.ts';
import type { Konteks } from '../konteks.ts';
import type { PeristiwaAudit } from './peristiwa.ts';

export interface CatatanAudit {
  instansiId: string;
  /** Who did it; null for the system itself. */
  pelaku: string | null;
  peristiwa: PeristiwaAudit;
  objek: { jenis: string; id: string | null };
  /** The person it concerns, who may read it. */
  tentang?: string | null;
  sebelum?: unknown;
  sesudah?: unknown;
  permintaanId?: string | null;
}

/** Writes to the append-only trail, in the transaction of the change it tells of. */
export async function catat(tx: TransaksiInstansi, ...catatan: CatatanAudit[]): Promise<void> {
  if (catatan.length === 0) return;
  await tx
    .insertInto('audit')
    .values(
      catatan.map((c) => ({
        instansi_id: c.instansiId,
        id: randomUUIDv7(),
        pelaku_pegawai_id: c.pelaku,
        peristiwa: c.peristiwa,
        objek_jenis: c.objek.jenis,
        objek_id: c.objek.id,
        tentang_pegawai_id: c.tentang ?? null,
        sebelum: jsonAtauNull(c.sebelum),
        sesudah: jsonAtauNull(c.sesudah),
        permintaan_id: c.permintaanId ?? null,
      })),
    )
    .execute();
}

/** What the person of a request did; agency, person and request are the request's own. */
export function catatOleh(
  tx: TransaksiInstansi,
  k: Konteks,
  ...perbuatan: Omit<CatatanAudit, 'instansiId' | 'pelaku' | 'permintaanId'>[]
): Promise<void> {
  const { instansiId, pegawaiId } = k.pelaku;
  return catat(
    tx,
    ...perbuatan.map((satu) => ({
      ...satu,
      instansiId,
      pelaku: pegawaiId,
      permintaanId: k.permintaanId,
    })),
  );
}

function jsonAtauNull(nilai: unknown): string | null {
  return nilai === undefined || nilai === null ? null : JSON.stringify(nilai);
}
