import type { FastifyReply } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { bukti, daftarBukti, kepalaUnggah, saringBukti, tautanBaru } from '#contract/bukti.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { aliranMasuk, namaBerkas } from '../../doors/http/berkas-masuk.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, kosong, paramId } from '../../doors/http/skema.ts';
import { Masalah } from '../../masalah.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

export const ruteBukti: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  // the body stays a stream; the action counts and stores it
  http.addContentTypeParser('application/octet-stream', (_, aliran, selesai) => selesai(null, aliran));

  http.put(
    '/bukti/:id',
    {
      schema: {
        tags: ['Bukti'],
        summary: 'Unggah bukti dukung',
        description:
          'Badan permintaan adalah isi berkas (application/octet-stream). Mengulang dengan id dan isi yang sama aman.',
        consumes: ['application/octet-stream'],
        params: paramId,
        headers: kepalaUnggah,
        response: jawab(bukti),
      },
      // repeated by its id and the checksum of the bytes
      config: { tanpaKunci: true },
    },
    (req) => {
      const kepala = req.headers;
      if (!aliranMasuk(req.body))
        throw new Masalah('bentuk-salah', 'Kirim isi berkas dengan Content-Type: application/octet-stream.');
      const panjang = Number(kepala['content-length']);
      return actions.unggah(konteks(aplikasi, req), {
        id: req.params.id,
        nama: namaBerkas(kepala['x-nama-berkas']),
        isi: req.body,
        panjang: Number.isFinite(panjang) ? panjang : undefined,
        sha256: kepala['x-sha256'],
        diambilPada: kepala['x-diambil-pada'],
      });
    },
  );

  http.post(
    '/bukti/tautan',
    {
      schema: { tags: ['Bukti'], summary: 'Lampirkan tautan', body: tautanBaru, response: jawab(bukti, 201) },
    },
    async (req, balas) => balas.code(201).send(await actions.simpanTautan(konteks(aplikasi, req), req.body)),
  );

  http.get(
    '/bukti',
    {
      schema: {
        tags: ['Bukti'],
        summary: 'Bukti saya',
        querystring: saringBukti,
        response: jawab(daftarBukti),
      },
    },
    (req) => read.buktiSaya(konteks(aplikasi, req), req.query),
  );

  http.get(
    '/bukti/:id',
    { schema: { tags: ['Bukti'], summary: 'Satu bukti', params: paramId, response: jawab(bukti) } },
    (req) => read.satuBukti(konteks(aplikasi, req), req.params.id),
  );

  for (const bagian of ['isi', 'miniatur'] as const)
    http.get(
      `/bukti/:id/${bagian}`,
      {
        schema: {
          tags: ['Bukti'],
          summary: bagian === 'isi' ? 'Isi berkas' : 'Miniatur gambar',
          params: paramId,
          response: { 200: z.any().describe('Isi berkas') },
        },
      },
      async (req, balas) =>
        kirimBerkas(balas, await read.isiBukti(konteks(aplikasi, req), req.params.id, bagian)),
    );

  http.delete(
    '/bukti/:id',
    { schema: { tags: ['Bukti'], summary: 'Hapus bukti', params: paramId, response: jawab(kosong, 204) } },
    async (req, balas) => balas.code(204).send(await actions.hapus(konteks(aplikasi, req), req.params.id)),
  );
};

/** Other people's files on our own address: never run, never guessed at, shown in the page only where that is safe. */
function kirimBerkas(balas: FastifyReply, { aliran, nama, tipeIsi }: read.IsiBukti): FastifyReply {
  const gambar = tipeIsi.startsWith('image/');
  const dalamHalaman = gambar || tipeIsi === 'application/pdf';
  // browsers do not start their PDF viewer in a sandboxed document; the viewer is a sandbox of its own
  const sandbox = tipeIsi === 'application/pdf' ? '' : 'sandbox; ';
  return balas
    .type(tipeIsi.startsWith('text/') ? `${tipeIsi}; charset=utf-8` : tipeIsi)
    .header('x-content-type-options', 'nosniff')
    .header(
      'content-security-policy',
      `${sandbox}default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'`,
    )
    .header('cache-control', 'private, max-age=3600')
    .header(
      'content-disposition',
      `${dalamHalaman ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(nama).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
    )
    .serializer((isi: unknown) => isi as string)
    .send(aliran);
}
