import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  daftarTindakan,
  daftarUmpanBalik,
  pertanyaanPenilai,
  saringUmpanBalik,
  sasaranPegawai,
  tindakanBaru,
  umpanBalikBaru,
  umpanBalikTerlindung,
} from '#contract/umpan-balik.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as pertanyaan from './pertanyaan.ts';
import * as read from './read.ts';
import { rutePermintaan } from './routes-permintaan.ts';
import * as terlindung from './terlindung.ts';
import * as tindakan from './tindakan.ts';

const tags = ['Umpan balik'];

export const ruteUmpanBalik: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/umpan-balik',
    {
      schema: {
        tags,
        summary: 'Umpan balik yang diterima atau diberikan',
        querystring: saringUmpanBalik,
        response: jawab(daftarUmpanBalik),
      },
    },
    (req) => read.daftarUmpanBalik(konteks(aplikasi, req), req.query),
  );
  http.get(
    '/umpan-balik/sasaran',
    {
      schema: {
        tags,
        summary: 'RHK dan nilai yang dapat diberi umpan balik',
        querystring: z.object({ pegawaiId: z.uuid() }),
        response: jawab(sasaranPegawai),
      },
    },
    (req) => read.sasaranPegawai(konteks(aplikasi, req), req.query.pegawaiId),
  );
  http.post(
    '/umpan-balik',
    {
      schema: {
        tags,
        summary: 'Beri umpan balik',
        body: umpanBalikBaru,
        response: jawab(daftarUmpanBalik, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.berikan(konteks(aplikasi, req), req.body)),
  );
  http.get(
    '/umpan-balik/terlindung',
    {
      schema: {
        tags,
        summary: 'Umpan balik tanpa nama tentang saya, menurut kelompok',
        response: jawab(umpanBalikTerlindung),
      },
    },
    (req) => terlindung.umpanBalikTerlindung(konteks(aplikasi, req)),
  );
  http.get(
    '/umpan-balik/pertanyaan',
    {
      schema: {
        tags,
        summary: 'Pertanyaan untuk pejabat penilai dari umpan baliknya sendiri',
        querystring: z.object({ pegawaiId: z.uuid(), periodeId: z.uuid() }),
        response: jawab(pertanyaanPenilai),
      },
    },
    (req) => pertanyaan.pertanyaanPenilai(konteks(aplikasi, req), req.query),
  );
  http.get(
    '/umpan-balik/tindakan',
    {
      schema: {
        tags,
        summary: 'Tindakan sesudah umpan balik',
        querystring: z.object({ pegawaiId: z.uuid() }),
        response: jawab(daftarTindakan),
      },
    },
    (req) => tindakan.daftarTindakan(konteks(aplikasi, req), req.query.pegawaiId),
  );
  http.post(
    '/umpan-balik/tindakan',
    {
      schema: {
        tags,
        summary: 'Catat tindakan sesudah umpan balik',
        body: tindakanBaru,
        response: jawab(daftarTindakan, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await tindakan.catatTindakan(konteks(aplikasi, req), req.body)),
  );
  await http.register(rutePermintaan, { aplikasi });
};
