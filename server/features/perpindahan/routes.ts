import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  catatanPenilai,
  daftarPerpindahan,
  isiCatatanPenilai,
  isiPerpindahan,
  pembatalanPerpindahan,
  perpindahan,
  perpindahanBaru,
  pratinjauPerpindahan,
  saringPerpindahan,
} from '#contract/perpindahan.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Perpindahan'];

export const rutePerpindahan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/perpindahan',
    {
      schema: {
        tags,
        summary: 'Perpindahan yang tercatat (operator)',
        querystring: saringPerpindahan,
        response: jawab(daftarPerpindahan),
      },
    },
    (req) => read.daftarPerpindahan(konteks(aplikasi, req), req.query),
  );
  http.post(
    '/perpindahan',
    {
      schema: {
        tags,
        summary: 'Catat perpindahan beserta akibatnya',
        body: perpindahanBaru,
        response: jawab(perpindahan, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.catatPerpindahan(konteks(aplikasi, req), req.body)),
  );
  http.post(
    '/perpindahan/pratinjau',
    {
      config: { tanpaKunci: true },
      schema: {
        tags,
        summary: 'Apa yang akan terjadi, tanpa menyimpan',
        body: isiPerpindahan,
        response: jawab(pratinjauPerpindahan),
      },
    },
    (req) => actions.pratinjauPerpindahan(konteks(aplikasi, req), req.body),
  );
  http.get(
    '/perpindahan/:id',
    { schema: { tags, summary: 'Satu perpindahan', params: paramId, response: jawab(perpindahan) } },
    (req) => read.perpindahan(konteks(aplikasi, req), req.params.id),
  );
  http.post(
    '/perpindahan/:id/pembatalan',
    {
      schema: {
        tags,
        summary: 'Batalkan perpindahan yang keliru',
        params: paramId,
        body: pembatalanPerpindahan,
        response: jawab(perpindahan, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(await actions.batalkanPerpindahan(konteks(aplikasi, req), req.params.id, req.body.alasan)),
  );
  http.get(
    '/catatan-penilai/:id',
    {
      schema: {
        tags,
        summary: 'Permintaan catatan kepada pejabat penilai sebelumnya',
        params: paramId,
        response: jawab(catatanPenilai),
      },
    },
    (req) => read.catatanPenilai(konteks(aplikasi, req), req.params.id),
  );
  http.put(
    '/catatan-penilai/:id',
    {
      schema: {
        tags,
        summary: 'Tulis catatan tentang pegawai yang pindah',
        params: paramId,
        body: isiCatatanPenilai,
        response: jawab(catatanPenilai),
      },
    },
    (req) => actions.isiCatatanPenilai(konteks(aplikasi, req), req.params.id, req.body.catatan),
  );
};
