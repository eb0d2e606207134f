import { randomUUIDv7 } from 'node:crypto';
import { penjagaGagal } from '#rules/kernel/alur.ts';
import { ALUR_EVALUASI, type PeristiwaEvaluasi } from '#rules/penilaian/alur-evaluasi.ts';
import type { KodeTenggat } from '#rules/tables/tenggat.ts';
import { catat } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariSetempat, hitungTenggat, type Kini } from '../gangguan/read.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { namaPeriode } from '../periode/read.ts';
import { pastikanLangkahSistem } from './policy.ts';
import { type BarisBerjam, kunciBerjam } from './queries-jam.ts';

/** How many rows one transaction of the clock takes. */
const SEKALI = 200;

/**
 * Documents that nobody signed in the 14 working days after delivery become DIAM (L-V.A.6, domain/01 2.5); they stay valid.
 * One batch after `setelah`; null when none is left. Repeating it changes nothing.
 */
export async function diamkan(
  tx: TransaksiInstansi,
  kini: Kini,
  setelah: string | null,
): Promise<string | null> {
  const baris = await kunciBerjam(tx, kini.instansiId, 'DISAMPAIKAN', setelah, SEKALI);
  for (const b of baris) {
    const batas = batasSejak(kini, 'DL-06', b.disampaikanPada);
    if (!batas || kini.hari.toString() <= batas.tenggat) continue;
    await pindah(tx, kini, b, 'DIAMKAN', { 'tenggat-tanda-tangan-terlewat': true }, batas.versi);
    await jejak(tx, kini, b, 'evaluasi.didiamkan', { batas: batas.tenggat });
    const isi = { periode: nama(b), nama: b.nama, batas: batas.tenggat };
    await kabariSekali(tx, kini, [
      {
        pegawaiId: b.pegawaiId,
        jenis: 'evaluasi.didiamkan',
        tautan: `/evaluasi/${b.id}`,
        isi: { ...isi, sebagai: 'PEGAWAI' },
      },
      {
        pegawaiId: b.penilaiId,
        jenis: 'evaluasi.didiamkan',
        tautan: `/penilaian/${b.periodeId}/${b.pegawaiId}`,
        isi: { ...isi, sebagai: 'PENILAI' },
      },
    ]);
  }
  return baris.length < SEKALI ? null : (baris.at(-1)?.id ?? null);
}

/**
 * Reported results become FINAL once the days for an objection have passed and none runs; at once where the atasan has
 * already decided (D.1.2, or after an objection). Batches as {@link diamkan}.
 */
export async function selesaikan(
  tx: TransaksiInstansi,
  kini: Kini,
  setelah: string | null,
): Promise<string | null> {
  const baris = await kunciBerjam(tx, kini.instansiId, 'DILAPORKAN', setelah, SEKALI);
  for (const b of baris) {
    const batas = batasSejak(kini, 'DL-12', b.disampaikanPada);
    const lewat = b.sudahDiputusAtasan || (batas !== null && kini.hari.toString() > batas.tenggat);
    if (!lewat) continue;
    await pindah(tx, kini, b, 'SELESAIKAN', { 'tidak-ada-keberatan': true }, batas?.versi ?? '');
    await jejak(tx, kini, b, 'evaluasi.final', { batasKeberatan: batas?.tenggat ?? null });
    await kabariSekali(tx, kini, [
      {
        pegawaiId: b.pegawaiId,
        jenis: 'evaluasi.final',
        tautan: `/evaluasi/${b.id}`,
        isi: { periode: nama(b) },
      },
    ]);
  }
  return baris.length < SEKALI ? null : (baris.at(-1)?.id ?? null);
}

function batasSejak(kini: Kini, kode: KodeTenggat, saat: string | null) {
  return saat ? hitungTenggat(kini.dasar, kode, hariSetempat(kini.dasar, saat), kini.hari) : null;
}

async function pindah(
  tx: TransaksiInstansi,
  kini: Kini,
  b: BarisBerjam,
  peristiwa: PeristiwaEvaluasi,
  terpenuhi: Parameters<typeof penjagaGagal<string, string, string>>[2],
  versiAturan: string,
): Promise<void> {
  const langkah = pastikanLangkahSistem(b.keadaan, peristiwa);
  const gagal = penjagaGagal(ALUR_EVALUASI, langkah, terpenuhi);
  if (gagal.length > 0) throw new Error(`${peristiwa}: ${gagal.map((g) => g.kode).join(', ')}`);
  await tx
    .updateTable('evaluasi')
    .set({ keadaan: langkah.ke!, versi: b.versi + 1, diubah_pada: kini.saat })
    .where('instansi_id', '=', kini.instansiId)
    .where('id', '=', b.id)
    .execute();
  await tx
    .insertInto('evaluasi_peristiwa')
    .values({
      instansi_id: kini.instansiId,
      id: randomUUIDv7(),
      evaluasi_id: b.id,
      peristiwa,
      dari: b.keadaan,
      ke: langkah.ke!,
      oleh_pegawai_id: null,
      versi_aturan: versiAturan,
      pada: kini.saat,
    })
    .execute();
}

function jejak(
  tx: TransaksiInstansi,
  kini: Kini,
  b: BarisBerjam,
  peristiwa: 'evaluasi.didiamkan' | 'evaluasi.final',
  sesudah: object,
): Promise<void> {
  return catat(tx, {
    instansiId: kini.instansiId,
    pelaku: null,
    peristiwa,
    objek: { jenis: 'evaluasi', id: b.id },
    tentang: b.pegawaiId,
    sebelum: { keadaan: b.keadaan },
    sesudah,
  });
}

function nama(b: BarisBerjam): string {
  return namaPeriode(b.tahun, b.jenis, b.ke);
}
