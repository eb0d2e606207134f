import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  daftarKeberatan,
  isiKeberatan,
  keberatan,
  kelayakanKeberatan,
  keputusanBaru,
  langkahKeberatan,
  penjelasanBaru,
  saringKelayakan,
} from '#contract/keberatan.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Keberatan'];

export const ruteKeberatan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/keberatan',
    { schema: { tags, summary: 'Keberatan yang menyangkut Anda', response: jawab(daftarKeberatan) } },
    (req) => read.daftarKeberatan(konteks(aplikasi, req)),
  );
  http.get(
    '/keberatan/kelayakan',
    {
      schema: {
        tags,
        summary: 'Apakah hasil evaluasi saya masih dapat diberatkan',
        querystring: saringKelayakan,
        response: jawab(kelayakanKeberatan),
      },
    },
    (req) => read.kelayakan(konteks(aplikasi, req), req.query.evaluasiId),
  );
  http.get(
    '/keberatan/:id',
    { schema: { tags, summary: 'Satu keberatan', params: paramId, response: jawab(keberatan) } },
    (req) => read.keberatan(konteks(aplikasi, req), req.params.id),
  );
  http.put(
    '/keberatan/:id',
    {
      schema: {
        tags,
        summary: 'Simpan rancangan keberatan',
        params: paramId,
        body: isiKeberatan,
        response: jawab(keberatan),
      },
    },
    (req) => actions.simpan(konteks(aplikasi, req), req.params.id, req.body),
  );
  http.post(
    '/keberatan/:id/penjelasan',
    {
      schema: {
        tags,
        summary: 'Beri atau catat penjelasan',
        params: paramId,
        body: penjelasanBaru,
        response: jawab(keberatan, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.jelaskan(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.post(
    '/keberatan/:id/keputusan',
    {
      schema: {
        tags,
        summary: 'Putuskan keberatan',
        params: paramId,
        body: keputusanBaru,
        response: jawab(keberatan, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.putuskan(konteks(aplikasi, req), req.params.id, req.body)),
  );

  const langkah = {
    pengajuan: { summary: 'Ajukan keberatan', lakukan: actions.ajukan },
    penarikan: { summary: 'Tarik keberatan', lakukan: actions.tarik },
    penerimaan: { summary: 'Tandatangani keputusan atas keberatan', lakukan: actions.terima },
  };
  for (const [nama, { summary, lakukan }] of Object.entries(langkah))
    http.post(
      `/keberatan/:id/${nama}`,
      { schema: { tags, summary, params: paramId, body: langkahKeberatan, response: jawab(keberatan, 201) } },
      async (req, balas) => balas.code(201).send(await lakukan(konteks(aplikasi, req), req.params.id)),
    );
};
