import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  daftarRencanaKompetensi,
  pembatalanRencana,
  penyelesaianRencana,
  rencanaKompetensi,
  rencanaKompetensiBaru,
  saringRencanaKompetensi,
} from '#contract/rencana-kompetensi.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Rencana kompetensi'];

export const ruteRencanaKompetensi: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (
  http,
  { aplikasi },
) => {
  http.get(
    '/rencana-kompetensi',
    {
      schema: {
        tags,
        summary: 'Rencana pengembangan kompetensi',
        querystring: saringRencanaKompetensi,
        response: jawab(daftarRencanaKompetensi),
      },
    },
    (req) => read.daftarRencana(konteks(aplikasi, req), req.query.pegawaiId),
  );
  http.post(
    '/rencana-kompetensi',
    {
      schema: {
        tags,
        summary: 'Tambah rencana kompetensi',
        body: rencanaKompetensiBaru,
        response: jawab(rencanaKompetensi, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.tambah(konteks(aplikasi, req), req.body)),
  );
  http.post(
    '/rencana-kompetensi/:id/penyelesaian',
    {
      schema: {
        tags,
        summary: 'Selesaikan rencana kompetensi dengan bukti',
        params: paramId,
        body: penyelesaianRencana,
        response: jawab(rencanaKompetensi, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.selesaikan(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.post(
    '/rencana-kompetensi/:id/pembatalan',
    {
      schema: {
        tags,
        summary: 'Batalkan rencana kompetensi',
        params: paramId,
        body: pembatalanRencana,
        response: jawab(rencanaKompetensi, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.batalkan(konteks(aplikasi, req), req.params.id, req.body.alasan)),
  );
};
