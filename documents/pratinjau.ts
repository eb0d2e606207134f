/** Writes every form, filled with the examples, into a folder: `node documents/pratinjau.ts <folder>`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { c11Jpt } from './contoh/evaluasi.ts';
import { contoh } from './contoh/semua.ts';
import { a17 } from './contoh/skp.ts';
import type { JenisDokumen, ModelMenurutJenis } from './model/jenis.ts';
import { closeRenderer, renderPdf } from './render.ts';

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Pemakaian: node documents/pratinjau.ts <folder>');
  process.exit(2);
}
await mkdir(folder, { recursive: true });

async function write<J extends JenisDokumen>(
  name: string,
  jenis: J,
  model: ModelMenurutJenis[J],
): Promise<void> {
  const file = join(folder as string, `${name}.pdf`);
  await writeFile(file, await renderPdf(jenis, model));
  console.log(file);
}

for (const jenis of Object.keys(contoh) as JenisDokumen[]) await write(jenis, jenis, contoh[jenis]);
await write('C.1.1-jpt', 'C.1.1', c11Jpt);
await write('A.1.7-konsep', 'A.1.7', { ...a17, ditetapkan: false, verifikasi: null });
await closeRenderer();
