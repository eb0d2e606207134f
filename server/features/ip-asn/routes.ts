import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { ipAsnPegawai, ipAsnUnit } from '#contract/karier.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as read from './read.ts';

const tags = ['Karier'];

export const ruteIpAsn: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/pegawai/:id/ip-asn',
    {
      schema: {
        tags,
        summary: 'Indeks profesionalitas seorang pegawai',
        params: paramId,
        response: jawab(ipAsnPegawai),
      },
    },
    (req) => read.ipAsnPegawai(konteks(aplikasi, req), req.params.id),
  );
  http.get(
    '/unit-kerja/:id/ip-asn',
    {
      schema: {
        tags,
        summary: 'Indeks profesionalitas unit kerja',
        params: paramId,
        response: jawab(ipAsnUnit),
      },
    },
    (req) => read.ipAsnUnitKerja(konteks(aplikasi, req), req.params.id),
  );
};
