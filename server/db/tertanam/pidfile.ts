import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { prosesHidup } from './tunggu.ts';

/** What postmaster.pid says about a living server. */
export interface Postmaster {
  pid: number;
  soket: string;
  siap: boolean;
}

/** Reads postmaster.pid of the data folder; undefined when there is no living server behind it. */
export function bacaPostmaster(basis: string): Postmaster | undefined {
  let baris: string[];
  try {
    baris = readFileSync(join(basis, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Math.abs(Number(baris[0]));
  if (!Number.isInteger(pid) || pid === 0 || !prosesHidup(pid)) return undefined;
  return { pid, soket: baris[4]?.trim() ?? '', siap: baris[7]?.trim() === 'ready' };
}

/**
 * Ids of the processes that work in the data folder (each PostgreSQL process does), or undefined where the system
 * has no /proc. Tells a real server from a stranger that got its process id after a restart of the machine.
 */
export function penghuni(basis: string): number[] | undefined {
  let semua: string[];
  try {
    semua = readdirSync('/proc');
  } catch {
    return undefined;
  }
  return semua
    .filter((nama) => /^\d+$/.test(nama))
    .map(Number)
    .filter((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === basis;
      } catch {
        return false;
      }
    });
}
