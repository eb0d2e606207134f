import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  barisImpor,
  halamanBarisImpor,
  impor,
  kepalaImpor,
  paramBarisImpor,
  penerimaanImpor,
  saringBarisImpor,
  saringImpor,
  ubahBarisImpor,
  ubahPemadanan,
} from '#contract/impor.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { aliranMasuk, namaBerkas } from '../../doors/http/berkas-masuk.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, kosong, paramId } from '../../doors/http/skema.ts';
import { Masalah } from '../../masalah.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Impor'];

export const ruteImpor: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  // the body stays a stream; the action counts and reads it
  http.addContentTypeParser('application/octet-stream', (_, aliran, selesai) => selesai(null, aliran));

  http.put(
    '/impor/:id',
    {
      schema: {
        tags,
        summary: 'Muat lembar untuk diperiksa',
        description:
          'Badan permintaan adalah isi berkas XLSX, CSV, atau teks yang disalin dari lembar sebar (application/octet-stream). Belum ada yang diterima.',
        consumes: ['application/octet-stream'],
        params: paramId,
        querystring: saringImpor,
        headers: kepalaImpor,
        response: jawab(impor),
      },
      // repeated by its id and the checksum of the bytes
      config: { tanpaKunci: true },
    },
    (req) => {
      if (!aliranMasuk(req.body))
        throw new Masalah('bentuk-salah', 'Kirim isi berkas dengan Content-Type: application/octet-stream.');
      return actions.muatLembar(konteks(aplikasi, req), {
        id: req.params.id,
        jenis: req.query.jenis,
        nama: namaBerkas(req.headers['x-nama-berkas']),
        isi: req.body,
      });
    },
  );

  http.get(
    '/impor/:id',
    { schema: { tags, summary: 'Lembar yang dimuat', params: paramId, response: jawab(impor) } },
    (req) => read.satuImpor(konteks(aplikasi, req), req.params.id),
  );

  http.get(
    '/impor/:id/baris',
    {
      schema: {
        tags,
        summary: 'Baris lembar yang dimuat',
        params: paramId,
        querystring: saringBarisImpor,
        response: jawab(halamanBarisImpor),
      },
    },
    (req) => read.barisImpor(konteks(aplikasi, req), req.params.id, req.query),
  );

  http.put(
    '/impor/:id/pemadanan',
    {
      schema: {
        tags,
        summary: 'Padankan kolom',
        params: paramId,
        body: ubahPemadanan,
        response: jawab(impor),
      },
    },
    (req) => actions.ubahPemadanan(konteks(aplikasi, req), req.params.id, req.body.pemadanan),
  );

  http.put(
    '/impor/:id/baris/:nomor',
    {
      schema: {
        tags,
        summary: 'Perbaiki satu baris',
        params: paramBarisImpor,
        body: ubahBarisImpor,
        response: jawab(barisImpor),
      },
    },
    (req) => actions.ubahBaris(konteks(aplikasi, req), req.params.id, req.params.nomor, req.body.sel),
  );

  http.post(
    '/impor/:id/penerimaan',
    {
      schema: {
        tags,
        summary: 'Terima baris yang benar',
        description: 'Paling banyak 500 baris sekali jalan; ulangi sampai tidak ada lagi yang sah.',
        params: paramId,
        body: penerimaanImpor,
        response: jawab(impor),
      },
    },
    (req) => actions.terimaBaris(konteks(aplikasi, req), req.params.id, req.body.kirim),
  );

  http.delete(
    '/impor/:id',
    { schema: { tags, summary: 'Buang lembar', params: paramId, response: jawab(kosong, 204) } },
    async (req, balas) =>
      balas.code(204).send(await actions.buangLembar(konteks(aplikasi, req), req.params.id)),
  );
};
