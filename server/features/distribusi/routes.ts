import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { distribusi, saringDistribusi } from '#contract/distribusi.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab } from '../../doors/http/skema.ts';
import * as read from './read.ts';

export const ruteDistribusi: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/distribusi',
    {
      schema: {
        tags: ['Distribusi'],
        summary: 'Sebaran predikat pegawai yang dinilai',
        querystring: saringDistribusi,
        response: jawab(distribusi),
      },
    },
    (req) => read.distribusi(konteks(aplikasi, req), req.query.periodeId),
  );
};
