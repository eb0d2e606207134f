import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Aplikasi } from '../../aplikasi.ts';

/**
 * For whoever watches the server: `/sehat` (the process lives), `/siap` (the database answers too) and `/metrik`
 * (Prometheus; only from this machine, as a proxy or agent beside it asks).
 */
export function pasangKesehatan(http: FastifyInstance, app: Aplikasi): void {
  const daftar = new Registry();
  collectDefaultMetrics({ register: daftar });
  const lama = new Histogram({
    name: 'terang_http_detik',
    help: 'Lama permintaan HTTP menurut rute dan status',
    labelNames: ['cara', 'rute', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [daftar],
  });
  http.addHook('onResponse', async (req, balas) => {
    const rute = req.routeOptions.url ?? 'tidak-dikenal';
    lama.observe({ cara: req.method, rute, status: String(balas.statusCode) }, balas.elapsedTime / 1000);
  });
  http.get('/sehat', { schema: { hide: true } }, () => ({ keadaan: 'sehat' }));
  http.get('/siap', { schema: { hide: true } }, async (_req, balas) => {
    try {
      await sql`select 1`.execute(app.db);
      return { keadaan: 'siap' };
    } catch {
      return balas.code(503).send({ keadaan: 'basis data belum dapat dihubungi' });
    }
  });
  http.get('/metrik', { schema: { hide: true } }, async (req, balas) => {
    if (!req.ip.startsWith('127.') && req.ip !== '::1' && req.ip !== '::ffff:127.0.0.1')
      return balas.callNotFound();
    return balas.type(daftar.contentType).send(await daftar.metrics());
  });
}
