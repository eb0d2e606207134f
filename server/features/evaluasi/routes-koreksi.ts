import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { daftarKoreksi, koreksi, koreksiBaru, pembatalanKoreksi } from '#contract/koreksi.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './koreksi.ts';
import * as read from './koreksi-read.ts';

const tags = ['Evaluasi'];

export const ruteKoreksi: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/koreksi',
    { schema: { tags, summary: 'Koreksi periode yang ditutup', response: jawab(daftarKoreksi) } },
    (req) => read.daftarKoreksi(konteks(aplikasi, req)),
  );
  http.post(
    '/koreksi',
    { schema: { tags, summary: 'Buka koreksi', body: koreksiBaru, response: jawab(koreksi, 201) } },
    async (req, balas) => balas.code(201).send(await actions.bukaKoreksi(konteks(aplikasi, req), req.body)),
  );
  http.post(
    '/koreksi/:id/pembatalan',
    {
      schema: {
        tags,
        summary: 'Batalkan koreksi',
        params: paramId,
        body: pembatalanKoreksi,
        response: jawab(koreksi, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(await actions.batalkanKoreksi(konteks(aplikasi, req), req.params.id, req.body.alasan)),
  );
};
