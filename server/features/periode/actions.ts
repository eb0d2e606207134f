import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { DaftarPeriode, JendelaBaru } from '#contract/periode.ts';
import type { PeriodeJenis } from '#rules/enum.ts';
import { halanganJendela } from '#rules/waktu/jendela.ts';
import { periodeTahun } from '#rules/waktu/periode.ts';
import { catat, catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { profilInstansi } from '../organisasi/read.ts';
import { pastikanOperatorInstansi } from '../pegawai/read.ts';
import { pastikanDapatDitutup } from './penutupan.ts';
import { semuaPeriode } from './read.ts';
import { kunciPenutupan, pastikanPeriodeTerbuka } from './tertutup.ts';

/** Opens every period of a year, monthly or quarterly as the instansi chose, with the windows of the rules. */
export function bukaTahun(k: Konteks, tahun: number): Promise<DaftarPeriode> {
  return tulis(k, async (tx) => {
    await pastikanOperatorInstansi(tx, k);
    const { instansiId } = k.pelaku;
    if ((await semuaPeriode(tx, instansiId, tahun)).length > 0)
      throw new Masalah('sudah-ada', `Periode tahun ${tahun} sudah dibuka.`);
    const { periodeEvaluasi, gabungTw4Akhir, jendela } = await profilInstansi(
      tx,
      instansiId,
      `${tahun}-01-01`,
    );
    await tx
      .insertInto('periode')
      .values(
        periodeTahun(tahun, periodeEvaluasi, { gabungTw4Akhir, jendela }).map((p) => ({
          instansi_id: instansiId,
          id: randomUUIDv7(),
          tahun,
          jenis: p.jenis,
          ke: p.ke,
          dari: p.dari.toString(),
          sampai: p.sampai.toString(),
          jendela_dari: p.jendela.dari.toString(),
          jendela_sampai: p.jendela.sampai.toString(),
        })),
      )
      .execute();
    await catatOleh(tx, k, {
      objek: { jenis: 'periode', id: null },
      peristiwa: 'periode.dibuat',
      sesudah: { tahun, periodeEvaluasi, gabungTw4Akhir, jendela },
    });
    return { isi: await semuaPeriode(tx, instansiId, tahun), kemampuan: ['periode.tutup'] };
  });
}

/**
 * Closes a period for good: nothing in it can change any more, except by a correction. Errors: `keadaan-tidak-cocok` with
 * every reason while the window or a right of an employee runs.
 */
export function tutupPeriode(k: Konteks, id: string): Promise<DaftarPeriode> {
  return tulis(k, async (tx) => {
    await pastikanOperatorInstansi(tx, k);
    const { instansiId } = k.pelaku;
    await sql`select pg_advisory_xact_lock(${kunciPenutupan(instansiId)})`.execute(tx);
    const periode = await tx
      .selectFrom('periode')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!periode) throw tidakDitemukan('Periode');
    if (periode.ditutup_pada) throw new Masalah('keadaan-tidak-cocok', 'Periode ini sudah ditutup.');
    await pastikanDapatDitutup(tx, k, periode);
    await tx
      .updateTable('periode')
      .set((eb) => ({ ditutup_pada: sekarang(k), versi: eb('versi', '+', 1) }))
      .where('instansi_id', '=', instansiId)
      .where('ditutup_pada', 'is', null)
      // the annual period closes its year
      .where((eb) => (periode.jenis === 'TAHUNAN' ? eb('tahun', '=', periode.tahun) : eb('id', '=', id)))
      .execute();
    await catatOleh(tx, k, { objek: { jenis: 'periode', id }, peristiwa: 'periode.ditutup' });
    return { isi: await semuaPeriode(tx, instansiId, periode.tahun), kemampuan: ['periode.tutup'] };
  });
}

/** Closes every period of a year that is still open; part of the year's closing (feature penutupan), which asks who may. */
export async function tutupPeriodeTahun(
  tx: TransaksiInstansi,
  { instansiId, oleh, kini }: { instansiId: string; oleh: string; kini: string },
  tahun: number,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${kunciPenutupan(instansiId)})`.execute(tx);
  const ditutup = await tx
    .updateTable('periode')
    .set((q) => ({ ditutup_pada: kini, versi: q('versi', '+', 1) }))
    .where('instansi_id', '=', instansiId)
    .where('tahun', '=', tahun)
    .where('ditutup_pada', 'is', null)
    .returning('id')
    .execute();
  await catat(
    tx,
    ...ditutup.map(({ id }) => ({
      instansiId,
      pelaku: oleh,
      peristiwa: 'periode.ditutup' as const,
      objek: { jenis: 'periode', id },
    })),
  );
}

/**
 * Moves the evaluation window of an open period, with the reason (`If-Match`). The annual one ends on 31 January at the
 * latest (L-IV.A.8). Errors: `ditolak-aturan`, `versi-berubah`, `keadaan-tidak-cocok` once it was closed.
 */
export function ubahJendela(k: Konteks, id: string, isian: JendelaBaru): Promise<DaftarPeriode> {
  return tulis(k, async (tx) => {
    await pastikanOperatorInstansi(tx, k);
    const { instansiId } = k.pelaku;
    const periode = await tx
      .selectFrom('periode')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!periode) throw tidakDitemukan('Periode');
    await pastikanPeriodeTerbuka(tx, instansiId, { periodeId: id });
    pastikanVersi(k, periode);
    const alasan = halanganJendela({ ...periode, jenis: periode.jenis as PeriodeJenis }, isian);
    if (alasan.length > 0)
      throw new Masalah('ditolak-aturan', 'Jangka waktu ini belum sesuai aturan.', {
        errors: alasan.map((a) => ({ pointer: a.jalur, kode: a.kode, pesan: a.pesan })),
      });
    await tx
      .updateTable('periode')
      .set({
        jendela_dari: isian.jendelaDari,
        jendela_sampai: isian.jendelaSampai,
        versi: periode.versi + 1,
      })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    await catatOleh(tx, k, {
      objek: { jenis: 'periode', id },
      peristiwa: 'periode.diubah',
      sebelum: { jendelaDari: periode.jendela_dari, jendelaSampai: periode.jendela_sampai },
      sesudah: isian,
    });
    return {
      isi: await semuaPeriode(tx, instansiId, periode.tahun),
      kemampuan: ['periode.buka', 'periode.tutup', 'periode.ubah'],
    };
  });
}
