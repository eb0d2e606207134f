import type {
  CatatanPribadiTersimpan,
  Dialog,
  DialogBaru,
  JadwalDialog,
  KesepakatanBaru,
  PenyelesaianKesepakatan,
} from '#contract/dialog.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { rancanganSkp } from '../skp/read.ts';
import { dialogSendiri, pastikanLangkah, pihakBaru } from './policy.ts';
import * as queries from './queries.ts';
import { dialogDalam } from './read.ts';

/**
 * Schedules a dialogue between an employee and the assessor of today; one of them asks. Errors: `tidak-ditemukan`,
 * `tidak-berwenang`, `ditolak-aturan` where expectations are to be clarified and no version waits to be set.
 */
export function jadwalkan(k: Konteks, isian: DialogBaru): Promise<Dialog> {
  const { instansiId, pegawaiId } = k.pelaku;
  return tulis(k, async (tx) => {
    const { penilai } = await pihakBaru(tx, k, isian.pegawaiId);
    const skpVersiId = await versiDiklarifikasi(tx, k, isian);
    await tx
      .insertInto('dialog')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        jenis: isian.jenis,
        pegawai_id: isian.pegawaiId,
        penilai_pegawai_id: penilai.pegawaiId,
        skp_versi_id: skpVersiId,
        ...kolomJadwal(isian),
        keadaan: 'DIJADWALKAN',
        dibuat_oleh: pegawaiId,
        dibuat_pada: sekarang(k),
      })
      .execute();
    await catatDialog(tx, k, 'dialog.dijadwalkan', isian.id, { jenis: isian.jenis, tanggal: isian.tanggal });
    const hasil = await dialogDalam(tx, k, isian.id);
    await kabari(tx, k, hasil, 'dialog.dijadwalkan', `jadwal ${isian.tanggal} ${hasil.versi}`);
    return hasil;
  });
}

/** Changes time, place or agenda. Errors: as for every step of a dialogue, `versi-berubah`. */
export function ubahJadwal(k: Konteks, id: string, isian: JadwalDialog): Promise<Dialog> {
  return tulis(k, async (tx) => {
    const { dialog, peran } = await dialogSendiri(tx, k, id);
    await pastikanTerkini(tx, k, dialog);
    const keadaan = await pastikanLangkah(tx, k, { dialog, peran }, 'JADWALKAN');
    await queries.ubahDialog(tx, dialog, { ...kolomJadwal(isian), keadaan, ...TANPA_SETUJU });
    await catatDialog(tx, k, 'dialog.diubah', id, { tanggal: isian.tanggal });
    const hasil = await dialogDalam(tx, k, id);
    if (dialog.tanggal !== isian.tanggal)
      await kabari(tx, k, hasil, 'dialog.dijadwalkan', `jadwal ${isian.tanggal} ${hasil.versi}`);
    return hasil;
  });
}

/** Writes the shared notes; an earlier confirmation is taken back. Errors: as `ubahJadwal`. */
export function catatBersama(k: Konteks, id: string, catatan: string): Promise<Dialog> {
  return tulis(k, async (tx) => {
    const { dialog, peran } = await dialogSendiri(tx, k, id);
    await pastikanTerkini(tx, k, dialog);
    const keadaan = await pastikanLangkah(tx, k, { dialog, peran }, 'CATAT');
    await queries.ubahDialog(tx, dialog, { catatan, keadaan, ...TANPA_SETUJU });
    await catatDialog(tx, k, 'dialog.dicatat', id);
    return dialogDalam(tx, k, id);
  });
}

/**
 * Writes the caller's private note. Neither trail nor kept answer holds a word of it, and the database gives the row to
 * its author alone. Errors: `tidak-ditemukan`, `versi-berubah` with one's own present text.
 */
export function catatPribadi(k: Konteks, id: string, isi: string): Promise<CatatanPribadiTersimpan> {
  const { instansiId, pegawaiId } = k.pelaku;
  return tulis(k, async (tx) => {
    await dialogSendiri(tx, k, id);
    const lama = await queries.catatanPribadi(tx, instansiId, id, pegawaiId);
    if (lama && k.versi !== lama.versi)
      pastikanVersi(k, { isi: lama.isi, versi: lama.versi, diubahPada: lama.diubah_pada } as {
        versi: number;
      });
    const baru = { isi, versi: (lama?.versi ?? 0) + 1, diubah_pada: sekarang(k) };
    await tx
      .insertInto('dialog_catatan_pribadi')
      .values({ instansi_id: instansiId, dialog_id: id, penulis_pegawai_id: pegawaiId, ...baru })
      .onConflict((c) => c.columns(['instansi_id', 'dialog_id', 'penulis_pegawai_id']).doUpdateSet(baru))
      .execute();
    await catatDialog(tx, k, 'dialog.catatan-pribadi', id);
    return { versi: baru.versi, diubahPada: baru.diubah_pada };
  });
}

/** Adds an agreement for one of the two. Errors: as `catatBersama`, `ditolak-aturan` for an owner from outside. */
export function sepakati(k: Konteks, id: string, isian: KesepakatanBaru): Promise<Dialog> {
  const { instansiId } = k.pelaku;
  return tulis(k, async (tx) => {
    const { dialog, peran } = await dialogSendiri(tx, k, id);
    const keadaan = await pastikanLangkah(tx, k, { dialog, peran }, 'CATAT');
    if (isian.pemilikId !== dialog.pegawai_id && isian.pemilikId !== dialog.penilai_pegawai_id) {
      const pesan = 'Pilih salah satu dari kedua pihak dialog ini.';
      throw new Masalah('ditolak-aturan', pesan, {
        errors: [{ pointer: '/pemilikId', kode: 'E-KESEPAKATAN-PEMILIK', pesan }],
      });
    }
    await tx
      .insertInto('dialog_kesepakatan')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        dialog_id: id,
        uraian: isian.uraian,
        pemilik_pegawai_id: isian.pemilikId,
        batas: isian.batas,
        keadaan: 'TERBUKA',
        dibuat_pada: sekarang(k),
      })
      .execute();
    await queries.ubahDialog(tx, dialog, { keadaan, ...TANPA_SETUJU });
    await catatDialog(tx, k, 'kesepakatan.dibuat', id, { kesepakatanId: isian.id, batas: isian.batas });
    return dialogDalam(tx, k, id);
  });
}

/** Strikes an agreement while the dialogue is not agreed yet. Errors: as `catatBersama`. */
export function hapusKesepakatan(k: Konteks, id: string, kesepakatanId: string): Promise<Dialog> {
  return tulis(k, async (tx) => {
    const { dialog, peran } = await dialogSendiri(tx, k, id);
    await kesepakatanTerbuka(tx, k, id, kesepakatanId);
    const keadaan = await pastikanLangkah(tx, k, { dialog, peran }, 'CATAT');
    await tx
      .deleteFrom('dialog_kesepakatan')
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', kesepakatanId)
      .execute();
    await queries.ubahDialog(tx, dialog, { keadaan, ...TANPA_SETUJU });
    await catatDialog(tx, k, 'kesepakatan.dihapus', id, { kesepakatanId });
    return dialogDalam(tx, k, id);
  });
}

/** Says that an agreement is done, or let go. Errors: `tidak-ditemukan`, `keadaan-tidak-cocok` when it is closed. */
export function selesaikanKesepakatan(
  k: Konteks,
  id: string,
  kesepakatanId: string,
  isian: PenyelesaianKesepakatan,
): Promise<Dialog> {
  return tulis(k, async (tx) => {
    await dialogSendiri(tx, k, id);
    await kesepakatanTerbuka(tx, k, id, kesepakatanId);
    await tx
      .updateTable('dialog_kesepakatan')
      .set({
        keadaan: isian.hasil,
        keterangan: isian.keterangan ?? null,
        diselesaikan_pada: sekarang(k),
      })
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', kesepakatanId)
      .execute();
    await catatDialog(tx, k, 'kesepakatan.diselesaikan', id, { kesepakatanId, hasil: isian.hasil });
    const hasil = await dialogDalam(tx, k, id);
    await kabari(tx, k, hasil, 'kesepakatan.diselesaikan', kesepakatanId);
    return hasil;
  });
}

/** Confirms what stands there now. With the second confirmation it is agreed. Errors: every condition that is missing. */
export function konfirmasi(k: Konteks, id: string): Promise<Dialog> {
  return tulis(k, async (tx) => {
    const { dialog, peran } = await dialogSendiri(tx, k, id);
    await pastikanTerkini(tx, k, dialog);
    const keadaan = await pastikanLangkah(tx, k, { dialog, peran }, 'KONFIRMASI');
    const kolom = peran === 'PEGAWAI' ? 'pegawai_setuju_pada' : 'penilai_setuju_pada';
    await queries.ubahDialog(tx, dialog, { keadaan, [kolom]: sekarang(k) });
    await catatDialog(tx, k, 'dialog.dikonfirmasi', id, { keadaan });
    const hasil = await dialogDalam(tx, k, id);
    await kabari(tx, k, hasil, 'dialog.dikonfirmasi', `konfirmasi ${hasil.versi}`);
    return hasil;
  });
}

/** Calls a dialogue off. Errors: `keadaan-tidak-cocok` once something was agreed in it. */
export function batalkan(k: Konteks, id: string): Promise<Dialog> {
  return tulis(k, async (tx) => {
    const { dialog, peran } = await dialogSendiri(tx, k, id);
    const { kesepakatan } = await dialogDalam(tx, k, id);
    const keadaan = await pastikanLangkah(tx, k, { dialog, peran }, 'BATALKAN', kesepakatan.length > 0);
    await queries.ubahDialog(tx, dialog, { keadaan });
    await catatDialog(tx, k, 'dialog.dibatalkan', id);
    const hasil = await dialogDalam(tx, k, id);
    await kabari(tx, k, hasil, 'dialog.dibatalkan', 'batal');
    return hasil;
  });
}

const TANPA_SETUJU = { pegawai_setuju_pada: null, penilai_setuju_pada: null } as const;

function kolomJadwal(isian: JadwalDialog) {
  return {
    tanggal: isian.tanggal,
    mulai: isian.mulai ?? null,
    cara: isian.cara,
    tempat: isian.tempat || null,
    agenda: JSON.stringify(isian.agenda),
  };
}

async function versiDiklarifikasi(
  tx: TransaksiInstansi,
  k: Konteks,
  isian: DialogBaru,
): Promise<string | null> {
  if (isian.jenis !== 'KLARIFIKASI') return null;
  const rancangan = isian.skpId && (await rancanganSkp(tx, k.pelaku.instansiId, isian.skpId));
  if (rancangan && rancangan.pegawaiId === isian.pegawaiId) return rancangan.versiId;
  const pesan =
    'Klarifikasi ekspektasi berlangsung sebelum SKP ditetapkan. Pilih SKP pegawai ini yang masih dirancang.';
  throw new Masalah('ditolak-aturan', pesan, {
    errors: [{ pointer: '/skpId', kode: 'E-DIALOG-SKP', pesan }],
  });
}

async function pastikanTerkini(tx: TransaksiInstansi, k: Konteks, dialog: queries.BarisKunci): Promise<void> {
  if (k.versi !== dialog.versi) pastikanVersi(k, await dialogDalam(tx, k, dialog.id));
}

async function kesepakatanTerbuka(tx: TransaksiInstansi, k: Konteks, dialogId: string, id: string) {
  const satu = await queries
    .kesepakatanDengan(tx, k.pelaku.instansiId)
    .where('x.id', '=', id)
    .where('x.dialog_id', '=', dialogId)
    .executeTakeFirst();
  if (!satu) throw tidakDitemukan('Kesepakatan');
  if (satu.keadaan !== 'TERBUKA') throw new Masalah('keadaan-tidak-cocok', 'Kesepakatan ini sudah selesai.');
}

/** The trail says that something was written in a dialogue, never what. */
function catatDialog(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: PeristiwaAudit,
  id: string,
  sesudah?: Record<string, string>,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'dialog', id },
    sesudah,
  });
}

/** Tells the other party. */
async function kabari(
  tx: TransaksiInstansi,
  k: Konteks,
  { id, jenis: jenisDialog, pegawai, penilai, tanggal, keadaan }: Dialog,
  jenis: 'dialog.dijadwalkan' | 'dialog.dikonfirmasi' | 'dialog.dibatalkan' | 'kesepakatan.diselesaikan',
  kunci: string,
): Promise<void> {
  const [saya, lain] = pegawai.id === k.pelaku.pegawaiId ? [pegawai, penilai] : [penilai, pegawai];
  await kabariSekali(tx, { instansiId: k.pelaku.instansiId, saat: sekarang(k) }, [
    {
      pegawaiId: lain.id,
      jenis,
      isi: { nama: saya.nama, tanggal, keadaan, jenisDialog },
      tautan: `/dialog/${id}`,
      kunci: `${id} ${kunci}`,
    },
  ]);
}
