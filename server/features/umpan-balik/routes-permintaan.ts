import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  daftarPermintaan,
  jawabanLuar,
  jawabanPermintaan,
  penolakanPermintaan,
  permintaanBaru,
  tautanLuar,
  undanganLuar,
} from '#contract/permintaan-umpan-balik.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, kosong, paramId } from '../../doors/http/skema.ts';
import * as luar from './luar.ts';
import * as permintaan from './permintaan.ts';
import * as read from './permintaan-read.ts';

const tags = ['Umpan balik'];
const tersimpan = z.object({ id: z.uuid() });
const paramToken = z.object({ token: z.string().max(120) });
const batas = (max: number) => ({ terbuka: true, rateLimit: { max, timeWindow: '1 minute' } });

/** Asking for feedback, answering, and the door for those outside. */
export const rutePermintaan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  const k = (req: Parameters<typeof konteks>[1]) => konteks(aplikasi, req);

  http.get(
    '/umpan-balik/permintaan',
    {
      schema: {
        tags,
        summary: 'Permintaan saya dan permintaan kepada saya',
        response: jawab(daftarPermintaan),
      },
    },
    (req) => read.daftarPermintaan(k(req)),
  );
  http.post(
    '/umpan-balik/permintaan',
    {
      schema: { tags, summary: 'Minta umpan balik', body: permintaanBaru, response: jawab(tersimpan, 201) },
    },
    async (req, balas) => balas.code(201).send(await permintaan.minta(k(req), req.body)),
  );
  http.post(
    '/umpan-balik/permintaan-orang/:id/jawaban',
    {
      schema: {
        tags,
        summary: 'Jawab permintaan',
        params: paramId,
        body: jawabanPermintaan,
        response: jawab(tersimpan, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await permintaan.jawabPermintaan(k(req), req.params.id, req.body)),
  );
  http.post(
    '/umpan-balik/permintaan-orang/:id/penolakan',
    {
      schema: {
        tags,
        summary: 'Tolak permintaan',
        params: paramId,
        body: penolakanPermintaan,
        response: jawab(tersimpan, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await permintaan.tolakPermintaan(k(req), req.params.id, req.body.alasan ?? null)),
  );
  http.post(
    '/umpan-balik/permintaan-orang/:id/pengingat',
    { schema: { tags, summary: 'Ingatkan', params: paramId, response: jawab(tersimpan, 201) } },
    async (req, balas) => balas.code(201).send(await permintaan.ingatkan(k(req), req.params.id)),
  );
  http.post(
    '/umpan-balik/permintaan-orang/:id/pembatalan',
    { schema: { tags, summary: 'Batalkan permintaan', params: paramId, response: jawab(tersimpan, 201) } },
    async (req, balas) => balas.code(201).send(await permintaan.batalkanPermintaan(k(req), req.params.id)),
  );
  http.post(
    '/umpan-balik/permintaan-orang/:id/tautan',
    {
      schema: {
        tags,
        summary: 'Buat tautan sekali pakai untuk pihak luar',
        params: paramId,
        response: jawab(tautanLuar, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .header('cache-control', 'no-store')
        .send(await permintaan.buatTautan(k(req), req.params.id)),
  );
  http.get(
    '/umpan-balik/luar/:token',
    {
      schema: {
        tags,
        summary: 'Permintaan di balik tautan',
        params: paramToken,
        response: jawab(undanganLuar),
      },
      config: batas(30),
    },
    async (req, balas) =>
      balas.header('cache-control', 'no-store').send(await luar.undangan(aplikasi, req.params.token)),
  );
  http.post(
    '/umpan-balik/luar/:token',
    {
      schema: {
        tags,
        summary: 'Jawab lewat tautan, sekali',
        params: paramToken,
        body: jawabanLuar,
        response: jawab(kosong, 201),
      },
      config: { ...batas(10), tanpaKunci: true },
    },
    async (req, balas) =>
      balas.code(201).send(await luar.jawabDariLuar(aplikasi, req.params.token, req.body, req.id)),
  );
};
