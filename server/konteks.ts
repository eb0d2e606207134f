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

/** Who does something and when: a person, or the clock (`oleh` null) that carries out what a person decided before. */
export interface Pelaksana {
  instansiId: string;
  oleh: string | null;
  hari: Temporal.PlainDate;
  /** The instant, as PostgreSQL takes it. */
  saat: string;
  permintaanId: string | null;
}

/** The person of a request as the one who carries out. */
export function pelaksana(k: Konteks): Pelaksana {
  return {
    instansiId: k.pelaku.instansiId,
    oleh: k.pelaku.pegawaiId,
    hari: hariIni(k),
    saat: sekarang(k),
    permintaanId: k.permintaanId,
  };
}
