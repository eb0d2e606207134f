import type { Perpindahan } from '#contract/perpindahan.ts';
import { LABEL_PERPINDAHAN } from '#rules/label.ts';
import { catat } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, type Pelaksana, pelaksana } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { alihkanPemeriksaan } from '../aktivitas/actions.ts';
import { lupakanPeran } from '../akun/actions.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { bukaKembaliSkp, hapusVersiPerpindahan } from '../skp/actions.ts';
import type { Dampak } from './dampak.ts';
import { pastikanOperator } from './policy.ts';
import { barisPerpindahan } from './queries.ts';
import { satuPerpindahan } from './read.ts';
import { penghalangBatal } from './syarat-batal.ts';
import { isiTersimpan } from './tersimpan.ts';

/**
 * Takes a wrong act back while nothing was built on it: its own rows go, the ends it set go back; the act and the trail
 * keep what it was. Errors: `keadaan-tidak-cocok` with every reason.
 */
export function batalkanPerpindahan(k: Konteks, id: string, alasan: string): Promise<Perpindahan> {
  return tulis(k, async (tx) => {
    const p = pelaksana(k);
    const baris = await barisPerpindahan(tx, p.instansiId, id, true);
    if (!baris) throw tidakDitemukan('Perpindahan');
    await pastikanOperator(tx, k, baris.unitKini);
    if (baris.dibatalkanPada) throw new Masalah('keadaan-tidak-cocok', 'Perpindahan ini sudah dibatalkan.');
    const halangan = await penghalangBatal(tx, p.instansiId, baris);
    if (halangan.length > 0)
      throw new Masalah(
        'keadaan-tidak-cocok',
        'Perpindahan ini sudah dipakai, sehingga tidak dapat dibatalkan. Catat perpindahan baru untuk memperbaikinya.',
        { errors: halangan.map((h) => ({ pointer: h.jalur, kode: h.kode, pesan: h.pesan })) },
      );
    const { dampak, isian } = isiTersimpan(baris);
    await kembalikan(tx, p, id, baris.pegawaiId, dampak);
    await tx
      .updateTable('perpindahan')
      .set({ dibatalkan_oleh: p.oleh, dibatalkan_pada: p.saat, alasan_batal: alasan })
      .where('instansi_id', '=', p.instansiId)
      .where('id', '=', id)
      .execute();
    await catat(tx, {
      instansiId: p.instansiId,
      pelaku: p.oleh,
      peristiwa: 'perpindahan.dibatalkan',
      objek: { jenis: 'perpindahan', id },
      tentang: baris.pegawaiId,
      sebelum: { isian, dampak },
      sesudah: { alasan },
      permintaanId: p.permintaanId,
    });
    const pihak = [
      baris.pegawaiId,
      ...dampak.beralih.flatMap((b) => [b.pegawaiId, b.baruId, b.lamaId ?? b.baruId]),
    ];
    if (baris.jenis !== 'MENINGGAL')
      await kabariSekali(
        tx,
        p,
        [...new Set(pihak)].map((pegawaiId) => ({
          pegawaiId,
          jenis: 'perpindahan.dibatalkan' as const,
          tautan: '/skp',
          isi: { apa: `${LABEL_PERPINDAHAN[baris.jenis as 'MUTASI']} ${baris.nama}`, dari: baris.tanggal },
          kunci: id,
        })),
      );
    lupakanPeran();
    return satuPerpindahan(tx, k, id);
  });
}

async function kembalikan(tx: TransaksiInstansi, p: Pelaksana, id: string, pegawaiId: string, d: Dampak) {
  const { instansiId } = p;
  const hapus = (
    tabel: 'penilai' | 'penugasan' | 'pegawai_status' | 'pegawai_tugas_belajar',
    ids: readonly string[],
  ) =>
    ids.length === 0
      ? Promise.resolve()
      : tx
          .deleteFrom(tabel)
          .where('instansi_id', '=', instansiId)
          .where('id', 'in', [...ids])
          .execute();
  for (const v of d.versiDimulai) await hapusVersiPerpindahan(tx, p, v);
  for (const s of d.skpDitutup) await bukaKembaliSkp(tx, p, s);
  await tx
    .deleteFrom('perpindahan_catatan')
    .where('instansi_id', '=', instansiId)
    .where('perpindahan_id', '=', id)
    .where('diisi_pada', 'is', null)
    .execute();
  await hapus('penilai', d.penilaiBaru);
  await hapus('penugasan', d.penugasanBaru);
  await hapus('pegawai_status', d.statusBaru ? [d.statusBaru] : []);
  await hapus('pegawai_tugas_belajar', d.studiBaru ? [d.studiBaru] : []);
  const pulihkan = async (
    tabel: 'penugasan' | 'penilai' | 'pegawai_status',
    semua: Dampak['penilaiDiakhiri'],
  ) => {
    for (const { id: barisId, sampaiLama } of semua.toReversed())
      await tx
        .updateTable(tabel)
        .set({ sampai: sampaiLama })
        .where('instansi_id', '=', instansiId)
        .where('id', '=', barisId)
        .execute();
  };
  await pulihkan('penugasan', d.penugasanDiakhiri);
  await pulihkan('penilai', d.penilaiDiakhiri);
  await pulihkan('pegawai_status', d.statusDiakhiri);
  if (d.studiDiakhiri)
    await tx
      .updateTable('pegawai_tugas_belajar')
      .set({ berakhir: null, hasil: null, ipk: null, waktu_lulus: null })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', d.studiDiakhiri)
      .execute();
  if (d.berhenti)
    await tx
      .updateTable('pegawai')
      .set((q) => ({ berhenti_pada: null, versi: q('versi', '+', 1) }))
      .where('instansi_id', '=', instansiId)
      .where('id', '=', pegawaiId)
      .execute();
  for (const b of d.beralih) if (b.lamaId) await alihkanPemeriksaan(tx, p, b.pegawaiId, b.lamaId);
}
