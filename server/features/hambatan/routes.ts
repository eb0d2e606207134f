import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  daftarHambatan,
  hambatan,
  hambatanSaya,
  janjiHambatan,
  pengingatHambatan,
  saringHambatan,
  saringTahunHambatan,
} from '#contract/hambatan.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Hambatan SKP'];

export const ruteHambatan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/hambatan',
    {
      schema: {
        tags,
        summary: 'Siapa yang SKP-nya terhambat, dan mengapa',
        querystring: saringHambatan,
        response: jawab(daftarHambatan),
      },
    },
    (req) => read.daftarHambatan(konteks(aplikasi, req), req.query),
  );
  http.get(
    '/hambatan/saya',
    {
      schema: {
        tags,
        summary: 'Hambatan SKP saya, dan yang menunggu saya',
        querystring: saringTahunHambatan,
        response: jawab(hambatanSaya),
      },
    },
    (req) => read.hambatanSaya(konteks(aplikasi, req), req.query.tahun),
  );
  http.post(
    '/hambatan/:id/pengingat',
    {
      schema: {
        tags,
        summary: 'Ingatkan yang langkahnya ditunggu',
        description: '`id` adalah pegawai yang SKP-nya terhambat.',
        params: paramId,
        body: pengingatHambatan,
        response: jawab(hambatan, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.ingatkan(konteks(aplikasi, req), req.params.id, req.body.tahun)),
  );
  http.put(
    '/hambatan/:id/janji',
    {
      schema: {
        tags,
        summary: 'Janjikan tanggal selesai',
        params: paramId,
        body: janjiHambatan,
        response: jawab(hambatan),
      },
    },
    (req) => actions.janjikan(konteks(aplikasi, req), req.params.id, req.body),
  );
};
