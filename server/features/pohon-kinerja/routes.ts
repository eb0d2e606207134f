import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { cabangPohon, jalurPohon, pohonKinerja, saringPohon, saringSimpul } from '#contract/pohon-kinerja.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab } from '../../doors/http/skema.ts';
import * as read from './read.ts';

const tags = ['Pohon kinerja'];

export const rutePohonKinerja: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/pohon-kinerja',
    {
      schema: {
        tags,
        summary: 'Puncak pohon kinerja',
        querystring: saringPohon,
        response: jawab(pohonKinerja),
      },
    },
    (req) => read.pohonKinerja(konteks(aplikasi, req), req.query.tahun),
  );
  http.get(
    '/pohon-kinerja/cabang',
    {
      schema: {
        tags,
        summary: 'Yang mendukung satu simpul',
        querystring: saringSimpul,
        response: jawab(cabangPohon),
      },
    },
    (req) => read.cabang(konteks(aplikasi, req), req.query),
  );
  http.get(
    '/pohon-kinerja/jalur',
    {
      schema: {
        tags,
        summary: 'Jalan dari puncak ke satu simpul',
        querystring: saringSimpul,
        response: jawab(jalurPohon),
      },
    },
    (req) => read.jalur(konteks(aplikasi, req), req.query),
  );
};
