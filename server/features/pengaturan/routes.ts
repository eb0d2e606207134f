import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  daftarPengaturan,
  dampakPengaturan,
  paramKunci,
  pencabutanPengaturan,
  pengaturanBaru,
  pratinjauPengaturan,
} from '#contract/pengaturan.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Pengaturan'];

export const rutePengaturan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/pengaturan',
    { schema: { tags, summary: 'Pengaturan instansi', response: jawab(daftarPengaturan) } },
    (req) => read.daftarPengaturan(konteks(aplikasi, req)),
  );
  http.post(
    '/pengaturan/:kunci/pratinjau',
    {
      config: { tanpaKunci: true },
      schema: {
        tags,
        summary: 'Akibat perubahan pengaturan',
        params: paramKunci,
        body: pratinjauPengaturan,
        response: jawab(dampakPengaturan),
      },
    },
    (req) => read.pratinjau(konteks(aplikasi, req), req.params.kunci, req.body),
  );
  http.put(
    '/pengaturan/:kunci',
    {
      schema: {
        tags,
        summary: 'Ubah pengaturan mulai suatu hari',
        params: paramKunci,
        body: pengaturanBaru,
        response: jawab(daftarPengaturan),
      },
    },
    (req) => actions.ubahPengaturan(konteks(aplikasi, req), req.params.kunci, req.body),
  );
  http.post(
    '/pengaturan/perubahan/:id/pencabutan',
    {
      schema: {
        tags,
        summary: 'Cabut perubahan yang belum berlaku',
        params: paramId,
        body: pencabutanPengaturan,
        response: jawab(daftarPengaturan, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(await actions.cabutPengaturan(konteks(aplikasi, req), req.params.id, req.body.alasan)),
  );
};
