import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { GalatTertanam } from './galat.ts';
import { jeda } from './tunggu.ts';

const SQLITE_BUSY = 5;

/**
 * Runs `fn` while no other process runs one under the same folder. The lock is a lock of the operating system
 * (taken through SQLite, the only portable way in Node), so a killed holder never leaves it behind.
 * Throws GalatTertanam when another holder keeps it longer than `maxMs`.
 */
export async function denganKunci<T>(folder: string, fn: () => Promise<T>, maxMs = 120_000): Promise<T> {
  const berkas = new DatabaseSync(join(folder, 'kunci.sqlite'));
  try {
    await ambil(berkas, folder, Date.now() + maxMs);
    return await fn();
  } finally {
    berkas.close();
  }
}

async function ambil(berkas: DatabaseSync, folder: string, batas: number): Promise<void> {
  for (;;) {
    try {
      berkas.exec('pragma busy_timeout = 0; pragma journal_mode = memory; begin exclusive');
      return;
    } catch (galat) {
      if ((galat as { errcode?: number }).errcode !== SQLITE_BUSY) throw galat;
      if (Date.now() > batas) {
        throw new GalatTertanam(
          `Basis data di ${folder} sedang disiapkan oleh proses lain dan belum selesai. Hentikan proses itu, lalu coba lagi.`,
        );
      }
    }
    await jeda(50);
  }
}
