import { type RawBuilder, sql } from 'kysely';
import type { RekapBulan, SaringAktivitas } from '#contract/aktivitas.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { kemampuanMenurutKeadaan, peranAtas } from './policy.ts';
import { jsonAktivitas } from './queries.ts';

const KEMAMPUAN_PEMILIK = kemampuanMenurutKeadaan('PEGAWAI');
const KEMAMPUAN_PENILAI = kemampuanMenurutKeadaan('PENILAI');

/**
 * The caller's activities, newest day first, as JSON text that PostgreSQL wrote (`daftarAktivitas`). Without `dari` it
 * looks back three months.
 */
export function aktivitasSaya(k: Konteks, saring: SaringAktivitas): Promise<string> {
  const { instansiId, pegawaiId } = k.pelaku;
  const dari = saring.dari ?? hariIni(k).subtract({ months: 3 }).toString();
  const syarat: RawBuilder<unknown>[] = [sql`a.tanggal >= ${dari}`];
  if (saring.sampai) syarat.push(sql`a.tanggal <= ${saring.sampai}`);
  if (saring.keadaan) syarat.push(sql`a.keadaan = ${saring.keadaan}`);
  if (saring.setelah) {
    const [tanggal, id] = saring.setelah.split('_');
    syarat.push(sql`a.tanggal <= ${tanggal} and (a.tanggal, a.id) < (${tanggal}, ${id})`);
  }
  return baca(k, async (tx) => {
    const { rows } = await sql<{ teks: string }>`
      select json_build_object(
        'isi', coalesce(json_agg(h.j order by h.tanggal desc, h.id desc) filter (where h.ke <= ${saring.batas}), '[]'::json),
        'setelah', max(h.tanggal || '_' || h.id) filter (where h.ke = ${saring.batas} and h.n > ${saring.batas}))::text as teks
      from (select ${jsonAktivitas(KEMAMPUAN_PEMILIK)} as j, a.tanggal, a.id, a.ke, count(*) over () as n
        from (select a.*, row_number() over (order by a.tanggal desc, a.id desc) as ke from aktivitas a
          where a.instansi_id = ${instansiId} and a.pegawai_id = ${pegawaiId} and ${sql.join(syarat, sql` and `)}
          order by a.tanggal desc, a.id desc limit ${saring.batas + 1}) a) h`.execute(tx);
    return rows[0]!.teks;
  });
}

/** One activity as JSON text, for its owner and the assessor on that day. Errors: `tidak-ditemukan`. */
export function satuAktivitas(k: Konteks, kunci: { tanggal: string; id: string }): Promise<string> {
  const { instansiId, pegawaiId } = k.pelaku;
  return baca(k, async (tx) => {
    const { rows } = await sql<{
      pegawai_id: string;
      penilai_pegawai_id: string | null;
      rhk_id: string | null;
      milik: string;
      periksa: string;
    }>`select a.pegawai_id, a.penilai_pegawai_id, a.rhk_id, ${jsonAktivitas(KEMAMPUAN_PEMILIK)}::text as milik,
        ${jsonAktivitas(KEMAMPUAN_PENILAI)}::text as periksa
      from aktivitas a where a.instansi_id = ${instansiId} and a.tanggal = ${kunci.tanggal} and a.id = ${kunci.id}`.execute(
      tx,
    );
    const [baris] = rows;
    if (!baris) throw tidakDitemukan('Aktivitas');
    if (baris.pegawai_id === pegawaiId) return baris.milik;
    const peran = await peranAtas(tx, k, { ...baris, tanggal: kunci.tanggal });
    if (!peran.includes('PENILAI')) throw tidakDitemukan('Aktivitas');
    return baris.periksa;
  });
}

/** The caller's own month ("2026-01") in numbers, from the rollup. */
export function rekapBulanSaya(k: Konteks, bulan: string): Promise<RekapBulan> {
  const { instansiId, pegawaiId } = k.pelaku;
  return baca(k, async (tx) => {
    const baris = await tx
      .selectFrom('rekap_pegawai_bulan')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('pegawai_id', '=', pegawaiId)
      .where('bulan', '=', `${bulan}-01`)
      .executeTakeFirst();
    return {
      bulan,
      dikirim: baris?.dikirim ?? 0,
      diverifikasi: baris?.diverifikasi ?? 0,
      direvisi: baris?.direvisi ?? 0,
      ditolak: baris?.ditolak ?? 0,
      menitDikirim: baris?.menit_dikirim ?? 0,
      menitDiverifikasi: baris?.menit_diverifikasi ?? 0,
    };
  });
}

/** Verified minutes of a person in a month ("2026-01"), from the rollup. */
export async function menitDiverifikasi(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  bulan: string,
): Promise<number> {
  const baris = await tx
    .selectFrom('rekap_pegawai_bulan')
    .select('menit_diverifikasi as menit')
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('bulan', '=', `${bulan}-01`)
    .executeTakeFirst();
  return baris?.menit ?? 0;
}

/** How many sent activities wait for this assessor, and since when; for the home. */
export async function menungguPemeriksaan(
  tx: TransaksiInstansi,
  instansiId: string,
  penilaiPegawaiId: string,
): Promise<{ jumlah: number; terlama: string | null }> {
  const { rows } = await sql<{ jumlah: number; terlama: string | null }>`
    select count(*)::int as jumlah, min(tanggal) as terlama from aktivitas
    where instansi_id = ${instansiId} and penilai_pegawai_id = ${penilaiPegawaiId} and keadaan = 'DIKIRIM'`.execute(
    tx,
  );
  return rows[0]!;
}

export { type RingkasanAktivitas, ringkasanAktivitas } from './ringkasan.ts';
