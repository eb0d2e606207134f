import { sql } from 'kysely';
import type { Aplikasi } from '../../aplikasi.ts';
import { type TransaksiInstansi, withInstansi } from '../../db/transaksi.ts';
import { akhiriKoreksiLewat, alihkan, diamkan, periodeTerlewat, selesaikan } from '../evaluasi/actions.ts';
import { dasarTenggat, type Kini } from '../gangguan/read.ts';
import { alihkanPenetapan } from '../skp/actions.ts';

/**
 * What the clock does by itself, in every agency at its own day: DL-03, DL-08, DIAM, FINAL. In batches, each one
 * transaction; may run twice and beside itself without harm.
 */
export async function jalankanTenggat(app: Aplikasi): Promise<void> {
  for (const { id, zona } of await app.db.selectFrom('kendali.instansi').select(['id', 'zona']).execute())
    await jalankanInstansi(app, id, zona);
}

type Langkah = (tx: TransaksiInstansi, kini: Kini, setelah: string | null) => Promise<string | null>;

async function jalankanInstansi(app: Aplikasi, instansiId: string, zona: string): Promise<void> {
  const dalam = <T>(fn: (tx: TransaksiInstansi, kini: Kini) => Promise<T>) =>
    withInstansi(app.db, instansiId, async (tx) => {
      // one clock at a time for an agency; a second one finds the work done
      await sql`select pg_advisory_xact_lock(hashtextextended('tenggat ' || ${instansiId}, 0))`.execute(tx);
      const kini: Kini = {
        instansiId,
        hari: app.jam.hariIni(zona),
        saat: app.jam.sekarang().toString(),
        dasar: await dasarTenggat(tx, instansiId, zona),
      };
      return fn(tx, kini);
    });
  const habiskan = async (langkah: Langkah) => {
    let setelah: string | null = null;
    do setelah = await dalam((tx, kini) => langkah(tx, kini, setelah));
    while (setelah !== null);
  };
  await habiskan(alihkanPenetapan);
  for (const periode of await dalam(periodeTerlewat))
    await habiskan((tx, kini, setelah) => alihkan(tx, kini, periode, setelah));
  await dalam(akhiriKoreksiLewat);
  await habiskan(diamkan);
  await habiskan(selesaikan);
}
