import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  alasanSebaranBaru,
  daftarSebaranUnit,
  distribusi,
  isiSimulasi,
  penetapanSimulasi,
  ruangKurva,
  saringDistribusi,
  saringRuang,
} from '#contract/distribusi.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Distribusi'];

export const ruteDistribusi: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/distribusi',
    {
      schema: {
        tags,
        summary: 'Sebaran predikat pegawai yang dinilai',
        querystring: saringDistribusi,
        response: jawab(distribusi),
      },
    },
    (req) => read.distribusi(konteks(aplikasi, req), req.query.periodeId),
  );
  http.get(
    '/distribusi/unit',
    {
      schema: {
        tags,
        summary: 'Jumlah predikat setiap unit dan seluruh instansi',
        querystring: saringDistribusi,
        response: jawab(daftarSebaranUnit),
      },
    },
    (req) => read.sebaranUnit(konteks(aplikasi, req), req.query.periodeId),
  );
  http.get(
    '/distribusi/ruang',
    {
      schema: {
        tags,
        summary: 'Ruang kurva: pegawai yang dinilai, sebarannya, dan percobaan pribadi',
        querystring: saringRuang,
        response: jawab(ruangKurva),
      },
    },
    (req) => read.ruangKurva(konteks(aplikasi, req), req.query.periodeId, req.query.lingkup),
  );
  http.put(
    '/distribusi/simulasi/:id',
    {
      schema: {
        tags,
        summary: 'Simpan percobaan pribadi',
        params: paramId,
        body: isiSimulasi,
        response: jawab(ruangKurva),
      },
    },
    (req) => actions.simpanSimulasi(konteks(aplikasi, req), req.params.id, req.body),
  );
  http.delete(
    '/distribusi/simulasi/:id',
    { schema: { tags, summary: 'Buang percobaan pribadi', params: paramId, response: jawab(ruangKurva) } },
    (req) => actions.buangSimulasi(konteks(aplikasi, req), req.params.id),
  );
  http.post(
    '/distribusi/simulasi/:id/penetapan',
    {
      schema: {
        tags,
        summary: 'Jadikan nyata pergeseran dalam percobaan',
        params: paramId,
        body: penetapanSimulasi,
        response: jawab(ruangKurva, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(await actions.tetapkanSimulasi(konteks(aplikasi, req), req.params.id, req.body.alasanUnit)),
  );
  http.post(
    '/distribusi/alasan',
    {
      schema: {
        tags,
        summary: 'Tulis alasan sebaran yang melampaui pola',
        body: alasanSebaranBaru,
        response: jawab(ruangKurva, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.beriAlasan(konteks(aplikasi, req), req.body)),
  );
};
