import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { Dokumen } from '#contract/dokumen.ts';
import type { CetakEvaluasi, CetakSkp } from '#contract/jenis-dokumen.ts';
import { renderPdf } from '#documents/render.ts';
import { checksumBytes, checksumModel, generateKode, verifyBytes } from '#documents/seal.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { catat } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { baca, tulis } from '../../tulis.ts';
import { evaluasiUntukCetak } from '../evaluasi/read.ts';
import { bahanCetakKeberatan } from '../keberatan/read.ts';
import { penetapanSkp, skpDalam } from '../skp/read.ts';
import { kerjakanAntrean } from './antrean.ts';
import type { Naskah } from './bagian.ts';
import { naskahEvaluasi } from './model-evaluasi.ts';
import { naskahSkp } from './model-skp.ts';
import { kedudukan } from './policy.ts';
import { dokumenDengan, dokumenSeisi, dokumenTerlihat, tempatInstansi } from './queries.ts';
import { tampilkanDokumen } from './view.ts';

export { antrekanDokumen } from './antrean.ts';

interface Terbitan {
  naskah: Naskah;
  pegawaiId: string;
  sumber: { skpVersiId: string | null; evaluasiId: string | null };
}

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
      sumber: { skpVersiId: skp.versiId, evaluasiId: null },
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
    sumber: { skpVersiId: null, evaluasiId },
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
    if (terlihat) return terlihat;
    throw new Masalah(
      'tidak-berwenang',
      'Dokumen ini hanya dapat dibuka pegawainya, pejabat penilai dan atasannya, serta operator kepegawaian.',
    );
  });
  const isi = await k.app.berkas.baca(baris.kunci).catch(() => undefined);
  if (isi && verifyBytes(isi, baris.sha256)) return { isi, dokumen: tampilkanDokumen(baris) };
  await tulis(k, (tx) =>
    catat(tx, {
      instansiId,
      pelaku: k.pelaku.pegawaiId,
      peristiwa: 'dokumen.rusak',
      objek: { jenis: 'dokumen', id },
      tentang: baris.pegawai_id,
      sebelum: { sha256: baris.sha256 },
      sesudah: { sha256: isi ? checksumBytes(isi) : null },
      permintaanId: k.permintaanId,
    }),
  );
  throw new Masalah(
    'galat-sistem',
    'Berkas dokumen ini tidak lagi sama dengan yang diterbitkan, sehingga tidak dikirim. Kejadian ini sudah dicatat.',
    { siapa: { peran: 'ADMIN', cara: 'Minta pengelola sistem memulihkan berkasnya dari cadangan.' } },
  );
}

/** Renders outside any transaction, stores the bytes, then writes the rows; the loser of a race takes the winner's. */
async function terbitkan(
  k: Konteks,
  { naskah, pegawaiId, sumber }: Terbitan,
  asal: string,
): Promise<Dokumen> {
  const { instansiId } = k.pelaku;
  const sidikIsi = checksumModel(naskah.jenis, naskah.model);
  const lama = await baca(k, (tx) => dokumenSeisi(tx, instansiId, sidikIsi, sumber));
  if (lama) return tampilkanDokumen(lama);
  const kode = generateKode(randomBytes(13));
  const verifikasi = { url: `${asal}/v/${kode}`, kode, checksumMasukan: sidikIsi };
  const isi = await renderPdf(naskah.jenis, { ...naskah.model, verifikasi });
  const id = randomUUIDv7();
  const kunci = `${instansiId}/dokumen/${k.app.jam.hariIni(k.pelaku.zona).year}/${id}.pdf`;
  await k.app.berkas.simpan(kunci, isi);
  const dokumen = await tulis(k, async (tx) => {
    const ditulis = await tx
      .insertInto('dokumen')
      .values({
        instansi_id: instansiId,
        id,
        jenis: naskah.jenis,
        pegawai_id: pegawaiId,
        skp_versi_id: sumber.skpVersiId,
        evaluasi_id: sumber.evaluasiId,
        kunci,
        ukuran: isi.length,
        sha256: checksumBytes(isi),
        sidik_isi: sidikIsi,
        versi_aturan: naskah.model.versiAturan,
        kode,
        dibuat_oleh: k.pelaku.pegawaiId,
        dibuat_pada: sekarang(k),
      })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst();
    const baris = await dokumenSeisi(tx, instansiId, sidikIsi, sumber);
    if (!baris) throw new Error(`Document ${id} was neither written nor found`);
    const hasil = tampilkanDokumen(baris);
    if (ditulis) {
      if (sumber.evaluasiId) await cabut(tx, k, sumber.evaluasiId, { jenis: naskah.jenis, kecuali: id });
      await umumkan(tx, k, hasil);
    }
    return hasil;
  });
  // only a file that certainly has no row is removed; one left behind by a fault costs no more than space
  if (dokumen.id !== id)
    await k.app.berkas
      .hapus(kunci)
      .catch((galat: unknown) => k.app.log.warn({ galat, kunci }, 'berkas tidak terhapus'));
  return dokumen;
}

/** The result of an evaluation was changed: every document issued of it before is replaced, and the public page says so. */
export function cabutYangDiganti(tx: TransaksiInstansi, k: Konteks, evaluasiId: string): Promise<void> {
  return cabut(tx, k, evaluasiId, {});
}

async function cabut(
  tx: TransaksiInstansi,
  k: Konteks,
  evaluasiId: string,
  { jenis, kecuali }: { jenis?: string; kecuali?: string },
): Promise<void> {
  const { instansiId, pegawaiId } = k.pelaku;
  const diganti = { dicabut_pada: sekarang(k), diganti: true };
  let q = tx
    .updateTable('dokumen')
    .set(diganti)
    .where('instansi_id', '=', instansiId)
    .where('evaluasi_id', '=', evaluasiId)
    .where('dicabut_pada', 'is', null);
  if (jenis) q = q.where('jenis', '=', jenis);
  if (kecuali) q = q.where('id', '<>', kecuali);
  for (const d of await q.returning(['id', 'kode', 'jenis', 'pegawai_id']).execute()) {
    await tx
      .updateTable('kendali.segel_dokumen')
      .set(diganti)
      .where('kode', '=', d.kode)
      .where('instansi_id', '=', instansiId)
      .execute();
    await catat(tx, {
      instansiId,
      pelaku: pegawaiId,
      peristiwa: 'dokumen.dicabut',
      objek: { jenis: 'dokumen', id: d.id },
      tentang: d.pegawai_id,
      sesudah: { jenis: d.jenis, kode: d.kode, sebab: 'DIGANTI' },
      permintaanId: k.permintaanId,
    });
  }
}

/** The seal goes into the public directory, the deed into the trail. */
async function umumkan(tx: TransaksiInstansi, k: Konteks, d: Dokumen): Promise<void> {
  const { instansiId, pegawaiId } = k.pelaku;
  await tx
    .insertInto('kendali.segel_dokumen')
    .values({
      kode: d.kode,
      instansi_id: instansiId,
      dokumen_id: d.id,
      jenis: d.jenis,
      sha256: d.sha256,
      versi_aturan: d.versiAturan,
      diterbitkan_pada: d.diterbitkanPada,
    })
    .execute();
  await catat(tx, {
    instansiId,
    pelaku: pegawaiId,
    peristiwa: 'dokumen.diterbitkan',
    objek: { jenis: 'dokumen', id: d.id },
    tentang: d.pegawai.id,
    sesudah: { jenis: d.jenis, kode: d.kode, sha256: d.sha256, skpId: d.skpId, evaluasiId: d.evaluasiId },
    permintaanId: k.permintaanId,
  });
}
