import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { daftarPelaporan, hasilPelaporan, pelaporanBaru, saringPelaporan } from '#contract/pelaporan.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Pelaporan'];

export const rutePelaporan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/pelaporan',
    {
      schema: {
        tags,
        summary: 'Pelaporan hasil evaluasi kepada PyB',
        querystring: saringPelaporan,
        response: jawab(daftarPelaporan),
      },
    },
    (req) => read.daftarPelaporan(konteks(aplikasi, req), req.query),
  );
  http.post(
    '/pelaporan',
    {
      schema: {
        tags,
        summary: 'Laporkan hasil evaluasi kepada PyB',
        body: pelaporanBaru,
        response: jawab(hasilPelaporan, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.lapor(konteks(aplikasi, req), req.body)),
  );
};
