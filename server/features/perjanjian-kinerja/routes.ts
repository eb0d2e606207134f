import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  daftarPerjanjian,
  finalisasiPerjanjian,
  isianPerjanjian,
  perjanjian,
  perjanjianBaru,
  perubahanPerjanjian,
  saringPerjanjian,
} from '#contract/perjanjian-kinerja.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, kosong, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Perjanjian kinerja'];

export const rutePerjanjianKinerja: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (
  http,
  { aplikasi },
) => {
  http.get(
    '/perjanjian-kinerja',
    {
      schema: {
        tags,
        summary: 'Perjanjian kinerja setahun, per unit kerja',
        querystring: saringPerjanjian,
        response: jawab(daftarPerjanjian),
      },
    },
    (req) => read.daftarPerjanjian(konteks(aplikasi, req), req.query.tahun),
  );
  http.post(
    '/perjanjian-kinerja',
    {
      schema: {
        tags,
        summary: 'Mulai perjanjian kinerja',
        body: perjanjianBaru,
        response: jawab(perjanjian, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.buat(konteks(aplikasi, req), req.body)),
  );
  http.get(
    '/perjanjian-kinerja/:id',
    { schema: { tags, summary: 'Satu perjanjian kinerja', params: paramId, response: jawab(perjanjian) } },
    (req) => read.perjanjian(konteks(aplikasi, req), req.params.id),
  );
  http.put(
    '/perjanjian-kinerja/:id',
    {
      schema: {
        tags,
        summary: 'Simpan rancangan perjanjian kinerja',
        params: paramId,
        body: isianPerjanjian,
        response: jawab(perjanjian),
      },
    },
    (req) => actions.simpan(konteks(aplikasi, req), req.params.id, req.body),
  );
  http.delete(
    '/perjanjian-kinerja/:id',
    {
      schema: {
        tags,
        summary: 'Hapus rancangan perjanjian kinerja',
        params: paramId,
        response: jawab(kosong, 204),
      },
    },
    async (req, balas) => {
      await actions.hapus(konteks(aplikasi, req), req.params.id);
      return balas.code(204).send(null);
    },
  );
  http.post(
    '/perjanjian-kinerja/:id/finalisasi',
    {
      schema: {
        tags,
        summary: 'Nyatakan final',
        params: paramId,
        body: finalisasiPerjanjian,
        response: jawab(perjanjian, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.finalkan(konteks(aplikasi, req), req.params.id, req.body.tanggal)),
  );
  http.post(
    '/perjanjian-kinerja/:id/perubahan',
    {
      schema: {
        tags,
        summary: 'Buka untuk perubahan',
        params: paramId,
        body: perubahanPerjanjian,
        response: jawab(perjanjian, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(await actions.bukaPerubahan(konteks(aplikasi, req), req.params.id, req.body.alasan)),
  );
};
