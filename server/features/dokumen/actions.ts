import type { Dokumen } from '#contract/dokumen.ts';
import type { CetakEvaluasi, CetakSkp } from '#contract/jenis-dokumen.ts';
import { checksumBytes, verifyBytes } from '#documents/seal.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { catatOleh } from '../../audit/catat.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { baca, tulis } from '../../tulis.ts';
import { evaluasiUntukCetak } from '../evaluasi/read.ts';
import { bahanCetakKeberatan } from '../keberatan/read.ts';
import { penetapanSkp, skpDalam } from '../skp/read.ts';
import { kerjakanAntrean } from './antrean.ts';
import { naskahEvaluasi } from './model-evaluasi.ts';
import { naskahSkp } from './model-skp.ts';
import { type Terbitan, terbitkan } from './penerbitan.ts';
import { bolehMembuka, kedudukan } from './policy.ts';
import { dokumenDengan, dokumenTerlihat, tempatInstansi } from './queries.ts';
import { tampilkanDokumen } from './view.ts';

export { antrekanDokumen } from './antrean.ts';
export { cabutYangDiganti } from './penerbitan.ts';

/**
 * Issues the SKP or its annex as a sealed PDF. The same content gives the document issued before. `asal` is the address
 * people reach Terang at. Errors: `keadaan-tidak-cocok` for a version not yet set, and those of reading the SKP.
 */
export async function terbitkanSkp(
  k: Konteks,
  skpId: string,
  cetak: CetakSkp,
  nomor: number | undefined,
  asal: string,
): Promise<Dokumen> {
  const terbitan = await baca(k, async (tx): Promise<Terbitan> => {
    const skp = await skpDalam(tx, k, skpId, nomor);
    const penetapan = await penetapanSkp(tx, k.pelaku.instansiId, skp.versiId);
    if (!penetapan)
      throw new Masalah(
        'keadaan-tidak-cocok',
        'SKP ini belum ditetapkan, sehingga hanya dapat dicetak sebagai pratinjau.',
        {
          siapa: {
            peran: 'Pejabat penilai kinerja',
            ...(skp.penilai && { nama: skp.penilai.nama }),
            cara: 'Dokumen resmi dapat dicetak sesudah beliau menyetujui SKP ini.',
          },
        },
      );
    const tempat = await tempatInstansi(tx, k.pelaku.instansiId);
    return {
      naskah: naskahSkp({ skp, tempat, penetapan, kini: sekarang(k) }, cetak),
      pegawaiId: skp.pegawai.pegawaiId,
      sumber: { skp_versi_id: skp.versiId },
    };
  });
  return terbitkan(k, terbitan, asal);
}

/** Issues a form of a decided evaluation; as `terbitkanSkp`. */
export async function terbitkanEvaluasi(
  k: Konteks,
  evaluasiId: string,
  cetak: CetakEvaluasi,
  asal: string,
  pembaca = k,
): Promise<Dokumen> {
  const evaluasi = await evaluasiUntukCetak(pembaca, evaluasiId);
  const { ditetapkanPada, putusan, bahan } = evaluasi;
  if (!ditetapkanPada)
    throw new Masalah(
      'keadaan-tidak-cocok',
      'Evaluasi ini belum ditetapkan. Dokumennya dapat dicetak sesudah penetapan.',
      {
        siapa: {
          peran: 'Pejabat penilai kinerja',
          nama: evaluasi.bahan.penilai.nama,
          cara: 'Tetapkan evaluasi ini lebih dahulu.',
        },
      },
    );
  if (cetak === 'KEPUTUSAN_KEBERATAN' && putusan?.putusan !== 'MENGUATKAN')
    throw new Masalah(
      'keadaan-tidak-cocok',
      putusan
        ? 'Hasil ini diubah atas keberatan. Cetak dokumen evaluasinya (D.1.3); keputusannya tertulis di sana.'
        : 'Belum ada keputusan atas keberatan untuk evaluasi ini.',
    );
  const { tempat, keberatan } = await baca(k, async (tx) => ({
    tempat: await tempatInstansi(tx, k.pelaku.instansiId),
    keberatan: putusan && (await bahanCetakKeberatan(tx, k.pelaku.instansiId, evaluasiId, bahan, putusan)),
  }));
  const terbitan = {
    naskah: naskahEvaluasi({ ...evaluasi, ditetapkanPada, keberatan }, tempat, cetak),
    pegawaiId: evaluasi.bahan.pegawai.pegawaiId,
    sumber: { evaluasi_id: evaluasiId },
  };
  return terbitkan(k, terbitan, asal);
}

/**
 * The same for the agency's file, as the year's closing asks: read as its assessor reads it, issued by whoever closed
 * the year. Nobody gets to read a document by this; who may is asked when it is opened.
 */
export function terbitkanUntukArsip(
  k: Konteks,
  penilaiId: string,
  evaluasiId: string,
  cetak: CetakEvaluasi,
  asal: string,
): Promise<Dokumen> {
  return terbitkanEvaluasi(k, evaluasiId, cetak, asal, {
    ...k,
    pelaku: { ...k.pelaku, pegawaiId: penilaiId },
  });
}

/**
 * Issues what is queued until nothing is left or `berhenti` says so. A document that fails keeps its reason and is tried
 * again later; the same content is issued once, however often this runs. Returns how many were issued.
 */
export function terbitkanAntrean(app: Aplikasi, berhenti: () => boolean = () => false): Promise<number> {
  return kerjakanAntrean(app, terbitkanUntukArsip, berhenti);
}

export interface IsiDokumen {
  isi: Uint8Array;
  dokumen: Dokumen;
}

/**
 * The stored bytes of a document, proven to be those that were issued. A file that is not leaves a trail and is not
 * sent. Errors: `tidak-ditemukan`, `tidak-berwenang`, `galat-sistem`.
 */
export async function ambilIsi(k: Konteks, id: string): Promise<IsiDokumen> {
  const { instansiId } = k.pelaku;
  const baris = await baca(k, async (tx) => {
    const ada = await dokumenDengan(tx, instansiId).where('d.id', '=', id).executeTakeFirst();
    if (!ada) throw tidakDitemukan('Dokumen');
    const saya = await kedudukan(tx, k, ada.pegawai_id);
    const terlihat = await dokumenTerlihat(tx, k, ada.pegawai_id, saya)
      .where('d.id', '=', id)
      .executeTakeFirst();
    if (terlihat && (await bolehMembuka(tx, k, terlihat))) return terlihat;
    throw new Masalah(
      'tidak-berwenang',
      'Dokumen ini hanya dapat dibuka pegawainya, pejabat penilai dan atasannya, serta operator kepegawaian.',
    );
  });
  const isi = await k.app.berkas.baca(baris.kunci).catch(() => undefined);
  if (isi && verifyBytes(isi, baris.sha256)) return { isi, dokumen: tampilkanDokumen(baris) };
  await tulis(k, (tx) =>
    catatOleh(tx, k, {
      peristiwa: 'dokumen.rusak',
      objek: { jenis: 'dokumen', id },
      tentang: baris.pegawai_id,
      sebelum: { sha256: baris.sha256 },
      sesudah: { sha256: isi ? checksumBytes(isi) : null },
    }),
  );
  throw new Masalah(
    'galat-sistem',
    'Berkas dokumen ini tidak lagi sama dengan yang diterbitkan, sehingga tidak dikirim. Kejadian ini sudah dicatat.',
    { siapa: { peran: 'ADMIN', cara: 'Minta pengelola sistem memulihkan berkasnya dari cadangan.' } },
  );
}
