import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  daftarWorkblock,
  isianWorkblock,
  saringWorkblock,
  workblock,
  workblockBaru,
} from '#contract/workblock.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, kosong, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Workblock'];

export const ruteWorkblock: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/workblock',
    {
      schema: {
        tags,
        summary: 'Workblock saya dan pimpinan saya',
        querystring: saringWorkblock,
        response: jawab(daftarWorkblock),
      },
    },
    (req) => read.daftarWorkblock(konteks(aplikasi, req), req.query.tahun),
  );
  http.post(
    '/workblock',
    { schema: { tags, summary: 'Tulis workblock', body: workblockBaru, response: jawab(workblock, 201) } },
    async (req, balas) => balas.code(201).send(await actions.buat(konteks(aplikasi, req), req.body)),
  );
  http.get(
    '/workblock/:id',
    { schema: { tags, summary: 'Satu workblock', params: paramId, response: jawab(workblock) } },
    (req) => read.workblock(konteks(aplikasi, req), req.params.id),
  );
  http.put(
    '/workblock/:id',
    {
      schema: {
        tags,
        summary: 'Simpan workblock',
        params: paramId,
        body: isianWorkblock,
        response: jawab(workblock),
      },
    },
    (req) => actions.simpan(konteks(aplikasi, req), req.params.id, req.body),
  );
  http.delete(
    '/workblock/:id',
    { schema: { tags, summary: 'Hapus workblock', params: paramId, response: jawab(kosong, 204) } },
    async (req, balas) => {
      await actions.hapus(konteks(aplikasi, req), req.params.id);
      return balas.code(204).send(null);
    },
  );
};
