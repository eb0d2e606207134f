import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { daftarPemberitahuan, hasilTerbaca, saringPemberitahuan, terbaca } from '#contract/pemberitahuan.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Pemberitahuan'];

export const rutePemberitahuan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (
  http,
  { aplikasi },
) => {
  http.get(
    '/pemberitahuan',
    {
      schema: {
        tags,
        summary: 'Pemberitahuan saya',
        querystring: saringPemberitahuan,
        response: jawab(daftarPemberitahuan),
      },
    },
    (req) => read.daftarPemberitahuan(konteks(aplikasi, req), req.query),
  );
  http.post(
    '/pemberitahuan/terbaca',
    {
      schema: {
        tags,
        summary: 'Tandai pemberitahuan sudah dibaca',
        body: terbaca,
        response: jawab(hasilTerbaca, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.tandaiTerbaca(konteks(aplikasi, req), req.body.id)),
  );
};
