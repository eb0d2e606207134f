import { type TransaksiInstansi, withInstansi, withInstansiBaca } from './db/transaksi.ts';
import type { Konteks } from './konteks.ts';
import { Masalah } from './masalah.ts';

/** A read in the person's instansi. */
export function baca<T>(k: Konteks, fn: (tx: TransaksiInstansi) => Promise<T>): Promise<T> {
  return withInstansiBaca(k.app.db, k.pelaku.instansiId, fn, k.pelaku);
}

/**
 * A write in the person's instansi: one transaction for the change, its audit rows and the answer kept under the
 * idempotency key. Repeating the request gives the kept answer and changes nothing; the same key with another
 * request is refused (`kunci-terpakai`).
 */
export async function tulis<T>(k: Konteks, fn: (tx: TransaksiInstansi) => Promise<T>): Promise<T> {
  const { ulang } = k;
  if (!ulang) return withInstansi(k.app.db, k.pelaku.instansiId, fn, k.pelaku);
  try {
    const kerjakan = async (tx: TransaksiInstansi) => {
      const lama = await jawabanTersimpan<T>(tx, k);
      if (lama) return lama.jawaban;
      const jawaban = await fn(tx);
      await tx
        .insertInto('idempotensi')
        .values({
          instansi_id: k.pelaku.instansiId,
          akun_id: k.pelaku.akunId,
          kunci: ulang.kunci,
          sidik_permintaan: ulang.sidik,
          jawaban: JSON.stringify(jawaban ?? null),
        })
        .execute();
      return jawaban;
    };
    return await withInstansi(k.app.db, k.pelaku.instansiId, kerjakan, k.pelaku);
  } catch (galat) {
    // the twin of this request may have committed while this one waited, which then found the work done and refused:
    // the twin's answer is the answer
    if (!bentrok(galat) && !(galat instanceof Masalah)) throw galat;
    const lama = await baca(k, (tx) => jawabanTersimpan<T>(tx, k));
    if (!lama) throw galat;
    return lama.jawaban;
  }
}

async function jawabanTersimpan<T>(tx: TransaksiInstansi, k: Konteks): Promise<{ jawaban: T } | undefined> {
  const { kunci, sidik } = k.ulang!;
  const baris = await tx
    .selectFrom('idempotensi')
    .select(['sidik_permintaan', 'jawaban'])
    .where('instansi_id', '=', k.pelaku.instansiId)
    .where('akun_id', '=', k.pelaku.akunId)
    .where('kunci', '=', kunci)
    .executeTakeFirst();
  if (!baris) return undefined;
  if (baris.sidik_permintaan !== sidik)
    throw new Masalah(
      'kunci-terpakai',
      'Kunci pengulangan ini sudah dipakai untuk permintaan lain. Kirim ulang dengan kunci baru.',
    );
  return { jawaban: baris.jawaban as T };
}

function bentrok(galat: unknown): boolean {
  return galat instanceof Error && 'code' in galat && galat.code === '23505';
}

/** Refuses a change made on an old version and hands back the present one, so that nothing typed is lost. */
export function pastikanVersi(k: Konteks, terkini: { versi: number }): void {
  if (k.versi === undefined)
    throw new Masalah('perlu-versi', 'Sebutkan versi yang Anda ubah pada kepala permintaan If-Match.');
  if (k.versi !== terkini.versi)
    throw new Masalah(
      'versi-berubah',
      'Isian ini sudah diubah di perangkat atau oleh orang lain. Ketikan Anda masih ada; bandingkan, lalu simpan lagi.',
      { terkini },
    );
}
