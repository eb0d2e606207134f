import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  calonSambungan,
  daftarSkp,
  daftarSkpBawahan,
  isianSkp,
  pengembalianSkp,
  pengingatTerkirim,
  persetujuanSkp,
  rhkPimpinanTahun,
  riwayatVersi,
  sambunganRhk,
  saringNomor,
  saringSkp,
  saringTahun,
  skp,
  skpBaru,
} from '#contract/skp.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, kosong, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['SKP'];
const paramPegawai = z.object({ pegawaiId: z.uuid() });

export const ruteSkp: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/skp',
    { schema: { tags, summary: 'Daftar SKP saya', querystring: saringSkp, response: jawab(daftarSkp) } },
    (req) => read.daftarSkp(konteks(aplikasi, req), req.query),
  );
  http.post(
    '/skp',
    { schema: { tags, summary: 'Tambah SKP', body: skpBaru, response: jawab(skp, 201) } },
    async (req, balas) => balas.code(201).send(await actions.buatSkp(konteks(aplikasi, req), req.body)),
  );
  http.get(
    '/skp/bawahan',
    { schema: { tags, summary: 'SKP bawahan', querystring: saringTahun, response: jawab(daftarSkpBawahan) } },
    (req) => read.skpBawahan(konteks(aplikasi, req), req.query.tahun),
  );
  http.post(
    '/skp/bawahan/:pegawaiId/pengingat',
    {
      schema: {
        tags,
        summary: 'Ingatkan bawahan menyusun SKP',
        params: paramPegawai,
        body: z.object({ tahun: z.int() }),
        response: jawab(pengingatTerkirim, 201),
      },
    },
    async (req, balas) =>
      balas
        .code(201)
        .send(await actions.ingatkanBawahan(konteks(aplikasi, req), req.params.pegawaiId, req.body.tahun)),
  );
  http.get(
    '/skp/rhk-pimpinan',
    {
      schema: { tags, summary: 'RHK pimpinan', querystring: saringTahun, response: jawab(rhkPimpinanTahun) },
    },
    (req) => read.rhkPimpinan(konteks(aplikasi, req), req.query.tahun),
  );
  http.get(
    '/skp/:id',
    {
      schema: { tags, summary: 'Satu SKP', params: paramId, querystring: saringNomor, response: jawab(skp) },
    },
    (req) => read.skp(konteks(aplikasi, req), req.params.id, req.query.nomor),
  );
  http.get(
    '/skp/:id/versi',
    { schema: { tags, summary: 'Riwayat versi', params: paramId, response: jawab(riwayatVersi) } },
    (req) => read.versiSkp(konteks(aplikasi, req), req.params.id),
  );
  http.put(
    '/skp/:id/rancangan',
    {
      schema: {
        tags,
        summary: 'Simpan rancangan SKP',
        description: 'Seluruh rancangan, dengan If-Match. Versi lama dijawab 412 dengan yang terkini.',
        params: paramId,
        body: isianSkp,
        response: jawab(skp),
      },
    },
    (req) => actions.simpanRancangan(konteks(aplikasi, req), req.params.id, req.body),
  );
  http.delete(
    '/skp/:id/rancangan',
    { schema: { tags, summary: 'Hapus rancangan SKP', params: paramId, response: jawab(kosong, 204) } },
    async (req, balas) => {
      await actions.hapusRancangan(konteks(aplikasi, req), req.params.id);
      return balas.code(204).send(null);
    },
  );
  http.post(
    '/skp/:id/pengajuan',
    { schema: { tags, summary: 'Ajukan SKP', params: paramId, response: jawab(skp, 201) } },
    async (req, balas) => balas.code(201).send(await actions.ajukan(konteks(aplikasi, req), req.params.id)),
  );
  http.delete(
    '/skp/:id/pengajuan',
    { schema: { tags, summary: 'Tarik SKP yang diajukan', params: paramId, response: jawab(skp) } },
    (req) => actions.tarik(konteks(aplikasi, req), req.params.id),
  );
  http.post(
    '/skp/:id/pembukaan',
    {
      schema: {
        tags,
        summary: 'Pejabat penilai mulai memeriksa',
        params: paramId,
        response: jawab(skp, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.buka(konteks(aplikasi, req), req.params.id)),
  );
  http.put(
    '/skp/:id/klasifikasi',
    {
      schema: {
        tags,
        summary: 'Tetapkan RHK utama dan tambahan',
        params: paramId,
        body: persetujuanSkp,
        response: jawab(skp),
      },
    },
    (req) => actions.klasifikasikan(konteks(aplikasi, req), req.params.id, req.body),
  );
  http.post(
    '/skp/:id/pengembalian',
    {
      schema: {
        tags,
        summary: 'Kembalikan SKP dengan catatan',
        params: paramId,
        body: pengembalianSkp,
        response: jawab(skp, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.kembalikan(konteks(aplikasi, req), req.params.id, req.body.catatan)),
  );
  http.post(
    '/skp/:id/persetujuan',
    {
      schema: {
        tags,
        summary: 'Tetapkan SKP',
        params: paramId,
        body: persetujuanSkp,
        response: jawab(skp, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.setujui(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.post(
    '/skp/:id/revisi',
    { schema: { tags, summary: 'Mulai versi baru', params: paramId, response: jawab(skp, 201) } },
    async (req, balas) =>
      balas.code(201).send(await actions.mulaiRevisi(konteks(aplikasi, req), req.params.id)),
  );
  http.get(
    '/skp/:id/sambungan',
    {
      schema: {
        tags,
        summary: 'Calon sambungan RHK sementara',
        params: paramId,
        response: jawab(calonSambungan),
      },
    },
    (req) => read.calonSambungan(konteks(aplikasi, req), req.params.id),
  );
  http.post(
    '/skp/:id/sambungan',
    {
      schema: {
        tags,
        summary: 'Sambungkan RHK sementara ke RHK pimpinan',
        params: paramId,
        body: sambunganRhk,
        response: jawab(skp, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.sambungkanRhk(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.post(
    '/skp/:id/pengingat',
    {
      schema: {
        tags,
        summary: 'Ingatkan yang ditunggu',
        params: paramId,
        response: jawab(pengingatTerkirim, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.ingatkan(konteks(aplikasi, req), req.params.id)),
  );
};
