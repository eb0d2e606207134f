import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import pino from 'pino';
import type { Aplikasi } from './aplikasi.ts';
import { bukaBasisData, bukaPool } from './db/koneksi.ts';
import { migrasi, migrasiTertunda } from './db/migrasi.ts';
import { mulaiTertanam } from './db/tertanam.ts';
import type { Pengaturan } from './pengaturan.ts';
import { gudangLokal } from './ports/berkas.ts';
import { jamSistem } from './ports/jam.ts';
import { posSmtp } from './ports/pos.ts';

export interface AplikasiTerbuka {
  app: Aplikasi;
  /** Connections of the owner, for jobs and maintenance only. */
  pool: pg.Pool;
  tutup(): Promise<void>;
}

/** The schema of the database is older than this version, where it was not to be changed. */
export class GalatSkema extends Error {
  override name = 'GalatSkema';
}

/**
 * Opens database and file store as the settings say. The schema is current when it returns: brought there, or with
 * `hanyaPeriksa` found so, otherwise GalatSkema says what is missing.
 */
export async function siapkanAplikasi(
  pengaturan: Pengaturan,
  { hanyaPeriksa = false } = {},
): Promise<AplikasiTerbuka> {
  await mkdir(pengaturan.DATA_DIR, { recursive: true });
  const tertanam = pengaturan.DATABASE_URL
    ? undefined
    : await mulaiTertanam({ dataDir: join(pengaturan.DATA_DIR, 'postgres') });
  const koneksi = tertanam ? tertanam.connection : { connectionString: pengaturan.DATABASE_URL! };
  try {
    if (hanyaPeriksa) await pastikanSkemaTerkini(koneksi);
    else await migrasi(koneksi);
  } catch (galat) {
    await tertanam?.stop();
    throw galat;
  }
  const pool = bukaPool({ ...koneksi, max: 5 });
  const db = bukaBasisData(koneksi);
  const app: Aplikasi = {
    db,
    jam: jamSistem,
    berkas: gudangLokal(join(pengaturan.DATA_DIR, 'berkas')),
    pengaturan,
    log: pino({ level: pengaturan.LOG, redact: ['req.headers.cookie', 'req.headers.authorization'] }),
  };
  const { SMTP_URL, SMTP_DARI } = pengaturan;
  if (SMTP_URL) app.pos = posSmtp(SMTP_URL, SMTP_DARI);
  return {
    app,
    pool,
    tutup: async () => {
      app.pos?.tutup();
      await db.destroy();
      await pool.end();
      await tertanam?.stop();
    },
  };
}

async function pastikanSkemaTerkini(koneksi: pg.PoolConfig): Promise<void> {
  const tertunda = await migrasiTertunda(koneksi);
  if (tertunda.length > 0)
    throw new GalatSkema(
      `Skema basis data belum terkini: ${tertunda.join(', ')} belum diterapkan. Jalankan "npx terang migrasi".`,
    );
}
