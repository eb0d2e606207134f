import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Bukti, TautanBaru } from '#contract/bukti.ts';
import { catatOleh } from '../../audit/catat.ts';
import { type TransaksiInstansi, withInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { baca, tulis } from '../../tulis.ts';
import { adalahGambar, bersihkanGambar } from './gambar.ts';
import { sebabTetap } from './policy.ts';
import { buktiDenganPemakaian, kunciBukti } from './queries.ts';
import { type BerkasTiba, terimaBerkas, terlaluBesar } from './terima.ts';
import { kenaliTipe } from './tipe.ts';
import { tampilkanBukti } from './view.ts';

export { terimaBerkas } from './terima.ts';

export interface Unggahan {
  id: string;
  nama: string;
  isi: Readable;
  panjang?: number | undefined;
  sha256?: string | undefined;
  diambilPada?: string | undefined;
}

/**
 * Stores an uploaded file as evidence of the caller. Repeating it with the same id and bytes gives the same answer and
 * stores nothing twice; a failed or cut upload leaves nothing behind. Errors: `terlalu-besar`, `tipe-berkas`,
 * `bentuk-salah` (checksum differs, cut), `sudah-ada` (the id holds other bytes).
 */
export async function unggah(k: Konteks, unggahan: Unggahan): Promise<Bukti> {
  const maks = k.app.pengaturan.UNGGAH_MAKS_MB * 1024 * 1024;
  if (unggahan.panjang !== undefined && unggahan.panjang > maks) throw terlaluBesar(maks);
  return terimaBerkas(unggahan.isi, maks, async (berkas) => {
    if (unggahan.sha256 && unggahan.sha256.toLowerCase() !== berkas.sha256)
      throw new Masalah('bentuk-salah', 'Isi berkas berubah di perjalanan. Unggah sekali lagi.', {
        errors: [
          {
            pointer: '/headers/x-sha256',
            kode: 'E-BUKTI-SIDIK',
            pesan: 'SHA-256 tidak cocok dengan isinya.',
          },
        ],
      });
    const lama = await baca(k, (tx) => yangTersimpan(tx, k, unggahan.id, berkas.sha256));
    return lama ?? simpan(k, unggahan, berkas);
  });
}

/** Records a link as evidence; only the address is kept. Errors: `sudah-ada`. */
export function simpanTautan(k: Konteks, isian: TautanBaru): Promise<Bukti> {
  const { instansiId, pegawaiId } = k.pelaku;
  return tulis(k, async (tx) => {
    await tx
      .insertInto('bukti')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        pegawai_id: pegawaiId,
        jenis: 'TAUTAN',
        nama: isian.nama || new URL(isian.tautan).hostname,
        tautan: isian.tautan,
      })
      .execute();
    await catatUnggah(tx, k, isian.id, { tautan: isian.tautan });
    return tampilan(tx, k, isian.id);
  });
}

/** The caller's evidence for each of these links; a link that is none yet becomes it. In the caller's transaction. */
export async function tautanMilik(
  tx: TransaksiInstansi,
  k: Konteks,
  semua: readonly string[],
): Promise<Map<string, string>> {
  const { instansiId, pegawaiId } = k.pelaku;
  const tautan = [...new Set(semua)];
  if (tautan.length === 0) return new Map();
  const ada = await tx
    .selectFrom('bukti')
    .select(['id', 'tautan'])
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('tautan', 'in', tautan)
    .orderBy('id', 'desc')
    .execute();
  const hasil = new Map(ada.map((b) => [b.tautan!, b.id]));
  const baru = tautan.filter((t) => !hasil.has(t)).map((t) => ({ id: randomUUIDv7(), tautan: t }));
  if (baru.length > 0)
    await tx
      .insertInto('bukti')
      .values(
        baru.map(({ id, tautan: t }) => ({
          instansi_id: instansiId,
          id,
          pegawai_id: pegawaiId,
          jenis: 'TAUTAN',
          nama: new URL(t).hostname,
          tautan: t,
        })),
      )
      .execute();
  for (const { id, tautan: t } of baru) {
    await catatUnggah(tx, k, id, { tautan: t });
    hasil.set(t, id);
  }
  return hasil;
}

/** Removes own evidence that nothing sent or written relies on. Errors: `keadaan-tidak-cocok`, `tidak-ditemukan`. */
export async function hapus(k: Konteks, id: string): Promise<null> {
  const { instansiId, pegawaiId } = k.pelaku;
  const kunci = await tulis(k, async (tx) => {
    await kunciBukti(tx, id);
    const [bukti] = await buktiDenganPemakaian(tx, instansiId, { id });
    if (bukti?.pegawai_id !== pegawaiId) throw tidakDitemukan('Bukti');
    const sebab = sebabTetap(bukti);
    if (sebab) throw new Masalah('keadaan-tidak-cocok', sebab);
    await tx
      .deleteFrom('aktivitas_bukti')
      .where('instansi_id', '=', instansiId)
      .where('bukti_id', '=', id)
      .execute();
    await tx.deleteFrom('bukti').where('instansi_id', '=', instansiId).where('id', '=', id).execute();
    await catatOleh(tx, k, {
      peristiwa: 'bukti.dihapus',
      objek: { jenis: 'bukti', id },
      tentang: pegawaiId,
      sebelum: { nama: bukti.nama, sha256: bukti.sha256, tautan: bukti.tautan },
    });
    return [bukti.kunci, bukti.kunci_miniatur].filter((satu) => satu !== null);
  });
  // after the commit: a row without its file would be a broken promise, a file without its row is only space
  await buang(k, kunci);
  return null;
}

async function simpan(k: Konteks, unggahan: Unggahan, berkas: BerkasTiba): Promise<Bukti> {
  const { instansiId, pegawaiId, zona } = k.pelaku;
  const nama = rapikanNama(unggahan.nama);
  const tipe = await kenaliTipe(berkas.jalur, nama);
  const gambar = adalahGambar(tipe) ? await bersihkanGambar(berkas.jalur, tipe, zona) : undefined;
  const isi = gambar?.isi ?? (await readFile(berkas.jalur));
  const kini = k.app.jam.sekarang().toZonedDateTimeISO(zona);
  const bulan = String(kini.month).padStart(2, '0');
  // each attempt writes under a name of its own, so that one which fails can never remove what another has stored
  const kunci = `${instansiId}/${kini.year}/${bulan}/${unggahan.id}.${randomBytes(4).toString('hex')}`;
  const kunciMiniatur = gambar ? `${kunci}.miniatur` : null;
  try {
    await k.app.berkas.simpan(kunci, isi);
    if (gambar) await k.app.berkas.simpan(kunciMiniatur!, gambar.miniatur);
    const { bukti, baru } = await withInstansi(k.app.db, instansiId, async (tx) => {
      await kunciBukti(tx, unggahan.id);
      const lama = await yangTersimpan(tx, k, unggahan.id, berkas.sha256);
      if (lama) return { bukti: lama, baru: false };
      await tx
        .insertInto('bukti')
        .values({
          instansi_id: instansiId,
          id: unggahan.id,
          pegawai_id: pegawaiId,
          jenis: 'BERKAS',
          nama,
          tipe_isi: tipe,
          ukuran: isi.length,
          sha256: createHash('sha256').update(isi).digest('hex'),
          sha256_asal: berkas.sha256,
          kunci,
          kunci_miniatur: kunciMiniatur,
          diambil_pada: gambar?.diambilPada ?? (gambar ? (unggahan.diambilPada ?? null) : null),
          dibuat_pada: kini.toInstant().toString(),
        })
        .execute();
      await catatUnggah(tx, k, unggahan.id, { nama, tipe, sha256: berkas.sha256 });
      return { bukti: await tampilan(tx, k, unggahan.id), baru: true };
    });
    if (!baru) await buang(k, [kunci, kunciMiniatur]);
    return bukti;
  } catch (galat) {
    await buang(k, [kunci, kunciMiniatur]);
    throw galat;
  }
}

/** The stored evidence when this is a repeat; undefined when the id is free. Errors: `sudah-ada`. */
async function yangTersimpan(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  sha256: string,
): Promise<Bukti | undefined> {
  const [bukti] = await buktiDenganPemakaian(tx, k.pelaku.instansiId, { id });
  if (!bukti) return undefined;
  if (bukti.pegawai_id !== k.pelaku.pegawaiId || bukti.sha256_asal !== sha256)
    throw new Masalah(
      'sudah-ada',
      'Nomor bukti ini sudah dipakai untuk berkas lain. Unggah sebagai bukti baru.',
    );
  return tampilkanBukti(bukti, k.pelaku.pegawaiId);
}

async function tampilan(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Bukti> {
  const [bukti] = await buktiDenganPemakaian(tx, k.pelaku.instansiId, { id });
  return tampilkanBukti(bukti!, k.pelaku.pegawaiId);
}

function catatUnggah(tx: TransaksiInstansi, k: Konteks, id: string, sesudah: object): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa: 'bukti.diunggah',
    objek: { jenis: 'bukti', id },
    tentang: k.pelaku.pegawaiId,
    sesudah,
  });
}

async function buang(k: Konteks, kunci: readonly (string | null)[]): Promise<void> {
  for (const satu of kunci)
    if (satu)
      await k.app.berkas
        .hapus(satu)
        .catch((galat: unknown) => k.app.log.warn({ galat, kunci: satu }, 'berkas tidak terhapus'));
}

/** The last part of a path, without characters that mislead in a file name; at most 200 characters. */
function rapikanNama(nama: string): string {
  const akhir = nama.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const bersih = akhir.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '').trim();
  const titik = bersih.lastIndexOf('.');
  const ekor = titik > 0 ? bersih.slice(titik).slice(0, 12) : '';
  const pokok = ekor ? bersih.slice(0, titik) : bersih;
  return `${pokok.slice(0, 200 - ekor.length)}${ekor}` || 'berkas';
}
