import type { BahanDialog, CatatanPribadi, DaftarDialog, Dialog, SaringDialog } from '#contract/dialog.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { bawahanDari } from '../organisasi/read.ts';
import { susunBahan } from './bahan.ts';
import * as queries from './queries.ts';
import { presentasi, ringkas, satuKesepakatan } from './view.ts';

/** The caller's dialogues, newest first, with whom they may hold one and what they still have to do. */
export function daftarDialog(k: Konteks, saring: SaringDialog): Promise<DaftarDialog> {
  const { instansiId, pegawaiId } = k.pelaku;
  return baca(k, async (tx) => {
    let q = queries.dialogMilik(tx, instansiId, pegawaiId);
    if (saring.pegawaiId) q = q.where('d.pegawai_id', '=', saring.pegawaiId);
    if (saring.skpId) q = q.where('s.id', '=', saring.skpId);
    if (saring.setelah) {
      const { setelah } = saring;
      q = q.where((e) =>
        e(e.refTuple('d.tanggal', 'd.id'), '<', (s) =>
          s
            .selectFrom('dialog as z')
            .select(['z.tanggal', 'z.id'])
            .where('z.instansi_id', '=', instansiId)
            .where('z.id', '=', setelah)
            .$asTuple('tanggal', 'id'),
        ),
      );
    }
    const baris = await q
      .orderBy('d.tanggal', 'desc')
      .orderBy('d.id', 'desc')
      .limit(saring.batas + 1)
      .execute();
    const isi = baris.slice(0, saring.batas).map(ringkas);
    const hari = hariIni(k).toString();
    const bawahan = await bawahanDari(tx, instansiId, pegawaiId, hari);
    const id = bawahan.map((b) => b.pegawaiId);
    const terakhir = await queries.terakhirDengan(tx, instansiId, pegawaiId, id, hari);
    return {
      isi,
      setelah: baris.length > saring.batas ? (isi.at(-1)?.id ?? null) : null,
      bawahan: bawahan.map((b) => ({
        id: b.pegawaiId,
        nama: b.nama,
        jabatan: b.jabatan,
        terakhir: terakhir.get(b.pegawaiId) ?? null,
      })),
      kesepakatan: (await kesepakatanSaya(tx, k)).map((x) => satuKesepakatan(x, pegawaiId)),
      kemampuan: ['dialog.jadwalkan'],
    };
  });
}

/** One dialogue of the caller. Errors: `tidak-ditemukan`, also for everybody who is not one of its two parties. */
export function satuDialog(k: Konteks, id: string): Promise<Dialog> {
  return baca(k, (tx) => dialogDalam(tx, k, id));
}

/** The same inside a running transaction. */
export async function dialogDalam(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Dialog> {
  const { instansiId, pegawaiId } = k.pelaku;
  const d = await queries.dialogMilik(tx, instansiId, pegawaiId).where('d.id', '=', id).executeTakeFirst();
  if (!d) throw tidakDitemukan('Dialog kinerja');
  const kesepakatan = await queries.kesepakatanDengan(tx, instansiId).where('x.dialog_id', '=', id).execute();
  const pihak = { pegawaiId: d.pegawai_id, penilaiId: d.penilai_pegawai_id };
  return presentasi(d, pegawaiId, kesepakatan, await queries.terbawa(tx, instansiId, pihak, id));
}

/** What a new dialogue with a person can begin with. Errors: `tidak-ditemukan`, `tidak-berwenang`. */
export function bahanDialog(k: Konteks, pegawaiId: string): Promise<BahanDialog> {
  return baca(k, (tx) => susunBahan(tx, k, pegawaiId));
}

/** The caller's own private note; empty when none was written. Errors: `tidak-ditemukan`. */
export function catatanPribadiSaya(k: Konteks, id: string): Promise<CatatanPribadi> {
  const { instansiId, pegawaiId } = k.pelaku;
  return baca(k, async (tx) => {
    const d = await queries.dialogMilik(tx, instansiId, pegawaiId).where('d.id', '=', id).executeTakeFirst();
    if (!d) throw tidakDitemukan('Dialog kinerja');
    const c = await queries.catatanPribadi(tx, instansiId, id, pegawaiId);
    return { isi: c?.isi ?? '', versi: c?.versi ?? null, diubahPada: c?.diubah_pada ?? null };
  });
}

/** What of dialogues waits for the caller, for the home. */
export interface RingkasanDialog {
  /** The next one on its way. */
  datang: { id: string; orang: string; tanggal: string } | null;
  /** Where the other party has confirmed and the caller has not, or the day has come. */
  konfirmasi: { id: string; orang: string; tanggal: string }[];
  kesepakatan: { jumlah: number; batas: string; dialogId: string } | null;
}

/** See {@link RingkasanDialog}. */
export async function ringkasanDialog(tx: TransaksiInstansi, k: Konteks): Promise<RingkasanDialog> {
  const { instansiId, pegawaiId } = k.pelaku;
  const hari = hariIni(k);
  const terbuka = await queries
    .dialogMilik(tx, instansiId, pegawaiId)
    .where('d.keadaan', 'in', ['DIJADWALKAN', 'MENUNGGU_KONFIRMASI'])
    .where('d.tanggal', '<=', hari.add({ days: 7 }).toString())
    .orderBy('d.tanggal')
    .execute();
  const satu = (d: queries.BarisDialog) => ({
    id: d.id,
    orang: d.pegawai_id === pegawaiId ? d.namaPenilai : d.namaPegawai,
    tanggal: d.tanggal,
  });
  const datang = terbuka.find((d) => d.keadaan === 'DIJADWALKAN' && d.tanggal >= hari.toString());
  const milik = await kesepakatanSaya(tx, k);
  return {
    datang: datang ? satu(datang) : null,
    konfirmasi: terbuka
      .filter((d) => d.keadaan === 'MENUNGGU_KONFIRMASI')
      .filter((d) => (d.pegawai_id === pegawaiId ? d.pegawai_setuju_pada : d.penilai_setuju_pada) === null)
      .map(satu),
    kesepakatan: milik[0]
      ? { jumlah: milik.length, batas: milik[0].batas, dialogId: milik[0].dialog_id }
      : null,
  };
}

function kesepakatanSaya(tx: TransaksiInstansi, k: Konteks) {
  return queries
    .kesepakatanDengan(tx, k.pelaku.instansiId)
    .where('x.pemilik_pegawai_id', '=', k.pelaku.pegawaiId)
    .where('x.keadaan', '=', 'TERBUKA')
    .where('d.keadaan', '<>', 'DIBATALKAN')
    .execute();
}
