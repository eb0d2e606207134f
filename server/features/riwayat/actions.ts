import type { DaftarRiwayat, RiwayatBaru } from '#contract/riwayat.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { pastikanOperator } from './policy.ts';
import * as queries from './queries.ts';
import { muatRiwayat } from './read.ts';

/** Facts that can only have happened: no day after today. */
const SUDAH_TERJADI = ['PENDIDIKAN', 'DIKLAT', 'TIDAK_MASUK', 'POTENSI'];

/**
 * Records one dated fact about a person. Errors: `bentuk-salah` (a day that has not come, an end before the beginning),
 * `sudah-ada` (the same fact of the same day), `tidak-berwenang`.
 */
export function catatRiwayat(k: Konteks, pegawaiId: string, isian: RiwayatBaru): Promise<DaftarRiwayat> {
  return tulis(k, async (tx) => {
    await pastikanOperator(tx, k, pegawaiId);
    pastikanHari(k, isian);
    const { instansiId } = k.pelaku;
    await tx
      .insertInto('riwayat')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        pegawai_id: pegawaiId,
        jenis: isian.jenis,
        kode: 'kode' in isian ? isian.kode : null,
        tanggal: isian.tanggal,
        sampai: 'sampai' in isian ? isian.sampai : null,
        nilai: 'nilai' in isian ? isian.nilai : null,
        uraian: isian.uraian,
        nomor: isian.nomor,
        dicatat_oleh: k.pelaku.pegawaiId,
        dicatat_pada: sekarang(k),
      })
      .execute();
    await jejak(tx, k, 'riwayat.dicatat', pegawaiId, isian.id, undefined, isian);
    return muatRiwayat(tx, k, pegawaiId);
  });
}

/** Withdraws a wrong entry with a reason; it stays readable and counts no more. */
export function batalkanRiwayat(
  k: Konteks,
  pegawaiId: string,
  id: string,
  alasan: string,
): Promise<DaftarRiwayat> {
  return tulis(k, async (tx) => {
    await pastikanOperator(tx, k, pegawaiId);
    const lama = await queries.kunciRiwayat(tx, k.pelaku.instansiId, pegawaiId, id);
    if (!lama) throw tidakDitemukan('Catatan riwayat');
    if (lama.dibatalkan_pada)
      throw new Masalah('keadaan-tidak-cocok', 'Catatan ini sudah dibatalkan sebelumnya.');
    await tx
      .updateTable('riwayat')
      .set({ dibatalkan_oleh: k.pelaku.pegawaiId, dibatalkan_pada: sekarang(k), alasan_batal: alasan })
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, 'riwayat.dibatalkan', pegawaiId, id, lama, { alasan });
    return muatRiwayat(tx, k, pegawaiId);
  });
}

function pastikanHari(k: Konteks, isian: RiwayatBaru): void {
  const errors = [
    ...(SUDAH_TERJADI.includes(isian.jenis) && isian.tanggal > hariIni(k).toString()
      ? [{ pointer: '/tanggal', kode: 'E-RIWAYAT-HARI', pesan: 'Tanggal ini belum tiba.' }]
      : []),
    ...('sampai' in isian && isian.jenis === 'HUKUMAN' && isian.sampai && isian.sampai < isian.tanggal
      ? [{ pointer: '/sampai', kode: 'E-RIWAYAT-RENTANG', pesan: 'Tanggal berakhir mendahului mulainya.' }]
      : []),
  ];
  if (errors.length > 0) throw new Masalah('bentuk-salah', 'Perbaiki tanggal yang ditandai.', { errors });
}

function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: PeristiwaAudit,
  pegawaiId: string,
  id: string,
  sebelum: unknown,
  sesudah: unknown,
) {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'riwayat', id },
    tentang: pegawaiId,
    sebelum,
    sesudah,
  });
}
