import { randomUUIDv7 } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Aplikasi } from '../../aplikasi.ts';
import { Masalah } from '../../masalah.ts';
import { penanganGalat } from './galat.ts';
import { pasangKesehatan } from './kesehatan.ts';
import { pasangOpenapi } from './openapi.ts';
import { pasangRute } from './rute.ts';
import { pasangSesi } from './sesi.ts';
import { pasangWeb } from './web.ts';

z.config(z.locales.id());

/** The HTTP server with every route, not yet listening. Opens no database connection by itself. */
export async function buatServer(app: Aplikasi): Promise<FastifyInstance> {
  const log: FastifyBaseLogger = app.log;
  const http: FastifyInstance = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUIDv7(),
    trustProxy: 'loopback',
    bodyLimit: 1024 * 1024,
    forceCloseConnections: 'idle',
  });
  http.setValidatorCompiler(validatorCompiler);
  http.setSerializerCompiler(serializerCompiler);
  http.setErrorHandler(penanganGalat(app));
  http.decorateRequest('pelaku', null);
  await http.register(cookie);
  await http.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  });
  await http.register(rateLimit, { global: false });
  pasangKesehatan(http, app);
  await pasangOpenapi(http);
  pasangSesi(http, app);
  await http.register((api) => pasangRute(api, app), { prefix: '/api/v1' });
  await pasangWeb(http);
  http.setNotFoundHandler((req, balas) => {
    if (req.url.startsWith('/api/'))
      throw new Masalah('tidak-ditemukan', 'Alamat API ini tidak ada. Lihat /api/docs.');
    return balas.code(404).type('text/plain; charset=utf-8').send('Halaman tidak ditemukan.');
  });
  return http;
}
