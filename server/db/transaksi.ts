import { type Kysely, sql } from 'kysely';
import type { BasisData } from './koneksi.ts';
import type { DB } from './tabel.gen.ts';

declare const tanda: unique symbol;

type TabelKendali = Extract<keyof DB, `kendali.${string}`>;

/** One running transaction inside one instansi. Row-level security lets it see nothing else. */
export type TransaksiInstansi = Kysely<Omit<DB, 'kendali.akun' | 'kendali.sesi'>> & {
  readonly [tanda]: 'instansi';
};

/** One running transaction on accounts and sessions. It sees no tenant row. */
export type TransaksiKendali = Kysely<Pick<DB, TabelKendali>> & { readonly [tanda]: 'kendali' };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** On whose behalf a transaction runs. Without it nothing private can be read or written, not even one's own. */
export interface AtasNama {
  pegawaiId: string;
  akunId: string;
}

/** Runs `fn` in one transaction that may read and write the rows of `instansiId`. Commits on return, rolls back on throw. */
export function withInstansi<T>(
  db: BasisData,
  instansiId: string,
  fn: (tx: TransaksiInstansi) => Promise<T>,
  atasNama?: AtasNama,
): Promise<T> {
  const pembuka = `begin; ${setelan(instansiId, atasNama)}`;
  return jalankan(db, pembuka, (tx) => fn(tx as unknown as TransaksiInstansi));
}

/** As `withInstansi`, but PostgreSQL itself refuses any write. */
export function withInstansiBaca<T>(
  db: BasisData,
  instansiId: string,
  fn: (tx: TransaksiInstansi) => Promise<T>,
  atasNama?: AtasNama,
): Promise<T> {
  return jalankan(
    db,
    `begin read only; ${setelan(instansiId, atasNama)}`,
    (tx) => fn(tx as unknown as TransaksiInstansi),
    true,
  );
}

/** Runs `fn` in one transaction on accounts and sessions. */
export function withKendali<T>(db: BasisData, fn: (tx: TransaksiKendali) => Promise<T>): Promise<T> {
  return jalankan(db, 'begin; set local role terang_kendali', (tx) => fn(tx as unknown as TransaksiKendali));
}

/** Head of a tenant transaction in one round trip; ids are checked because a simple query takes no parameters. */
function setelan(instansiId: string, atasNama?: AtasNama): string {
  const nilai = {
    'terang.instansi_id': instansiId,
    ...(atasNama && { 'terang.pegawai_id': atasNama.pegawaiId, 'terang.akun_id': atasNama.akunId }),
  };
  const perintah = Object.entries(nilai).map(([nama, id]) => {
    if (!UUID.test(id)) throw new TypeError(`${nama} is not a UUID: ${id}`);
    return `set local ${nama} = '${id}'`;
  });
  return ['set local role terang_app', ...perintah].join('; ');
}

/**
 * The opening is sent, not awaited: the connection is pipelined, so it costs no round trip of its own. Should it fail,
 * the transaction is aborted and PostgreSQL refuses everything after it.
 */
async function jalankan<T>(
  db: BasisData,
  pembuka: string,
  fn: (tx: Kysely<DB>) => Promise<T>,
  hanyaBaca = false,
): Promise<T> {
  return db.connection().execute(async (koneksi) => {
    const buka = sql.raw(pembuka).execute(koneksi);
    buka.catch(() => undefined);
    try {
      const hasil = await fn(koneksi);
      await buka;
      const tutup = sql.raw('commit').execute(koneksi);
      // a read has nothing to become durable; the next use of the connection queues behind its end
      if (hanyaBaca) tutup.catch(() => undefined);
      else await tutup;
      return hasil;
    } catch (galat) {
      await sql
        .raw('rollback')
        .execute(koneksi)
        .catch(() => undefined);
      throw galat;
    }
  });
}
