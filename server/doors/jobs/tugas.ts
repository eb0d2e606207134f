import type { TaskList } from 'graphile-worker';
import type pg from 'pg';
import type { Aplikasi } from '../../aplikasi.ts';
import { segelSemua } from '../../audit/segel.ts';
import { terbitkanAntrean } from '../../features/dokumen/actions.ts';
import { catatDenyut } from '../../features/gangguan/actions.ts';
import { kirimPemberitahuan } from '../../features/pemberitahuan/actions.ts';
import { lanjutkanPenutupan } from '../../features/penutupan/actions.ts';
import { jalankanTenggat } from '../../features/tenggat/actions.ts';
import { usulkanSemua } from '../../features/tindak-lanjut/actions.ts';
import { jamSistem } from '../../ports/jam.ts';

/** As long as documents are made in one turn; the schedule gives the next. */
const GILIRAN_MS = 55_000;

/** Every background task by its name. Each may run twice without harm. */
export function tugas(app: Aplikasi, pool: pg.Pool): TaskList {
  return {
    segel_audit: async () => {
      await segelSemua(app.db);
    },
    // each stops at the server's word or after its turn; what is left is found again by the schedule
    lanjutkan_penutupan: async (_, pembantu) => {
      const kelompok = await lanjutkanPenutupan(app, () => pembantu.abortSignal?.aborted ?? false);
      if (kelompok > 0)
        await pembantu.addJob(
          'terbitkan_antrean',
          {},
          { jobKey: 'terbitkan_antrean', queueName: 'terbitkan_antrean' },
        );
    },
    terbitkan_antrean: async (_, pembantu) => {
      const sampai = Date.now() + GILIRAN_MS;
      const habis = () => Date.now() > sampai || (pembantu.abortSignal?.aborted ?? false);
      await terbitkanAntrean(app, habis);
    },
    kirim_pemberitahuan: async (_, pembantu) => {
      await kirimPemberitahuan(app, () => pembantu.abortSignal?.aborted ?? false);
    },
    buang_sesi: async () => {
      await pool.query('delete from kendali.sesi where kedaluwarsa_pada < now()');
    },
    // whether the machine runs is asked of its own clock, also where the work has another
    denyut: async () => {
      await catatDenyut(app, pool, jamSistem.sekarang());
    },
    jalankan_tenggat: async () => {
      // after a standstill the outage comes first: it moves the very limits that are looked at next
      await catatDenyut(app, pool, jamSistem.sekarang());
      await jalankanTenggat(app);
    },
    // results that reached the employee by another way than the delivery itself
    usulkan_tindak_lanjut: async () => {
      await usulkanSemua(app);
    },
    // a client repeats within minutes; a phone that was offline within days
    buang_idempotensi: async () => {
      await pool.query("delete from idempotensi where dibuat_pada < now() - interval '30 days'");
    },
    siapkan_partisi: async () => {
      await pool.query(
        "call kendali.siapkan_partisi_aktivitas(current_date, (current_date + interval '24 months')::date)",
      );
    },
  };
}
