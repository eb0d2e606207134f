import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { favoritBaru, favoritTersimpan, saranLapor } from '#contract/saran-aktivitas.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, kosong, paramId } from '../../doors/http/skema.ts';
import { lepasFavorit, tambahFavorit } from './favorit.ts';
import * as saran from './saran-saya.ts';

const tags = ['Aktivitas'];

export const ruteSaranAktivitas: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (
  http,
  { aplikasi },
) => {
  http.get(
    '/aktivitas/saran',
    {
      schema: {
        tags,
        summary: 'Kegiatan yang biasa saya laporkan',
        description: 'Dari riwayat sendiri saja, dengan alasannya. Tidak mengirim apa pun.',
        querystring: z.object({ tanggal: z.iso.date() }),
        response: jawab(saranLapor),
      },
    },
    (req) => saran.saranLapor(konteks(aplikasi, req), req.query.tanggal),
  );

  http.post(
    '/aktivitas/favorit',
    {
      schema: {
        tags,
        summary: 'Jadikan aktivitas favorit',
        body: favoritBaru,
        response: jawab(favoritTersimpan, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await tambahFavorit(konteks(aplikasi, req), req.body)),
  );

  http.delete(
    '/aktivitas/favorit/:id',
    { schema: { tags, summary: 'Lepaskan favorit', params: paramId, response: jawab(kosong, 204) } },
    async (req, balas) => balas.code(204).send(await lepasFavorit(konteks(aplikasi, req), req.params.id)),
  );
};
