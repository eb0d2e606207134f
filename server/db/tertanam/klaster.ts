import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Biner } from './biner.ts';
import { GalatTertanam } from './galat.ts';
import type { Pelaksana } from './pelaksana.ts';

const VERSI = '18';

/**
 * Makes sure `<folder>/basis` is a PostgreSQL data folder of our version; makes it on first use.
 * It is built beside and moved into place, so a start cut off half-way leaves nothing that looks finished.
 */
export async function siapkanKlaster(
  folder: string,
  biner: Biner,
  pelaksana: Pelaksana,
  fast: boolean,
): Promise<string> {
  const basis = join(folder, 'basis');
  if (existsSync(join(basis, 'PG_VERSION'))) {
    const versi = readFileSync(join(basis, 'PG_VERSION'), 'utf8').trim();
    if (versi === VERSI) {
      pelaksana.serahkan(basis);
      return basis;
    }
    throw new GalatTertanam(
      `Data di ${basis} berasal dari PostgreSQL ${versi}, sedangkan Terang membawa PostgreSQL ${VERSI}. ` +
        'Cadangkan dengan versi Terang sebelumnya ("terang cadangan"), lalu pulihkan di folder baru.',
    );
  }
  for (const nama of readdirSync(folder)) {
    if (nama.startsWith('basis.')) rmSync(join(folder, nama), { recursive: true, force: true });
  }
  const baru = join(folder, `basis.${process.pid}`);
  mkdirSync(baru, { mode: 0o700 });
  pelaksana.serahkan(baru);
  await initdb(baru, biner, pelaksana, fast);
  appendFileSync(join(baru, 'postgresql.conf'), "\ninclude_if_exists = 'terang.conf'\n");
  renameSync(baru, basis);
  return basis;
}

async function initdb(baru: string, biner: Biner, pelaksana: Pelaksana, fast: boolean): Promise<void> {
  const [program, args] = pelaksana.perintah(biner.initdb, [
    ...['-D', baru, '-U', 'postgres', '-A', 'trust', '--encoding=UTF8'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
    ...(fast ? ['--no-sync'] : []),
  ]);
  const proses = spawn(program, args, {
    ...pelaksana.opsi,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: lingkungan(),
  });
  const [keluaran, galat, [kode]] = await Promise.all([
    text(proses.stdout),
    text(proses.stderr),
    once(proses, 'close') as Promise<[number | null]>,
  ]);
  if (kode !== 0) throw new GalatTertanam(`Basis data tidak dapat dibuat di ${baru}:\n${keluaran}${galat}`);
}

/** The environment of the programs: ours, without settings meant for other PostgreSQL servers. */
export function lingkungan(): NodeJS.ProcessEnv {
  const env = Object.entries(process.env).filter(
    ([nama]) => !nama.startsWith('PG') && !nama.startsWith('LC_'),
  );
  return { ...Object.fromEntries(env), LANG: 'C', TZ: 'UTC' };
}
