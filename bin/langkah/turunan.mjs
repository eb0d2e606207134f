import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AKAR } from './proses.mjs';

/** The generated files: path and how the text is made. Node 26 only. */
export const TURUNAN = [
  ['server/db/tabel.gen.ts', buatTabel],
  ['web/api/openapi.gen.ts', buatOpenapi],
];

/** Brings the generated files up to date; with `periksa` only says which are not. Resolves with those that differ. */
export async function perbaruiTurunan({ periksa }) {
  const beda = [];
  for (const [berkas, buat] of TURUNAN) {
    const path = join(AKAR, berkas);
    const baru = await buat();
    if (existsSync(path) && readFileSync(path, 'utf8') === baru) continue;
    beda.push(berkas);
    if (!periksa) writeFileSync(path, baru);
  }
  return beda;
}

/** Row types of every table, read from a freshly migrated throw-away database. */
async function buatTabel() {
  const { mulaiTertanam } = await import('../../server/db/tertanam.ts');
  const { migrasi } = await import('../../server/db/migrasi.ts');
  const folder = mkdtempSync(join(tmpdir(), 'terang-gen-'));
  const peladen = await mulaiTertanam({ dataDir: join(folder, 'postgres'), fast: true });
  try {
    await migrasi(peladen.connection);
    const keluaran = join(folder, 'tabel.gen.ts');
    execFileSync(process.execPath, [
      join(AKAR, 'node_modules/kysely-codegen/dist/cli/bin.js'),
      ...['--dialect', 'postgres', '--url', peladen.url, '--out-file', keluaran, '--log-level', 'error'],
      ...['--exclude-pattern', 'migrasi.*', '--numeric-parser', 'number', '--date-parser', 'string'],
      // what `bukaPool` makes of the two types that kysely-codegen would read otherwise
      ...['--type-mapping', JSON.stringify({ timestamptz: 'string', int8: 'number' })],
    ]);
    return readFileSync(keluaran, 'utf8');
  } finally {
    await peladen.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Types of the HTTP interface, made from the server's own OpenAPI document. */
async function buatOpenapi() {
  const { buatDokumenOpenapi } = await import('../../server/doors/http/openapi.ts');
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const kepala = '// Made by "npm run gen" from the contract. Do not edit.\n\n';
  return kepala + astToString(await openapiTS(await buatDokumenOpenapi()));
}
