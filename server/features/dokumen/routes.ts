import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  cetakBimbingan,
  cetakEvaluasi,
  cetakPenetapan,
  cetakSkp,
  daftarDokumen,
  dokumen,
  saringDokumen,
  saringPratinjau,
} from '#contract/dokumen.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import { alamatPublik } from '../../pengaturan.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';
import * as lanjut from './terbitan-lanjut.ts';

const tags = ['Dokumen'];
const pdf = { 200: z.any().describe('PDF') };

export const ruteDokumen: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  /** Where people reach Terang: printed on the document for ever, so the setting comes before the request. */
  const asal = (req: FastifyRequest) => alamatPublik(aplikasi.pengaturan, `${req.protocol}://${req.host}`);

  http.post(
    '/skp/:id/dokumen',
    {
      schema: {
        tags,
        summary: 'Terbitkan dokumen SKP',
        params: paramId,
        body: cetakSkp,
        response: jawab(dokumen, 201),
      },
    },
    async (req, balas) => {
      const { jenis, nomor } = req.body;
      const hasil = await actions.terbitkanSkp(
        konteks(aplikasi, req),
        req.params.id,
        jenis,
        nomor,
        asal(req),
      );
      return balas.code(201).send(hasil);
    },
  );

  http.get(
    '/skp/:id/pratinjau.pdf',
    {
      schema: {
        tags,
        summary: 'Pratinjau SKP yang belum ditetapkan',
        params: paramId,
        querystring: saringPratinjau,
        response: pdf,
      },
    },
    async (req, balas) => {
      const { jenis, nomor } = req.query;
      const { isi, namaBerkas } = await read.pratinjauSkp(
        konteks(aplikasi, req),
        req.params.id,
        jenis,
        nomor,
      );
      return kirimPdf(balas, isi, namaBerkas);
    },
  );

  http.post(
    '/evaluasi/:id/dokumen',
    {
      schema: {
        tags,
        summary: 'Terbitkan dokumen evaluasi',
        params: paramId,
        body: cetakEvaluasi,
        response: jawab(dokumen, 201),
      },
    },
    async (req, balas) => {
      const { jenis } = req.body;
      const hasil = await actions.terbitkanEvaluasi(konteks(aplikasi, req), req.params.id, jenis, asal(req));
      return balas.code(201).send(hasil);
    },
  );

  http.post(
    '/bimbingan/:id/dokumen',
    {
      schema: {
        tags,
        summary: 'Terbitkan formulir bimbingan (B.1.6 sampai B.1.9)',
        params: paramId,
        body: cetakBimbingan,
        response: jawab(dokumen, 201),
      },
    },
    async (req, balas) => {
      const { id } = req.params;
      const hasil = await lanjut.terbitkanBimbingan(konteks(aplikasi, req), id, req.body.jenis, asal(req));
      return balas.code(201).send(hasil);
    },
  );

  http.post(
    '/konseling/:id/dokumen',
    {
      schema: {
        tags,
        summary: 'Terbitkan laporan permasalahan perilaku (B.1.10) untuk Anda sendiri',
        params: paramId,
        body: z.strictObject({}),
        response: jawab(dokumen, 201),
      },
    },
    async (req, balas) => {
      const hasil = await lanjut.terbitkanPermasalahan(konteks(aplikasi, req), req.params.id, asal(req));
      return balas.code(201).send(hasil);
    },
  );

  http.post(
    '/distribusi/dokumen',
    {
      schema: {
        tags,
        summary: 'Terbitkan Format Penetapan Predikat Kinerja dari ruang kurva Anda',
        body: cetakPenetapan,
        response: jawab(dokumen, 201),
      },
    },
    async (req, balas) => {
      const { periodeId, lingkup } = req.body;
      const hasil = await lanjut.tetapkanPredikat(konteks(aplikasi, req), periodeId, lingkup, asal(req));
      return balas.code(201).send(hasil);
    },
  );

  http.post(
    '/pegawai/:id/angka-kredit/dokumen',
    {
      schema: {
        tags,
        summary: 'Terbitkan rekap penetapan angka kredit',
        params: paramId,
        body: z.strictObject({}),
        response: jawab(dokumen, 201),
      },
    },
    async (req, balas) => {
      const hasil = await lanjut.terbitkanPak(konteks(aplikasi, req), req.params.id, asal(req));
      return balas.code(201).send(hasil);
    },
  );

  http.get(
    '/dokumen',
    {
      schema: {
        tags,
        summary: 'Dokumen yang diterbitkan',
        querystring: saringDokumen,
        response: jawab(daftarDokumen),
      },
    },
    (req) => read.daftarDokumen(konteks(aplikasi, req), req.query),
  );

  http.get(
    '/dokumen/:id/isi',
    { schema: { tags, summary: 'Isi dokumen', params: paramId, response: pdf } },
    async (req, balas) => {
      const hasil = await actions.ambilIsi(konteks(aplikasi, req), req.params.id);
      return kirimPdf(balas, hasil.isi, hasil.dokumen.namaBerkas);
    },
  );
};

function kirimPdf(balas: FastifyReply, isi: Uint8Array, nama: string): FastifyReply {
  return balas
    .type('application/pdf')
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .header(
      'content-disposition',
      `inline; filename*=UTF-8''${encodeURIComponent(nama).replace(/['()*]/g, persen)}`,
    )
    .serializer((badan: unknown) => badan as string)
    .send(Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength));
}

function persen(huruf: string): string {
  return `%${huruf.charCodeAt(0).toString(16)}`;
}
