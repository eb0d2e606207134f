import type { Updateable } from 'kysely';
import type { PihakKeberatan } from '#rules/enum.ts';
import type { Keberatan as BarisTabel } from '../../db/tabel.gen.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';

export type BarisKeberatanDb = NonNullable<Awaited<ReturnType<typeof keberatanDengan>>>;

export function keberatanDengan(tx: TransaksiInstansi, instansiId: string, id: string) {
  return semua(tx, instansiId).where('id', '=', id).executeTakeFirst();
}

export function kunciKeberatan(tx: TransaksiInstansi, instansiId: string, id: string) {
  return semua(tx, instansiId).where('id', '=', id).forUpdate().executeTakeFirst();
}

export function keberatanEvaluasi(tx: TransaksiInstansi, instansiId: string, evaluasiId: string) {
  return semua(tx, instansiId).where('evaluasi_id', '=', evaluasiId).executeTakeFirst();
}

/** Those a person has to do with: the own ones, and others' once they were filed. */
export function keberatanSaya(tx: TransaksiInstansi, instansiId: string, pegawaiId: string) {
  return tx
    .selectFrom('keberatan as k')
    .innerJoin('evaluasi as e', (on) =>
      on.onRef('e.instansi_id', '=', 'k.instansi_id').onRef('e.id', '=', 'k.evaluasi_id'),
    )
    .innerJoin('periode as w', (on) =>
      on.onRef('w.instansi_id', '=', 'e.instansi_id').onRef('w.id', '=', 'e.periode_id'),
    )
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'k.instansi_id').onRef('p.id', '=', 'k.pegawai_id'),
    )
    .selectAll('k')
    .select(['p.nama', 'w.id as periodeId', 'w.tahun', 'w.jenis', 'w.ke'])
    .where('k.instansi_id', '=', instansiId)
    .where((q) =>
      q.or([
        q('k.pegawai_id', '=', pegawaiId),
        q.and([
          q('k.keadaan', '<>', 'DRAF'),
          q.or([q('k.penilai_pegawai_id', '=', pegawaiId), q('k.atasan_pegawai_id', '=', pegawaiId)]),
        ]),
      ]),
    )
    .orderBy('k.diajukan_pada', 'desc')
    .orderBy('k.id', 'desc')
    .limit(200)
    .execute();
}

export function penjelasanKeberatan(
  tx: TransaksiInstansi,
  instansiId: string,
  keberatanId: readonly string[],
) {
  if (keberatanId.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom('keberatan_penjelasan as x')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'x.instansi_id').onRef('p.id', '=', 'x.oleh_pegawai_id'),
    )
    .selectAll('x')
    .select('p.nama as namaOleh')
    .$narrowType<{ pihak: PihakKeberatan }>()
    .where('x.instansi_id', '=', instansiId)
    .where('x.keberatan_id', 'in', [...keberatanId])
    .orderBy('x.pada')
    .orderBy('x.id')
    .execute();
}

/** The name of who decides each of these objections. */
export async function atasanKeberatan(
  tx: TransaksiInstansi,
  instansiId: string,
  id: readonly string[],
): Promise<Map<string, string>> {
  if (id.length === 0) return new Map();
  const baris = await tx
    .selectFrom('keberatan as k')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'k.instansi_id').onRef('p.id', '=', 'k.atasan_pegawai_id'),
    )
    .select(['k.id', 'p.nama'])
    .where('k.instansi_id', '=', instansiId)
    .where('k.id', 'in', [...id])
    .execute();
  return new Map(baris.map((b) => [b.id, b.nama]));
}

export async function ubah(
  tx: TransaksiInstansi,
  k: Konteks,
  b: BarisKeberatanDb,
  perubahan: Updateable<BarisTabel>,
): Promise<BarisKeberatanDb> {
  const { instansiId } = k.pelaku;
  await tx
    .updateTable('keberatan')
    .set({ ...perubahan, versi: b.versi + 1, diubah_pada: sekarang(k) })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', b.id)
    .execute();
  return (await keberatanDengan(tx, instansiId, b.id))!;
}

function semua(tx: TransaksiInstansi, instansiId: string) {
  return tx.selectFrom('keberatan').selectAll().where('instansi_id', '=', instansiId);
}
