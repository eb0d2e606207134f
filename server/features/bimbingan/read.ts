import type { Bimbingan, BimbinganLengkap, UmpanBalikBimbingan } from '#contract/bimbingan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { namaPegawai } from '../pegawai/read.ts';
import { bolehBacaUmpanBalik, type PeranBimbingan, peranPada } from './policy.ts';
import * as queries from './queries.ts';
import { orangDalam, presentasi } from './view.ts';

export { kompetensiTerakhir } from './queries.ts';

/** Guidance that concerns the person asking: as employee, guide or assessor, and what was reported to him. */
export function daftarBimbingan(k: Konteks): Promise<{ isi: Bimbingan[] }> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const baris = await queries.bimbinganUntuk(tx, instansiId, pegawaiId);
    const nama = await namaPegawai(tx, instansiId, baris.flatMap(orangDalam));
    const sesudah = await queries.sesudah(
      tx,
      instansiId,
      baris.map((b) => b.id),
    );
    return { isi: baris.map((b) => presentasi(b, peranPada(pegawaiId, b), nama, sesudah.get(b.id))) };
  });
}

/** A step of guidance that waits for the person asking, for the home. */
export interface TugasBimbingan {
  id: string;
  langkah: 'ISI' | 'LAKSANAKAN' | 'TANDATANGANI';
  orang: string;
  jadwal: string | null;
}

/** See {@link TugasBimbingan}: the employee prepares and signs, the guide carries it out. */
export async function ringkasanBimbingan(tx: TransaksiInstansi, k: Konteks): Promise<TugasBimbingan[]> {
  const { instansiId, pegawaiId } = k.pelaku;
  const baris = (await queries.bimbinganUntuk(tx, instansiId, pegawaiId)).filter(
    (b) => b.keadaan !== 'SELESAI' && b.keadaan !== 'DIBATALKAN',
  );
  const nama = await namaPegawai(tx, instansiId, baris.flatMap(orangDalam));
  return baris.flatMap((b) => {
    const langkah = langkahSaya(b, peranPada(pegawaiId, b));
    const lain = b.pegawai_id === pegawaiId ? b.pembimbing_pegawai_id : b.pegawai_id;
    return langkah ? [{ id: b.id, langkah, orang: nama.get(lain) ?? '–', jadwal: b.jadwal }] : [];
  });
}

function langkahSaya(b: queries.BarisBimbingan, peran: readonly PeranBimbingan[]) {
  if (peran.includes('PEGAWAI')) {
    if (b.keadaan === 'DIRENCANAKAN') return 'ISI' as const;
    return b.keadaan === 'MENUNGGU_PEGAWAI' ? ('TANDATANGANI' as const) : null;
  }
  const berjalan = b.keadaan === 'DISIAPKAN' || b.keadaan === 'BERLANGSUNG';
  return berjalan && peran.includes('PEMBIMBING') ? ('LAKSANAKAN' as const) : null;
}

/** One guidance with its forms. Errors: `tidak-ditemukan`, `tidak-berwenang`. */
export function satuBimbingan(k: Konteks, id: string): Promise<BimbinganLengkap> {
  return baca(k, (tx) => bimbinganLengkap(tx, k, id));
}

/** The same inside a transaction, after a change. */
export async function bimbinganLengkap(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
): Promise<BimbinganLengkap> {
  const { b, peran } = await muat(tx, k, id);
  const { instansiId } = k.pelaku;
  const nama = await namaPegawai(tx, instansiId, orangDalam(b));
  const sesudah = (await queries.sesudah(tx, instansiId, [id])).get(id);
  const nilai = await queries.kompetensi(tx, instansiId, id);
  const menulis = peran.includes('PEGAWAI') || peran.includes('PEMBIMBING');
  return {
    ...presentasi(b, peran, nama, sesudah),
    isiPegawai: b.isi_pegawai as BimbinganLengkap['isiPegawai'],
    isiPembimbing: b.isi_pembimbing as BimbinganLengkap['isiPembimbing'],
    alasan: b.alasan,
    pembimbingTandaPada: b.pembimbing_tanda_pada,
    pegawaiTandaPada: b.pegawai_tanda_pada,
    kompetensi: nilai
      ? {
          nilai: nilai.nilai as NonNullable<BimbinganLengkap['kompetensi']>['nilai'],
          rekomendasi: nilai.rekomendasi,
          ditandatanganiPada: nilai.ditandatangani_pada,
        }
      : null,
    indikator: menulis ? await queries.indikatorBerlaku(tx, instansiId, b.pegawai_id, b.tahun) : [],
  };
}

/** B.1.8: for the employee who gave it and the superior it went to. Errors: `tidak-berwenang`, also for the guide. */
export function umpanBalikBimbingan(k: Konteks, id: string): Promise<UmpanBalikBimbingan> {
  return baca(k, async (tx) => {
    const { peran } = await muat(tx, k, id);
    if (!bolehBacaUmpanBalik(peran)) throw bukanPembacaUmpanBalik();
    const baris = await queries.umpanBalik(tx, k.pelaku.instansiId, id);
    if (!baris) throw tidakDitemukan('Umpan balik bimbingan');
    return {
      jawaban: baris.jawaban as UmpanBalikBimbingan['jawaban'],
      catatan: baris.catatan,
      ditandatanganiPada: baris.ditandatangani_pada,
    };
  });
}

export function bukanPembacaUmpanBalik() {
  return tidakBerwenang(
    'Umpan balik bimbingan (B.1.8) diserahkan kepada atasan dari pimpinan, agar pegawai dapat menilai dengan bebas.',
  );
}

/** A guidance and the reader's roles in it. */
export async function muat(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  kunci = false,
): Promise<{ b: queries.BarisBimbingan; peran: PeranBimbingan[] }> {
  const { instansiId, pegawaiId } = k.pelaku;
  const b = kunci
    ? await queries.kunciBimbingan(tx, instansiId, id)
    : await queries.bimbinganDengan(tx, instansiId).where('id', '=', id).executeTakeFirst();
  if (!b) throw tidakDitemukan('Bimbingan');
  const peran = peranPada(pegawaiId, b);
  if (peran.length === 0)
    throw tidakBerwenang(
      'Catatan bimbingan hanya dapat dibaca pegawainya, pembimbing, pejabat penilai, dan sesudah selesai atasannya.',
    );
  return { b, peran };
}
