import type { IsiPilihanPemberitahuan, PilihanPemberitahuan } from '#contract/pemberitahuan.ts';
import { PILIHAN_BAWAAN, type PilihanKiriman } from '#rules/pemberitahuan/jadwal-kiriman.ts';
import type { TransaksiInstansi } from '../../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../../konteks.ts';
import { baca, pastikanVersi, tulis } from '../../../tulis.ts';

/** What the person chose, the default for what is not chosen. */
export function pilihanBerlaku(pilihan: Partial<PilihanKiriman> | null): PilihanKiriman {
  return { ...PILIHAN_BAWAAN, ...pilihan };
}

/** How the caller is reached; the defaults where nothing was chosen (version 0). */
export function pilihanSaya(k: Konteks): Promise<PilihanPemberitahuan> {
  return baca(k, (tx) => pilihanDari(tx, k));
}

/** Chooses how one is reached. Errors: `versi-berubah`. */
export function simpanPilihan(k: Konteks, isi: IsiPilihanPemberitahuan): Promise<PilihanPemberitahuan> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const lama = await tx
      .selectFrom('pilihan_pemberitahuan')
      .select('versi')
      .where('instansi_id', '=', instansiId)
      .where('pegawai_id', '=', pegawaiId)
      .forUpdate()
      .executeTakeFirst();
    if (lama) pastikanVersi(k, lama);
    const kolom = {
      surel: isi.surel,
      dorong: isi.dorong,
      tenang_dari: isi.tenangDari,
      tenang_sampai: isi.tenangSampai,
      libur_tenang: isi.liburTenang,
      versi: (lama?.versi ?? 0) + 1,
      diubah_pada: sekarang(k),
    };
    await tx
      .insertInto('pilihan_pemberitahuan')
      .values({ instansi_id: instansiId, pegawai_id: pegawaiId, ...kolom })
      .onConflict((c) => c.columns(['instansi_id', 'pegawai_id']).doUpdateSet(kolom))
      .execute();
    return pilihanDari(tx, k);
  });
}

async function pilihanDari(tx: TransaksiInstansi, k: Konteks): Promise<PilihanPemberitahuan> {
  const { instansiId, pegawaiId } = k.pelaku;
  const p = await tx
    .selectFrom('pilihan_pemberitahuan')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .executeTakeFirst();
  const { surel } = await tx
    .selectFrom('pegawai')
    .select('surel')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', pegawaiId)
    .executeTakeFirstOrThrow();
  return {
    ...pilihanBerlaku(
      p
        ? {
            surel: p.surel as PilihanKiriman['surel'],
            dorong: p.dorong,
            tenangDari: p.tenang_dari.slice(0, 5),
            tenangSampai: p.tenang_sampai.slice(0, 5),
            liburTenang: p.libur_tenang,
          }
        : null,
    ),
    alamatSurel: surel,
    suratTersedia: k.app.pos !== undefined,
    kunciDorong: k.app.dorong?.publik ?? null,
    versi: p?.versi ?? 0,
  };
}
