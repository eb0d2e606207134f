import { sql } from 'kysely';
import type { DaftarUmpanBalik, SaringUmpanBalik, SasaranPegawai } from '#contract/umpan-balik.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { identitas } from '../organisasi/read.ts';
import { suaraPegawai } from './kelompok.ts';
import { bolehMelihatSemua, hubunganDengan } from './policy.ts';
import * as queries from './queries.ts';
import { presentasi } from './view.ts';

export { suaraPegawai } from './kelompok.ts';
export { ringkasanPermintaan } from './permintaan-read.ts';
export { pengambilalihan } from './tindakan.ts';

/**
 * Feedback, newest first: what the person received by name, or gave, or, for an assessor, all about an employee. Others see of an
 * employee only what they gave themselves.
 */
export function daftarUmpanBalik(k: Konteks, saring: SaringUmpanBalik): Promise<DaftarUmpanBalik> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId: saya } = k.pelaku;
    const tentang = saring.pegawaiId ?? (saring.arah === 'DITERIMA' ? saya : undefined);
    const semua =
      tentang !== undefined &&
      tentang !== saya &&
      (await bolehMelihatSemua(tx, instansiId, saya, tentang, hariIni(k).toString()));
    const diterima = tentang === saya && saring.arah === 'DITERIMA';
    let q = queries.umpanBalikDengan(tx, instansiId);
    if (tentang) q = q.where('u.pegawai_id', '=', tentang);
    if (!semua && !diterima) q = q.where('u.pemberi_pegawai_id', '=', saya);
    // what is said without a name is read in groups (`terlindung`), not one by one with its hour
    if (diterima)
      q = q.where((e) => e.or([e('u.hubungan', '=', 'PIMPINAN'), e('u.nama_terbuka', '=', true)]));
    if (saring.periodeId) q = q.where('u.periode_id', '=', saring.periodeId);
    if (saring.setelah) q = q.where('u.id', '<', saring.setelah);
    const baris = await q
      .orderBy('u.id', 'desc')
      .limit(saring.batas + 1)
      .execute();
    const isi = baris.slice(0, saring.batas).map((b) => presentasi(b, saya, semua));
    return { isi, setelah: baris.length > saring.batas ? (isi.at(-1)?.id ?? null) : null };
  });
}

/** What feedback to this person can be about. The results of others are shown to their leaders only. */
export function sasaranPegawai(k: Konteks, pegawaiId: string): Promise<SasaranPegawai> {
  return baca(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const hari = hariIni(k);
    const pegawai = await identitas(tx, instansiId, pegawaiId, hari.toString());
    if (!pegawai) throw tidakDitemukan('Pegawai');
    const hubungan = await hubunganDengan(tx, instansiId, k.pelaku.pegawaiId, pegawaiId, hari.toString());
    return {
      pegawai: { id: pegawaiId, nama: pegawai.nama, jabatan: pegawai.jabatan, unitKerja: pegawai.unitKerja },
      hubungan,
      rhk: hubungan === 'PIMPINAN' ? await queries.rhkBerlaku(tx, instansiId, pegawaiId, hari.year) : [],
    };
  });
}

/** Feedback that counts for a period: given for one of these periods and not replaced. For the evaluation. */
export function umpanBalikPeriode(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  periodeId: readonly string[],
) {
  return queries
    .umpanBalikDengan(tx, instansiId)
    .where('u.pegawai_id', '=', pegawaiId)
    .where('u.periode_id', 'in', [...periodeId])
    .where(sql<boolean>`not exists (select from umpan_balik b
      where b.instansi_id = u.instansi_id and b.menggantikan_id = u.id)`)
    .orderBy('u.id')
    .execute();
}

/** How much feedback a person may read since a day, for a dialogue; texts that still wait are not counted. */
export async function jumlahTerbacaSejak(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  sejak: string,
): Promise<{ jumlah: number; perluPerbaikan: number }> {
  const { entri, terbaca } = await suaraPegawai(tx, k.pelaku.instansiId, pegawaiId, hariIni(k));
  const baru = entri.filter((e) => terbaca.has(e.id) && e.pada.slice(0, 10) >= sejak);
  return {
    jumlah: baru.length,
    perluPerbaikan: baru.filter((e) => e.sentimen === 'PERLU_PERBAIKAN').length,
  };
}
