import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR, jalankan, langkah, node26 } from './proses.mjs';

/**
 * Installs the libraries when those in node_modules are not the ones in package-lock.json. `dev` also asks for the
 * tools that only development needs. Ends the program when the installation fails.
 */
export async function pastikanTerpasang({ dev }) {
  if (!terpasang(dev)) {
    const { kode } = await langkah('Memasang pustaka (npm ci; pertama kali sekitar satu menit)', () =>
      jalankan('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']),
    );
    if (kode !== 0) {
      process.stderr.write(
        'Pustaka tidak dapat dipasang. Periksa sambungan ke registri npm, lalu jalankan lagi.\n',
      );
      process.exit(kode);
    }
  }
  if (existsSync(node26())) return;
  process.stderr.write(
    `Terang memerlukan Node 26. Untuk ${process.platform}-${process.arch} tidak ada paketnya di npm: pasang Node 26 sendiri (https://nodejs.org), lalu jalankan lagi.\n`,
  );
  process.exit(1);
}

/** Compares npm's own record of what it installed with the lock file, version by version. */
function terpasang(dev) {
  const catatan = join(AKAR, 'node_modules/.package-lock.json');
  if (!existsSync(catatan)) return false;
  const ada = JSON.parse(readFileSync(catatan, 'utf8')).packages;
  const kunci = JSON.parse(readFileSync(join(AKAR, 'package-lock.json'), 'utf8')).packages;
  const wajib = Object.entries(kunci).filter(
    ([nama, paket]) => nama !== '' && !paket.optional && !paket.devOptional && (dev || !paket.dev),
  );
  return (
    wajib.every(([nama, paket]) => ada[nama]?.version === paket.version) &&
    Object.entries(ada).every(([nama, paket]) => kunci[nama]?.version === paket.version)
  );
}
