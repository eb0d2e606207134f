// npm run check: the quick checks, for the time between two edits.
import { pastikanTerpasang } from './langkah/pasang.mjs';
import { jalankanSemua, PERIKSA } from './langkah/periksa.mjs';

await pastikanTerpasang({ dev: true });
const { tipe, lint, format, uji } = PERIKSA;
process.exit(await jalankanSemua([tipe, lint, format, uji]));
