import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';
import { ketentuanGangguan } from '#rules/tables/gangguan.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { catat } from '../../audit/catat.ts';
import { withInstansi } from '../../db/transaksi.ts';

/**
 * The server says that it is alive. Where its last sign is too old, the time between was an outage, written down once for
 * every agency; whichever process of the installation comes first does it. Returns the minutes it was away, 0 when it was not.
 */
export async function catatDenyut(app: Aplikasi, pool: pg.Pool, kini: Temporal.Instant): Promise<number> {
  const klien = await pool.connect();
  try {
    await klien.query('begin');
    const { rows } = await klien.query<{ pada: string }>('select pada from kendali.denyut for update');
    const terakhir = rows[0] && Temporal.Instant.from(rows[0].pada);
    const menit = terakhir ? Math.floor(kini.since(terakhir).total('minutes')) : 0;
    const { menitDenyut } = ketentuanGangguan.pada(kini.toZonedDateTimeISO('UTC').toPlainDate()).nilai;
    const padam = terakhir && menit >= menitDenyut;
    // noted before the new sign of life: should this fail, the next beat finds the same gap
    if (padam) await catatPadam(app, terakhir, kini);
    await klien.query(
      'insert into kendali.denyut (pada) values ($1) on conflict (satu) do update set pada = greatest(denyut.pada, excluded.pada)',
      [kini.toString()],
    );
    await klien.query('commit');
    return padam ? menit : 0;
  } catch (galat) {
    await klien.query('rollback').catch(() => undefined);
    throw galat;
  } finally {
    klien.release();
  }
}

async function catatPadam(app: Aplikasi, mulai: Temporal.Instant, selesai: Temporal.Instant): Promise<void> {
  for (const { id: instansiId } of await app.db.selectFrom('kendali.instansi').select('id').execute())
    await withInstansi(app.db, instansiId, async (tx) => {
      const id = randomUUIDv7();
      const baris = {
        mulai: mulai.toString(),
        selesai: selesai.toString(),
        alasan: 'Server tidak berjalan; dicatat sendiri oleh sistem.',
      };
      const { rows } = await sql`
        insert into gangguan (instansi_id, id, mulai, selesai, sumber, alasan, dicatat_pada)
        values (${instansiId}, ${id}, ${baris.mulai}, ${baris.selesai}, 'DENYUT', ${baris.alasan}, ${baris.selesai})
        on conflict (instansi_id, mulai) where sumber = 'DENYUT' do nothing returning id`.execute(tx);
      if (rows.length > 0)
        await catat(tx, {
          instansiId,
          pelaku: null,
          peristiwa: 'gangguan.dicatat',
          objek: { jenis: 'gangguan', id },
          sesudah: baris,
        });
    });
}
