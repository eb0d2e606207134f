import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  daftarAmbilAlih,
  daftarEvaluasi,
  daftarHasilSaya,
  daftarKesepakatan,
  evaluasi,
  isiEvaluasi,
  isiKesepakatan,
  kesepakatan,
  langkahEvaluasi,
  mengapa,
  saringBahan,
  saringEvaluasi,
  saringHasilSaya,
} from '#contract/evaluasi.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';
import { tolakPredikat } from './tolak-predikat.ts';

const tags = ['Evaluasi'];

export const ruteEvaluasi: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.addHook('preValidation', async (req) => {
    if (req.method !== 'GET') await tolakPredikat(konteks(aplikasi, req), req);
  });
  http.get(
    '/evaluasi',
    {
      schema: {
        tags,
        summary: 'Pegawai yang dinilai dalam satu periode',
        querystring: saringEvaluasi,
        response: jawab(daftarEvaluasi),
      },
    },
    (req) => read.daftarEvaluasi(konteks(aplikasi, req), req.query.periodeId),
  );
  http.get(
    '/evaluasi/ambil-alih',
    {
      schema: {
        tags,
        summary: 'Evaluasi yang beralih kepada atasan pejabat penilai',
        querystring: saringEvaluasi,
        response: jawab(daftarAmbilAlih),
      },
    },
    (req) => read.daftarAmbilAlih(konteks(aplikasi, req), req.query.periodeId),
  );
  http.get(
    '/evaluasi/saya',
    {
      schema: {
        tags,
        summary: 'Hasil evaluasi saya',
        querystring: saringHasilSaya,
        response: jawab(daftarHasilSaya),
      },
    },
    (req) => read.hasilSaya(konteks(aplikasi, req), req.query.tahun),
  );
  http.get(
    '/evaluasi/bahan',
    {
      schema: {
        tags,
        summary: 'Bahan evaluasi seorang pegawai',
        querystring: saringBahan,
        response: jawab(evaluasi),
      },
    },
    (req) => read.bahanEvaluasi(konteks(aplikasi, req), req.query.pegawaiId, req.query.periodeId),
  );
  http.get(
    '/evaluasi/:id',
    { schema: { tags, summary: 'Satu evaluasi', params: paramId, response: jawab(evaluasi) } },
    (req) => read.evaluasi(konteks(aplikasi, req), req.params.id),
  );
  http.get(
    '/evaluasi/:id/mengapa',
    { schema: { tags, summary: 'Mengapa predikat ini', params: paramId, response: jawab(mengapa) } },
    (req) => read.mengapa(konteks(aplikasi, req), req.params.id),
  );
  http.put(
    '/evaluasi/:id',
    {
      schema: {
        tags,
        summary: 'Simpan penilaian',
        params: paramId,
        body: isiEvaluasi,
        response: jawab(evaluasi),
      },
    },
    (req) => actions.nilai(konteks(aplikasi, req), req.params.id, req.body),
  );

  http.get(
    '/evaluasi/kesepakatan',
    {
      schema: {
        tags,
        summary: 'Usulan memakai hasil periodik lama yang menunggu jawaban saya',
        response: jawab(daftarKesepakatan),
      },
    },
    (req) => read.daftarKesepakatan(konteks(aplikasi, req)),
  );
  http.post(
    '/evaluasi/kesepakatan',
    {
      schema: {
        tags,
        summary: 'Usulkan, setujui, atau tolak pemakaian hasil periodik lama',
        body: isiKesepakatan,
        response: jawab(kesepakatan, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.jawabKesepakatan(konteks(aplikasi, req), req.body)),
  );

  const langkah = {
    penetapan: { summary: 'Tetapkan evaluasi', lakukan: actions.tetapkan },
    pengambilalihan: { summary: 'Tetapkan sebagai atasan pejabat penilai', lakukan: actions.ambilAlih },
    penyampaian: { summary: 'Sampaikan kepada pegawai', lakukan: actions.sampaikan },
    penerimaan: { summary: 'Terima dokumen evaluasi', lakukan: actions.terima },
  };
  for (const [nama, { summary, lakukan }] of Object.entries(langkah))
    http.post(
      `/evaluasi/:id/${nama}`,
      { schema: { tags, summary, params: paramId, body: langkahEvaluasi, response: jawab(evaluasi, 201) } },
      async (req, balas) => balas.code(201).send(await lakukan(konteks(aplikasi, req), req.params.id)),
    );
};
