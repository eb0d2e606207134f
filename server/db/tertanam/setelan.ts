import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { GalatTertanam } from './galat.ts';

/** Longest socket path that every supported system accepts (Linux 107 bytes, macOS 103). */
const SOKET_MAKS = 100;
const NAMA_SOKET = '.s.PGSQL.5432';

/**
 * The folder of the unix socket: `folder` itself, or a short private one in the temporary folder when the path
 * would be too long for a socket. Throws GalatTertanam when somebody else owns that short folder.
 */
export function folderSoket(folder: string): string {
  if (muat(folder)) return folder;
  const nama = `terang-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const pendek = [join(tmpdir(), nama), join('/tmp', nama)].find(muat) ?? join('/tmp', nama);
  mkdirSync(pendek, { recursive: true, mode: 0o700 });
  const { uid } = lstatSync(pendek);
  const kita = process.getuid?.() ?? uid;
  if (!lstatSync(pendek).isDirectory() || (uid !== kita && kita !== 0)) {
    throw new GalatTertanam(
      `Folder ${pendek} milik pengguna lain; soket basis data tidak dapat dibuat di sana.`,
    );
  }
  chmodSync(pendek, 0o700);
  return pendek;
}

const muat = (folder: string): boolean => Buffer.byteLength(join(folder, NAMA_SOKET)) <= SOKET_MAKS;

/**
 * The text of `terang.conf`, written before each start: a small server reached only by unix socket.
 * `fast` gives up durability and is for throw-away test data only.
 */
export function teksSetelan(soket: string, fast: boolean): string {
  const mb = Math.floor(totalmem() / 2 ** 20);
  const setelan: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: `"${soket}"`,
    unix_socket_permissions: '0700',
    max_connections: '100',
    shared_buffers: `${jepit(mb / 16, 64, 512)}MB`,
    effective_cache_size: `${jepit(mb / 2, 256, 16_384)}MB`,
    work_mem: '16MB',
    maintenance_work_mem: `${jepit(mb / 32, 64, 256)}MB`,
    random_page_cost: '1.1',
    jit: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '1GB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_min_error_statement: 'panic',
    ...(fast ? TANPA_JAMINAN : CATATAN),
  };
  return Object.entries(setelan)
    .map(([nama, nilai]) => `${nama} = '${nilai.replaceAll("'", "''")}'\n`)
    .join('');
}

const TANPA_JAMINAN = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
};

/** One log file a weekday, each overwritten a week later: bounded without any upkeep. */
const CATATAN = {
  logging_collector: 'on',
  log_directory: '../log',
  log_filename: 'postgres-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
};

const jepit = (nilai: number, min: number, maks: number): number =>
  Math.floor(Math.min(maks, Math.max(min, nilai)));
