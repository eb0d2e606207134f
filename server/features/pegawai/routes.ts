import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  akhirPenugasan,
  halamanPegawai,
  isiPegawai,
  masalahPegawai,
  pegawaiBaru,
  pegawaiLengkap,
  penilaiBaru,
  penugasanBaru,
  peranBaru,
  rekanRingkas,
  saringPegawai,
} from '#contract/pegawai.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Pegawai'];

export const rutePegawai: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/pegawai',
    {
      schema: {
        tags,
        summary: 'Daftar pegawai (operator)',
        querystring: saringPegawai,
        response: jawab(halamanPegawai),
      },
    },
    (req) => read.daftarPegawai(konteks(aplikasi, req), req.query),
  );
  http.get(
    '/pegawai/masalah',
    { schema: { tags, summary: 'Masalah data pegawai (operator)', response: jawab(masalahPegawai) } },
    (req) => read.masalahPegawai(konteks(aplikasi, req)),
  );
  http.get(
    '/rekan',
    {
      schema: {
        tags,
        summary: 'Cari rekan kerja menurut nama',
        querystring: z.object({ cari: z.string().trim().min(2).max(60) }),
        response: jawab(z.object({ isi: z.array(rekanRingkas) })),
      },
    },
    async (req) => ({ isi: await read.cariRekan(konteks(aplikasi, req), req.query.cari) }),
  );
  http.get(
    '/pegawai/:id',
    { schema: { tags, summary: 'Pegawai', params: paramId, response: jawab(pegawaiLengkap) } },
    (req) => read.pegawai(konteks(aplikasi, req), req.params.id),
  );
  http.post(
    '/pegawai',
    { schema: { tags, summary: 'Tambah pegawai', body: pegawaiBaru, response: jawab(pegawaiLengkap, 201) } },
    async (req, balas) => balas.code(201).send(await actions.tambahPegawai(konteks(aplikasi, req), req.body)),
  );
  http.put(
    '/pegawai/:id',
    {
      schema: {
        tags,
        summary: 'Ubah pegawai',
        params: paramId,
        body: isiPegawai,
        response: jawab(pegawaiLengkap),
      },
    },
    (req) => actions.ubahPegawai(konteks(aplikasi, req), req.params.id, req.body),
  );
  http.post(
    '/pegawai/:id/penugasan',
    {
      schema: {
        tags,
        summary: 'Mulai penugasan',
        params: paramId,
        body: penugasanBaru,
        response: jawab(pegawaiLengkap, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.mulaiPenugasan(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.post(
    '/pegawai/:id/penugasan/:penugasanId/akhir',
    {
      schema: {
        tags,
        summary: 'Akhiri penugasan',
        params: paramId.extend({ penugasanId: z.uuid() }),
        body: akhirPenugasan,
        response: jawab(pegawaiLengkap, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(
          await actions.akhiriPenugasan(
            konteks(aplikasi, req),
            req.params.id,
            req.params.penugasanId,
            req.body.sampai,
          ),
        ),
  );
  http.post(
    '/pegawai/:id/penilai',
    {
      schema: {
        tags,
        summary: 'Tetapkan pejabat penilai',
        params: paramId,
        body: penilaiBaru,
        response: jawab(pegawaiLengkap, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.tetapkanPenilai(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.post(
    '/pegawai/:id/peran',
    {
      schema: {
        tags,
        summary: 'Berikan peran',
        params: paramId,
        body: peranBaru,
        response: jawab(pegawaiLengkap, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.berikanPeran(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.delete(
    '/pegawai/:id/peran/:peranId',
    {
      schema: {
        tags,
        summary: 'Cabut peran',
        params: paramId.extend({ peranId: z.uuid() }),
        response: jawab(pegawaiLengkap),
      },
    },
    (req) => actions.cabutPeran(konteks(aplikasi, req), req.params.id, req.params.peranId),
  );
};
