import { ZodError } from 'zod';
import { GalatMigrasi } from './db/migrasi.ts';
import { GalatTertanam } from './db/tertanam.ts';
import { jalankanServer } from './doors/http/jalankan.ts';

try {
  await jalankanServer();
} catch (galat) {
  const pesan = pesanBagiPengelola(galat);
  if (!pesan) throw galat;
  process.stderr.write(`${pesan}\n`);
  process.exitCode = 1;
}

/** What the person who runs the server can act on; undefined for a fault of ours, which keeps its trace. */
function pesanBagiPengelola(galat: unknown): string | undefined {
  if (galat instanceof GalatTertanam || galat instanceof GalatMigrasi) return galat.message;
  if (!(galat instanceof ZodError)) return undefined;
  const rincian = galat.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  return `Pengaturan tidak dapat dibaca; perbaiki variabel lingkungan ini:\n${rincian.join('\n')}`;
}
