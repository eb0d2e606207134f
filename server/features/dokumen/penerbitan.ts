import { randomBytes, randomUUIDv7 } from 'node:crypto';
import type { Dokumen } from '#contract/dokumen.ts';
import type { JenisDokumen } from '#contract/jenis-dokumen.ts';
import { renderPdf } from '#documents/render.ts';
import { checksumBytes, checksumModel, generateKode } from '#documents/seal.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { baca, tulis } from '../../tulis.ts';
import type { Naskah } from './bagian.ts';
import { dokumenSeisi, type Sumber, TANPA_SUMBER } from './queries.ts';
import { tampilkanDokumen } from './view.ts';

export interface Terbitan {
  naskah: Naskah;
  pegawaiId: string;
  sumber: Partial<Sumber>;
  /** The instant the form itself speaks of, where it is signed by being issued. */
  pada?: string;
}

type Pengganti = Partial<
  Record<'jenis' | 'pegawai_id' | 'evaluasi_id' | 'periode_id' | 'lingkup', string | null>
>;

/** Renders outside any transaction, stores the bytes, then writes the rows; the loser of a race takes the winner's. */
export async function terbitkan(
  k: Konteks,
  { naskah, pegawaiId, sumber: sebagian, pada = sekarang(k) }: Terbitan,
  asal: string,
): Promise<Dokumen> {
  const { instansiId } = k.pelaku;
  const sumber = { ...TANPA_SUMBER, ...sebagian };
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
        ...sumber,
        kunci,
        ukuran: isi.length,
        sha256: checksumBytes(isi),
        sidik_isi: sidikIsi,
        versi_aturan: naskah.model.versiAturan,
        kode,
        dibuat_oleh: k.pelaku.pegawaiId,
        dibuat_pada: pada,
      })
      .onConflict((on) => on.doNothing())
      .returning('id')
      .executeTakeFirst();
    const baris = await dokumenSeisi(tx, instansiId, sidikIsi, sumber);
    if (!baris) throw new Error(`Document ${id} was neither written nor found`);
    const hasil = tampilkanDokumen(baris);
    if (ditulis) {
      const pengganti = digantikan(naskah.jenis, pegawaiId, sumber);
      if (pengganti) await cabut(tx, k, pengganti, id);
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
  return cabut(tx, k, { evaluasi_id: evaluasiId });
}

/** Which earlier documents a new one takes the place of; those of an SKP or of guidance stand beside each other. */
function digantikan(jenis: JenisDokumen, pegawaiId: string, sumber: Sumber): Pengganti | null {
  if (sumber.evaluasi_id) return { jenis, evaluasi_id: sumber.evaluasi_id };
  if (sumber.periode_id)
    return { jenis, pegawai_id: pegawaiId, periode_id: sumber.periode_id, lingkup: sumber.lingkup };
  return jenis === 'PAK' ? { jenis, pegawai_id: pegawaiId } : null;
}

async function cabut(
  tx: TransaksiInstansi,
  k: Konteks,
  pengganti: Pengganti,
  kecuali?: string,
): Promise<void> {
  const { instansiId } = k.pelaku;
  const diganti = { dicabut_pada: sekarang(k), diganti: true };
  let q = tx
    .updateTable('dokumen')
    .set(diganti)
    .where('instansi_id', '=', instansiId)
    .where('dicabut_pada', 'is', null);
  for (const [kolom, nilai] of Object.entries(pengganti)) q = q.where(kolom as keyof Pengganti, '=', nilai);
  if (kecuali) q = q.where('id', '<>', kecuali);
  for (const d of await q.returning(['id', 'kode', 'jenis', 'pegawai_id']).execute()) {
    await tx
      .updateTable('kendali.segel_dokumen')
      .set(diganti)
      .where('kode', '=', d.kode)
      .where('instansi_id', '=', instansiId)
      .execute();
    await catatOleh(tx, k, {
      peristiwa: 'dokumen.dicabut',
      objek: { jenis: 'dokumen', id: d.id },
      tentang: d.pegawai_id,
      sesudah: { jenis: d.jenis, kode: d.kode, sebab: 'DIGANTI' },
    });
  }
}

/** The seal goes into the public directory, the deed into the trail. */
async function umumkan(tx: TransaksiInstansi, k: Konteks, d: Dokumen): Promise<void> {
  const { instansiId } = k.pelaku;
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
  await catatOleh(tx, k, {
    peristiwa: 'dokumen.diterbitkan',
    objek: { jenis: 'dokumen', id: d.id },
    tentang: d.pegawai.id,
    sesudah: { jenis: d.jenis, kode: d.kode, sha256: d.sha256, skpId: d.skpId, evaluasiId: d.evaluasiId },
  });
}
