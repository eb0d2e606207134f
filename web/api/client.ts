import createClient, { type Middleware } from 'openapi-fetch';
import { uuidV7 } from './idempotency.ts';
import { masalahDari, sebagaiMasalah } from './masalah.ts';
import type { components, paths } from './openapi.gen.ts';
import { sendSafely } from './send.ts';

/** A named shape of the contract: `Skema<'Sesi'>`. */
export type Skema<N extends keyof components['schemas']> = components['schemas'][N];

/** Headers of a write: `If-Match` from the version read, and the key of an attempt that is repeated. */
export function versi(
  nomor: number | string,
  kunci?: string,
): { 'If-Match': string; 'Idempotency-Key'?: string } {
  return { 'If-Match': `"${nomor}"`, ...(kunci && { 'Idempotency-Key': kunci }) };
}

const perilaku: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept', 'application/json, application/problem+json');
    if (request.method !== 'GET' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', uuidV7());
    }
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw await masalahDari(response);
    return response;
  },
  onError({ error }) {
    return sebagaiMasalah(error);
  },
};

/**
 * The typed client of Terang's interface. Each call answers `{ data, response }` or throws a Masalah;
 * writes carry an Idempotency-Key and are repeated with the same key while the server is out of reach.
 */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: sendSafely });
api.use(perilaku);
