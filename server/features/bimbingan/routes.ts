import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  alasanBimbingan,
  bimbinganBaru,
  bimbinganLengkap,
  daftarBimbingan,
  evaluasiKompetensiBaru,
  isiPegawaiBimbingan,
  isiPembimbingBimbingan,
  umpanBalikBimbingan,
  umpanBalikBimbinganBaru,
} from '#contract/bimbingan.ts';
import { tersimpan } from '#contract/konseling.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';
import { beriUmpanBalik, nilaiKompetensi } from './sesudah.ts';

const tags = ['Bimbingan'];
const kosong = z.strictObject({});

export const ruteBimbingan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  const baru = <B extends z.ZodType, J extends z.ZodType>(summary: string, body: B, hasil: J) => ({
    tags,
    summary,
    params: paramId,
    body,
    response: jawab(hasil, 201),
  });
  http.get(
    '/bimbingan',
    { schema: { tags, summary: 'Bimbingan yang menyangkut Anda', response: jawab(daftarBimbingan) } },
    (req) => read.daftarBimbingan(konteks(aplikasi, req)),
  );
  http.get(
    '/bimbingan/:id',
    { schema: { tags, summary: 'Satu bimbingan', params: paramId, response: jawab(bimbinganLengkap) } },
    (req) => read.satuBimbingan(konteks(aplikasi, req), req.params.id),
  );
  http.post(
    '/bimbingan',
    {
      schema: {
        tags,
        summary: 'Rencanakan coaching atau mentoring',
        body: bimbinganBaru,
        response: jawab(bimbinganLengkap, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.rencanakan(konteks(aplikasi, req), req.body)),
  );
  http.put(
    '/bimbingan/:id/isian-pegawai',
    {
      schema: {
        tags,
        summary: 'Isi bagian pegawai',
        params: paramId,
        body: isiPegawaiBimbingan,
        response: jawab(bimbinganLengkap),
      },
    },
    (req) => actions.isiPegawai(konteks(aplikasi, req), req.params.id, req.body),
  );
  http.put(
    '/bimbingan/:id/isian-pembimbing',
    {
      schema: {
        tags,
        summary: 'Isi bagian pembimbing',
        params: paramId,
        body: isiPembimbingBimbingan,
        response: jawab(bimbinganLengkap),
      },
    },
    (req) => actions.isiPembimbing(konteks(aplikasi, req), req.params.id, req.body),
  );
  http.post(
    '/bimbingan/:id/tanda-tangan',
    { schema: baru('Tandatangani catatan bimbingan', kosong, bimbinganLengkap) },
    async (req, balas) =>
      balas.code(201).send(await actions.tandatangani(konteks(aplikasi, req), req.params.id)),
  );
  http.post(
    '/bimbingan/:id/pengembalian',
    { schema: baru('Minta catatan diperbaiki', alasanBimbingan, bimbinganLengkap) },
    async (req, balas) =>
      balas.code(201).send(await actions.kembalikan(konteks(aplikasi, req), req.params.id, req.body.alasan)),
  );
  http.post(
    '/bimbingan/:id/pembatalan',
    { schema: baru('Batalkan bimbingan', alasanBimbingan, bimbinganLengkap) },
    async (req, balas) =>
      balas.code(201).send(await actions.batalkan(konteks(aplikasi, req), req.params.id, req.body.alasan)),
  );
  http.post(
    '/bimbingan/:id/umpan-balik',
    { schema: baru('Beri umpan balik bimbingan (B.1.8)', umpanBalikBimbinganBaru, tersimpan) },
    async (req, balas) =>
      balas.code(201).send(await beriUmpanBalik(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.get(
    '/bimbingan/:id/umpan-balik',
    {
      schema: {
        tags,
        summary: 'Umpan balik bimbingan; hanya untuk pegawainya dan atasan dari pimpinan',
        params: paramId,
        response: jawab(umpanBalikBimbingan),
      },
    },
    (req) => read.umpanBalikBimbingan(konteks(aplikasi, req), req.params.id),
  );
  http.post(
    '/bimbingan/:id/kompetensi',
    { schema: baru('Evaluasi kompetensi (B.1.9)', evaluasiKompetensiBaru, bimbinganLengkap) },
    async (req, balas) =>
      balas.code(201).send(await nilaiKompetensi(konteks(aplikasi, req), req.params.id, req.body)),
  );
};
