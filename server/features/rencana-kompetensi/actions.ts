import type {
  PenyelesaianRencana,
  RencanaKompetensi,
  RencanaKompetensiBaru,
} from '#contract/rencana-kompetensi.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { identitas, penilaiDari } from '../organisasi/read.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { akhiri, mulai } from '../tindak-lanjut/actions.ts';
import { peranTerhadap, usulanTerbuka } from '../tindak-lanjut/read.ts';
import { type BarisRencana, kunciRencana, sisaRencana } from './queries.ts';
import { presentasi } from './read.ts';

/** The employee or his assessor plans how a gap is closed. Errors: `tidak-berwenang`, `ditolak-aturan`. */
export function tambah(k: Konteks, isian: RencanaKompetensiBaru): Promise<RencanaKompetensi> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId: saya } = k.pelaku;
    const hari = hariIni(k).toString();
    const orang = await identitas(tx, instansiId, isian.pegawaiId, hari);
    if (!orang) throw tidakDitemukan('Pegawai');
    const peran = await peranTerhadap(tx, k, isian.pegawaiId);
    if (!peran.includes('PEGAWAI') && !peran.includes('PENILAI'))
      throw tidakBerwenang('Rencana kompetensi disusun pegawainya atau pejabat penilainya.');
    if (isian.sampai < hari)
      throw new Masalah('ditolak-aturan', 'Pilih hari yang akan datang.', {
        errors: [{ pointer: '/sampai', kode: 'E-RENCANA-LEWAT', pesan: 'Batasnya sudah lewat.' }],
      });
    if (isian.pendampingId && !(await identitas(tx, instansiId, isian.pendampingId, hari)))
      throw tidakDitemukan('Pendamping');
    const bentuk = { pegawaiId: isian.pegawaiId, bentuk: 'RENCANA_KOMPETENSI' as const };
    // a plan made apart still answers a proposal that waits for one
    const tindakLanjutId =
      isian.tindakLanjutId ?? (await usulanTerbuka(tx, instansiId, isian.pegawaiId, bentuk.bentuk));
    if (tindakLanjutId) await mulai(tx, k, tindakLanjutId, bentuk);
    await tx
      .insertInto('rencana_kompetensi')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        pegawai_id: isian.pegawaiId,
        tindak_lanjut_id: tindakLanjutId,
        bimbingan_id: isian.bimbinganId ?? null,
        kompetensi: isian.kompetensi,
        kesenjangan: isian.kesenjangan,
        bentuk: isian.bentuk,
        pendamping_pegawai_id: isian.pendampingId ?? null,
        sampai: isian.sampai,
        jp: isian.jp,
        keadaan: 'DIRENCANAKAN',
        dibuat_oleh: saya,
        dibuat_pada: sekarang(k),
      })
      .execute();
    const b = (await kunciRencana(tx, instansiId, isian.id))!;
    await jejak(tx, k, 'rencana-kompetensi.dibuat', b);
    if (saya !== b.pegawai_id) {
      const oleh = await identitas(tx, instansiId, saya, hari);
      await kabari(tx, k, b, b.pegawai_id, 'rencana-kompetensi.dibuat', oleh?.nama ?? '');
    }
    return presentasi(b, peran);
  });
}

/** The employee has done it, with proof. Errors: `tidak-berwenang`, `keadaan-tidak-cocok`, `tidak-ditemukan`. */
export function selesaikan(k: Konteks, id: string, isian: PenyelesaianRencana): Promise<RencanaKompetensi> {
  return ubah(k, id, 'rencana-kompetensi.selesai', async (tx, b, peran) => {
    if (!peran.includes('PEGAWAI'))
      throw tidakBerwenang('Rencana ini diselesaikan pegawainya, dengan buktinya.');
    const bukti = await tx
      .selectFrom('bukti')
      .select('id')
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', isian.buktiId)
      .where('pegawai_id', '=', b.pegawai_id)
      .executeTakeFirst();
    if (!bukti) throw tidakDitemukan('Bukti');
    const penilai = await penilaiDari(tx, k.pelaku.instansiId, b.pegawai_id, hariIni(k).toString());
    if (penilai) await kabari(tx, k, b, penilai.pegawaiId, 'rencana-kompetensi.selesai', b.namaPegawai);
    return { keadaan: 'SELESAI', hasil: isian.hasil, bukti_id: isian.buktiId, selesai_pada: sekarang(k) };
  });
}

/** It is not done after all, with the reason. */
export function batalkan(k: Konteks, id: string, alasan: string): Promise<RencanaKompetensi> {
  return ubah(k, id, 'rencana-kompetensi.dibatalkan', async (_, _b, peran) => {
    if (!peran.includes('PEGAWAI') && !peran.includes('PENILAI'))
      throw tidakBerwenang('Rencana ini dibatalkan pegawainya atau pejabat penilainya.');
    return { keadaan: 'DIBATALKAN', hasil: alasan };
  });
}

type Perubahan = {
  keadaan: 'SELESAI' | 'DIBATALKAN';
  hasil: string;
  bukti_id?: string;
  selesai_pada?: string;
};

function ubah(
  k: Konteks,
  id: string,
  audit: PeristiwaAudit,
  lakukan: (
    tx: TransaksiInstansi,
    b: BarisRencana,
    peran: Awaited<ReturnType<typeof peranTerhadap>>,
  ) => Promise<Perubahan>,
): Promise<RencanaKompetensi> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const b = await kunciRencana(tx, instansiId, id);
    if (!b) throw tidakDitemukan('Rencana kompetensi');
    const peran = await peranTerhadap(tx, k, b.pegawai_id);
    if (k.versi !== undefined) pastikanVersi(k, b);
    if (b.keadaan !== 'DIRENCANAKAN')
      throw new Masalah('keadaan-tidak-cocok', 'Rencana ini sudah selesai atau dibatalkan.');
    const perubahan = await lakukan(tx, b, peran);
    await tx
      .updateTable('rencana_kompetensi')
      .set({ ...perubahan, versi: b.versi + 1 })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, audit, b);
    if (b.tindak_lanjut_id && (await sisaRencana(tx, instansiId, b.tindak_lanjut_id)) === 0)
      await akhiri(tx, k, b.tindak_lanjut_id);
    return presentasi((await kunciRencana(tx, instansiId, id))!, peran);
  });
}

async function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: PeristiwaAudit,
  b: BarisRencana,
): Promise<void> {
  await catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'rencana-kompetensi', id: b.id },
    tentang: b.pegawai_id,
    sesudah: { kompetensi: b.kompetensi, bentuk: b.bentuk, sampai: b.sampai },
  });
}

function kabari(
  tx: TransaksiInstansi,
  k: Konteks,
  b: BarisRencana,
  pegawaiId: string,
  jenis: 'rencana-kompetensi.dibuat' | 'rencana-kompetensi.selesai',
  nama: string,
): Promise<void> {
  const tautan =
    pegawaiId === b.pegawai_id ? '/rencana-kompetensi' : `/rencana-kompetensi?pegawaiId=${b.pegawai_id}`;
  const kabar = { pegawaiId, jenis, tautan, isi: { nama }, kunci: b.id };
  return kabariSekali(tx, { instansiId: k.pelaku.instansiId, saat: sekarang(k) }, [kabar]);
}
