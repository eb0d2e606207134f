import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { cariBiner } from './tertanam/biner.ts';
import { siapkanKlaster } from './tertanam/klaster.ts';
import { denganKunci } from './tertanam/kunci.ts';
import { nyalakan, padamkan, sambungkan } from './tertanam/peladen.ts';
import { pilihPelaksana } from './tertanam/pelaksana.ts';
import { catatPemakai, masihDipakai } from './tertanam/pemakai.ts';

export { GalatTertanam } from './tertanam/galat.ts';

export interface Tertanam {
  connection: { host: string; user: string; database: string };
  /** The same connection as a URL, for programs that take only that. */
  url: string;
  /** False when the server already ran and was only joined. */
  startedByUs: boolean;
  /** Ends this use. The last user to end stops the server. Close your connections first. */
  stop(): Promise<void>;
}

export interface OpsiTertanam {
  /** The launcher's own folder (data, log, lock); made when absent. Not to be shared with other files. */
  dataDir: string;
  /** No durability: for throw-away test data only. */
  fast?: boolean;
}

/**
 * Starts the embedded PostgreSQL on `dataDir`, or joins it when it already runs there; makes the data folder and the
 * database `terang` on first use. Server, jobs and commands may call it at the same time.
 * Throws GalatTertanam with a message for the administrator.
 */
export async function mulaiTertanam({ dataDir, fast = false }: OpsiTertanam): Promise<Tertanam> {
  mkdirSync(resolve(dataDir), { recursive: true, mode: 0o700 });
  const folder = realpathSync(dataDir);
  const mulai = await denganKunci(folder, async () => {
    const biner = cariBiner();
    const pelaksana = pilihPelaksana(join(folder, 'basis'));
    pelaksana.serahkan(folder);
    const basis = await siapkanKlaster(folder, biner, pelaksana, fast);
    const ada = await sambungkan(basis);
    const soket = ada ?? (await nyalakan(folder, basis, biner, pelaksana, fast));
    await buatBasisData(soket);
    return { basis, soket, startedByUs: ada === undefined, lepas: catatPemakai(folder) };
  });
  let berhenti: Promise<void> | undefined;
  return {
    connection: { host: mulai.soket, user: 'postgres', database: NAMA },
    url: `postgresql://postgres@localhost/${NAMA}?host=${encodeURIComponent(mulai.soket)}`,
    startedByUs: mulai.startedByUs,
    stop: () => {
      berhenti ??= denganKunci(folder, async () => {
        mulai.lepas();
        if (masihDipakai(folder)) return;
        await padamkan(mulai.basis);
        if (mulai.soket !== folder) rmSync(mulai.soket, { recursive: true, force: true });
      });
      return berhenti;
    },
  };
}

const NAMA = 'terang';

async function buatBasisData(soket: string): Promise<void> {
  const klien = new pg.Client({ host: soket, user: 'postgres', database: 'postgres' });
  await klien.connect();
  try {
    const { rowCount } = await klien.query('select from pg_database where datname = $1', [NAMA]);
    if (rowCount === 0) await klien.query(`create database ${NAMA}`);
  } finally {
    await klien.end();
  }
}
