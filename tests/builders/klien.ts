import { randomUUIDv7 } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';

export interface Jawaban<T = any> {
  status: number;
  isi: T;
  kepala: LightMyRequestResponse['headers'];
  mentah: Buffer;
}

interface Opsi {
  /** The version to change (`If-Match`). */
  versi?: number;
  /** Idempotency key; a fresh one when not given. */
  kunci?: string;
  kepala?: Record<string, string>;
}

/** Talks to the API as one person does: keeps the session cookie, sends a fresh idempotency key with each write. */
export class Klien {
  private readonly http: FastifyInstance;
  private kuki: string | undefined;

  constructor(http: FastifyInstance) {
    this.http = http;
  }

  async masuk(nip: string, sandi: string): Promise<Jawaban> {
    const jawaban = await this.kirim('POST', '/sesi', { nip, sandi });
    const kuki = [jawaban.kepala['set-cookie']].flat()[0];
    if (jawaban.status === 201 && kuki) this.kuki = kuki.split(';')[0];
    return jawaban;
  }

  get = <T = any>(jalur: string, opsi?: Opsi) => this.kirim<T>('GET', jalur, undefined, opsi);
  post = <T = any>(jalur: string, isi?: unknown, opsi?: Opsi) =>
    this.kirim<T>('POST', jalur, isi ?? {}, opsi);
  put = <T = any>(jalur: string, isi?: unknown, opsi?: Opsi) => this.kirim<T>('PUT', jalur, isi, opsi);
  patch = <T = any>(jalur: string, isi?: unknown, opsi?: Opsi) => this.kirim<T>('PATCH', jalur, isi, opsi);
  hapus = <T = any>(jalur: string, opsi?: Opsi) => this.kirim<T>('DELETE', jalur, undefined, opsi);

  private async kirim<T = any>(
    cara: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    jalur: string,
    isi?: unknown,
    opsi: Opsi = {},
  ): Promise<Jawaban<T>> {
    const jawaban: LightMyRequestResponse = await this.http.inject({
      method: cara,
      url: `/api/v1${jalur}`,
      headers: {
        ...(this.kuki && { cookie: this.kuki }),
        ...(cara !== 'GET' && { 'idempotency-key': opsi.kunci ?? randomUUIDv7() }),
        ...(opsi.versi !== undefined && { 'if-match': `"${opsi.versi}"` }),
        ...opsi.kepala,
      },
      ...(isi !== undefined && { payload: isi as string | Buffer | object }),
    });
    const json = (jawaban.headers['content-type'] ?? '').includes('json');
    return {
      status: jawaban.statusCode,
      isi: (json && jawaban.payload ? jawaban.json() : jawaban.payload) as T,
      kepala: jawaban.headers,
      mentah: jawaban.rawPayload,
    };
  }
}
