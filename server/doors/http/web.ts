import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** What a browser heeds on a page alone; beside a script it costs a phone as much as a small script. */
const HANYA_HALAMAN = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
];

const folder = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** Serves the built web app; every address that is no file and no API is answered by its index page. */
export async function pasangWeb(http: FastifyInstance): Promise<void> {
  if (!existsSync(folder)) return;
  await http.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (balas, jalur) => {
      // only files whose name carries a hash may be kept for ever
      const tetap = jalur.includes('/assets/');
      balas.header('cache-control', tetap ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (tetap) for (const nama of HANYA_HALAMAN) balas.removeHeader(nama);
    },
  });
  http.get('/*', { schema: { hide: true } }, (req, balas) => {
    if (req.url.startsWith('/api/')) return balas.callNotFound();
    return balas.sendFile('index.html');
  });
}
