import type pino from 'pino';
import type { BasisData } from './db/koneksi.ts';
import type { Pengaturan } from './pengaturan.ts';
import type { GudangBerkas } from './ports/berkas.ts';
import type { Dorong } from './ports/dorong.ts';
import type { Jam } from './ports/jam.ts';
import type { Pos } from './ports/pos.ts';

/** What every action needs from the outside world; made once at the start, faked only at its ports in tests. */
export interface Aplikasi {
  db: BasisData;
  jam: Jam;
  berkas: GudangBerkas;
  pengaturan: Pengaturan;
  log: pino.Logger;
  /** Sends e-mail; absent where no mail server is set. */
  pos?: Pos;
  /** Pushes to browsers; absent until the jobs of the installation run. */
  dorong?: Dorong;
  /** Wakes a background task at once. Only a hint: what is due stands in the database, and its schedule finds it too. */
  bangunkan?: (tugas: string) => void;
}

export type Peran = 'PEGAWAI' | 'PENILAI' | 'OPERATOR' | 'PIMPINAN' | 'ADMIN' | 'BKN';

/** The person on whose behalf a request runs, as the session says. */
export interface Pelaku {
  akunId: string;
  instansiId: string;
  zona: string;
  pegawaiId: string;
  peran: ReadonlySet<Peran>;
}
