import type { DaftarDokumen, SaringDokumen } from '#contract/dokumen.ts';
import type { CetakSkp } from '#contract/jenis-dokumen.ts';
import { renderPdf } from '#documents/render.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { penetapanSkp, skpDalam } from '../skp/read.ts';
import { naskahSkp } from './model-skp.ts';
import { kedudukan } from './policy.ts';
import { dokumenTerlihat, tempatInstansi } from './queries.ts';
import { namaBerkas, tampilkanDokumen } from './view.ts';

/** Issued documents, newest first: one's own, or those of somebody else that one may see. */
export function daftarDokumen(k: Konteks, saring: SaringDokumen): Promise<DaftarDokumen> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId: saya } = k.pelaku;
    const milik = saring.pegawaiId ?? saya;
    const pegawai = await tx
      .selectFrom('pegawai')
      .select('id')
      .where('instansi_id', '=', instansiId)
      .where('id', '=', milik)
      .executeTakeFirst();
    if (!pegawai) throw tidakDitemukan('Pegawai');
    const sebagai = await kedudukan(tx, k, milik);
    // a report about behaviour is in no list: whoever may read it prints it from its case
    let q = dokumenTerlihat(tx, k, milik, sebagai).where('d.konseling_id', 'is', null);
    if (saring.tahun)
      q = q.where((e) =>
        e.or([
          e('s.tahun', '=', saring.tahun!),
          e('w.tahun', '=', saring.tahun!),
          e('d.tahun', '=', saring.tahun!),
        ]),
      );
    if (saring.skpId) q = q.where('s.id', '=', saring.skpId);
    if (saring.evaluasiId) q = q.where('d.evaluasi_id', '=', saring.evaluasiId);
    if (saring.setelah) q = q.where('d.id', '<', saring.setelah);
    const baris = await q
      .orderBy('d.id', 'desc')
      .limit(saring.batas + 1)
      .execute();
    if (baris.length === 0 && !sebagai.sendiri && !sebagai.diAtas && !sebagai.operator)
      throw tidakBerwenang(
        'Dokumen pegawai ini hanya dapat dilihat pejabat penilai dan atasannya, serta operator kepegawaian.',
      );
    const isi = baris.slice(0, saring.batas);
    return {
      isi: isi.map(tampilkanDokumen),
      setelah: baris.length > saring.batas ? isi.at(-1)!.id : null,
    };
  });
}

/** A draft SKP as it would be printed, with the watermark; nothing is kept. Errors: `keadaan-tidak-cocok` once it is set. */
export async function pratinjauSkp(
  k: Konteks,
  skpId: string,
  cetak: CetakSkp,
  nomor?: number,
): Promise<{ isi: Uint8Array; namaBerkas: string }> {
  const { naskah, untuk, nama } = await baca(k, async (tx) => {
    const skp = await skpDalam(tx, k, skpId, nomor);
    if (await penetapanSkp(tx, k.pelaku.instansiId, skp.versiId))
      throw new Masalah(
        'keadaan-tidak-cocok',
        'Versi SKP ini sudah ditetapkan. Cetak dokumen resminya; pratinjau tidak diperlukan lagi.',
      );
    const tempat = await tempatInstansi(tx, k.pelaku.instansiId);
    return {
      naskah: naskahSkp({ skp, tempat, penetapan: undefined, kini: sekarang(k) }, cetak),
      untuk: `${skp.tahun} pratinjau`,
      nama: skp.pegawai.nama,
    };
  });
  return {
    isi: await renderPdf(naskah.jenis, naskah.model),
    namaBerkas: namaBerkas(naskah.jenis, untuk, nama),
  };
}
