import type { Perintah } from './perintah.ts';

/** First word of the command line → the module that carries it out. Loaded only when asked for. */
const PERINTAH: Readonly<Record<string, { guna: string; muat: () => Promise<{ jalankan: Perintah }> }>> = {
  aturan: { guna: 'menanyakan aturan pengelolaan kinerja', muat: () => import('./aturan.ts') },
  'data-contoh': { guna: 'memuat instansi contoh (orang rekaan)', muat: () => import('./data-contoh.ts') },
  migrasi: { guna: 'memutakhirkan skema basis data', muat: () => import('./migrasi.ts') },
  audit: { guna: 'memeriksa rantai audit (audit verifikasi)', muat: () => import('./audit.ts') },
  periksa: { guna: 'memeriksa kesehatan instalasi', muat: () => import('./periksa.ts') },
};

const [nama, ...argumen] = process.argv.slice(2);
const perintah =
  nama === undefined ? undefined : Object.entries(PERINTAH).find(([kata]) => kata === nama)?.[1];

process.stdout.on('error', (galat: NodeJS.ErrnoException) => {
  // The reader of a pipe went away (`| head`): nobody is left to tell.
  if (galat.code === 'EPIPE') process.exit(0);
  throw galat;
});

if (perintah) {
  process.exitCode = await (await perintah.muat()).jalankan(argumen);
} else {
  const daftar = Object.entries(PERINTAH).map(([kata, { guna }]) => `  terang ${kata.padEnd(14)} ${guna}`);
  const kepala =
    nama === undefined ? 'Perintah Terang:' : `Perintah "${nama}" tidak dikenal. Perintah Terang:`;
  process.stderr.write(`${kepala}\n${daftar.join('\n')}\n`);
  process.exitCode = nama === undefined ? 0 : 2;
}
