import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Aplikasi, Pelaku } from '../../aplikasi.ts';
import type { Konteks } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null on open routes. */
    pelaku: Pelaku | null;
  }
  interface FastifyContextConfig {
    /** Open to everybody, without a session. */
    terbuka?: boolean;
    /** A write that needs no idempotency key (signing in and out). */
    tanpaKunci?: boolean;
    /** Still allowed while the password must be changed. */
    sebelumGantiSandi?: boolean;
  }
}

const kunciSah = z.uuid();

/** The context an action needs, from a request whose session was already checked. */
export function konteks(app: Aplikasi, req: FastifyRequest): Konteks {
  if (!req.pelaku) throw new Masalah('belum-masuk', 'Masuk dahulu untuk melanjutkan.');
  return {
    app,
    pelaku: req.pelaku,
    permintaanId: req.id,
    ...(req.method !== 'GET' && !req.routeOptions.config.tanpaKunci && { ulang: ulang(req) }),
    ...(req.headers['if-match'] && { versi: versi(req.headers['if-match']) }),
  };
}

function ulang(req: FastifyRequest): { kunci: string; sidik: string } {
  const kunci = kunciSah.safeParse(req.headers['idempotency-key']);
  if (!kunci.success)
    throw new Masalah(
      'bentuk-salah',
      'Sertakan kepala permintaan Idempotency-Key berisi UUID, satu untuk setiap perubahan.',
      {
        errors: [
          { pointer: '/headers/idempotency-key', kode: 'E-KUNCI-PENGULANGAN', pesan: 'Wajib berupa UUID.' },
        ],
      },
    );
  const isi = Buffer.isBuffer(req.body) ? req.body : JSON.stringify(req.body ?? null);
  const sidik = createHash('sha256').update(`${req.method} ${req.url}\n`).update(isi).digest('base64');
  return { kunci: kunci.data, sidik };
}

function versi(kepala: string): number {
  const angka = Number(kepala.replace(/^W\//, '').replaceAll('"', ''));
  if (!Number.isInteger(angka) || angka < 1)
    throw new Masalah('bentuk-salah', 'Kepala permintaan If-Match harus berisi nomor versi, mis. "3".');
  return angka;
}
