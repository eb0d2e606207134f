// npm test: everything CI runs. TERANG_TANPA_BROWSER=1 leaves out the browser tests, and says so.
import { pastikanChromium } from './langkah/chromium.mjs';
import { pastikanTerpasang } from './langkah/pasang.mjs';
import { jalankanSemua, PERIKSA } from './langkah/periksa.mjs';
import { kata } from './langkah/proses.mjs';
import { pastikanWeb } from './langkah/web.mjs';

await pastikanTerpasang({ dev: true });
const denganPeramban = await pastikanChromium();
const { tipe, lint, format, mati, turunan, uji, peramban } = PERIKSA;
const kode = await jalankanSemua([
  tipe,
  lint,
  format,
  mati,
  turunan,
  uji,
  ['Halaman web (vite)', pastikanWeb],
  ...(denganPeramban ? [peramban] : []),
]);
if (!denganPeramban) kata('PERHATIAN: uji peramban TIDAK dijalankan (TERANG_TANPA_BROWSER=1).');
process.exit(kode);
