import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { daftarAturan, jawabanUmum, rincianAturan, tanyaAturan } from '#contract/aturan/http.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { jawab } from '../../doors/http/skema.ts';
import * as read from './read.ts';

const tags = ['Aturan'];
const params = z.object({ id: z.string() });
/** A public calculator: open to everybody, so each address has its share. */
const config = { terbuka: true, rateLimit: { max: 300, timeWindow: '1 minute' } };

export const ruteAturan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/aturan',
    { config, schema: { tags, summary: 'Daftar aturan', response: jawab(daftarAturan) } },
    () => read.daftarAturan(),
  );
  http.get(
    '/aturan/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Satu aturan: pasal, versi, skema, contoh',
        params,
        response: jawab(rincianAturan),
      },
    },
    (req) => read.rincianAturan(req.params.id),
  );
  http.post(
    '/aturan/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Tanyakan satu kasus',
        params,
        body: tanyaAturan,
        response: jawab(jawabanUmum),
      },
    },
    (req) => {
      const { pada, profil, masukan } = req.body;
      const syarat = { pada, profil, hariIni: aplikasi.jam.hariIni('Asia/Jakarta') };
      return read.tanyaAturan(req.params.id, masukan, syarat, '/masukan');
    },
  );
};
