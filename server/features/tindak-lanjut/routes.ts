import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  alasanTindakLanjut,
  daftarPrioritas,
  daftarTindakLanjut,
  saringPrioritas,
  saringTindakLanjut,
  tandaKemajuan,
  tindakLanjut,
  tindakLanjutBaru,
} from '#contract/tindak-lanjut.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Tindak lanjut'];

export const ruteTindakLanjut: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/tindak-lanjut',
    {
      schema: {
        tags,
        summary: 'Usulan tindak lanjut dan keadaannya',
        querystring: saringTindakLanjut,
        response: jawab(daftarTindakLanjut),
      },
    },
    (req) => read.daftarTindakLanjut(konteks(aplikasi, req), req.query),
  );
  http.get(
    '/tindak-lanjut/kemajuan',
    {
      schema: {
        tags,
        summary: 'Pegawai yang menurut umpan balik belum menunjukkan kemajuan',
        response: jawab(tandaKemajuan),
      },
    },
    (req) => read.tandaKemajuan(konteks(aplikasi, req)),
  );
  http.get(
    '/tindak-lanjut/prioritas',
    {
      schema: {
        tags,
        summary: 'Prioritas kelompok rencana suksesi dan pengembangan kompetensi',
        querystring: saringPrioritas,
        response: jawab(daftarPrioritas),
      },
    },
    (req) => read.daftarPrioritas(konteks(aplikasi, req), req.query),
  );
  http.post(
    '/tindak-lanjut',
    {
      schema: {
        tags,
        summary: 'Usulkan tindak lanjut',
        body: tindakLanjutBaru,
        response: jawab(tindakLanjut, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.buat(konteks(aplikasi, req), req.body)),
  );
  http.post(
    '/tindak-lanjut/:id/peniadaan',
    {
      schema: {
        tags,
        summary: 'Nyatakan usulan tidak dilakukan',
        params: paramId,
        body: alasanTindakLanjut,
        response: jawab(tindakLanjut, 201),
      },
    },
    async (req, balas) => {
      const hasil = await actions.tiadakan(konteks(aplikasi, req), req.params.id, req.body.alasan);
      return balas.code(201).send(hasil);
    },
  );
  http.post(
    '/tindak-lanjut/:id/penyelesaian',
    {
      schema: {
        tags,
        summary: 'Selesaikan pemeriksaan jalur sanksi',
        params: paramId,
        body: alasanTindakLanjut,
        response: jawab(tindakLanjut, 201),
      },
    },
    async (req, balas) => {
      const hasil = await actions.selesaikan(konteks(aplikasi, req), req.params.id, req.body.alasan);
      return balas.code(201).send(hasil);
    },
  );
};
