// npm run gen: writes the generated files anew. With --periksa: changes nothing, fails when one is out of date.
import { pastikanTerpasang } from './langkah/pasang.mjs';
import { jalankan, kata, node26 } from './langkah/proses.mjs';

await pastikanTerpasang({ dev: true });
if (node26() !== process.execPath) process.exit(await jalankan(node26(), process.argv.slice(1)));

const periksa = process.argv.includes('--periksa');
const { perbaruiTurunan } = await import('./langkah/turunan.mjs');
const beda = await perbaruiTurunan({ periksa });
for (const berkas of beda)
  kata(periksa ? `${berkas} tidak sesuai sumbernya; jalankan "npm run gen".` : `${berkas} ditulis.`);
process.exit(periksa && beda.length > 0 ? 1 : 0);
