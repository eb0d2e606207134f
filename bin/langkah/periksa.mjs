import { alat, detik, jalankan, kata, langkah, node26 } from './proses.mjs';
import { uji } from './uji.mjs';

/** The checks by name, in the order in which they are run. Each resolves with an exit code, or with one and what to say of it. */
export const PERIKSA = {
  tipe: ['Tipe (TypeScript)', () => alat('ts7/lib/tsc.js', ['-p', '.'])],
  lint: ['Lint (oxlint)', () => alat('oxlint/bin/oxlint', ['--type-aware', '--deny-warnings'])],
  format: ['Format (biome)', () => alat('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.'])],
  mati: ['Kode tak terpakai (knip)', () => alat('knip/bin/knip.js', ['--no-progress'])],
  turunan: ['Berkas turunan (npm run gen)', () => jalankan(node26(), ['bin/gen.mjs', '--periksa'])],
  uji: ['Uji (vitest)', () => uji('unit')],
  peramban: ['Uji peramban (vitest, Chromium)', () => uji('e2e')],
};

/** Runs the steps one after the other, all of them even when one fails; resolves with the first failed exit code. */
export async function jalankanSemua(langkahLangkah) {
  const mulai = performance.now();
  const hasil = [];
  for (const [judul, fn] of langkahLangkah) hasil.push(await langkah(judul, fn));
  kata('\nRingkasan');
  for (const { judul, kode, lama, rincian } of hasil) {
    kata(`  ${kode === 0 ? '✓' : '✗'} ${judul.padEnd(36)} ${detik(lama)}`);
    for (const satu of rincian) kata(`    ${satu}`);
  }
  const gagal = hasil.filter(({ kode }) => kode !== 0);
  kata(
    gagal.length === 0
      ? `Semua pemeriksaan lulus dalam ${detik(performance.now() - mulai)}.`
      : `${gagal.length} dari ${hasil.length} pemeriksaan GAGAL: ${gagal.map(({ judul }) => judul).join(', ')}.`,
  );
  return gagal[0]?.kode ?? 0;
}
