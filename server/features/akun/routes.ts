import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { akunContoh, gantiSandi, masuk, sandiSementara, sesi } from '#contract/akun.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, kosong, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';
import { NAMA_KUKI, sesiDari } from './sesi.ts';

export const ruteAkun: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  const kuki = { path: '/', httpOnly: true, sameSite: 'lax', secure: 'auto' } as const;

  http.post(
    '/sesi',
    {
      schema: { tags: ['Akun'], summary: 'Masuk', body: masuk, response: jawab(sesi, 201) },
      config: {
        terbuka: true,
        tanpaKunci: true,
        rateLimit: {
          max: 20,
          timeWindow: '1 minute',
          hook: 'preHandler',
          keyGenerator: (req) =>
            `${req.ip} ${actions.rapikanNamaMasuk((req.body as { nip?: string } | null)?.nip ?? '')}`,
        },
      },
    },
    async (req, balas) => {
      const token = await actions.masuk(aplikasi, req.body, req.headers['user-agent']);
      const berjalan = await sesiDari(aplikasi, token);
      req.pelaku = berjalan!.pelaku;
      balas.setCookie(NAMA_KUKI, token, kuki);
      return balas.code(201).send(await read.sesiSaya(konteks(aplikasi, req), berjalan!.wajibGantiSandi));
    },
  );

  http.get(
    '/sesi',
    {
      schema: { tags: ['Akun'], summary: 'Sesi saya', response: jawab(sesi) },
      config: { sebelumGantiSandi: true },
    },
    async (req) => {
      const berjalan = await sesiDari(aplikasi, req.cookies[NAMA_KUKI]!);
      return read.sesiSaya(konteks(aplikasi, req), berjalan?.wajibGantiSandi ?? false);
    },
  );

  http.delete(
    '/sesi',
    {
      schema: { tags: ['Akun'], summary: 'Keluar', response: jawab(kosong, 204) },
      config: { tanpaKunci: true, sebelumGantiSandi: true },
    },
    async (req, balas) => {
      await actions.keluar(konteks(aplikasi, req), req.cookies[NAMA_KUKI]!);
      return balas.clearCookie(NAMA_KUKI, kuki).code(204).send(null);
    },
  );

  http.put(
    '/akun/sandi',
    {
      schema: { tags: ['Akun'], summary: 'Ganti kata sandi', body: gantiSandi, response: jawab(kosong, 204) },
      config: { sebelumGantiSandi: true, tanpaKunci: true },
    },
    async (req, balas) =>
      balas
        .code(204)
        .send(await actions.gantiSandi(konteks(aplikasi, req), req.body, req.cookies[NAMA_KUKI]!)),
  );

  http.post(
    '/pegawai/:id/sandi-sementara',
    {
      schema: {
        tags: ['Akun'],
        summary: 'Atur ulang kata sandi pegawai',
        params: paramId,
        response: jawab(sandiSementara, 201),
      },
      // the answer holds a secret, so it is never kept for repeating; a repeat makes a new one
      config: { tanpaKunci: true },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.resetSandi(konteks(aplikasi, req), req.params.id)),
  );

  http.get(
    '/contoh',
    {
      schema: { tags: ['Akun'], summary: 'Akun contoh', response: jawab(akunContoh) },
      config: { terbuka: true },
    },
    () => read.akunContoh(aplikasi),
  );
};
