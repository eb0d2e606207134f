import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  daftarRekapTahun,
  kesiapanPenutupan,
  penutupan,
  penutupanBaru,
  saringPenutupan,
} from '#contract/penutupan.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Penutupan tahun'];

export const rutePenutupan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/penutupan',
    {
      schema: {
        tags,
        summary: 'Kesiapan dan kemajuan penutupan satu tahun',
        querystring: saringPenutupan,
        response: jawab(kesiapanPenutupan),
      },
    },
    (req) => read.kesiapan(konteks(aplikasi, req), req.query.tahun),
  );
  http.post(
    '/penutupan',
    { schema: { tags, summary: 'Tutup satu tahun', body: penutupanBaru, response: jawab(penutupan, 201) } },
    async (req, balas) => balas.code(201).send(await actions.mulai(konteks(aplikasi, req), req.body)),
  );
  http.get(
    '/penutupan/:id',
    { schema: { tags, summary: 'Kemajuan penutupan', params: paramId, response: jawab(penutupan) } },
    (req) => read.penutupan(konteks(aplikasi, req), req.params.id),
  );
  http.get(
    '/penutupan/:id/unit-kerja',
    {
      schema: {
        tags,
        summary: 'Rekap tahun tiap unit kerja',
        params: paramId,
        response: jawab(daftarRekapTahun),
      },
    },
    (req) => read.rekapUnit(konteks(aplikasi, req), req.params.id),
  );
  http.post(
    '/penutupan/:id/jeda',
    { schema: { tags, summary: 'Jeda penutupan', params: paramId, response: jawab(penutupan, 201) } },
    async (req, balas) => balas.code(201).send(await actions.jeda(konteks(aplikasi, req), req.params.id)),
  );
  http.post(
    '/penutupan/:id/lanjutan',
    { schema: { tags, summary: 'Lanjutkan penutupan', params: paramId, response: jawab(penutupan, 201) } },
    async (req, balas) =>
      balas.code(201).send(await actions.lanjutkan(konteks(aplikasi, req), req.params.id)),
  );
};
