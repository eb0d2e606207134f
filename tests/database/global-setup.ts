import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrasi } from '#server/db/migrasi.ts';
import { mulaiTertanam } from '#server/db/tertanam.ts';
import { folderCepat } from './folder-cepat.ts';

/** The migrated database that every test file copies. */
const CETAKAN = 'terang_cetakan';

declare module 'vitest' {
  export interface ProvidedContext {
    peladenUji: { host: string; user: string; cetakan: string };
  }
}

/** Starts one throw-away PostgreSQL for the whole run, migrated once; removes it at the end. */
export default async function siapkan(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(folderCepat(), 'terang-uji-'));
  const peladen = await mulaiTertanam({ dataDir: folder, fast: true });
  const selesai = async (): Promise<void> => {
    await peladen.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const klien = new pg.Client(peladen.connection);
    await klien.connect();
    await klien.query(`create database ${CETAKAN}`);
    await klien.end();
    await migrasi({ ...peladen.connection, database: CETAKAN });
  } catch (galat) {
    await selesai();
    throw galat;
  }
  const { host, user } = peladen.connection;
  project.provide('peladenUji', { host, user, cetakan: CETAKAN });
  return selesai;
}
