import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AKAR, alat, langkah } from './proses.mjs';

const HASIL = join(AKAR, 'web/dist');
const SIDIK = join(HASIL, '.sidik');
/** What the built pages are made of. */
const SUMBER = ['web', 'contract', 'rules', 'package-lock.json', 'tsconfig.json'];

/** Builds the pages when they are missing or made of other sources than those present. Resolves with an exit code. */
export async function pastikanWeb() {
  const sidik = hitungSidik();
  if (existsSync(join(HASIL, 'index.html')) && existsSync(SIDIK) && readFileSync(SIDIK, 'utf8') === sidik)
    return 0;
  const { kode } = await langkah('Membangun halaman web', () =>
    alat('vite/bin/vite.js', ['build', '--config', 'web/vite.config.ts', '--logLevel', 'warn']),
  );
  if (kode === 0) writeFileSync(SIDIK, sidik);
  return kode;
}

function hitungSidik() {
  const sidik = createHash('sha256');
  for (const nama of SUMBER.flatMap(daftarBerkas)) {
    sidik
      .update(`${nama}\0`)
      .update(readFileSync(join(AKAR, nama)))
      .update('\0');
  }
  return sidik.digest('hex');
}

function daftarBerkas(nama) {
  if (nama === 'web/dist' || nama.includes('.test.')) return [];
  const isi = readdirIfFolder(join(AKAR, nama));
  return isi ? isi.sort().flatMap((anak) => daftarBerkas(`${nama}/${anak}`)) : [nama];
}

function readdirIfFolder(path) {
  try {
    return readdirSync(path);
  } catch (galat) {
    if (galat.code === 'ENOTDIR') return undefined;
    throw galat;
  }
}
