import type { Dialog, DialogRingkas, Kesepakatan } from '#contract/dialog.ts';
import { kemampuan, peranDialog } from './policy.ts';
import type { BarisDialog, BarisKesepakatan } from './queries.ts';

/** A dialogue in a list. */
export function ringkas(d: BarisDialog): DialogRingkas {
  return { ...kepala(d), kesepakatanTerbuka: d.terbuka };
}

/** A dialogue with all its two parties share. */
export function presentasi(
  d: BarisDialog,
  pembacaId: string,
  kesepakatan: readonly BarisKesepakatan[],
  terbawa: readonly BarisKesepakatan[],
): Dialog {
  const peran = peranDialog(pembacaId, d);
  return {
    ...kepala(d),
    agenda: d.agenda as unknown as Dialog['agenda'],
    catatan: d.catatan,
    kesepakatan: kesepakatan.map((x) => satuKesepakatan(x, pembacaId)),
    terbawa: terbawa.map((x) => satuKesepakatan(x, pembacaId)),
    versi: d.versi,
    kemampuan: peran ? kemampuan(d, peran) : [],
  };
}

/** An agreement; either party may say that it is done, and strike it while the dialogue is still open. */
export function satuKesepakatan(x: BarisKesepakatan, pembacaId: string): Kesepakatan {
  const pihak = peranDialog(pembacaId, x) !== undefined;
  const dialogTerbuka = x.keadaanDialog === 'DIJADWALKAN' || x.keadaanDialog === 'MENUNGGU_KONFIRMASI';
  return {
    id: x.id,
    dialogId: x.dialog_id,
    uraian: x.uraian,
    pemilik: { id: x.pemilik_pegawai_id, nama: x.namaPemilik },
    batas: x.batas,
    keadaan: x.keadaan as Kesepakatan['keadaan'],
    keterangan: x.keterangan,
    diselesaikanPada: x.diselesaikan_pada,
    kemampuan:
      pihak && x.keadaan === 'TERBUKA'
        ? ['kesepakatan.selesaikan', ...(dialogTerbuka ? ['kesepakatan.hapus'] : [])]
        : [],
  };
}

function kepala(d: BarisDialog): Omit<DialogRingkas, 'kesepakatanTerbuka'> {
  return {
    id: d.id,
    jenis: d.jenis as DialogRingkas['jenis'],
    pegawai: { id: d.pegawai_id, nama: d.namaPegawai },
    penilai: { id: d.penilai_pegawai_id, nama: d.namaPenilai },
    skp:
      d.skpId && d.skpTahun !== null && d.skpNomor !== null
        ? { id: d.skpId, tahun: d.skpTahun, nomor: d.skpNomor }
        : null,
    tanggal: d.tanggal,
    mulai: d.mulai?.slice(0, 5) ?? null,
    cara: d.cara as DialogRingkas['cara'],
    tempat: d.tempat,
    keadaan: d.keadaan as DialogRingkas['keadaan'],
    setuju: { pegawai: d.pegawai_setuju_pada, penilai: d.penilai_setuju_pada },
  };
}
