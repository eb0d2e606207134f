import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { daftarRencanaAksi, isianRencanaAksi, rencanaAksi, rencanaAksiBaru } from '#contract/rencana-aksi.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

export const ruteRencanaAksi: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  const tags = ['Rencana aksi'];

  http.get(
    '/skp/:id/rencana-aksi',
    {
      schema: {
        tags,
        summary: 'Rencana aksi sebuah SKP',
        params: paramId,
        response: jawab(daftarRencanaAksi),
      },
    },
    (req) => read.daftarRencanaAksi(konteks(aplikasi, req), req.params.id),
  );

  http.post(
    '/skp/:id/rencana-aksi',
    {
      schema: {
        tags,
        summary: 'Tambah rencana aksi',
        params: paramId,
        body: rencanaAksiBaru,
        response: jawab(rencanaAksi, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.tambah(konteks(aplikasi, req), req.params.id, req.body)),
  );

  http.put(
    '/rencana-aksi/:id',
    {
      schema: {
        tags,
        summary: 'Ubah rencana aksi',
        params: paramId,
        body: isianRencanaAksi,
        response: jawab(rencanaAksi),
      },
    },
    (req) => actions.ubah(konteks(aplikasi, req), req.params.id, req.body),
  );

  http.post(
    '/rencana-aksi/:id/penghentian',
    { schema: { tags, summary: 'Hentikan rencana aksi', params: paramId, response: jawab(rencanaAksi) } },
    (req) => actions.hentikan(konteks(aplikasi, req), req.params.id),
  );
};
