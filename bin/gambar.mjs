// npm run gambar: pictures of each main screen for docs/panduan/gambar, made from the sample agency.
import { pastikanTerpasang } from './langkah/pasang.mjs';
import { jalankan, node26 } from './langkah/proses.mjs';

await pastikanTerpasang({ dev: true });
process.exit(await jalankan(node26(), ['tests/e2e/gambar.ts', ...process.argv.slice(2)]));
