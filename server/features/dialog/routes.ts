import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  bahanDialog,
  catatanBersama,
  catatanPribadi,
  catatanPribadiTersimpan,
  daftarDialog,
  dialog,
  dialogBaru,
  isianCatatanPribadi,
  jadwalDialog,
  kesepakatanBaru,
  penyelesaianKesepakatan,
  saringDialog,
} from '#contract/dialog.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Dialog kinerja'];
const paramKesepakatan = paramId.extend({ kesepakatanId: z.uuid() });

export const ruteDialog: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  const k = (req: Parameters<typeof konteks>[1]) => konteks(aplikasi, req);

  http.get(
    '/dialog',
    {
      schema: {
        tags,
        summary: 'Dialog kinerja saya',
        querystring: saringDialog,
        response: jawab(daftarDialog),
      },
    },
    (req) => read.daftarDialog(k(req), req.query),
  );
  http.get(
    '/dialog/bahan',
    {
      schema: {
        tags,
        summary: 'Agenda dari fakta untuk dialog dengan seorang pegawai',
        querystring: z.object({ pegawaiId: z.uuid() }),
        response: jawab(bahanDialog),
      },
    },
    (req) => read.bahanDialog(k(req), req.query.pegawaiId),
  );
  http.post(
    '/dialog',
    { schema: { tags, summary: 'Jadwalkan dialog', body: dialogBaru, response: jawab(dialog, 201) } },
    async (req, balas) => balas.code(201).send(await actions.jadwalkan(k(req), req.body)),
  );
  http.get(
    '/dialog/:id',
    { schema: { tags, summary: 'Satu dialog', params: paramId, response: jawab(dialog) } },
    (req) => read.satuDialog(k(req), req.params.id),
  );
  http.put(
    '/dialog/:id',
    {
      schema: {
        tags,
        summary: 'Ubah jadwal dan agenda',
        params: paramId,
        body: jadwalDialog,
        response: jawab(dialog),
      },
    },
    (req) => actions.ubahJadwal(k(req), req.params.id, req.body),
  );
  http.put(
    '/dialog/:id/catatan',
    {
      schema: {
        tags,
        summary: 'Tulis catatan bersama',
        params: paramId,
        body: catatanBersama,
        response: jawab(dialog),
      },
    },
    (req) => actions.catatBersama(k(req), req.params.id, req.body.catatan),
  );
  http.get(
    '/dialog/:id/catatan-pribadi',
    {
      schema: {
        tags,
        summary: 'Catatan pribadi saya; hanya penulisnya yang dapat membaca',
        params: paramId,
        response: jawab(catatanPribadi),
      },
    },
    async (req, balas) =>
      balas.header('cache-control', 'no-store').send(await read.catatanPribadiSaya(k(req), req.params.id)),
  );
  http.put(
    '/dialog/:id/catatan-pribadi',
    {
      schema: {
        tags,
        summary: 'Tulis catatan pribadi',
        params: paramId,
        body: isianCatatanPribadi,
        response: jawab(catatanPribadiTersimpan),
      },
    },
    (req) => actions.catatPribadi(k(req), req.params.id, req.body.isi),
  );
  http.post(
    '/dialog/:id/kesepakatan',
    {
      schema: {
        tags,
        summary: 'Tambah kesepakatan',
        params: paramId,
        body: kesepakatanBaru,
        response: jawab(dialog, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.sepakati(k(req), req.params.id, req.body)),
  );
  http.delete(
    '/dialog/:id/kesepakatan/:kesepakatanId',
    { schema: { tags, summary: 'Hapus kesepakatan', params: paramKesepakatan, response: jawab(dialog) } },
    (req) => actions.hapusKesepakatan(k(req), req.params.id, req.params.kesepakatanId),
  );
  http.post(
    '/dialog/:id/kesepakatan/:kesepakatanId/penyelesaian',
    {
      schema: {
        tags,
        summary: 'Selesaikan atau lepaskan kesepakatan',
        params: paramKesepakatan,
        body: penyelesaianKesepakatan,
        response: jawab(dialog, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(await actions.selesaikanKesepakatan(k(req), req.params.id, req.params.kesepakatanId, req.body)),
  );
  http.post(
    '/dialog/:id/konfirmasi',
    { schema: { tags, summary: 'Konfirmasi isi dialog', params: paramId, response: jawab(dialog, 201) } },
    async (req, balas) => balas.code(201).send(await actions.konfirmasi(k(req), req.params.id)),
  );
  http.post(
    '/dialog/:id/pembatalan',
    { schema: { tags, summary: 'Batalkan dialog', params: paramId, response: jawab(dialog, 201) } },
    async (req, balas) => balas.code(201).send(await actions.batalkan(k(req), req.params.id)),
  );
};
