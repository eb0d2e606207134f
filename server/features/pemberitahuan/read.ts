import type { DaftarPemberitahuan, SaringPemberitahuan } from '#contract/pemberitahuan.ts';
import type { Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { kalimat, tenggatKabar } from './kalimat.ts';
import * as queries from './queries.ts';

export { pengaruh } from './kiriman/pengaruh.ts';
export { pilihanSaya } from './kiriman/pilihan.ts';

/** The caller's own notices, newest first, and how many are unread. */
export function daftarPemberitahuan(k: Konteks, saring: SaringPemberitahuan): Promise<DaftarPemberitahuan> {
  const { instansiId, pegawaiId } = k.pelaku;
  return baca(k, async (tx) => {
    const baris = saring.batas > 0 ? await queries.milik(tx, instansiId, pegawaiId, saring) : [];
    const isi = baris.slice(0, saring.batas).map((b) => ({
      id: b.id,
      jenis: b.jenis,
      kalimat: kalimat(b.jenis, { ...(b.oleh && { nama: b.oleh }), ...(b.isi as object) }),
      tautan: b.tautan,
      tenggat: tenggatKabar(b.isi as Record<string, unknown>),
      dibuatPada: b.dibuat_pada,
      dibacaPada: b.dibaca_pada,
    }));
    return {
      isi,
      setelah: baris.length > saring.batas ? (isi.at(-1)?.id ?? null) : null,
      belumDibaca: await queries.jumlahBelumDibaca(tx, instansiId, pegawaiId),
    };
  });
}
