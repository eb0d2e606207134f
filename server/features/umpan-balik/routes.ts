import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { daftarUmpanBalik, saringUmpanBalik, sasaranPegawai, umpanBalikBaru } from '#contract/umpan-balik.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Umpan balik'];

export const ruteUmpanBalik: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/umpan-balik',
    {
      schema: {
        tags,
        summary: 'Umpan balik yang diterima atau diberikan',
        querystring: saringUmpanBalik,
        response: jawab(daftarUmpanBalik),
      },
    },
    (req) => read.daftarUmpanBalik(konteks(aplikasi, req), req.query),
  );
  http.get(
    '/umpan-balik/sasaran',
    {
      schema: {
        tags,
        summary: 'RHK dan nilai yang dapat diberi umpan balik',
        querystring: z.object({ pegawaiId: z.uuid() }),
        response: jawab(sasaranPegawai),
      },
    },
    (req) => read.sasaranPegawai(konteks(aplikasi, req), req.query.pegawaiId),
  );
  http.post(
    '/umpan-balik',
    {
      schema: {
        tags,
        summary: 'Beri umpan balik',
        body: umpanBalikBaru,
        response: jawab(daftarUmpanBalik, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.berikan(konteks(aplikasi, req), req.body)),
  );
};
