import { sql } from 'kysely';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

export function konselingDengan(tx: TransaksiInstansi, instansiId: string) {
  return tx.selectFrom('konseling').selectAll().where('instansi_id', '=', instansiId);
}

export type BarisKonseling = NonNullable<
  Awaited<ReturnType<ReturnType<typeof konselingDengan>['executeTakeFirst']>>
>;

export function kunciKonseling(tx: TransaksiInstansi, instansiId: string, id: string) {
  return konselingDengan(tx, instansiId).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Cases that may concern somebody: his own, those he opened, above him, or in an operator's care. Newest first. */
export function konselingUntuk(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  unit: 'SEMUA' | readonly string[] | null,
  hari: string,
) {
  const dalamUnit =
    unit === 'SEMUA'
      ? sql<boolean>`dilaporkan_pada is not null`
      : sql<boolean>`dilaporkan_pada is not null and exists (select from penugasan t join jabatan j on j.instansi_id = t.instansi_id
          and j.id = t.jabatan_id where t.instansi_id = konseling.instansi_id and t.pegawai_id = konseling.pegawai_id
          and t.dari <= ${hari} and (t.sampai is null or t.sampai >= ${hari}) and j.unit_kerja_id = any (${[...(unit ?? [])]}::uuid[]))`;
  return konselingDengan(tx, instansiId)
    .where((q) =>
      q.or([
        q('pegawai_id', '=', pegawaiId),
        q('penilai_pegawai_id', '=', pegawaiId),
        q('konselor_pegawai_id', '=', pegawaiId),
        sql<boolean>`exists (select from penugasan t join penilai n on n.instansi_id = t.instansi_id and n.penugasan_id = t.id
          where t.instansi_id = konseling.instansi_id and t.pegawai_id = konseling.penilai_pegawai_id
            and n.penilai_pegawai_id = ${pegawaiId} and n.dari <= ${hari} and (n.sampai is null or n.sampai >= ${hari}))`,
        ...(unit === null ? [] : [dalamUnit]),
      ]),
    )
    .orderBy('dibuat_pada', 'desc')
    .limit(200)
    .execute();
}

export async function laporan(tx: TransaksiInstansi, instansiId: string, konselingId: string) {
  const baris = await tx
    .selectFrom('konseling_laporan')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('konseling_id', '=', konselingId)
    .executeTakeFirst();
  if (!baris) return undefined;
  const { n } = await tx
    .selectFrom('konseling_laporan_bukti')
    .select((q) => q.fn.countAll<number>().as('n'))
    .where('instansi_id', '=', instansiId)
    .where('konseling_id', '=', konselingId)
    .executeTakeFirstOrThrow();
  return { ...baris, jumlahBukti: n };
}

/** Feedback on behaviour about somebody that was not replaced, newest first. */
export function umpanBalikPerilaku(tx: TransaksiInstansi, instansiId: string, pegawaiId: string) {
  return tx
    .selectFrom('umpan_balik as u')
    .select(['u.id', 'u.nilai', 'u.sentimen', 'u.uraian', 'u.dibuat_pada'])
    .where('u.instansi_id', '=', instansiId)
    .where('u.pegawai_id', '=', pegawaiId)
    .where('u.nilai', 'is not', null)
    .where(
      sql<boolean>`not exists (select from umpan_balik b where b.instansi_id = u.instansi_id and b.menggantikan_id = u.id)`,
    )
    .orderBy('u.dibuat_pada', 'desc')
    .limit(50)
    .execute();
}

/** The leader's special expectations in the person's SKP in force. */
export function ekspektasiKhusus(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  tahun: number,
) {
  return tx
    .selectFrom('skp_perilaku as e')
    .innerJoin('skp_versi as v', (on) =>
      on.onRef('v.instansi_id', '=', 'e.instansi_id').onRef('v.id', '=', 'e.skp_versi_id'),
    )
    .innerJoin('skp as s', (on) =>
      on.onRef('s.instansi_id', '=', 'v.instansi_id').onRef('s.id', '=', 'v.skp_id'),
    )
    .select(['e.nilai', 'e.ekspektasi_khusus as uraian'])
    .where('e.instansi_id', '=', instansiId)
    .where('s.pegawai_id', '=', pegawaiId)
    .where('s.tahun', '=', tahun)
    .where('v.keadaan', '=', 'DISETUJUI')
    .where('e.ekspektasi_khusus', 'is not', null)
    .execute();
}

/** Meetings of a case, as far as row-level security shows them to the reader. */
export function sesi(tx: TransaksiInstansi, instansiId: string, konselingId: string) {
  return tx
    .selectFrom('konseling_sesi')
    .select(['id', 'tanggal', 'mulai', 'tempat'])
    .where('instansi_id', '=', instansiId)
    .where('konseling_id', '=', konselingId)
    .orderBy('tanggal')
    .orderBy('id')
    .execute();
}

/** Records of a case, as far as row-level security shows them to the reader. */
export function catatan(tx: TransaksiInstansi, instansiId: string, konselingId: string) {
  return tx
    .selectFrom('konseling_catatan')
    .select(['id', 'isi', 'untuk_pegawai', 'dibuat_pada'])
    .where('instansi_id', '=', instansiId)
    .where('konseling_id', '=', konselingId)
    .orderBy('dibuat_pada')
    .orderBy('id')
    .execute();
}
