import type { JenisPegawai, KeadaanSkp } from '#rules/enum.ts';
import {
  langkahBerikut,
  type PeranAlur,
  penjagaGagal,
  peristiwaMungkin,
  type Transisi,
} from '#rules/kernel/alur.ts';
import { ALUR_SKP, type PenjagaSkp, type PeristiwaSkp } from '#rules/perencanaan/alur-skp.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah, tidakBerwenang } from '../../masalah.ts';
import { dasarTenggat, hitungTenggat, type TenggatDihitung } from '../gangguan/read.ts';
import { type Identitas, identitas, penilaiDari, penugasanPada } from '../organisasi/read.ts';
import { lingkupPegawai } from '../pegawai/read.ts';
import type { BarisSkp, BarisVersi } from './queries.ts';

/** Everybody with a part in one SKP today, and which parts the person asking has. */
export interface PihakTerkait {
  penugasan: { dari: string; sampai: string | null };
  /** The day on which posts and assessors of this SKP are read: today, or the assignment's last day. */
  hari: string;
  pegawai: Identitas | undefined;
  penilai: Identitas | undefined;
  atasan: Identitas | undefined;
  peran: PeranAlur[];
}

/** Finds the people of an SKP and the roles of the person asking. */
export async function pihakTerkait(tx: TransaksiInstansi, k: Konteks, skp: BarisSkp): Promise<PihakTerkait> {
  const { instansiId, pegawaiId } = k.pelaku;
  const penugasan = (await penugasanPada(tx, instansiId, skp.penugasan_id))!;
  const hari = dalamMasa(hariIni(k).toString(), penugasan);
  const pegawai = await identitas(tx, instansiId, skp.pegawai_id, hari);
  const penilai = await penilaiDari(tx, instansiId, skp.pegawai_id, hari);
  const atasan = penilai && (await penilaiDari(tx, instansiId, penilai.pegawaiId, hari));
  const peran: PeranAlur[] = [];
  if (pegawaiId === skp.pegawai_id) peran.push('PEGAWAI');
  if (pegawaiId === penilai?.pegawaiId) peran.push('PENILAI');
  if (pegawaiId === atasan?.pegawaiId) peran.push('ATASAN_PENILAI');
  if (k.pelaku.peran.has('OPERATOR') && (await dalamLingkup(tx, k, pegawai))) peran.push('OPERATOR');
  return {
    penugasan: { dari: penugasan.dari, sampai: penugasan.sampai },
    hari,
    pegawai,
    penilai,
    atasan,
    peran,
  };
}

/** Refuses who has no part in the SKP. Whoever assessed one of its versions keeps the right to read. */
export function pastikanBolehBaca(
  k: Konteks,
  { peran }: PihakTerkait,
  versi: readonly Pick<BarisVersi, 'penilai_pegawai_id'>[],
): void {
  if (peran.length > 0 || versi.some((v) => v.penilai_pegawai_id === k.pelaku.pegawaiId)) return;
  throw tidakBerwenang(
    'SKP ini hanya dapat dibaca pegawainya, pejabat penilai dan atasannya, serta operator kepegawaian.',
    {
      peran: 'OPERATOR',
      cara: 'Bila Anda pejabat penilainya, minta operator memeriksa data pejabat penilai.',
    },
  );
}

/** What a condition of the workflow is judged by. */
export interface FaktaLangkah {
  sah: boolean;
  dibukaPenilai: boolean;
  adaRancangan: boolean;
  lewatTenggat: boolean;
  /** Text of a return; undefined while nobody has written one yet. */
  catatan?: string;
}

/** The step of an event for these roles. Refuses (`tidak-berwenang`, `keadaan-tidak-cocok`, `ditolak-aturan`) with every reason. */
export function pastikanLangkah(
  keadaan: KeadaanSkp,
  peristiwa: PeristiwaSkp,
  peran: readonly PeranAlur[],
  fakta: FaktaLangkah,
): Transisi<KeadaanSkp, PeristiwaSkp, PenjagaSkp> {
  const langkah = langkahBerikut(ALUR_SKP, keadaan, peristiwa, peran);
  if (!langkah) {
    const oleh = ALUR_SKP.transisi.filter((t) => t.peristiwa === peristiwa).flatMap((t) => t.oleh);
    if (!oleh.some((p) => peran.includes(p)))
      throw tidakBerwenang(
        `Langkah ini dilakukan ${[...new Set(oleh)].map((p) => SEBUTAN[p]).join(' atau ')}.`,
        {
          peran: oleh[0] ?? 'PEGAWAI',
          cara: 'Sampaikan kepada yang bersangkutan.',
        },
      );
    throw new Masalah(
      'keadaan-tidak-cocok',
      'SKP ini sudah berpindah keadaan. Muat ulang untuk melihat langkah yang dapat dilakukan sekarang.',
    );
  }
  const gagal = penjagaGagal(ALUR_SKP, langkah, penjaga(fakta));
  if (gagal.length > 0)
    throw new Masalah(
      gagal.some((g) => g.kode === 'E-SKP-BELUM-SAH' || g.kode === 'E-NOTE-REQUIRED')
        ? 'ditolak-aturan'
        : 'keadaan-tidak-cocok',
      gagal.map((g) => g.pesan).join(' '),
      { errors: gagal.map((g) => ({ pointer: g.jalur, kode: g.kode, pesan: g.pesan })) },
    );
  return langkah;
}

/** The events whose conditions hold now; the text of a return is still to be written. */
export function langkahTerbuka(
  keadaan: KeadaanSkp,
  peran: readonly PeranAlur[],
  fakta: FaktaLangkah,
): PeristiwaSkp[] {
  const terpenuhi = penjaga({ ...fakta, catatan: 'ditulis nanti' });
  return peristiwaMungkin(ALUR_SKP, keadaan, peran).filter((peristiwa) => {
    const langkah = langkahBerikut(ALUR_SKP, keadaan, peristiwa, peran);
    return langkah && penjagaGagal(ALUR_SKP, langkah, terpenuhi).length === 0;
  });
}

/** The last day on which the SKP of a year is set by the penilai (DL-02, DL-03: 31 January), outages included. */
export async function tenggatPenetapan(tx: TransaksiInstansi, k: Konteks, tahun: number): Promise<string> {
  return (await hitungPenetapan(tx, k, tahun)).tenggat;
}

/** The same with the steps that lead to it. */
export async function hitungPenetapan(
  tx: TransaksiInstansi,
  k: Konteks,
  tahun: number,
): Promise<TenggatDihitung> {
  const dasar = await dasarTenggat(tx, k.pelaku.instansiId, k.pelaku.zona, hariIni(k).toString());
  const batas = hitungTenggat(dasar, 'DL-03', `${tahun}-01-01`, hariIni(k));
  if (!batas) throw new Error(`DL-03 has no day for ${tahun}`);
  return batas;
}

/** Whether the penilai let the limit pass, so that the atasan may step in. */
export async function lewatTenggat(tx: TransaksiInstansi, k: Konteks, tahun: number): Promise<boolean> {
  return hariIni(k).toString() > (await tenggatPenetapan(tx, k, tahun));
}

const SEBUTAN: Record<PeranAlur, string> = {
  PEGAWAI: 'pegawai pemilik SKP',
  PENILAI: 'pejabat penilai kinerja',
  ATASAN_PENILAI: 'atasan pejabat penilai',
  OPERATOR: 'operator kepegawaian',
  PEMBIMBING: 'pembimbing',
  KONSELOR: 'konselor',
  SISTEM: 'sistem',
};

/** People who hold a post but are no ASN and plan no performance. */
export function wajibSkp(orang: {
  jenis: JenisPegawai;
  jenisJabatan: string;
  tanpaKewajiban: boolean;
}): boolean {
  if (orang.tanpaKewajiban) return false;
  return orang.jenis !== 'PEJABAT_NEGARA' && orang.jenisJabatan !== 'KEPALA_DAERAH';
}

function penjaga(fakta: FaktaLangkah): Partial<Record<PenjagaSkp, boolean>> {
  return {
    'skp-sah': fakta.sah,
    'belum-dibuka-penilai': !fakta.dibukaPenilai,
    'ada-catatan': !!fakta.catatan?.trim(),
    'lewat-tenggat-penetapan': fakta.lewatTenggat,
    'belum-ada-rancangan': !fakta.adaRancangan,
  };
}

async function dalamLingkup(
  tx: TransaksiInstansi,
  k: Konteks,
  orang: Identitas | undefined,
): Promise<boolean> {
  const lingkup = await lingkupPegawai(tx, k);
  return lingkup === 'SEMUA' || (orang !== undefined && lingkup.includes(orang.unitKerjaId));
}

function dalamMasa(hari: string, masa: { dari: string; sampai: string | null }): string {
  if (hari < masa.dari) return masa.dari;
  return masa.sampai && hari > masa.sampai ? masa.sampai : hari;
}
