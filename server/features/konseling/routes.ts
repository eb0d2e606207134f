import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  catatanKonselingBaru,
  daftarKonseling,
  isiKonseling,
  konselingLengkap,
  laporanPerilakuBaru,
  pemberitahuanPerilaku,
  penunjukanKonselor,
  penyelesaianKonseling,
  sesiKonselingBaru,
  tanggapanPerilaku,
  tersimpan,
} from '#contract/konseling.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import { tunjuk } from './penunjukan.ts';
import * as read from './read.ts';

const tags = ['Konseling'];
const kosong = z.strictObject({});

export const ruteKonseling: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  const baru = <B extends z.ZodType, J extends z.ZodType>(summary: string, body: B, hasil: J) => ({
    tags,
    summary,
    params: paramId,
    body,
    response: jawab(hasil, 201),
  });
  http.get(
    '/konseling',
    { schema: { tags, summary: 'Konseling yang menyangkut Anda', response: jawab(daftarKonseling) } },
    (req) => read.daftarKonseling(konteks(aplikasi, req)),
  );
  http.get(
    '/konseling/:id',
    { schema: { tags, summary: 'Satu konseling', params: paramId, response: jawab(konselingLengkap) } },
    (req) => read.satuKonseling(konteks(aplikasi, req), req.params.id),
  );
  http.get(
    '/konseling/:id/isi',
    {
      schema: {
        tags,
        summary: 'Pertemuan dan catatan; hanya untuk konselor dan pegawainya',
        params: paramId,
        response: jawab(isiKonseling),
      },
    },
    async (req, balas) => {
      const isi = await read.isiKonseling(konteks(aplikasi, req), req.params.id);
      return balas.header('cache-control', 'private, no-store').send(isi);
    },
  );
  http.post(
    '/konseling',
    {
      schema: {
        tags,
        summary: 'Beritahukan permasalahan perilaku kepada pegawai',
        body: pemberitahuanPerilaku,
        response: jawab(konselingLengkap, 201),
      },
    },
    async (req, balas) => balas.code(201).send(await actions.beritahu(konteks(aplikasi, req), req.body)),
  );
  http.post(
    '/konseling/:id/tanggapan',
    { schema: baru('Tanggapi pemberitahuan', tanggapanPerilaku, konselingLengkap) },
    async (req, balas) =>
      balas.code(201).send(await actions.tanggapi(konteks(aplikasi, req), req.params.id, req.body.tanggapan)),
  );
  http.post(
    '/konseling/:id/perbaikan',
    { schema: baru('Nyatakan perilaku membaik', kosong, konselingLengkap) },
    async (req, balas) =>
      balas.code(201).send(await actions.nyatakanMembaik(konteks(aplikasi, req), req.params.id)),
  );
  http.post(
    '/konseling/:id/laporan',
    { schema: baru('Laporkan permasalahan perilaku kerja (B.1.10)', laporanPerilakuBaru, konselingLengkap) },
    async (req, balas) =>
      balas.code(201).send(await actions.laporkan(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.post(
    '/konseling/:id/peniadaan',
    { schema: baru('Nyatakan konseling tidak diperlukan', kosong, konselingLengkap) },
    async (req, balas) =>
      balas.code(201).send(await actions.tidakPerlukan(konteks(aplikasi, req), req.params.id)),
  );
  http.post(
    '/konseling/:id/konselor',
    { schema: baru('Tunjuk konselor', penunjukanKonselor, konselingLengkap) },
    async (req, balas) => balas.code(201).send(await tunjuk(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.post(
    '/konseling/:id/sesi',
    { schema: baru('Jadwalkan pertemuan', sesiKonselingBaru, tersimpan) },
    async (req, balas) =>
      balas.code(201).send(await actions.jadwalkan(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.post(
    '/konseling/:id/catatan',
    { schema: baru('Tulis catatan konseling', catatanKonselingBaru, tersimpan) },
    async (req, balas) =>
      balas.code(201).send(await actions.catatKonseling(konteks(aplikasi, req), req.params.id, req.body)),
  );
  http.post(
    '/konseling/:id/penyelesaian',
    { schema: baru('Selesaikan konseling', penyelesaianKonseling, konselingLengkap) },
    async (req, balas) => {
      const hasil = await actions.selesaikan(konteks(aplikasi, req), req.params.id, req.body.kesimpulan);
      return balas.code(201).send(hasil);
    },
  );
};
