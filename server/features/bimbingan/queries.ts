import { sql } from 'kysely';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

export function bimbinganDengan(tx: TransaksiInstansi, instansiId: string) {
  return tx.selectFrom('bimbingan').selectAll().where('instansi_id', '=', instansiId);
}

export type BarisBimbingan = NonNullable<
  Awaited<ReturnType<ReturnType<typeof bimbinganDengan>['executeTakeFirst']>>
>;

export function kunciBimbingan(tx: TransaksiInstansi, instansiId: string, id: string) {
  return bimbinganDengan(tx, instansiId).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Guidance a person takes part in or that was reported to him, newest first. */
export function bimbinganUntuk(tx: TransaksiInstansi, instansiId: string, pegawaiId: string) {
  return bimbinganDengan(tx, instansiId)
    .where((q) =>
      q.or([
        q('pegawai_id', '=', pegawaiId),
        q('pembimbing_pegawai_id', '=', pegawaiId),
        q('penilai_pegawai_id', '=', pegawaiId),
        q.and([q('atasan_pegawai_id', '=', pegawaiId), q('keadaan', '=', 'SELESAI')]),
      ]),
    )
    .orderBy('dibuat_pada', 'desc')
    .limit(200)
    .execute();
}

/** B.1.8, as far as row-level security shows it to the reader. */
export function umpanBalik(tx: TransaksiInstansi, instansiId: string, bimbinganId: string) {
  return tx
    .selectFrom('bimbingan_umpan_balik')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('bimbingan_id', '=', bimbinganId)
    .executeTakeFirst();
}

export function kompetensi(tx: TransaksiInstansi, instansiId: string, bimbinganId: string) {
  return tx
    .selectFrom('bimbingan_kompetensi')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('bimbingan_id', '=', bimbinganId)
    .executeTakeFirst();
}

/** Which of these had B.1.8 given (a recorded event: its content is not for everybody) and B.1.9 signed. */
export async function sesudah(
  tx: TransaksiInstansi,
  instansiId: string,
  id: readonly string[],
): Promise<Map<string, { umpanBalik: boolean; kompetensi: boolean }>> {
  if (id.length === 0) return new Map();
  const baris = await tx
    .selectFrom('bimbingan as b')
    .select('b.id')
    .select((q) => [
      q
        .exists(
          q
            .selectFrom('bimbingan_peristiwa as p')
            .select('p.id')
            .whereRef('p.instansi_id', '=', 'b.instansi_id')
            .whereRef('p.bimbingan_id', '=', 'b.id')
            .where('p.peristiwa', '=', 'UMPAN_BALIK'),
        )
        .as('umpanBalik'),
      q
        .exists(
          q
            .selectFrom('bimbingan_kompetensi as k')
            .select('k.bimbingan_id')
            .whereRef('k.instansi_id', '=', 'b.instansi_id')
            .whereRef('k.bimbingan_id', '=', 'b.id'),
        )
        .as('kompetensi'),
    ])
    .where('b.instansi_id', '=', instansiId)
    .where('b.id', 'in', [...id])
    .execute();
  return new Map(
    baris.map((b) => [b.id, { umpanBalik: Boolean(b.umpanBalik), kompetensi: Boolean(b.kompetensi) }]),
  );
}

/** Indicators of the person's SKP in force in a year. */
export async function indikatorBerlaku(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  tahun: number,
): Promise<{ uraian: string; target: string }[]> {
  const { rows } = await sql<{ uraian: string; target: string }>`
    select i.uraian, i.target from indikator i
    join skp_versi v on v.instansi_id = i.instansi_id and v.id = i.skp_versi_id
    join skp s on s.instansi_id = v.instansi_id and s.id = v.skp_id
    join rhk_versi r on r.instansi_id = i.instansi_id and r.skp_versi_id = i.skp_versi_id and r.rhk_id = i.rhk_id
    where i.instansi_id = ${instansiId} and s.pegawai_id = ${pegawaiId} and s.tahun = ${tahun} and v.keadaan = 'DISETUJUI'
    order by s.dari desc, r.urutan, i.urutan limit 60`.execute(tx);
  return rows;
}

/** The last B.1.9 about somebody. */
export function kompetensiTerakhir(tx: TransaksiInstansi, instansiId: string, pegawaiId: string) {
  return tx
    .selectFrom('bimbingan_kompetensi as k')
    .innerJoin('bimbingan as b', (on) =>
      on.onRef('b.instansi_id', '=', 'k.instansi_id').onRef('b.id', '=', 'k.bimbingan_id'),
    )
    .select(['k.bimbingan_id', 'k.nilai', 'k.rekomendasi'])
    .where('k.instansi_id', '=', instansiId)
    .where('b.pegawai_id', '=', pegawaiId)
    .orderBy('k.ditandatangani_pada', 'desc')
    .limit(1)
    .executeTakeFirst();
}
