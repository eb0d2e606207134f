import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { AKAR, alat } from './proses.mjs';

const BARIS_PESAN = 12;

/**
 * Runs a project of vitest. Resolves with its exit code and the failed tests with what they said, for the summary:
 * the place where they failed has long scrolled away when the last check ends.
 */
export async function uji(proyek) {
  const berkas = join(tmpdir(), `terang-${proyek}-${process.pid}.json`);
  const pelapor = ['--reporter=default', '--reporter=json', `--outputFile.json=${berkas}`];
  const kode = await alat('vitest/vitest.mjs', ['run', '--project', proyek, ...pelapor]);
  const rincian = kode === 0 ? [] : gagal(berkas);
  rmSync(berkas, { force: true });
  return { kode, rincian };
}

/** The failed tests of a report in vitest's JSON form; a line of its own when there is no report to be read. */
function gagal(berkas) {
  try {
    const { testResults } = JSON.parse(readFileSync(berkas, 'utf8'));
    const daftar = testResults.filter(({ status }) => status === 'failed').flatMap(perBerkas);
    return daftar.length > 0 ? daftar : ['tidak satu uji pun gagal: ada galat di luar uji, lihat di atas'];
  } catch (galat) {
    return [`tidak ada laporan yang dapat dibaca: ${galat.message}`];
  }
}

function perBerkas({ name, message, assertionResults }) {
  const nama = relative(AKAR, name);
  const salah = assertionResults.filter(({ status }) => status === 'failed');
  if (salah.length === 0) return [`${nama}\n${ringkas(message)}`];
  return salah.map(
    ({ fullName, failureMessages }) => `${nama} > ${fullName}\n${ringkas(failureMessages.join('\n'))}`,
  );
}

const ringkas = (pesan) =>
  pesan
    .split('\n')
    .filter((baris) => !baris.includes('node_modules'))
    .slice(0, BARIS_PESAN)
    .map((baris) => `      ${baris}`)
    .join('\n');
