import { sql } from 'kysely';
import type { PerpindahanBaru, SaringPerpindahan } from '#contract/perpindahan.ts';
import type { Predikat } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { LABEL_PREDIKAT } from '#rules/label.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Pelaksana } from '../../konteks.ts';
import { namaPeriode } from '../periode/read.ts';
import { dampakKosong } from './dampak.ts';

/** The row of an act, before its effects are known. */
export async function sisipPerpindahan(
  tx: TransaksiInstansi,
  p: Pelaksana,
  isian: PerpindahanBaru,
  efektif: string,
  versiAturan: string,
): Promise<void> {
  await tx
    .insertInto('perpindahan')
    .values({
      instansi_id: p.instansiId,
      id: isian.id,
      pegawai_id: isian.pegawaiId,
      jenis: isian.jenis,
      tanggal: isian.tanggal,
      efektif,
      dasar: isian.dasar || null,
      isi: JSON.stringify({}),
      dampak: JSON.stringify(dampakKosong()),
      versi_aturan: versiAturan,
      dibuat_oleh: p.oleh!,
      dibuat_pada: p.saat,
    })
    .execute();
}

/** Decided evaluations of the year of a day: what stays as evidence, and whether its period reaches that day. */
export async function evaluasiSudahDitetapkan(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  efektif: string,
): Promise<{ periode: string; predikat: string; melewati: boolean }[]> {
  const baris = await tx
    .selectFrom('evaluasi as e')
    .innerJoin('periode as w', (on) =>
      on.onRef('w.instansi_id', '=', 'e.instansi_id').onRef('w.id', '=', 'e.periode_id'),
    )
    .select(['e.predikat', 'w.tahun', 'w.jenis', 'w.ke', 'w.sampai'])
    .where('e.instansi_id', '=', instansiId)
    .where('e.pegawai_id', '=', pegawaiId)
    .where('e.ditetapkan_pada', 'is not', null)
    .where('w.tahun', '=', hari(efektif).year)
    .orderBy('w.sampai')
    .execute();
  return baris.map((b) => ({
    periode: namaPeriode(b.tahun, b.jenis as 'TAHUNAN', b.ke),
    predikat: b.predikat ? LABEL_PREDIKAT[b.predikat as Predikat] : '–',
    melewati: b.sampai >= efektif,
  }));
}

export interface BarisPerpindahan {
  id: string;
  pegawaiId: string;
  nama: string;
  jenis: string;
  tanggal: string;
  efektif: string;
  dasar: string | null;
  isi: unknown;
  dampak: unknown;
  dibuatOleh: string;
  dibuatPada: string;
  dijalankanPada: string | null;
  dibatalkanOleh: string | null;
  dibatalkanPada: string | null;
  alasanBatal: string | null;
  unitKini: string | null;
}

const kolom = sql`h.id, h.pegawai_id as "pegawaiId", p.nama, h.jenis, h.tanggal, h.efektif, h.dasar, h.isi, h.dampak,
  o.nama as "dibuatOleh", h.dibuat_pada as "dibuatPada", h.dijalankan_pada as "dijalankanPada", b.nama as "dibatalkanOleh",
  h.dibatalkan_pada as "dibatalkanPada", h.alasan_batal as "alasanBatal",
  (select j.unit_kerja_id from penugasan t join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    where t.instansi_id = h.instansi_id and t.pegawai_id = h.pegawai_id and t.jenis = 'DEFINITIF'
    order by t.sampai is null desc, t.dari desc limit 1) as "unitKini"`;

const gabungan = sql`join pegawai p on p.instansi_id = h.instansi_id and p.id = h.pegawai_id
  join pegawai o on o.instansi_id = h.instansi_id and o.id = h.dibuat_oleh
  left join pegawai b on b.instansi_id = h.instansi_id and b.id = h.dibatalkan_oleh`;

export async function barisPerpindahan(
  tx: TransaksiInstansi,
  instansiId: string,
  id: string,
  kunci = false,
): Promise<BarisPerpindahan | undefined> {
  const { rows } = await sql<BarisPerpindahan>`select ${kolom} from perpindahan h ${gabungan}
    where h.instansi_id = ${instansiId} and h.id = ${id} ${kunci ? sql`for update of h` : sql``}`.execute(tx);
  return rows[0];
}

/** The acts in an operator's care, newest first. */
export async function semuaPerpindahan(
  tx: TransaksiInstansi,
  instansiId: string,
  lingkup: 'SEMUA' | string[],
  { pegawaiId, cari, setelah, batas }: SaringPerpindahan,
): Promise<BarisPerpindahan[]> {
  const { rows } = await sql<BarisPerpindahan>`
    with semua as (select ${kolom} from perpindahan h ${gabungan} where h.instansi_id = ${instansiId}
      ${pegawaiId ? sql`and h.pegawai_id = ${pegawaiId}` : sql``}
      ${cari ? sql`and (p.nama ilike ${`%${cari.replace(/[\\%_]/g, '\\$&')}%`} or p.nip like ${`${cari.replace(/\D/g, '') || '-'}%`})` : sql``}
      ${setelah ? sql`and h.id < ${setelah}` : sql``})
    select * from semua ${lingkup === 'SEMUA' ? sql`` : sql`where "unitKini" = any (${lingkup}::uuid[])`}
    order by id desc limit ${batas + 1}`.execute(tx);
  return rows;
}
