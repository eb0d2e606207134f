import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { bukaTahun, daftarPeriode, pengisian, saringPengisian, saringPeriode } from '#contract/periode.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Periode'];

export const rutePeriode: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/periode',
    {
      schema: {
        tags,
        summary: 'Periode penilaian',
        querystring: saringPeriode,
        response: jawab(daftarPeriode),
      },
    },
    (req) => read.daftarPeriode(konteks(aplikasi, req), req.query.tahun),
  );
  http.post(
    '/periode',
    {
      schema: {
        tags,
        summary: 'Buka periode satu tahun',
        body: bukaTahun,
        response: jawab(daftarPeriode, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.bukaTahun(konteks(aplikasi, req), req.body.tahun)),
  );
  http.post(
    '/periode/:id/penutupan',
    { schema: { tags, summary: 'Tutup periode', params: paramId, response: jawab(daftarPeriode, 201) } },
    async (req, balas) =>
      balas.code(201).send(await actions.tutupPeriode(konteks(aplikasi, req), req.params.id)),
  );
  http.get(
    '/pengisian',
    {
      schema: {
        tags,
        summary: 'Monitoring pengisian SKP',
        querystring: saringPengisian,
        response: jawab(pengisian),
      },
    },
    (req) => read.pengisian(konteks(aplikasi, req), req.query),
  );
};
