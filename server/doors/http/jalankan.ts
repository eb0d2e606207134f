import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import pino from 'pino';
import type { Aplikasi } from '../../aplikasi.ts';
import { bukaBasisData, bukaPool } from '../../db/koneksi.ts';
import { migrasi } from '../../db/migrasi.ts';
import { mulaiTertanam } from '../../db/tertanam.ts';
import { bacaPengaturan, type Pengaturan } from '../../pengaturan.ts';
import { gudangLokal } from '../../ports/berkas.ts';
import { jamSistem } from '../../ports/jam.ts';
import { mulaiPekerjaan } from '../jobs/pekerja.ts';
import { buatServer } from './server.ts';

/** Starts everything in order — database, schema, sample data, jobs, HTTP — and ends it in reverse on a signal. */
export async function jalankanServer(): Promise<void> {
  const pengaturan = bacaPengaturan();
  const { app, pool, tutup } = await siapkanAplikasi(pengaturan);
  const pekerja = await mulaiPekerjaan(app, pool);
  const http = await buatServer(app);
  try {
    await http.listen({ port: pengaturan.PORT, host: pengaturan.HOST });
  } catch (galat) {
    await http.close();
    await pekerja.berhenti();
    await tutup();
    if ((galat as { code?: string }).code !== 'EADDRINUSE') throw galat;
    process.stderr.write(
      `Porta ${pengaturan.PORT} sudah dipakai program lain. Jalankan dengan porta lain, mis. PORT=8081 npm start.\n`,
    );
    process.exitCode = 1;
    return;
  }
  const { port } = http.server.address() as { port: number };
  await sapa(app, pool, `http://localhost:${port}`);

  let berhenti = false;
  const hentikan = async () => {
    if (berhenti) return;
    berhenti = true;
    await http.close();
    await pekerja.berhenti();
    await tutup();
  };
  process.once('SIGINT', hentikan);
  process.once('SIGTERM', hentikan);
}

export interface AplikasiTerbuka {
  app: Aplikasi;
  /** Connections of the owner, for jobs and maintenance only. */
  pool: pg.Pool;
  tutup(): Promise<void>;
}

/** Opens database and file store as the settings say; the schema is current when it returns. */
export async function siapkanAplikasi(pengaturan: Pengaturan): Promise<AplikasiTerbuka> {
  await mkdir(pengaturan.DATA_DIR, { recursive: true });
  const tertanam = pengaturan.DATABASE_URL
    ? undefined
    : await mulaiTertanam({ dataDir: join(pengaturan.DATA_DIR, 'postgres') });
  const koneksi = tertanam ? tertanam.connection : { connectionString: pengaturan.DATABASE_URL! };
  await migrasi(koneksi);
  const pool = bukaPool({ ...koneksi, max: 5 });
  const db = bukaBasisData(koneksi);
  const app: Aplikasi = {
    db,
    jam: jamSistem,
    berkas: gudangLokal(join(pengaturan.DATA_DIR, 'berkas')),
    pengaturan,
    log: pino({ level: pengaturan.LOG, redact: ['req.headers.cookie', 'req.headers.authorization'] }),
  };
  return {
    app,
    pool,
    tutup: async () => {
      await db.destroy();
      await pool.end();
      await tertanam?.stop();
    },
  };
}

async function sapa(app: Aplikasi, pool: pg.Pool, alamat: string): Promise<void> {
  const { muatContohBilaKosong, daftarAkunContoh } = await import('../../contoh/akun-contoh.ts');
  if (app.pengaturan.CONTOH === 'ya') await muatContohBilaKosong(app, pool);
  const akun = await daftarAkunContoh(app.db);
  process.stdout.write(`\nTerang siap di ${alamat}\n`);
  if (akun.length === 0) return;
  process.stdout.write('\nAkun contoh (data rekaan):\n');
  for (const a of akun)
    process.stdout.write(`  ${a.peran.padEnd(18)} ${a.nip}  sandi ${a.sandi}  ${a.nama}\n`);
  process.stdout.write('\n');
}
