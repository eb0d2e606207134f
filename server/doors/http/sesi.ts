import type { FastifyInstance } from 'fastify';
import type { Aplikasi } from '../../aplikasi.ts';
import { NAMA_KUKI, sesiDari } from '../../features/akun/sesi.ts';
import { Masalah } from '../../masalah.ts';

/** Checks origin and session before any API route that is not declared open. */
export function pasangSesi(http: FastifyInstance, app: Aplikasi): void {
  http.addHook('onRequest', async (req) => {
    if (!req.url.startsWith('/api/v1/')) return;
    const { config } = req.routeOptions;
    if (req.method !== 'GET' && req.method !== 'HEAD') pastikanAsal(req.headers, req.host);
    const kuki = req.cookies[NAMA_KUKI];
    const sesi = kuki ? await sesiDari(app, kuki) : undefined;
    if (sesi) req.pelaku = sesi.pelaku;
    if (config.terbuka || req.is404) return;
    if (!sesi)
      throw new Masalah(
        'belum-masuk',
        'Sesi Anda sudah berakhir atau belum dimulai. Masuk dahulu; isian Anda tidak hilang.',
      );
    if (sesi.wajibGantiSandi && !config.sebelumGantiSandi)
      throw new Masalah('wajib-ganti-sandi', 'Ganti kata sandi awal Anda dahulu, lalu lanjutkan.');
  });
}

/** A browser must come from our own pages; programs send no Origin. */
function pastikanAsal(kepala: { origin?: string; 'sec-fetch-site'?: string | string[] }, host: string): void {
  const situs = kepala['sec-fetch-site'];
  const lain =
    (kepala.origin && URL.parse(kepala.origin)?.host !== host) ||
    situs === 'cross-site' ||
    situs === 'same-site';
  if (lain) throw new Masalah('tidak-berwenang', 'Permintaan ini datang dari situs lain dan tidak diterima.');
}
