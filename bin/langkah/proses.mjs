import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const AKAR = fileURLToPath(new URL('../..', import.meta.url));
const NODE_MIN = 26;
const DENYUT_MS = 20_000;
const INDUK_MS = 500;

/** The Node that runs Terang: the running one when it is new enough, else the one npm installed. */
export const node26 = () =>
  Number(process.versions.node.split('.')[0]) >= NODE_MIN
    ? process.execPath
    : join(AKAR, 'node_modules/.bin/node');

/**
 * Runs a program with our output and no input; resolves with its exit code (128 + signal when killed).
 * Signals meant for us reach it.
 */
export function jalankan(program, args, { env = {} } = {}) {
  const anak = spawn(program, args, {
    cwd: AKAR,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  // Ctrl+C in a terminal reaches the whole group by itself; a second copy would count as impatience
  const diteruskan = process.stdin.isTTY ? ['SIGTERM', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const terus = (sinyal) => anak.kill(sinyal);
  const diamkan = () => undefined;
  const lepasInduk = jagaInduk(() => anak.kill('SIGTERM'));
  for (const sinyal of diteruskan) process.on(sinyal, terus);
  process.on('SIGINT', diamkan);
  return new Promise((resolve, reject) => {
    anak.once('error', reject);
    anak.once('close', (kode, sinyal) => {
      for (const nama of diteruskan) process.off(nama, terus);
      process.off('SIGINT', diamkan);
      lepasInduk();
      resolve(kode ?? 128 + (NOMOR_SINYAL[sinyal] ?? 1));
    });
  });
}

/**
 * npm hands a signal to the shell it started us with, and that shell dies without a word: under npm the death of
 * our parent is the signal. Returns the function that ends the watch.
 */
function jagaInduk(berhenti) {
  if (!process.env.npm_lifecycle_event) return () => undefined;
  const induk = process.ppid;
  const jaga = setInterval(() => {
    if (process.ppid === induk) return;
    clearInterval(jaga);
    berhenti();
  }, INDUK_MS);
  return () => clearInterval(jaga);
}

const NOMOR_SINYAL = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 };

/** Runs one of the installed tools on Node 26, by the path of its script below node_modules. */
export const alat = (skrip, args = [], opsi = {}) =>
  jalankan(node26(), [join(AKAR, 'node_modules', skrip), ...args], opsi);

/** Says a line to the person at the terminal. */
export const kata = (teks) => process.stdout.write(`${teks}\n`);

/** Seconds as read in Indonesia: 3,4. */
export const detik = (ms) => `${(ms / 1000).toFixed(1).replace('.', ',')} detik`;

/**
 * Runs `fn` under a heading, says at its end how long it took, and gives a sign of life while it is silent.
 * `fn` resolves with an exit code, or with `{ kode, rincian }`, the lines that a summary repeats.
 */
export async function langkah(judul, fn) {
  const mulai = performance.now();
  kata(`▸ ${judul} …`);
  const denyut = setInterval(
    () => kata(`  … ${judul}: masih berjalan, ${detik(performance.now() - mulai)}`),
    DENYUT_MS,
  );
  try {
    const hasil = await fn();
    const { kode, rincian = [] } = typeof hasil === 'object' ? hasil : { kode: hasil };
    const lama = performance.now() - mulai;
    kata(
      kode === 0 ? `✓ ${judul}: ${detik(lama)}` : `✗ ${judul}: GAGAL (kode ${kode}) setelah ${detik(lama)}`,
    );
    return { judul, kode, lama, rincian };
  } finally {
    clearInterval(denyut);
  }
}
