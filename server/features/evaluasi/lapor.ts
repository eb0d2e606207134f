import { randomUUIDv7 } from 'node:crypto';
import type { KeadaanEvaluasi } from '#rules/enum.ts';
import type { PeranAlur } from '#rules/kernel/alur.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { pastikanLangkah } from './policy.ts';

/** A decided evaluation, locked, and what the one who reports is to it. */
export interface YangDilaporkan {
  evaluasiId: string;
  pegawaiId: string;
  keadaan: KeadaanEvaluasi;
  dokumen: string;
  peran: readonly PeranAlur[];
}

/** Moves reported evaluations on, many at once: state, event and trail of each. Errors: those of the workflow. */
export async function laporkan(
  tx: TransaksiInstansi,
  k: Konteks,
  semua: readonly YangDilaporkan[],
): Promise<void> {
  const { instansiId, pegawaiId } = k.pelaku;
  const langkah = semua.map((e) => ({ ...e, ke: pastikanLangkah(e.keadaan, 'LAPORKAN', e.peran).ke! }));
  for (const [ke, milik] of Map.groupBy(langkah, (l) => l.ke))
    await tx
      .updateTable('evaluasi')
      .set((eb) => ({ keadaan: ke, versi: eb('versi', '+', 1), diubah_pada: sekarang(k) }))
      .where('instansi_id', '=', instansiId)
      .where(
        'id',
        'in',
        milik.map((l) => l.evaluasiId),
      )
      .execute();
  if (langkah.length === 0) return;
  await tx
    .insertInto('evaluasi_peristiwa')
    .values(
      langkah.map((l) => ({
        instansi_id: instansiId,
        id: randomUUIDv7(),
        evaluasi_id: l.evaluasiId,
        peristiwa: 'LAPORKAN',
        dari: l.keadaan,
        ke: l.ke,
        oleh_pegawai_id: pegawaiId,
        versi_aturan: '',
        pada: sekarang(k),
      })),
    )
    .execute();
  await catatOleh(
    tx,
    k,
    ...langkah.map((l) => ({
      peristiwa: 'evaluasi.dilaporkan' as const,
      objek: { jenis: 'evaluasi', id: l.evaluasiId },
      tentang: l.pegawaiId,
      sebelum: { keadaan: l.keadaan },
      sesudah: { keadaan: l.ke, dokumen: l.dokumen, keberatanBerjalan: l.keadaan === 'KEBERATAN' },
    })),
  );
}
