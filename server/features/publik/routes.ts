import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { verifikasi } from '#contract/verifikasi.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { jawab } from '../../doors/http/skema.ts';
import * as read from './read.ts';

/** What anybody may ask without signing in. */
export const rutePublik: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/verifikasi/:kode',
    {
      schema: {
        tags: ['Publik'],
        summary: 'Periksa keaslian dokumen dari kodenya',
        description:
          'Menjawab tanpa nama, NIP, atau predikat. Bandingkan SHA-256 berkas Anda dengan `sha256`; berkasnya tidak perlu dikirim.',
        params: z.object({ kode: z.string().max(40) }),
        response: jawab(verifikasi),
      },
      config: { terbuka: true, rateLimit: { max: 60, timeWindow: '1 minute' } },
    },
    async (req, balas) =>
      balas.header('cache-control', 'no-store').send(await read.verifikasi(aplikasi, req.params.kode)),
  );
};
