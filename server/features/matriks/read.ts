import type { DaftarMatriks, Matriks, PeranMatriks } from '#contract/matriks.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { bawahanDari, identitas } from '../organisasi/read.ts';
import { pastikanPembaca } from './policy.ts';
import * as queries from './queries.ts';
import { barisTampil, kolomTampil } from './view.ts';

/** My matrix of a year, those that name me, and people of mine whom other leaders ask for. */
export function daftarMatriks(k: Konteks, tahun: number): Promise<DaftarMatriks> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const hari = hariIni(k).toString();
    const milik = await queries.matriksMilik(tx, instansiId, pegawaiId, tahun);
    const sel = milik ? await queries.semuaSel(tx, instansiId, milik.id) : [];
    const orang = milik ? await queries.orangMatriks(tx, instansiId, milik, hari) : [];
    const bawahan = await bawahanDari(tx, instansiId, pegawaiId, hari);
    return {
      tahun,
      milik: milik
        ? {
            id: milik.id,
            jumlahOrang: orang.length,
            jumlahPeran: sel.filter((s) => s.peran !== null).length,
          }
        : null,
      dimuatDi: await queries.dimuatDi(tx, instansiId, pegawaiId, tahun),
      permintaan: await queries.permintaanUntuk(
        tx,
        instansiId,
        bawahan.map((b) => b.pegawaiId),
        tahun,
        hari,
      ),
      kemampuan: !milik && (await queries.memimpin(tx, instansiId, pegawaiId, hari)) ? ['BUAT'] : [],
    };
  });
}

/** One matrix as a whole. */
export function matriks(k: Konteks, id: string): Promise<Matriks> {
  return baca(k, (tx) => matriksDalam(tx, k, id));
}

/** The same inside a running transaction. The caller's right is checked. */
export async function matriksDalam(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Matriks> {
  const { instansiId, pegawaiId } = k.pelaku;
  const hari = hariIni(k).toString();
  const m = await queries.matriksDengan(tx, instansiId, id);
  if (!m) throw tidakDitemukan('Matriks');
  const orang = await queries.orangMatriks(tx, instansiId, m, hari);
  await pastikanPembaca(tx, k, m, orang);
  const { skpId, sumber, kolom } = await queries.kolom(tx, instansiId, m.pemilik_pegawai_id, m.tahun);
  const ada = new Set(kolom.map((c) => c.indikatorId));
  const sel = (await queries.semuaSel(tx, instansiId, id)).filter((s) => ada.has(s.indikatorId));
  const pemilik = m.pemilik_pegawai_id === pegawaiId;
  const siapa = await identitas(tx, instansiId, m.pemilik_pegawai_id, hari);
  return {
    id,
    tahun: m.tahun,
    pemilik: {
      pegawaiId: m.pemilik_pegawai_id,
      nama: siapa?.nama ?? '–',
      jabatan: siapa?.jabatan ?? '–',
      unitKerja: siapa?.unitKerja ?? '–',
    },
    sumber,
    skpId: pemilik ? skpId : null,
    kolom: kolomTampil(kolom, sel),
    baris: orang.map((o) => barisTampil(o, sel, pemilik)),
    kemampuan: pemilik ? ['ISI', 'TAMBAH_ORANG'] : [],
  };
}

/** Work that somebody assigned beside the penilai: RHK taken from the own matrix by people they do not assess. */
export function tugasDariku(
  tx: TransaksiInstansi,
  instansiId: string,
  pemimpinId: string,
  hari: string,
): Promise<{ pegawaiId: string; rhkId: string }[]> {
  return queries.tugasDariku(tx, instansiId, pemimpinId, hari);
}

/** Whether somebody leads a person beside the penilai: as ketua of their team, or by a role their penilai agreed to. */
export function pemimpinTugas(
  tx: TransaksiInstansi,
  instansiId: string,
  pemimpinId: string,
  pegawaiId: string,
  hari: string,
): Promise<boolean> {
  return queries.pemimpinTugas(tx, instansiId, pemimpinId, pegawaiId, hari);
}

/** What matrices name for somebody, as proposals of their SKP; for `hari` see who leads them then. */
export function peranUntuk(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  tahun: number,
  hari: string,
): Promise<PeranMatriks[]> {
  return queries.peranUntuk(tx, instansiId, pegawaiId, tahun, hari);
}

/** When a matrix was last changed, as an instant; for documents. */
export function matriksDiubahPada(tx: TransaksiInstansi, instansiId: string, id: string): Promise<string> {
  return queries.diubahPada(tx, instansiId, id);
}
