import type { FavoritBaru, FavoritTersimpan } from '#contract/saran-aktivitas.ts';
import { catatOleh } from '../../audit/catat.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { isianDari, kunciAktivitas } from './queries.ts';
import { kunciSaran } from './saran.ts';

const PALING_BANYAK = 20;

/** Keeps an own activity at hand, a copy of its words and minutes. Errors: `tidak-ditemukan`, `sudah-ada`, `ditolak-aturan`. */
export function tambahFavorit(k: Konteks, { id, dari }: FavoritBaru): Promise<FavoritTersimpan> {
  const { instansiId, pegawaiId } = k.pelaku;
  return tulis(k, async (tx) => {
    const asal = await kunciAktivitas(tx, instansiId, dari.tanggal, dari.id);
    if (asal?.pegawai_id !== pegawaiId) throw tidakDitemukan('Aktivitas');
    const { kategori, rhkId, rencanaAksiId, mulai, selesai, menit, uraian, volume, satuan } = isianDari(asal);
    const kunci = kunciSaran({ uraian, rhkId, kategori: kategori! });
    const milik = await tx
      .selectFrom('aktivitas_favorit')
      .select('kunci')
      .where('instansi_id', '=', instansiId)
      .where('pegawai_id', '=', pegawaiId)
      .execute();
    if (milik.some((f) => f.kunci === kunci))
      throw new Masalah('sudah-ada', 'Kegiatan ini sudah ada di favorit Anda.');
    if (milik.length >= PALING_BANYAK)
      throw new Masalah(
        'ditolak-aturan',
        `Favorit paling banyak ${PALING_BANYAK}. Lepaskan dahulu satu yang jarang dipakai.`,
      );
    await tx
      .insertInto('aktivitas_favorit')
      .values({
        instansi_id: instansiId,
        id,
        pegawai_id: pegawaiId,
        kunci,
        kategori: kategori!,
        rhk_id: rhkId,
        rencana_aksi_id: rencanaAksiId,
        mulai,
        selesai,
        menit: menit!,
        uraian,
        volume,
        satuan,
        dibuat_pada: sekarang(k),
      })
      .execute();
    await catatOleh(tx, k, {
      peristiwa: 'aktivitas.favorit-ditambah',
      objek: { jenis: 'aktivitas_favorit', id },
      tentang: pegawaiId,
      sesudah: { uraian },
    });
    return { id, uraian };
  });
}

/** Lets a favourite go; what was reported from it stays. Error: `tidak-ditemukan`. */
export function lepasFavorit(k: Konteks, id: string): Promise<null> {
  return tulis(k, async (tx) => {
    const lama = await tx
      .deleteFrom('aktivitas_favorit')
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('pegawai_id', '=', k.pelaku.pegawaiId)
      .where('id', '=', id)
      .returning('uraian')
      .executeTakeFirst();
    if (!lama) throw tidakDitemukan('Favorit');
    await catatOleh(tx, k, {
      peristiwa: 'aktivitas.favorit-dilepas',
      objek: { jenis: 'aktivitas_favorit', id },
      tentang: k.pelaku.pegawaiId,
      sebelum: lama,
    });
    return null;
  });
}
