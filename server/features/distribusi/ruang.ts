import type { CapaianEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { LingkupRuang } from '#contract/distribusi.ts';
import type { ProfilInstansi } from '#contract/organisasi.ts';
import type { PeriodeJenis, Rating } from '#rules/enum.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { capaianBerlaku } from '../capaian-organisasi/read.ts';
import { hasilPenilai, type OrangDinilai, periodeAda } from '../evaluasi/read.ts';
import { bawahanDari, identitas, profilInstansi, unitDipimpin } from '../organisasi/read.ts';
import { namaPeriode } from '../periode/read.ts';
import { type Populasi, susunPopulasi } from './populasi.ts';
import * as queries from './queries.ts';

export interface Kelompok {
  penilai: { id: string; nama: string; jabatan: string };
  unit: { id: string; nama: string } | null;
  capaian: CapaianEvaluasi | null;
  orang: OrangDinilai[];
  populasi: Populasi;
  alasan: queries.BarisAlasan | undefined;
}

/** The room of the one asking, before it is presented. */
export interface Ruang {
  periode: { id: string; nama: string; ditutup: boolean };
  lingkup: LingkupRuang;
  lingkupTersedia: LingkupRuang[];
  kelompok: Kelompok[];
  /** The achievement of the unit the one asking heads; for all groups together. */
  capaianSendiri: CapaianEvaluasi | null;
  simulasi: queries.BarisSimulasi | undefined;
  pergeseran: queries.BarisPergeseran[];
  pada: Hari;
  profil: ProfilInstansi;
}

export interface Pasangan {
  hasilKerja: Rating;
  perilaku: Rating;
}

/**
 * Gathers the curve room of the person signed in: his own people, or in a calibration those of the assessors he
 * assesses. Whose room it is comes from the session alone, so that there is no way into another's.
 */
export async function muatRuang(
  tx: TransaksiInstansi,
  k: Konteks,
  periodeId: string,
  lingkup: LingkupRuang,
): Promise<Ruang> {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  const pada = hariIni(k);
  const hari = pada.toString();
  const periode = await periodeAda(tx, k, periodeId);
  const bawahan = await bawahanDari(tx, instansiId, saya, hari);
  const penilai =
    lingkup === 'KALIBRASI'
      ? bawahan.map((b) => ({ id: b.pegawaiId, nama: b.nama, jabatan: b.jabatan }))
      : [await diriSendiri(tx, instansiId, saya, hari)];
  const kelompok: Kelompok[] = [];
  for (const p of penilai) {
    const satu = await muatKelompok(tx, k, p, periode);
    if (satu.orang.length > 0 || lingkup === 'PENILAI') kelompok.push(satu);
  }
  const simulasi = await queries.simulasiTerbuka(tx, instansiId, saya, periodeId, lingkup);
  return {
    periode: {
      id: periode.id,
      nama: namaPeriode(periode.tahun, periode.jenis as PeriodeJenis, periode.ke),
      ditutup: periode.ditutup_pada !== null,
    },
    lingkup,
    lingkupTersedia: (await adaPenilaiDiBawah(tx, instansiId, bawahan, hari))
      ? ['PENILAI', 'KALIBRASI']
      : ['PENILAI'],
    kelompok,
    capaianSendiri: lingkup === 'KALIBRASI' ? (await unitDanCapaian(tx, k, saya, periode)).capaian : null,
    simulasi,
    pergeseran: simulasi ? await queries.pergeseranSimulasi(tx, instansiId, simulasi.id) : [],
    pada,
    profil: await profilInstansi(tx, instansiId, periode.sampai),
  };
}

/** One assessor's people of a period, counted or not, with the achievement of the unit he heads. */
export async function muatKelompok(
  tx: TransaksiInstansi,
  k: Konteks,
  penilai: Kelompok['penilai'],
  periode: Awaited<ReturnType<typeof periodeAda>>,
): Promise<Kelompok> {
  const orang = await hasilPenilai(tx, k, penilai.id, periode);
  const [alasan] = await queries.alasanTerbaru(tx, k.pelaku.instansiId, [penilai.id], periode.id);
  return {
    penilai,
    ...(await unitDanCapaian(tx, k, penilai.id, periode)),
    orang,
    populasi: susunPopulasi(orang),
    alasan,
  };
}

async function unitDanCapaian(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  periode: Awaited<ReturnType<typeof periodeAda>>,
): Promise<Pick<Kelompok, 'unit' | 'capaian'>> {
  const { instansiId, zona } = k.pelaku;
  const pada = hariIni(k);
  const unit = await unitDipimpin(tx, instansiId, pegawaiId, pada.toString());
  if (!unit) return { unit: null, capaian: null };
  return { unit, capaian: await capaianBerlaku(tx, instansiId, unit, periode, pada, zona) };
}

async function diriSendiri(tx: TransaksiInstansi, instansiId: string, id: string, hari: string) {
  const saya = await identitas(tx, instansiId, id, hari);
  return { id, nama: saya?.nama ?? '', jabatan: saya?.jabatan ?? '' };
}

/** Whether anybody among these people assesses somebody. */
async function adaPenilaiDiBawah(
  tx: TransaksiInstansi,
  instansiId: string,
  bawahan: readonly { pegawaiId: string }[],
  hari: string,
): Promise<boolean> {
  if (bawahan.length === 0) return false;
  const ada = await tx
    .selectFrom('penilai')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where(
      'penilai_pegawai_id',
      'in',
      bawahan.map((b) => b.pegawaiId),
    )
    .where('dari', '<=', hari)
    .where((q) => q.or([q('sampai', 'is', null), q('sampai', '>=', hari)]))
    .limit(1)
    .executeTakeFirst();
  return ada !== undefined;
}

/** The pair of ratings somebody has, once both are given. */
export function pasanganKini(o: OrangDinilai): Pasangan | null {
  return o.ratingHasil && o.ratingPerilaku ? { hasilKerja: o.ratingHasil, perilaku: o.ratingPerilaku } : null;
}

export function samaPasangan(a: Pasangan | null, b: Pasangan): boolean {
  return a?.hasilKerja === b.hasilKerja && a.perilaku === b.perilaku;
}

/** Whether the ratings of this person may still be moved: both given, nothing decided, counted in the room. */
export function dapatDigeser(o: OrangDinilai): boolean {
  return o.keadaan === 'DINILAI' && pasanganKini(o) !== null;
}

/** Whether a move can no longer become real as it was tried. */
export function basi(o: OrangDinilai, g: queries.BarisPergeseran): boolean {
  return !dapatDigeser(o) || !samaPasangan(pasanganKini(o), dariBaris(g).dari);
}

export function dariBaris(g: queries.BarisPergeseran): { dari: Pasangan; ke: Pasangan } {
  return {
    dari: { hasilKerja: g.dari_hasil as Rating, perilaku: g.dari_perilaku as Rating },
    ke: { hasilKerja: g.rating_hasil as Rating, perilaku: g.rating_perilaku as Rating },
  };
}
