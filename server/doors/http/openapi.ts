import { tmpdir } from 'node:os';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import pino from 'pino';
import { bukaBasisData } from '../../db/koneksi.ts';
import { bacaPengaturan } from '../../pengaturan.ts';
import { gudangLokal } from '../../ports/berkas.ts';
import { jamSistem } from '../../ports/jam.ts';

/** The OpenAPI 3.1 document and its readable page. */
export async function pasangOpenapi(http: FastifyInstance): Promise<void> {
  await http.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Terang',
        version: '1',
        description:
          'Pengelolaan kinerja ASN. Galat mengikuti RFC 9457; setiap perubahan membawa Idempotency-Key.',
      },
      components: { securitySchemes: { kuki: { type: 'apiKey', in: 'cookie', name: 'terang_sesi' } } },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await http.register(swaggerUi, { routePrefix: '/api/docs' });
  http.get('/api/v1/openapi.json', { schema: { hide: true }, config: { terbuka: true } }, () =>
    http.swagger(),
  );
}

/** The same document without a running server or database, for the web's types. */
export async function buatDokumenOpenapi(): Promise<object> {
  const { buatServer } = await import('./server.ts');
  const db = bukaBasisData({ host: '/tidak-ada' });
  const http = await buatServer({
    db,
    jam: jamSistem,
    berkas: gudangLokal(tmpdir()),
    pengaturan: bacaPengaturan({}),
    log: pino({ level: 'silent' }),
  });
  await http.ready();
  const dokumen = http.swagger();
  await http.close();
  await db.destroy();
  return dokumen;
}
