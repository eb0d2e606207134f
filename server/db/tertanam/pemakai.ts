import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prosesHidup } from './tunggu.ts';

/** Notes that this process uses the server; returns the function that takes the note away. */
export function catatPemakai(folder: string): () => void {
  const daftar = join(folder, 'pemakai');
  mkdirSync(daftar, { recursive: true });
  const berkas = join(daftar, `${process.pid}-${randomUUID()}`);
  writeFileSync(berkas, '');
  return () => rmSync(berkas, { force: true });
}

/** Whether a living process still uses the server. Forgets those that died without saying so. */
export function masihDipakai(folder: string): boolean {
  const daftar = join(folder, 'pemakai');
  let ada = false;
  for (const nama of readdirSync(daftar)) {
    if (prosesHidup(Number.parseInt(nama, 10))) ada = true;
    else rmSync(join(daftar, nama), { force: true });
  }
  return ada;
}
