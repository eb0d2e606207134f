import type { TaskList } from 'graphile-worker';
import type pg from 'pg';
import type { Aplikasi } from '../../aplikasi.ts';
import { segelSemua } from '../../audit/segel.ts';
import { catatDenyut } from '../../features/gangguan/actions.ts';
import { jalankanTenggat } from '../../features/tenggat/actions.ts';
import { jamSistem } from '../../ports/jam.ts';

/** Every background task by its name. Each may run twice without harm. */
export function tugas(app: Aplikasi, pool: pg.Pool): TaskList {
  return {
    segel_audit: async () => {
      await segelSemua(app.db);
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
