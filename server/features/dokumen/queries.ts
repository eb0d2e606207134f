import { sql } from 'kysely';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import type { Tempat } from './bagian.ts';
import type { Kedudukan } from './policy.ts';

/** Where and by which clock the instansi signs. */
export async function tempatInstansi(tx: TransaksiInstansi, instansiId: string): Promise<Tempat> {
  const { nama, ibu_kota, zona } = await tx
    .selectFrom('kendali.instansi')
    .select(['nama', 'ibu_kota', 'zona'])
    .where('id', '=', instansiId)
    .executeTakeFirstOrThrow();
  return { instansi: nama, ibuKota: ibu_kota, zona };
}

export function dokumenDengan(tx: TransaksiInstansi, instansiId: string) {
  return tx
    .selectFrom('dokumen as d')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'd.instansi_id').onRef('p.id', '=', 'd.pegawai_id'),
    )
    .leftJoin('skp_versi as v', (on) =>
      on.onRef('v.instansi_id', '=', 'd.instansi_id').onRef('v.id', '=', 'd.skp_versi_id'),
    )
    .leftJoin('skp as s', (on) =>
      on.onRef('s.instansi_id', '=', 'v.instansi_id').onRef('s.id', '=', 'v.skp_id'),
    )
    .leftJoin('evaluasi as e', (on) =>
      on.onRef('e.instansi_id', '=', 'd.instansi_id').onRef('e.id', '=', 'd.evaluasi_id'),
    )
    .leftJoin('bimbingan as b', (on) =>
      on.onRef('b.instansi_id', '=', 'd.instansi_id').onRef('b.id', '=', 'd.bimbingan_id'),
    )
    .leftJoin('periode as w', (on) =>
      on
        .onRef('w.instansi_id', '=', 'd.instansi_id')
        .on('w.id', '=', (q) => q.fn.coalesce('e.periode_id', 'd.periode_id')),
    )
    .select([
      'd.id',
      'd.jenis',
      'd.pegawai_id',
      'p.nama',
      'd.kunci',
      'd.ukuran',
      'd.sha256',
      'd.kode',
      'd.versi_aturan',
      'd.dibuat_pada',
      'd.dicabut_pada',
      'd.diganti',
      'd.evaluasi_id',
      'd.konseling_id',
      'd.sidik_isi',
      's.id as skp_id',
      'v.nomor',
      'w.jenis as jenis_periode',
      'w.ke',
      sql<number>`coalesce(s.tahun, w.tahun, d.tahun)`.as('tahun'),
    ])
    .where('d.instansi_id', '=', instansiId);
}

/**
 * The documents of one person that the one asking may see: of an SKP also whoever set that version; of an evaluation
 * its assessor and his superior, the employee and the operator once it was delivered; of guidance whoever may read that
 * form; of credit the person and the operator. Rows kept for certain people the database shows to them alone.
 */
export function dokumenTerlihat(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  { sendiri, diAtas, operator }: Kedudukan,
) {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  return dokumenDengan(tx, instansiId)
    .where('d.pegawai_id', '=', pegawaiId)
    .where((q) =>
      q.or([
        q.and([
          q('d.skp_versi_id', 'is not', null),
          q.or([q.val(sendiri || diAtas || operator), q('v.penilai_pegawai_id', '=', saya)]),
        ]),
        q.and([
          q('d.evaluasi_id', 'is not', null),
          q.or([
            q('e.penilai_pegawai_id', '=', saya),
            q('e.atasan_pegawai_id', '=', saya),
            q.and([q.val(sendiri || operator), q('e.disampaikan_pada', 'is not', null)]),
          ]),
        ]),
        q.and([
          q('d.bimbingan_id', 'is not', null),
          q.or([
            q('b.pegawai_id', '=', saya),
            q('b.pembimbing_pegawai_id', '=', saya),
            q('b.penilai_pegawai_id', '=', saya),
            q('b.atasan_pegawai_id', '=', saya),
          ]),
        ]),
        q.and([
          q.or([q('d.konseling_id', 'is not', null), q('d.periode_id', 'is not', null)]),
          q('d.dibuat_oleh', '=', saya),
        ]),
        q.and([q('d.jenis', '=', 'PAK'), q.val(sendiri || operator)]),
      ]),
    );
}

export type BarisDokumen = Awaited<ReturnType<ReturnType<typeof dokumenDengan>['executeTakeFirstOrThrow']>>;

/** What a document is of, as its row keeps it. */
export interface Sumber {
  skp_versi_id: string | null;
  evaluasi_id: string | null;
  bimbingan_id: string | null;
  konseling_id: string | null;
  periode_id: string | null;
  lingkup: string | null;
  tahun: number | null;
  /** The only people who may ever see the row. */
  hanya_untuk: string[] | null;
}

export const TANPA_SUMBER: Sumber = {
  skp_versi_id: null,
  evaluasi_id: null,
  bimbingan_id: null,
  konseling_id: null,
  periode_id: null,
  lingkup: null,
  tahun: null,
  hanya_untuk: null,
};

const ASAL = ['skp_versi_id', 'evaluasi_id', 'bimbingan_id', 'konseling_id', 'periode_id'] as const;

/** The valid document of one source with exactly this content. */
export function dokumenSeisi(
  tx: TransaksiInstansi,
  instansiId: string,
  sidikIsi: string,
  sumber: Sumber,
): Promise<BarisDokumen | undefined> {
  let q = dokumenDengan(tx, instansiId)
    .where('d.sidik_isi', '=', sidikIsi)
    .where(sql<boolean>`d.hanya_untuk is not distinct from ${sumber.hanya_untuk}::uuid[]`)
    .where('d.dicabut_pada', 'is', null);
  for (const kolom of ASAL) q = q.where(`d.${kolom}`, 'is not distinct from', sumber[kolom]);
  return q.executeTakeFirst();
}

/** The valid document of this form that somebody has, of a period's room or of a year. */
export function dokumenTerakhir(
  tx: TransaksiInstansi,
  instansiId: string,
  { jenis, pegawaiId, sumber }: { jenis: string; pegawaiId: string; sumber: Partial<Sumber> },
): Promise<BarisDokumen | undefined> {
  return dokumenDengan(tx, instansiId)
    .where('d.jenis', '=', jenis)
    .where('d.pegawai_id', '=', pegawaiId)
    .where('d.periode_id', 'is not distinct from', sumber.periode_id ?? null)
    .where('d.lingkup', 'is not distinct from', sumber.lingkup ?? null)
    .where('d.dicabut_pada', 'is', null)
    .orderBy('d.dibuat_pada', 'desc')
    .limit(1)
    .executeTakeFirst();
}
