import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  capaianBelumAda,
  capaianOrganisasi,
  capaianOrganisasiBaru,
  capaianSementaraBaru,
  daftarCapaianOrganisasi,
  isiCapaianOrganisasi,
  saringCapaianOrganisasi,
} from '#contract/capaian-organisasi.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Capaian kinerja organisasi'];

export const ruteCapaianOrganisasi: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (
  http,
  { aplikasi },
) => {
  http.get(
    '/capaian-organisasi',
    {
      schema: {
        tags,
        summary: 'Capaian unit yang dipimpin dan unit di bawahnya',
        querystring: saringCapaianOrganisasi,
        response: jawab(daftarCapaianOrganisasi),
      },
    },
    (req) => read.daftarCapaian(konteks(aplikasi, req), req.query.periodeId),
  );
  http.get(
    '/capaian-organisasi/belum-ada',
    {
      schema: {
        tags,
        summary: 'Unit yang capaiannya belum ada',
        querystring: saringCapaianOrganisasi,
        response: jawab(capaianBelumAda),
      },
    },
    (req) => read.capaianBelumAda(konteks(aplikasi, req), req.query.periodeId),
  );
  http.post(
    '/capaian-organisasi/sementara',
    {
      schema: {
        tags,
        summary: 'Catat capaian Baik (sementara) dengan keputusan',
        body: capaianSementaraBaru,
        response: jawab(capaianOrganisasi, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.tetapkanSementara(konteks(aplikasi, req), req.body)),
  );
  http.post(
    '/capaian-organisasi',
    {
      schema: {
        tags,
        summary: 'Tetapkan capaian unit',
        body: capaianOrganisasiBaru,
        response: jawab(capaianOrganisasi, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.tetapkan(konteks(aplikasi, req), req.body)),
  );
  http.put(
    '/capaian-organisasi/:id',
    {
      schema: {
        tags,
        summary: 'Ubah capaian unit',
        params: paramId,
        body: isiCapaianOrganisasi,
        response: jawab(capaianOrganisasi),
      },
    },
    (req) => actions.ubah(konteks(aplikasi, req), req.params.id, req.body),
  );
};
