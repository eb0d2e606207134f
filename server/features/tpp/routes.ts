import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { langkahEvaluasi } from '#contract/evaluasi.ts';
import { pembatalan } from '#contract/riwayat.ts';
import {
  daftarKetentuanTpp,
  daftarPotonganTpp,
  ketentuanTppBaru,
  potonganTppBaru,
  saringBulan,
  saringBulanBebas,
  tppPegawai,
} from '#contract/tpp.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['TPP'];

export const ruteTpp: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/pegawai/:id/tpp',
    {
      schema: {
        tags,
        summary: 'TPP seorang pegawai pada satu bulan, dan mengapa',
        params: paramId,
        querystring: saringBulanBebas,
        response: jawab(tppPegawai),
      },
    },
    (req) => read.tppPegawai(konteks(aplikasi, req), req.params.id, req.query.bulan),
  );
  http.get(
    '/tpp/ketentuan',
    { schema: { tags, summary: 'Ketentuan TPP instansi (operator)', response: jawab(daftarKetentuanTpp) } },
    (req) => read.daftarKetentuan(konteks(aplikasi, req)),
  );
  http.post(
    '/tpp/ketentuan',
    {
      schema: {
        tags,
        summary: 'Tetapkan ketentuan TPP mulai suatu tanggal',
        body: ketentuanTppBaru,
        response: jawab(daftarKetentuanTpp, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.tetapkanKetentuan(konteks(aplikasi, req), req.body)),
  );
  http.post(
    '/tpp/ketentuan/:id/pembatalan',
    {
      schema: {
        tags,
        summary: 'Batalkan ketentuan TPP',
        params: paramId,
        body: langkahEvaluasi,
        response: jawab(daftarKetentuanTpp, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.batalkanKetentuan(konteks(aplikasi, req), req.params.id)),
  );
  http.get(
    '/tpp/potongan',
    {
      schema: {
        tags,
        summary: 'Potongan disiplin sebulan (operator)',
        querystring: saringBulan,
        response: jawab(daftarPotonganTpp),
      },
    },
    (req) => read.daftarPotongan(konteks(aplikasi, req), req.query.bulan),
  );
  http.post(
    '/tpp/potongan',
    {
      schema: {
        tags,
        summary: 'Catat potongan disiplin, semua baris atau tidak sama sekali',
        body: potonganTppBaru,
        response: jawab(daftarPotonganTpp, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.catatPotongan(konteks(aplikasi, req), req.body)),
  );
  http.post(
    '/tpp/potongan/:id/pembatalan',
    {
      schema: {
        tags,
        summary: 'Batalkan potongan disiplin',
        params: paramId,
        body: pembatalan,
        response: jawab(daftarPotonganTpp, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(await actions.batalkanPotongan(konteks(aplikasi, req), req.params.id, req.body.alasan)),
  );
};
