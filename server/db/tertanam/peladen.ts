import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Biner } from './biner.ts';
import { GalatTertanam } from './galat.ts';
import { lingkungan } from './klaster.ts';
import type { Pelaksana } from './pelaksana.ts';
import { bacaPostmaster, penghuni } from './pidfile.ts';
import { folderSoket, teksSetelan } from './setelan.ts';
import { jeda, prosesHidup } from './tunggu.ts';

/** After a crash the processes left behind need a while to let go of the data folder. */
const COBA_LAGI_MS = 20_000;
/** Recovery after a power cut replays the write-ahead log; on a slow disk that takes minutes, not seconds. */
const PULIH_MS = 300_000;
const BENTURAN =
  /shared memory|lock file|already in use|another (postmaster|postgres)|startup process|aborting startup|interrupted/i;

/** Finds a server that already runs on the data folder and waits until it answers; undefined when there is none. */
export async function sambungkan(basis: string): Promise<string | undefined> {
  const batas = Date.now() + PULIH_MS;
  while (Date.now() < batas) {
    const ada = bacaPostmaster(basis);
    if (!ada || orangAsing(basis, ada.pid)) return undefined;
    if (ada.siap && (await menjawab(ada.soket))) return ada.soket;
    await jeda(50);
  }
  throw new GalatTertanam(
    `PostgreSQL di ${basis} berjalan tetapi tidak menjawab. Lihat catatannya di folder log.`,
  );
}

/** Starts a server on the data folder and returns its socket folder once it answers. */
export async function nyalakan(
  folder: string,
  basis: string,
  biner: Biner,
  pelaksana: Pelaksana,
  fast: boolean,
): Promise<string> {
  const soket = folderSoket(folder);
  pelaksana.serahkan(soket);
  const log = join(folder, 'mulai.log');
  writeFileSync(join(basis, 'terang.conf'), teksSetelan(soket, fast));
  const batas = Date.now() + COBA_LAGI_MS;
  for (;;) {
    buangPidLama(basis);
    const proses = jalankan(basis, log, biner, pelaksana);
    if (await tungguSiap(basis, proses)) return soket;
    const sebab = readFileSync(log, 'utf8') + catatanTerakhir(folder);
    if (!BENTURAN.test(sebab) || Date.now() > batas) {
      throw new GalatTertanam(
        `PostgreSQL tertanam di ${basis} tidak dapat dijalankan:\n${sebab.slice(-2000)}`,
      );
    }
    await jeda(200);
  }
}

/** The end of the newest server log: once the log collector runs, the reason of a failed start stands there. */
function catatanTerakhir(folder: string): string {
  try {
    const nama = readdirSync(join(folder, 'log')).sort().at(-1);
    return nama ? readFileSync(join(folder, 'log', nama), 'utf8').slice(-4000) : '';
  } catch {
    return '';
  }
}

/** Stops the server: waits for running transactions to be rolled back and everything written. */
export async function padamkan(basis: string): Promise<void> {
  const ada = bacaPostmaster(basis);
  if (!ada || orangAsing(basis, ada.pid)) return;
  for (const [sinyal, maksMs] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    process.kill(ada.pid, sinyal);
    const batas = Date.now() + maksMs;
    while (Date.now() < batas) {
      if (!prosesHidup(ada.pid) || bacaPostmaster(basis)?.pid !== ada.pid) return;
      await jeda(20);
    }
  }
  throw new GalatTertanam(`PostgreSQL (proses ${ada.pid}) tidak mau berhenti.`);
}

function jalankan(basis: string, log: string, biner: Biner, pelaksana: Pelaksana): ChildProcess {
  const keluaran = openSync(log, 'w');
  const [program, args] = pelaksana.perintah(biner.postgres, ['-D', basis]);
  // detached: the terminal's Ctrl+C must reach us first, not the database
  const proses = spawn(program, args, {
    ...pelaksana.opsi,
    env: lingkungan(),
    detached: true,
    stdio: ['ignore', keluaran, keluaran],
  });
  closeSync(keluaran);
  proses.unref();
  return proses;
}

async function tungguSiap(basis: string, proses: ChildProcess): Promise<boolean> {
  let mati = false;
  proses.once('exit', () => {
    mati = true;
  });
  proses.once('error', () => {
    mati = true;
  });
  const batas = Date.now() + PULIH_MS;
  while (!mati && Date.now() < batas) {
    const ada = bacaPostmaster(basis);
    if (ada?.pid === proses.pid && ada?.siap && (await menjawab(ada.soket))) return true;
    await jeda(20);
  }
  if (!mati) proses.kill('SIGQUIT');
  return false;
}

async function menjawab(soket: string): Promise<boolean> {
  const klien = new pg.Client({ host: soket, user: 'postgres', database: 'postgres' });
  klien.on('error', () => undefined);
  try {
    await klien.connect();
    return true;
  } catch {
    return false;
  } finally {
    await klien.end().catch(() => undefined);
  }
}

/** The process id in postmaster.pid now belongs to a program that is not this server. */
function orangAsing(basis: string, pid: number): boolean {
  const isi = penghuni(basis);
  return isi !== undefined && !isi.includes(pid);
}

/** PostgreSQL refuses to start while the id in postmaster.pid lives, even as a stranger; nobody works here, so drop it. */
function buangPidLama(basis: string): void {
  if (bacaPostmaster(basis) && penghuni(basis)?.length === 0)
    rmSync(join(basis, 'postmaster.pid'), { force: true });
}
