import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  daftarMatriks,
  isianSel,
  keputusanOrang,
  matriks,
  matriksBaru,
  orangBaru,
  saringMatriks,
  selTersimpan,
} from '#contract/matriks.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Matriks peran hasil'];
const paramSel = paramId.extend({ selId: z.uuid() });
const paramOrang = paramId.extend({ pegawaiId: z.uuid() });

export const ruteMatriks: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/matriks',
    { schema: { tags, summary: 'Matriks saya', querystring: saringMatriks, response: jawab(daftarMatriks) } },
    (req) => read.daftarMatriks(konteks(aplikasi, req), req.query.tahun),
  );
  http.post(
    '/matriks',
    { schema: { tags, summary: 'Mulai matriks', body: matriksBaru, response: jawab(matriks, 201) } },
    async (req, balas) => balas.code(201).send(await actions.buat(konteks(aplikasi, req), req.body)),
  );
  http.get(
    '/matriks/:id',
    { schema: { tags, summary: 'Satu matriks', params: paramId, response: jawab(matriks) } },
    (req) => read.matriks(konteks(aplikasi, req), req.params.id),
  );
  http.put(
    '/matriks/:id/sel/:selId',
    {
      schema: {
        tags,
        summary: 'Isi satu sel',
        description: 'Sel yang sudah ada diubah dengan If-Match; sel baru tanpa.',
        params: paramSel,
        body: isianSel,
        response: jawab(selTersimpan),
      },
    },
    (req) => actions.isiSel(konteks(aplikasi, req), req.params.id, req.params.selId, req.body),
  );
  http.post(
    '/matriks/:id/orang',
    {
      schema: {
        tags,
        summary: 'Minta pegawai unit lain',
        params: paramId,
        body: orangBaru,
        response: jawab(matriks, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(await actions.tambahOrang(konteks(aplikasi, req), req.params.id, req.body.pegawaiId)),
  );
  http.delete(
    '/matriks/:id/orang/:pegawaiId',
    {
      schema: { tags, summary: 'Keluarkan pegawai unit lain', params: paramOrang, response: jawab(matriks) },
    },
    (req) => actions.keluarkanOrang(konteks(aplikasi, req), req.params.id, req.params.pegawaiId),
  );
  http.post(
    '/matriks/:id/orang/:pegawaiId/keputusan',
    {
      schema: {
        tags,
        summary: 'Setujui atau tolak penugasan pegawai Anda',
        params: paramOrang,
        body: keputusanOrang,
        response: jawab(matriks, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(
          await actions.putuskanOrang(konteks(aplikasi, req), req.params.id, req.params.pegawaiId, req.body),
        ),
  );
};
