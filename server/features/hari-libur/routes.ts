import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  akibatKalender,
  kalenderKerja,
  perubahanKalender,
  pratinjauKalender,
  saringKalender,
} from '#contract/hari-libur.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Tenggat'];

export const ruteHariLibur: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/hari-libur',
    {
      schema: {
        tags,
        summary: 'Kalender kerja',
        querystring: saringKalender,
        response: jawab(kalenderKerja),
      },
    },
    (req) => read.kalenderKerja(konteks(aplikasi, req), req.query.tahun),
  );
  http.post(
    '/hari-libur/pratinjau',
    {
      config: { tanpaKunci: true },
      schema: {
        tags,
        summary: 'Akibat perubahan kalender',
        body: pratinjauKalender,
        response: jawab(akibatKalender),
      },
    },
    (req) => read.akibat(konteks(aplikasi, req), req.body),
  );
  http.post(
    '/hari-libur',
    {
      schema: {
        tags,
        summary: 'Ubah kalender kerja',
        body: perubahanKalender,
        response: jawab(akibatKalender, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.ubah(konteks(aplikasi, req), req.body)),
  );
};
