import type { PutusanKeberatan } from '#rules/enum.ts';
import type { NilaiPutusan } from '#rules/keberatan/putusan-keberatan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { susunJejak } from './jejak.ts';
import { langkahDalam } from './langkah.ts';
import type { Berkas } from './muat.ts';
import type { PutusanTersimpan } from './view.ts';

/** The evaluation comes under objection. Who objects has the document: it counts as received from then on. */
export function ajukanKeberatan(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Berkas> {
  return langkahDalam(tx, k, id, 'AJUKAN_KEBERATAN', 'evaluasi.keberatan', async (_, { baris }, keadaan) => ({
    keadaan,
    diterima_pada: baris?.diterima_pada ?? sekarang(k),
  }));
}

/** The objection was taken back: the result stands as it was received. */
export function tarikKeberatan(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Berkas> {
  return langkahDalam(tx, k, id, 'TARIK_KEBERATAN', 'evaluasi.keberatan-ditarik', async (_, __, keadaan) => ({
    keadaan,
  }));
}

export interface Putusan {
  keberatanId: string;
  putusan: PutusanKeberatan;
  keputusan: string;
  rekomendasi: string | null;
  hasil: NilaiPutusan;
  versiAturan: string;
}

/**
 * The decision on an objection. Where it changes the result, the new pair is in force and all it rests on is frozen anew
 * beside the first judgement, which stays as it was kept.
 */
export function putusKeberatan(tx: TransaksiInstansi, k: Konteks, id: string, p: Putusan): Promise<Berkas> {
  const mengubah = p.putusan === 'MENGUBAH';
  const peristiwa = mengubah ? 'UBAH_HASIL' : 'KUATKAN';
  const audit = mengubah ? 'evaluasi.diubah' : 'evaluasi.dikuatkan';
  return langkahDalam(tx, k, id, peristiwa, audit, async (_, { bahan, jejak, baris }, keadaan) => {
    const { atasan, ratingHasil, ratingPerilaku } = bahan;
    if (!atasan || !ratingHasil || !ratingPerilaku || !baris?.predikat)
      throw new Error(`Evaluasi ${id} is decided and has an atasan`);
    const { hasilKerja, perilaku, predikat } = p.hasil;
    const bahanBaru = {
      ...bahan,
      ratingHasil: hasilKerja,
      ratingPerilaku: perilaku,
      alasanBedaSaran: hasilKerja === ratingHasil ? bahan.alasanBedaSaran : p.keputusan,
      catatan: p.rekomendasi ?? bahan.catatan,
    };
    const putusan: PutusanTersimpan = {
      keberatanId: p.keberatanId,
      putusan: p.putusan,
      keputusan: p.keputusan,
      rekomendasi: p.rekomendasi,
      oleh: { pegawaiId: atasan.pegawaiId, nama: atasan.nama, jabatan: atasan.jabatan },
      pada: sekarang(k),
      versiAturan: p.versiAturan,
      ratingHasil: hasilKerja,
      ratingPerilaku: perilaku,
      predikat,
      semula: { ratingHasil, ratingPerilaku, predikat: baris.predikat as NilaiPutusan['predikat'] },
      beku: mengubah
        ? { bahan: bahanBaru, jejak: { ...susunJejak(bahanBaru, hariIni(k)), terlambat: jejak.terlambat } }
        : null,
    };
    return {
      keadaan,
      putusan: JSON.stringify(putusan),
      ...(mengubah && {
        dokumen: 'D.1.3',
        rating_hasil: hasilKerja,
        rating_perilaku: perilaku,
        predikat,
      }),
    };
  });
}
