import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { daftarGangguan, gangguanBaru, pencabutanGangguan } from '#contract/tenggat.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './daftar.ts';

const tags = ['Tenggat'];

export const ruteGangguan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/gangguan',
    { schema: { tags, summary: 'Gangguan sistem', response: jawab(daftarGangguan) } },
    (req) => read.daftarGangguan(konteks(aplikasi, req)),
  );
  http.post(
    '/gangguan',
    {
      schema: { tags, summary: 'Catat gangguan', body: gangguanBaru, response: jawab(daftarGangguan, 201) },
    },
    async (req, balas) => balas.code(201).send(await actions.catatGangguan(konteks(aplikasi, req), req.body)),
  );
  http.post(
    '/gangguan/:id/pencabutan',
    {
      schema: {
        tags,
        summary: 'Cabut catatan gangguan',
        params: paramId,
        body: pencabutanGangguan,
        response: jawab(daftarGangguan, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(await actions.cabutGangguan(konteks(aplikasi, req), req.params.id, req.body.alasan)),
  );
};
