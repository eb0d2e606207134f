import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import pino from 'pino';
import type { Aplikasi } from '#server/aplikasi.ts';
import { bukaBasisData, bukaPool } from '#server/db/koneksi.ts';
import { buatServer } from '#server/doors/http/server.ts';
import { hashSandi } from '#server/features/akun/sandi.ts';
import { bacaPengaturan } from '#server/pengaturan.ts';
import { gudangLokal } from '#server/ports/berkas.ts';
import { jamUji } from '#server/ports/jam.ts';
import { type BasisDataUji, basisDataUji } from '#tests/database/basis-data.ts';
import { type InstansiUji, tanamInstansi } from './instansi.ts';
import { Klien } from './klien.ts';

export const SANDI_UJI = 'kata-sandi-uji-2026';

/** A whole small world for feature tests: a database of its own, two instansi, an HTTP server that does not listen. */
export interface Dunia {
  app: Aplikasi;
  http: FastifyInstance;
  pool: pg.Pool;
  basisData: BasisDataUji;
  jam: ReturnType<typeof jamUji>;
  /** Kota A: walikota → kepala dinas → kepala bidang → two staf; an operator. */
  a: InstansiUji;
  /** Kabupaten B, the same shape: the neighbour whose objects nobody of A may see. */
  b: InstansiUji;
  /** A signed-in client for a person of either instansi. */
  masuk(orang: { namaMasuk: string }): Promise<Klien>;
  /** A client without a session. */
  tamu(): Klien;
  tutup(): Promise<void>;
}

/** Builds the world. The clock stands at 15 January 2026, 09.00 WIB, unless another instant is given. */
export async function bangunDunia(kini = '2026-01-15T02:00:00Z'): Promise<Dunia> {
  const basisData = await basisDataUji();
  const pool = bukaPool({ ...basisData.connection, max: 4 });
  const db = bukaBasisData({ ...basisData.connection, max: 12 });
  const jam = jamUji(kini);
  const app: Aplikasi = {
    db,
    jam,
    berkas: gudangLokal(join(tmpdir(), 'terang-uji', basisData.connection.database)),
    pengaturan: bacaPengaturan({ CONTOH: 'tidak', ALAMAT_PUBLIK: 'http://terang.uji' }),
    log: pino({ level: process.env.LOG_UJI ?? 'error' }),
  };
  const sandiHash = await hashSandi(SANDI_UJI);
  const a = await tanamInstansi(pool, { kode: 'KOTA-A', nama: 'Pemerintah Kota A', nomor: 1, sandiHash });
  const b = await tanamInstansi(pool, { kode: 'KAB-B', nama: 'Pemerintah Kabupaten B', nomor: 2, sandiHash });
  const http = await buatServer(app);
  await http.ready();
  return {
    app,
    http,
    pool,
    basisData,
    jam,
    a,
    b,
    masuk: async ({ namaMasuk }) => {
      const klien = new Klien(http);
      await klien.masuk(namaMasuk, SANDI_UJI);
      return klien;
    },
    tamu: () => new Klien(http),
    tutup: async () => {
      await http.close();
      await db.destroy();
      await pool.end();
      await basisData.tutup();
    },
  };
}
