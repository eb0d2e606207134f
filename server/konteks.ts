import type { Aplikasi, Pelaku } from './aplikasi.ts';

/** One request on behalf of one person. Actions and reads take it first. */
export interface Konteks {
  app: Aplikasi;
  pelaku: Pelaku;
  permintaanId: string;
  /** Idempotency key of a write and the fingerprint of what was asked with it. */
  ulang?: { kunci: string; sidik: string };
  /** The version the caller believes to change (`If-Match`). */
  versi?: number;
}

/** The calendar day at the person's instansi. */
export function hariIni(k: Konteks): Temporal.PlainDate {
  return k.app.jam.hariIni(k.pelaku.zona);
}

/** The present instant as PostgreSQL takes it. */
export function sekarang(k: Konteks): string {
  return k.app.jam.sekarang().toString();
}
