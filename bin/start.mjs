// npm start: installs and builds what is missing, then runs the server.
import { join } from 'node:path';
import { pastikanTerpasang } from './langkah/pasang.mjs';
import { AKAR, jalankan, kata, node26 } from './langkah/proses.mjs';
import { pastikanWeb } from './langkah/web.mjs';

await pastikanTerpasang({ dev: false });
const kode = await pastikanWeb();
if (kode !== 0) process.exit(kode);
kata('▸ Menjalankan Terang … (Ctrl+C untuk berhenti)');
process.exit(await jalankan(node26(), [join(AKAR, 'server/main.ts'), ...process.argv.slice(2)]));
