import { Logger, type Runner, run } from 'graphile-worker';
import type pg from 'pg';
import type { Aplikasi } from '../../aplikasi.ts';
import { dorongWeb, kunciDorong } from '../../ports/dorong.ts';
import { tugas } from './tugas.ts';

/** The clock work of the installation; times are UTC. */
const JADWAL = `
* * * * * segel_audit ?max=1
* * * * * kirim_pemberitahuan ?max=1&queue=kirim_pemberitahuan&jobKey=kirim_pemberitahuan
* * * * * denyut ?max=1
5 * * * * jalankan_tenggat ?fill=2h&max=3
* * * * * lanjutkan_penutupan ?max=3&queue=lanjutkan_penutupan&jobKey=lanjutkan_penutupan
* * * * * terbitkan_antrean ?max=3&queue=terbitkan_antrean&jobKey=terbitkan_antrean
15 18 * * * buang_sesi ?max=3
30 18 * * * buang_idempotensi ?max=3
45 18 1 * * siapkan_partisi ?max=10
0 17 * * * usulkan_tindak_lanjut ?max=3
`;

/** Starts the background work on the same database. It keeps its own table space and a few connections. */
export async function mulaiPekerjaan(app: Aplikasi, pool: pg.Pool): Promise<{ berhenti(): Promise<void> }> {
  const { ALAMAT_PUBLIK, SMTP_DARI } = app.pengaturan;
  app.dorong = dorongWeb(await kunciDorong(pool), kontak(ALAMAT_PUBLIK, SMTP_DARI));
  const pekerja: Runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    taskList: tugas(app, pool),
    crontab: JADWAL,
    logger: new Logger(
      () => (tingkat, pesan) =>
        app.log[tingkat === 'warning' ? 'warn' : tingkat === 'error' ? 'error' : 'debug'](pesan),
    ),
  });
  app.bangunkan = (nama) => {
    pekerja
      .addJob(nama, {}, { jobKey: nama, queueName: nama })
      .catch((galat: unknown) => app.log.warn({ galat, nama }, 'tugas tidak terbangun'));
  };
  return {
    berhenti: async () => {
      delete app.bangunkan;
      await pekerja.stop();
      await pekerja.promise;
    },
  };
}

/** Whom a push service may turn to: the public address when it is a real one, else the sender of the mail. */
function kontak(alamatPublik: string | undefined, pengirim: string): string {
  return alamatPublik?.startsWith('https:')
    ? alamatPublik
    : `mailto:${/<(.+)>/.exec(pengirim)?.[1] ?? pengirim}`;
}
