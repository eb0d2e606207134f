import { type SpawnOptions, spawnSync } from 'node:child_process';
import { chownSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NOBODY = 65_534;

/** How to start a PostgreSQL program on this machine: PostgreSQL refuses to run as root. */
export interface Pelaksana {
  /** Command and arguments that run `program`. */
  perintah(program: string, args: string[]): [string, string[]];
  opsi: Pick<SpawnOptions, 'uid' | 'gid'>;
  /** Gives the folder, with all in it, to the user the programs run as. */
  serahkan(folder: string): void;
}

/**
 * An ordinary user runs the programs as themselves. Root runs them as "nobody" in a user namespace of their own,
 * which needs no system user and works below closed folders; where namespaces are forbidden, or the data already
 * belongs to the real user nobody, as that user.
 */
export function pilihPelaksana(basis: string): Pelaksana {
  if (process.getuid?.() !== 0) return langsung;
  if (statSync(basis, { throwIfNoEntry: false })?.uid === NOBODY) return sebagaiNobody;
  const coba = spawnSync('unshare', [...RUANG_PENGGUNA, 'true'], { stdio: 'ignore' });
  return coba.status === 0 ? ruangPengguna : sebagaiNobody;
}

const RUANG_PENGGUNA = ['-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

const langsung: Pelaksana = {
  perintah: (program, args) => [program, args],
  opsi: {},
  serahkan: () => undefined,
};

const ruangPengguna: Pelaksana = {
  ...langsung,
  perintah: (program, args) => ['unshare', [...RUANG_PENGGUNA, program, ...args]],
};

const sebagaiNobody: Pelaksana = {
  ...langsung,
  opsi: { uid: NOBODY, gid: NOBODY },
  serahkan: (folder) => {
    if (statSync(folder).uid === NOBODY) return;
    for (const nama of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      chownSync(join(folder, nama), NOBODY, NOBODY);
    }
    chownSync(folder, NOBODY, NOBODY);
  },
};
