import { randomUUIDv7 } from 'node:crypto';
import type {
  CatatanPenilai,
  IsiPerpindahan,
  Perpindahan,
  PerpindahanBaru,
  PratinjauPerpindahan,
} from '#contract/perpindahan.ts';
import { hari, sebelum } from '#rules/kernel/hari.ts';
import { LABEL_PERPINDAHAN } from '#rules/label.ts';
import { perpindahan as aturan } from '#rules/perpindahan/perpindahan.ts';
import { catat, catatOleh } from '../../audit/catat.ts';
import { type TransaksiInstansi, withInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, type Pelaksana, pelaksana, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { lupakanPeran } from '../akun/actions.ts';
import { jalankanAkibat, type Tindakan } from './akibat.ts';
import type { Dampak } from './dampak.ts';
import { type Fakta, hariEfektif, muatFakta } from './fakta.ts';
import { kalimatAkibat, yangMenunggu } from './kalimat.ts';
import { penilaiTiapPeriode } from './penilai-periode.ts';
import { tulisPenugasan } from './penugasan.ts';
import { penghalang, peringatan } from './periksa.ts';
import { pastikanOperator } from './policy.ts';
import { evaluasiSudahDitetapkan, sisipPerpindahan } from './queries.ts';
import { catatanMilik, satuPerpindahan } from './read.ts';

export { batalkanPerpindahan } from './batal.ts';
export { jalankanJatuhTempo } from './jam.ts';

/**
 * Records what happened to a person and all that follows from it, in one transaction: posts and assessors with their days;
 * SKP, waiting reports, requests and notices at once when the day has come, else on the day. Errors: `ditolak-aturan`
 * with every reason.
 */
export function catatPerpindahan(k: Konteks, isian: PerpindahanBaru): Promise<Perpindahan> {
  return tulis(k, async (tx) => {
    const p = pelaksana(k);
    const { fakta, nilai, jawaban } = await siapkan(tx, k, isian);
    const kurang = penghalang(isian, nilai, fakta);
    if (kurang.length > 0)
      throw new Masalah('ditolak-aturan', kurang[0]!.pesan, {
        errors: kurang.map((t) => ({ pointer: t.jalur, kode: t.kode, pesan: t.pesan })),
      });
    const efektif = hariEfektif(nilai, isian.tanggal);
    const sekarangJuga = !sebelum(hariIni(k), hari(efektif));
    await sisipPerpindahan(tx, p, isian, efektif, jawaban.versi);
    const dampak = await laksanakan(tx, p, { id: isian.id, isian, nilai, fakta }, sekarangJuga);
    const akan = kalimatAkibat(isian, nilai, fakta, dampak);
    await tx
      .updateTable('perpindahan')
      .set({
        isi: JSON.stringify({
          isian,
          nilai,
          akan,
          langkah: jawaban.langkah,
          jabatan: fakta.jabatan ?? fakta.definitif,
        }),
        dampak: JSON.stringify(dampak),
        dijalankan_pada: sekarangJuga ? p.saat : null,
      })
      .where('instansi_id', '=', p.instansiId)
      .where('id', '=', isian.id)
      .execute();
    await catat(tx, {
      instansiId: p.instansiId,
      pelaku: p.oleh,
      peristiwa: 'perpindahan.dicatat',
      objek: { jenis: 'perpindahan', id: isian.id },
      tentang: isian.pegawaiId,
      sesudah: { ...isian, dampak },
      permintaanId: p.permintaanId,
    });
    lupakanPeran();
    return satuPerpindahan(tx, k, isian.id);
  });
}

/** What `catatPerpindahan` would do, by doing it and taking everything back. Changes nothing. */
export async function pratinjauPerpindahan(k: Konteks, isian: IsiPerpindahan): Promise<PratinjauPerpindahan> {
  let hasil: PratinjauPerpindahan | undefined;
  try {
    await withInstansi(k.app.db, k.pelaku.instansiId, async (tx) => {
      hasil = await cobakan(tx, k, isian);
      throw new HanyaMencoba();
    });
  } catch (galat) {
    if (!(galat instanceof HanyaMencoba)) throw galat;
  }
  if (!hasil) throw new Error('A preview ends with its answer');
  return hasil;
}

class HanyaMencoba extends Error {}

async function cobakan(
  tx: TransaksiInstansi,
  k: Konteks,
  isian: IsiPerpindahan,
): Promise<PratinjauPerpindahan> {
  const p = pelaksana(k);
  const baru: PerpindahanBaru = { ...isian, id: randomUUIDv7() };
  const { fakta, nilai, jawaban } = await siapkan(tx, k, baru);
  const kurang = penghalang(baru, nilai, fakta);
  const efektif = hariEfektif(nilai, isian.tanggal);
  const sudah = await evaluasiSudahDitetapkan(tx, p.instansiId, isian.pegawaiId, efektif);
  const kosong = { akan: [], penilaiPeriode: [], menunggu: [] };
  let isi: Pick<PratinjauPerpindahan, 'akan' | 'penilaiPeriode' | 'menunggu'> = kosong;
  if (kurang.length === 0) {
    await sisipPerpindahan(tx, p, baru, efektif, jawaban.versi);
    const dampak = await laksanakan(tx, p, { id: baru.id, isian: baru, nilai, fakta }, true);
    isi = {
      akan: kalimatAkibat(baru, nilai, fakta, dampak),
      penilaiPeriode: await penilaiTiapPeriode(tx, p.instansiId, isian.pegawaiId, efektif),
      menunggu: yangMenunggu(nilai, fakta, dampak),
    };
  }
  return {
    judul: LABEL_PERPINDAHAN[isian.jenis],
    langkah: jawaban.langkah,
    ...isi,
    bukti: sudah.map((s) => `${s.periode}: ${s.predikat}`),
    peringatan: peringatan(
      baru,
      nilai,
      fakta,
      sudah.filter((s) => s.melewati).map((s) => s.periode),
    ),
    kurang,
    bawahan: fakta.bawahan.length,
    saranPenilai: fakta.saranPenilai,
  };
}

async function siapkan(tx: TransaksiInstansi, k: Konteks, isian: IsiPerpindahan) {
  const jawaban = aturan.jawab({ jenis: isian.jenis, tanggal: isian.tanggal }, hari(isian.tanggal));
  if (jawaban.keadaan !== 'ditetapkan')
    throw new Masalah('ditolak-aturan', jawaban.alasan[0]?.pesan ?? 'Perpindahan ini tidak dapat dicatat.', {
      errors: jawaban.alasan.map((a) => ({ pointer: a.jalur, kode: a.kode, pesan: a.pesan })),
    });
  const fakta = await muatFakta(tx, k.pelaku.instansiId, isian, jawaban.nilai);
  await pastikanOperator(tx, k, fakta.definitif?.unitKerjaId ?? null, fakta.jabatan?.unitKerjaId ?? null);
  return { fakta, nilai: jawaban.nilai, jawaban };
}

async function laksanakan(
  tx: TransaksiInstansi,
  p: Pelaksana,
  t: Omit<Tindakan, 'dampak'> & { fakta: Fakta },
  sekarangJuga: boolean,
): Promise<Dampak> {
  const dampak = await tulisPenugasan(tx, { instansiId: p.instansiId, ...t });
  return sekarangJuga ? jalankanAkibat(tx, p, { ...t, dampak }) : dampak;
}

/** The assessor before writes what he saw in the months before. Evidence for the one who judges now; once, by him alone. */
export function isiCatatanPenilai(k: Konteks, id: string, catatan: string): Promise<CatatanPenilai> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const baris = await tx
      .selectFrom('perpindahan_catatan')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!baris) throw tidakDitemukan('Permintaan catatan');
    if (baris.penilai_pegawai_id !== pegawaiId)
      throw tidakBerwenang('Catatan ini ditulis pejabat penilai sebelumnya.', {
        peran: 'Pejabat penilai sebelumnya',
        cara: 'Sampaikan kepada beliau.',
      });
    if (baris.diisi_pada)
      throw new Masalah('keadaan-tidak-cocok', 'Catatan ini sudah dikirim dan tidak dapat diubah lagi.');
    await tx
      .updateTable('perpindahan_catatan')
      .set({ catatan, diisi_pada: sekarang(k) })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    await catatOleh(tx, k, {
      peristiwa: 'perpindahan.catatan-diisi',
      objek: { jenis: 'perpindahan', id: baris.perpindahan_id },
      tentang: baris.pegawai_id,
      sesudah: { catatanId: id },
    });
    return catatanMilik(tx, k, id);
  });
}
