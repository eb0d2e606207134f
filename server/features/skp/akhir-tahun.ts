import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { KeadaanSkp } from '#rules/enum.ts';
import { langkahBerikut } from '#rules/kernel/alur.ts';
import { ALUR_SKP, type PeristiwaSkp } from '#rules/perencanaan/alur-skp.ts';
import { validasiSkp } from '#rules/perencanaan/validasi-skp.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

export interface AkhirTahunSkp {
  instansiId: string;
  tahun: number;
  /** Who closes the year. */
  oleh: string;
  /** The present instant. */
  kini: string;
  /** Today at the instansi; an SKP that still runs is left alone (guard `masa-berakhir`). */
  hari: string;
}

/**
 * Closes the SKP in force of these people for a year that is over, and archives those whose year was reported
 * (guard `tahun-dilaporkan`). Each step is a row of `skp_peristiwa`. Returns how many it moved.
 */
export async function akhiriSkpTahun(
  tx: TransaksiInstansi,
  a: AkhirTahunSkp,
  pegawaiId: readonly string[],
  sudahDilaporkan: readonly string[],
): Promise<{ ditutup: number; diarsipkan: number }> {
  const ditutup = await pindahkan(tx, a, 'TUTUP', 'DISETUJUI', pegawaiId);
  const diarsipkan = await pindahkan(tx, a, 'ARSIPKAN', 'DITUTUP', sudahDilaporkan);
  return { ditutup, diarsipkan };
}

async function pindahkan(
  tx: TransaksiInstansi,
  { instansiId, tahun, oleh, kini, hari }: AkhirTahunSkp,
  peristiwa: PeristiwaSkp,
  dari: KeadaanSkp,
  pegawaiId: readonly string[],
): Promise<number> {
  const ke = langkahBerikut(ALUR_SKP, dari, peristiwa, 'OPERATOR')?.ke;
  if (!ke || pegawaiId.length === 0) return 0;
  const { rows } = await sql<{ id: string; skp_id: string }>`
    update skp_versi v set keadaan = ${ke}, versi = v.versi + 1, diubah_pada = ${kini}
    from skp s
    where s.instansi_id = ${instansiId} and s.tahun = ${tahun} and s.pegawai_id = any (${[...pegawaiId]}::uuid[])
      and s.sampai < ${hari} and v.instansi_id = s.instansi_id and v.skp_id = s.id and v.keadaan = ${dari}
    returning v.id, v.skp_id`.execute(tx);
  if (rows.length === 0) return 0;
  await tx
    .insertInto('skp_peristiwa')
    .values(
      rows.map((v) => ({
        instansi_id: instansiId,
        id: randomUUIDv7(),
        skp_id: v.skp_id,
        skp_versi_id: v.id,
        peristiwa,
        dari,
        ke,
        oleh_pegawai_id: oleh,
        versi_aturan: validasiSkp.versi.at(-1)!.mulai,
        pada: kini,
      })),
    )
    .execute();
  return rows.length;
}
