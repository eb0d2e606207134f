import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { disiplinPegawai } from '#contract/karier.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as read from './read.ts';

export const ruteDisiplin: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/pegawai/:id/disiplin',
    {
      schema: {
        tags: ['Karier'],
        summary: 'Hari tanpa alasan yang sah dan hukuman disiplin',
        params: paramId,
        response: jawab(disiplinPegawai),
      },
    },
    (req) => read.disiplinPegawai(konteks(aplikasi, req), req.params.id),
  );
};
