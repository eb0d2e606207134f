import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  daftarPemberitahuan,
  hasilTerbaca,
  isiPilihanPemberitahuan,
  pengaruhPemberitahuan,
  perangkatDorongBaru,
  perangkatDorongLepas,
  pilihanPemberitahuan,
  saringPemberitahuan,
  terbaca,
} from '#contract/pemberitahuan.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Pemberitahuan'];

export const rutePemberitahuan: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (
  http,
  { aplikasi },
) => {
  http.get(
    '/pemberitahuan',
    {
      schema: {
        tags,
        summary: 'Pemberitahuan saya',
        querystring: saringPemberitahuan,
        response: jawab(daftarPemberitahuan),
      },
    },
    (req) => read.daftarPemberitahuan(konteks(aplikasi, req), req.query),
  );
  http.post(
    '/pemberitahuan/terbaca',
    {
      schema: {
        tags,
        summary: 'Tandai pemberitahuan sudah dibaca',
        body: terbaca,
        response: jawab(hasilTerbaca, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.tandaiTerbaca(konteks(aplikasi, req), req.body.id)),
  );
  http.get(
    '/pemberitahuan/pilihan',
    { schema: { tags, summary: 'Cara saya diberi tahu', response: jawab(pilihanPemberitahuan) } },
    (req) => read.pilihanSaya(konteks(aplikasi, req)),
  );
  http.put(
    '/pemberitahuan/pilihan',
    {
      schema: {
        tags,
        summary: 'Ubah cara saya diberi tahu',
        body: isiPilihanPemberitahuan,
        response: jawab(pilihanPemberitahuan),
      },
    },
    (req) => actions.simpanPilihan(konteks(aplikasi, req), req.body),
  );
  http.post(
    '/pemberitahuan/perangkat',
    {
      schema: {
        tags,
        summary: 'Terima pemberitahuan di peramban ini',
        body: perangkatDorongBaru,
        response: jawab(z.object({ id: z.uuid() }), 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.daftarkanPerangkat(konteks(aplikasi, req), req.body)),
  );
  http.post(
    '/pemberitahuan/perangkat/pelepasan',
    {
      schema: {
        tags,
        summary: 'Berhenti menerima pemberitahuan di peramban ini',
        body: perangkatDorongLepas,
        response: jawab(z.object({}), 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.lepaskanPerangkat(konteks(aplikasi, req), req.body.titikAkhir)),
  );
  http.get(
    '/pemberitahuan/pengaruh',
    { schema: { tags, summary: 'Pengaruh pemberitahuan', response: jawab(pengaruhPemberitahuan) } },
    (req) => read.pengaruh(konteks(aplikasi, req)),
  );
  http.get(
    '/kiriman/:kode',
    {
      config: { terbuka: true },
      schema: {
        tags,
        summary: 'Tujuan tombol sebuah kiriman',
        params: z.object({ kode: z.string().max(64) }),
        response: { 302: z.any().describe('Halaman yang dimaksud') },
      },
    },
    async (req, balas) => balas.redirect(await actions.bukaKiriman(aplikasi, req.params.kode)),
  );
};
