import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const squeeze = { br: promisify(brotliCompress), gz: promisify(gzip) };
const TEXT = /\.(js|css|html|svg|webmanifest)$/;

/** Lays a .br and a .gz beside each text file of the build, so that the server need not compress. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'terang:precompress',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const files = await readdir(folder, { recursive: true });
        await Promise.all(
          files.filter((file) => TEXT.test(file)).map((file) => compressed(join(folder, file))),
        );
      },
    },
  };
}

async function compressed(file: string): Promise<void> {
  const bytes = await readFile(file);
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  await writeFile(`${file}.br`, await squeeze.br(bytes, { params: quality }));
  await writeFile(`${file}.gz`, await squeeze.gz(bytes, { level: 9 }));
}
