import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { isianRealisasi, lembarRealisasi, realisasi, saringRealisasi } from '#contract/realisasi.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

export const ruteRealisasi: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  const tags = ['Realisasi'];

  http.get(
    '/realisasi',
    {
      schema: {
        tags,
        summary: 'Lembar realisasi sebuah periode',
        querystring: saringRealisasi,
        response: jawab(lembarRealisasi),
      },
    },
    (req) => read.lembarRealisasi(konteks(aplikasi, req), req.query.periodeId, req.query.pegawaiId),
  );

  http.put(
    '/realisasi/:id',
    {
      schema: {
        tags,
        summary: 'Simpan realisasi',
        params: paramId,
        body: isianRealisasi,
        response: jawab(realisasi),
      },
    },
    (req) => actions.simpan(konteks(aplikasi, req), req.params.id, req.body),
  );
};
