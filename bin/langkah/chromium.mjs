import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { jalankan, kata, langkah } from './proses.mjs';

const NAMA = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const TEMPAT = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const PITA = '!'.repeat(100);

/**
 * Finds Chromium for the browser tests, or installs it where apt-get and root allow. Puts its path in CHROMIUM_PATH.
 * Resolves with false, after saying so loudly, when there is none and TERANG_TANPA_BROWSER=1 allows to go on;
 * ends the program when it does not.
 */
export async function pastikanChromium() {
  const ada = cari() ?? (await pasang());
  if (ada) {
    process.env.CHROMIUM_PATH = ada;
    return true;
  }
  const lanjut = process.env.TERANG_TANPA_BROWSER === '1';
  kata(`${PITA}\nUji peramban TIDAK DAPAT DIJALANKAN: Chromium tidak ada di mesin ini.`);
  kata('Pasang (Debian/Ubuntu: apt-get install chromium) atau tunjukkan letaknya dengan CHROMIUM_PATH.');
  kata(
    lanjut
      ? 'TERANG_TANPA_BROWSER=1: pemeriksaan dilanjutkan TANPA uji peramban; hasilnya tidak lengkap.'
      : 'Untuk memeriksa yang lain saja: TERANG_TANPA_BROWSER=1 npm test',
  );
  kata(PITA);
  if (!lanjut) process.exit(1);
  return false;
}

function cari() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH && existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH;
  const diPath = NAMA.map((nama) => spawnSync('which', [nama], { encoding: 'utf8' }).stdout?.trim()).find(
    Boolean,
  );
  return diPath ?? TEMPAT.find((path) => existsSync(path));
}

async function pasang() {
  if (process.getuid?.() !== 0 || spawnSync('which', ['apt-get']).status !== 0) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await langkah('Memasang Chromium (apt-get)', async () => {
    const kode = await jalankan('apt-get', ['-qq', 'update'], { env });
    if (kode !== 0) return kode;
    return jalankan('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium'], { env });
  });
  return cari();
}
