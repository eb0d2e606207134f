import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { dokumen } from '#contract/dokumen.ts';
import { saringManual } from '#contract/manual-indikator.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import { alamatPublik } from '../../pengaturan.ts';
import { terbitkanManual, terbitkanMatriks, terbitkanWorkblock } from './terbitan-perencanaan.ts';

const tags = ['Dokumen'];

/** The papers of cascading: A.1.3, A.1.4, A.1.5. */
export const ruteDokumenPerencanaan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (
  http,
  { aplikasi },
) => {
  const asal = (req: FastifyRequest) => alamatPublik(aplikasi.pengaturan, `${req.protocol}://${req.host}`);

  http.post(
    '/skp/:id/manual-indikator/dokumen',
    {
      schema: {
        tags,
        summary: 'Terbitkan manual indikator (A.1.3)',
        params: paramId,
        querystring: saringManual,
        response: jawab(dokumen, 201),
      },
    },
    async (req, balas) => {
      const k = konteks(aplikasi, req);
      return balas.code(201).send(await terbitkanManual(k, req.params.id, req.query.nomor, asal(req)));
    },
  );
  http.post(
    '/workblock/:id/dokumen',
    {
      schema: {
        tags,
        summary: 'Terbitkan workblock (A.1.4)',
        params: paramId,
        response: jawab(dokumen, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await terbitkanWorkblock(konteks(aplikasi, req), req.params.id, asal(req))),
  );
  http.post(
    '/matriks/:id/dokumen',
    {
      schema: {
        tags,
        summary: 'Terbitkan matriks peran hasil (A.1.5)',
        params: paramId,
        response: jawab(dokumen, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await terbitkanMatriks(konteks(aplikasi, req), req.params.id, asal(req))),
  );
};
