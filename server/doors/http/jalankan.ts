import type pg from 'pg';
import type { Aplikasi } from '../../aplikasi.ts';
import { bacaPengaturan } from '../../pengaturan.ts';
import { siapkanAplikasi } from '../../siapkan.ts';
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
