import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { daftarRiwayat, pembatalan, riwayatBaru } from '#contract/riwayat.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Riwayat'];

export const ruteRiwayat: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/pegawai/:id/riwayat',
    {
      schema: { tags, summary: 'Riwayat kepegawaian', params: paramId, response: jawab(daftarRiwayat) },
    },
    (req) => read.daftarRiwayat(konteks(aplikasi, req), req.params.id),
  );
  http.post(
    '/pegawai/:id/riwayat',
    {
      schema: {
        tags,
        summary: 'Catat riwayat kepegawaian',
        params: paramId,
        body: riwayatBaru,
        response: jawab(daftarRiwayat, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.catatRiwayat(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.post(
    '/pegawai/:id/riwayat/:riwayatId/pembatalan',
    {
      schema: {
        tags,
        summary: 'Batalkan catatan riwayat',
        params: paramId.extend({ riwayatId: z.uuid() }),
        body: pembatalan,
        response: jawab(daftarRiwayat, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(
          await actions.batalkanRiwayat(
            konteks(aplikasi, req),
            req.params.id,
            req.params.riwayatId,
            req.body.alasan,
          ),
        ),
  );
};
