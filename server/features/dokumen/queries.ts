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
    .leftJoin('periode as w', (on) =>
      on.onRef('w.instansi_id', '=', 'e.instansi_id').onRef('w.id', '=', 'e.periode_id'),
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
      's.id as skp_id',
      'v.nomor',
      'w.jenis as jenis_periode',
      'w.ke',
      sql<number>`coalesce(s.tahun, w.tahun)`.as('tahun'),
    ])
    .where('d.instansi_id', '=', instansiId);
}

/**
 * The documents of one person that the one asking may see: of an SKP also whoever set that version; of an evaluation
 * its assessor and his superior, the employee and the operator once it was delivered.
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
      ]),
    );
}

export type BarisDokumen = Awaited<ReturnType<ReturnType<typeof dokumenDengan>['executeTakeFirstOrThrow']>>;

/** The valid document of one source with exactly this content. */
export function dokumenSeisi(
  tx: TransaksiInstansi,
  instansiId: string,
  sidikIsi: string,
  sumber: { skpVersiId: string | null; evaluasiId: string | null },
): Promise<BarisDokumen | undefined> {
  return dokumenDengan(tx, instansiId)
    .where('d.sidik_isi', '=', sidikIsi)
    .where('d.skp_versi_id', 'is not distinct from', sumber.skpVersiId)
    .where('d.evaluasi_id', 'is not distinct from', sumber.evaluasiId)
    .where('d.dicabut_pada', 'is', null)
    .executeTakeFirst();
}
