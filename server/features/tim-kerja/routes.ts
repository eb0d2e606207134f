import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  akhirAnggota,
  anggotaBaru,
  daftarTim,
  isianTim,
  keputusanAnggota,
  timBaru,
  timKerja,
} from '#contract/tim-kerja.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Tim kerja'];
const paramAnggota = paramId.extend({ pegawaiId: z.uuid() });

export const ruteTimKerja: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/tim-kerja',
    { schema: { tags, summary: 'Tim kerja yang menyangkut saya', response: jawab(daftarTim) } },
    (req) => read.daftarTim(konteks(aplikasi, req)),
  );
  http.post(
    '/tim-kerja',
    { schema: { tags, summary: 'Bentuk tim kerja', body: timBaru, response: jawab(timKerja, 201) } },
    async (req, balas) => balas.code(201).send(await actions.bentuk(konteks(aplikasi, req), req.body)),
  );
  http.put(
    '/tim-kerja/:id',
    {
      schema: { tags, summary: 'Ubah tim kerja', params: paramId, body: isianTim, response: jawab(timKerja) },
    },
    (req) => actions.ubah(konteks(aplikasi, req), req.params.id, req.body),
  );
  http.post(
    '/tim-kerja/:id/anggota',
    {
      schema: {
        tags,
        summary: 'Tambah anggota',
        params: paramId,
        body: anggotaBaru,
        response: jawab(timKerja, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.tambahAnggota(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.put(
    '/tim-kerja/:id/anggota/:pegawaiId',
    {
      schema: {
        tags,
        summary: 'Akhiri keanggotaan',
        params: paramAnggota,
        body: akhirAnggota,
        response: jawab(timKerja),
      },
    },
    (req) =>
      actions.akhiriAnggota(konteks(aplikasi, req), req.params.id, req.params.pegawaiId, req.body.sampai),
  );
  http.post(
    '/tim-kerja/:id/anggota/:pegawaiId/keputusan',
    {
      schema: {
        tags,
        summary: 'Setujui atau tolak keanggotaan pegawai Anda',
        params: paramAnggota,
        body: keputusanAnggota,
        response: jawab(timKerja, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(await actions.putuskan(konteks(aplikasi, req), req.params.id, req.params.pegawaiId, req.body)),
  );
};
