// npm run bench -- <name>: measures Terang beside its floors. Without a name: lists the workloads.
import { pastikanTerpasang } from './langkah/pasang.mjs';
import { jalankan, node26 } from './langkah/proses.mjs';

await pastikanTerpasang({ dev: true });
process.exit(await jalankan(node26(), ['bench/main.ts', ...process.argv.slice(2)]));
