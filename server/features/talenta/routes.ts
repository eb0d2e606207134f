import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { talentaPegawai, talentaUnit } from '#contract/karier.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as read from './read.ts';

const tags = ['Karier'];

export const ruteTalenta: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/pegawai/:id/talenta',
    {
      schema: {
        tags,
        summary: 'Kotak talenta seorang pegawai',
        params: paramId,
        response: jawab(talentaPegawai),
      },
    },
    (req) => read.talentaPegawai(konteks(aplikasi, req), req.params.id),
  );
  http.get(
    '/unit-kerja/:id/talenta',
    {
      schema: {
        tags,
        summary: 'Sembilan kotak talenta unit kerja',
        params: paramId,
        response: jawab(talentaUnit),
      },
    },
    (req) => read.talentaUnitKerja(konteks(aplikasi, req), req.params.id),
  );
};
