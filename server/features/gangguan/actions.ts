import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type pg from 'pg';
import type { DaftarGangguan, GangguanBaru } from '#contract/tenggat.ts';
import { ketentuanGangguan } from '#rules/tables/gangguan.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { catat, catatOleh } from '../../audit/catat.ts';
import { withInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { bolehCatat, susunDaftar } from './daftar.ts';

/**
 * Writes down that the system was away for everybody, with the reason; limits whose last day it met move at once. Errors:
 * `tidak-berwenang`, `bentuk-salah` for a time that has not been or is no span.
 */
export function catatGangguan(k: Konteks, isian: GangguanBaru): Promise<DaftarGangguan> {
  return tulis(k, async (tx) => {
    pastikanAdmin(k);
    const [mulai, selesai] = [Temporal.Instant.from(isian.mulai), Temporal.Instant.from(isian.selesai)];
    const errors = [
      ...(Temporal.Instant.compare(selesai, mulai) > 0
        ? []
        : [{ pointer: '/selesai', kode: 'E-GANGGUAN-RENTANG', pesan: 'Akhir harus sesudah awal.' }]),
      ...(Temporal.Instant.compare(selesai, k.app.jam.sekarang()) <= 0
        ? []
        : [{ pointer: '/selesai', kode: 'E-GANGGUAN-NANTI', pesan: 'Catat gangguan sesudah berakhir.' }]),
    ];
    if (errors.length > 0) throw new Masalah('bentuk-salah', 'Periksa waktu gangguannya.', { errors });
    const { instansiId, pegawaiId } = k.pelaku;
    await tx
      .insertInto('gangguan')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        mulai: mulai.toString(),
        selesai: selesai.toString(),
        sumber: 'DICATAT',
        alasan: isian.alasan,
        dicatat_oleh: pegawaiId,
        dicatat_pada: sekarang(k),
      })
      .execute();
    await catatOleh(tx, k, {
      objek: { jenis: 'gangguan', id: isian.id },
      peristiwa: 'gangguan.dicatat',
      sesudah: isian,
    });
    return susunDaftar(tx, k);
  });
}

/** Takes back an outage that was written down or found by mistake; limits return to where they were. */
export function cabutGangguan(k: Konteks, id: string, alasan: string): Promise<DaftarGangguan> {
  return tulis(k, async (tx) => {
    pastikanAdmin(k);
    const { instansiId, pegawaiId } = k.pelaku;
    const baris = await tx
      .selectFrom('gangguan')
      .select(['id', 'dicabut_pada'])
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!baris) throw tidakDitemukan('Gangguan');
    if (baris.dicabut_pada) throw new Masalah('keadaan-tidak-cocok', 'Catatan gangguan ini sudah dicabut.');
    await tx
      .updateTable('gangguan')
      .set({ dicabut_oleh: pegawaiId, dicabut_pada: sekarang(k), alasan_cabut: alasan })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    await catatOleh(tx, k, {
      objek: { jenis: 'gangguan', id },
      peristiwa: 'gangguan.dicabut',
      sesudah: { alasan },
    });
    return susunDaftar(tx, k);
  });
}

function pastikanAdmin(k: Konteks): void {
  if (!bolehCatat(k))
    throw tidakBerwenang('Gangguan sistem dicatat pengelola sistem.', {
      peran: 'ADMIN',
      cara: 'Sampaikan kepada pengelola sistem kapan dan apa yang terganggu.',
    });
}

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
