import { sql } from 'kysely';
import type { Peran } from '../../aplikasi.ts';
import type { TransaksiInstansi, TransaksiKendali } from '../../db/transaksi.ts';

export function akunUntukMasuk(tx: TransaksiKendali, namaMasuk: string) {
  return tx
    .selectFrom('kendali.akun')
    .selectAll()
    .where('nama_masuk', '=', namaMasuk)
    .where('nonaktif_pada', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

export function akunPegawai(tx: TransaksiKendali, instansiId: string, pegawaiId: string) {
  return tx
    .selectFrom('kendali.akun')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .executeTakeFirst();
}

export function sesiDenganAkun(tx: TransaksiKendali, idHash: Buffer, kini: string) {
  return tx
    .selectFrom('kendali.sesi as s')
    .innerJoin('kendali.akun as a', 'a.id', 's.akun_id')
    .innerJoin('kendali.instansi as i', 'i.id', 'a.instansi_id')
    .select(['a.id as akunId', 'a.instansi_id as instansiId', 'a.pegawai_id as pegawaiId', 'i.zona as zona'])
    .select(['a.wajib_ganti_sandi as wajibGantiSandi', 's.terakhir_pada as terakhirPada'])
    .where('s.id_hash', '=', idHash)
    .where('a.nonaktif_pada', 'is', null)
    .where('s.kedaluwarsa_pada', '>', kini)
    .executeTakeFirst();
}

/** Roles of a person on a day: what was granted, and PENILAI when somebody is appraised by them. */
export async function peranPegawai(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: string,
): Promise<Peran[]> {
  const diberikan = await tx
    .selectFrom('peran')
    .select('peran')
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('dari', '<=', hari)
    .where((q) => q.or([q('sampai', 'is', null), q('sampai', '>=', hari)]))
    .execute();
  const menilai = await tx
    .selectFrom('penilai')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('penilai_pegawai_id', '=', pegawaiId)
    .where('dari', '<=', hari)
    .where((q) => q.or([q('sampai', 'is', null), q('sampai', '>=', hari)]))
    .limit(1)
    .executeTakeFirst();
  const semua: Peran[] = [
    'PEGAWAI',
    ...(menilai ? (['PENILAI'] as const) : []),
    ...diberikan.map((p) => p.peran as Peran),
  ];
  return [...new Set(semua)];
}

/** Name, post and unit of a person on a day, as the header of every screen shows them. */
export function ringkasanPegawai(tx: TransaksiInstansi, instansiId: string, pegawaiId: string, hari: string) {
  return tx
    .selectFrom('pegawai as p')
    .leftJoinLateral(
      (q) =>
        q
          .selectFrom('penugasan as t')
          .innerJoin('jabatan as j', (on) =>
            on.onRef('j.instansi_id', '=', 't.instansi_id').onRef('j.id', '=', 't.jabatan_id'),
          )
          .innerJoin('unit_kerja as u', (on) =>
            on.onRef('u.instansi_id', '=', 'j.instansi_id').onRef('u.id', '=', 'j.unit_kerja_id'),
          )
          .select(['j.nama as jabatan', 'u.nama as unitKerja'])
          .whereRef('t.instansi_id', '=', 'p.instansi_id')
          .whereRef('t.pegawai_id', '=', 'p.id')
          .where('t.dari', '<=', hari)
          .where((w) => w.or([w('t.sampai', 'is', null), w('t.sampai', '>=', hari)]))
          .orderBy(sql`t.jenis = 'DEFINITIF'`, 'desc')
          .orderBy('t.dari', 'desc')
          .limit(1)
          .as('kini'),
      (on) => on.onTrue(),
    )
    .select(['p.id', 'p.nama', 'p.nip', 'kini.jabatan', 'kini.unitKerja'])
    .where('p.instansi_id', '=', instansiId)
    .where('p.id', '=', pegawaiId)
    .executeTakeFirst();
}
