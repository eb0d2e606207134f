import type { KeadaanDialog } from '#rules/enum.ts';
import { langkahBerikut, type PeranAlur, penjagaGagal, peristiwaMungkin } from '#rules/kernel/alur.ts';
import { ALUR_DIALOG, type PenjagaDialog, type PeristiwaDialog } from '#rules/pemantauan/alur-dialog.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { type Identitas, identitas, penilaiDari } from '../organisasi/read.ts';
import { sudahDitetapkan } from '../skp/read.ts';
import { type BarisKunci, kunciDialog } from './queries.ts';

/** What one is to a dialogue; for everybody but its two parties it does not exist, whatever their role. */
export function peranDialog(
  pembacaId: string,
  d: { pegawai_id: string; penilai_pegawai_id: string },
): Extract<PeranAlur, 'PEGAWAI' | 'PENILAI'> | undefined {
  if (pembacaId === d.pegawai_id) return 'PEGAWAI';
  return pembacaId === d.penilai_pegawai_id ? 'PENILAI' : undefined;
}

/** The dialogue, locked, and the caller's part in it. Errors: `tidak-ditemukan`. */
export async function dialogSendiri(tx: TransaksiInstansi, k: Konteks, id: string) {
  const dialog = await kunciDialog(tx, k.pelaku.instansiId, id);
  const peran = dialog && peranDialog(k.pelaku.pegawaiId, dialog);
  if (!dialog || !peran) throw tidakDitemukan('Dialog kinerja');
  return { dialog, peran };
}

/** Employee and assessor of a new dialogue: the caller is one of the two today. */
export async function pihakBaru(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
): Promise<{ pegawai: Identitas; penilai: Identitas }> {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  const hari = hariIni(k).toString();
  const pegawai = await identitas(tx, instansiId, pegawaiId, hari);
  if (!pegawai) throw tidakDitemukan('Pegawai');
  const penilai = await penilaiDari(tx, instansiId, pegawaiId, hari);
  if (penilai && (saya === pegawaiId || saya === penilai.pegawaiId)) return { pegawai, penilai };
  if (saya === pegawaiId)
    throw new Masalah('keadaan-tidak-cocok', 'Pejabat penilai Anda belum tercatat.', {
      siapa: { peran: 'OPERATOR', cara: 'Mintalah operator kepegawaian menetapkan pejabat penilai Anda.' },
    });
  throw tidakBerwenang('Dialog kinerja diadakan pegawai dan pejabat penilainya.', {
    peran: 'Pejabat penilai kinerja',
    ...(penilai && { nama: penilai.nama }),
    cara: 'Hanya beliau dan pegawainya yang dapat menjadwalkan dialog ini.',
  });
}

/** The next state of an event, or every reason against it. */
export async function pastikanLangkah(
  tx: TransaksiInstansi,
  k: Konteks,
  { dialog, peran }: { dialog: BarisKunci; peran: PeranAlur },
  peristiwa: PeristiwaDialog,
  adaKesepakatan = false,
): Promise<KeadaanDialog> {
  const langkah = langkahBerikut(ALUR_DIALOG, dialog.keadaan as KeadaanDialog, peristiwa, peran);
  if (!langkah?.ke)
    throw new Masalah(
      'keadaan-tidak-cocok',
      dialog.keadaan === 'DIKONFIRMASI'
        ? 'Dialog ini sudah disepakati kedua pihak, sehingga tidak diubah lagi. Lanjutkan pada dialog berikutnya.'
        : 'Dialog ini sudah dibatalkan.',
    );
  const terpenuhi: Partial<Record<PenjagaDialog, boolean>> = {
    'hari-sudah-tiba': dialog.tanggal <= hariIni(k).toString(),
    'ada-catatan': dialog.catatan.trim() !== '',
    'belum-mengonfirmasi':
      (peran === 'PEGAWAI' ? dialog.pegawai_setuju_pada : dialog.penilai_setuju_pada) === null,
    'skp-belum-ditetapkan':
      dialog.skp_versi_id === null || !(await sudahDitetapkan(tx, k.pelaku.instansiId, dialog.skp_versi_id)),
    'belum-ada-yang-disepakati': !adaKesepakatan,
  };
  const gagal = penjagaGagal(ALUR_DIALOG, langkah, terpenuhi);
  if (gagal.length > 0)
    throw new Masalah('keadaan-tidak-cocok', gagal.map((g) => g.pesan).join(' '), {
      errors: gagal.map((g) => ({ pointer: g.jalur, kode: g.kode, pesan: g.pesan })),
    });
  return langkah.ke;
}

const KEMAMPUAN: Record<PeristiwaDialog, string> = {
  JADWALKAN: 'dialog.jadwalkan',
  CATAT: 'dialog.catat',
  KONFIRMASI: 'dialog.konfirmasi',
  BATALKAN: 'dialog.batalkan',
};

/** The steps open to one party now; what a step still needs is said when it is tried. */
export function kemampuan(
  d: { keadaan: string; pegawai_setuju_pada: string | null; penilai_setuju_pada: string | null },
  peran: 'PEGAWAI' | 'PENILAI',
): string[] {
  const sudah = peran === 'PEGAWAI' ? d.pegawai_setuju_pada : d.penilai_setuju_pada;
  return peristiwaMungkin(ALUR_DIALOG, d.keadaan as KeadaanDialog, [peran])
    .filter((p) => p !== 'KONFIRMASI' || sudah === null)
    .map((p) => KEMAMPUAN[p]);
}
