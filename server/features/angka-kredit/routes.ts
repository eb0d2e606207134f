import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { angkaKreditPegawai } from '#contract/karier.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as read from './read.ts';

export const ruteAngkaKredit: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/pegawai/:id/angka-kredit',
    {
      schema: {
        tags: ['Karier'],
        summary: 'Angka kredit dan kesiapan naik',
        params: paramId,
        response: jawab(angkaKreditPegawai),
      },
    },
    (req) => read.angkaKreditPegawai(konteks(aplikasi, req), req.params.id),
  );
};
