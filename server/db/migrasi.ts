import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';
import pg from 'pg';

const FOLDER = join(import.meta.dirname, 'migrations');
/** Any constant will do; it only has to be the same in every version of Terang. */
const KUNCI_MIGRASI = 7_234_801;
const NAMA_BERKAS = /^\d{3}_[a-z0-9_]+\.sql$/;

/** The database and the migration files do not fit together. The message is for the person who runs the server. */
export class GalatMigrasi extends Error {
  override name = 'GalatMigrasi';
}

/**
 * Brings the database to the newest schema: applies the files `NNN_name.sql` of `folder` not yet applied, in order,
 * each in its own transaction. Applied files are frozen: their checksums are stored and compared at each call.
 * Safe to call from several processes at once. Throws GalatMigrasi; a failed file leaves no trace of itself.
 */
export async function migrasi(connection: pg.PoolConfig, folder: string = FOLDER): Promise<void> {
  const berkas = await bacaBerkas(folder);
  const klien = new pg.Client(connection);
  await klien.connect();
  try {
    await klien.query('select pg_advisory_lock($1)', [KUNCI_MIGRASI]);
    await klien.query(`create schema if not exists migrasi;
      create table if not exists migrasi.sidik (nama text primary key, sha256 text not null)`);
    const { rows } = await klien.query<Sidik>('select nama, sha256 from migrasi.sidik order by nama');
    periksaBeku(berkas, rows);
    await terapkan(connection, berkas);
  } finally {
    await klien.end();
  }
}

/**
 * The migrations this version has and the database has not, oldest first; changes nothing. Throws GalatMigrasi where what
 * was applied is not what this version knows.
 */
export async function migrasiTertunda(connection: pg.PoolConfig, folder: string = FOLDER): Promise<string[]> {
  const berkas = await bacaBerkas(folder);
  const klien = new pg.Client(connection);
  await klien.connect();
  try {
    const { rows: ada } = await klien.query("select to_regclass('migrasi.sidik') is not null as ada");
    const { rows } = ada[0].ada
      ? await klien.query<Sidik>('select nama, sha256 from migrasi.sidik order by nama')
      : { rows: [] };
    periksaBeku(berkas, rows);
    return berkas.slice(rows.length).map(({ nama }) => nama);
  } finally {
    await klien.end();
  }
}

interface Sidik {
  nama: string;
  sha256: string;
}

interface BerkasMigrasi extends Sidik {
  teks: string;
}

async function bacaBerkas(folder: string): Promise<BerkasMigrasi[]> {
  const nama = (await readdir(folder)).filter((isi) => isi.endsWith('.sql')).sort();
  const salah = nama.find((isi) => !NAMA_BERKAS.test(isi));
  if (salah) throw new GalatMigrasi(`Nama migrasi ${salah} tidak berbentuk NNN_nama.sql.`);
  const kembar = nama.find((isi, ke) => ke > 0 && isi.slice(0, 3) === nama[ke - 1]?.slice(0, 3));
  if (kembar) throw new GalatMigrasi(`Nomor migrasi ${kembar.slice(0, 3)} dipakai dua kali.`);
  return Promise.all(
    nama.map(async (isi) => {
      // a checkout with other line ends is still the same migration
      const teks = (await readFile(join(folder, isi), 'utf8')).replaceAll('\r\n', '\n');
      return {
        nama: isi.slice(0, -'.sql'.length),
        teks,
        sha256: createHash('sha256').update(teks).digest('hex'),
      };
    }),
  );
}

function periksaBeku(berkas: BerkasMigrasi[], terapan: Sidik[]): void {
  for (const [ke, sidik] of terapan.entries()) {
    const milikKita = berkas[ke];
    if (!berkas.some((isi) => isi.nama === sidik.nama)) {
      throw new GalatMigrasi(
        `Basis data sudah memuat migrasi ${sidik.nama} yang tidak dikenal versi Terang ini. ` +
          'Jalankan versi Terang yang lebih baru; data tidak diubah.',
      );
    }
    if (milikKita?.nama !== sidik.nama) {
      throw new GalatMigrasi(
        `Migrasi ${milikKita?.nama} disisipkan sebelum ${sidik.nama} yang sudah diterapkan. Beri nomor sesudah yang terakhir.`,
      );
    }
    if (milikKita.sha256 !== sidik.sha256) {
      throw new GalatMigrasi(
        `Berkas migrasi ${sidik.nama} berubah setelah diterapkan. Kembalikan isinya; perubahan skema ditulis sebagai berkas baru.`,
      );
    }
  }
}

async function terapkan(connection: pg.PoolConfig, berkas: BerkasMigrasi[]): Promise<void> {
  const db = new Kysely<{ 'migrasi.sidik': Sidik }>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ ...connection, max: 1 }) }),
  });
  try {
    const migrator = new Migrator({
      db,
      provider: penyedia(berkas),
      migrationTableSchema: 'migrasi',
      migrationTableName: 'terapan',
      migrationLockTableName: 'kunci',
    });
    // one step at a time, so that each file has a transaction of its own
    for (;;) {
      const { error, results = [] } = await migrator.migrateUp();
      if (error) throw gagal(results.find(({ status }) => status === 'Error')?.migrationName, error);
      if (results.length === 0) return;
    }
  } finally {
    await db.destroy();
  }
}

function penyedia(berkas: BerkasMigrasi[]): MigrationProvider {
  const migrasiIni = (isi: BerkasMigrasi): Migration => ({
    up: async (tx: Kysely<{ 'migrasi.sidik': Sidik }>) => {
      await sql.raw(isi.teks).execute(tx);
      await tx.insertInto('migrasi.sidik').values({ nama: isi.nama, sha256: isi.sha256 }).execute();
    },
  });
  return {
    getMigrations: async () => Object.fromEntries(berkas.map((isi) => [isi.nama, migrasiIni(isi)])),
  };
}

function gagal(nama: string | undefined, sebab: unknown): GalatMigrasi {
  const pesan = sebab instanceof Error ? sebab.message : String(sebab);
  return new GalatMigrasi(`Migrasi ${nama ?? ''} gagal dan dibatalkan: ${pesan}`, { cause: sebab });
}
