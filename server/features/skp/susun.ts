import type { PeranMatriks } from '#contract/matriks.ts';
import type { PerjanjianUntukSkp } from '#contract/perjanjian-kinerja.ts';
import type { Skp } from '#contract/skp.ts';
import { hari } from '#rules/kernel/hari.ts';
import { formulirUntuk, kelompokFormulir } from '#rules/perencanaan/formulir.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { peranUntuk } from '../matriks/read.ts';
import { type Identitas, identitas } from '../organisasi/read.ts';
import { kedudukanPada } from '../pegawai/read.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { pengingatTerakhir } from './pengingat.ts';
import { perjanjianDipimpin } from './perjanjian.ts';
import { orangDari, skpPimpinan } from './pimpinan.ts';
import {
  type FaktaLangkah,
  hitungPenetapan,
  langkahTerbuka,
  lewatTenggat,
  type PihakTerkait,
  pastikanBolehBaca,
  pihakTerkait,
} from './policy.ts';
import {
  adaPlt,
  type BarisPeristiwa,
  type BarisSkp,
  type BarisVersi,
  BERLAKU,
  cariSkp,
  type IsiVersi,
  isiVersi,
  RANCANGAN,
  riwayat,
  semuaVersi,
} from './queries.ts';
import { type HasilPeriksa, periksaSkp } from './validasi.ts';
import { perilakuTampil, peristiwaTampil, pihakTampil, rhkTampil, versiTampil } from './view.ts';

/** One SKP with all that a step, or the screen, needs to know about it. */
export interface Berkas {
  skp: BarisSkp;
  semua: BarisVersi[];
  pihak: PihakTerkait;
}

/** Loads an SKP and refuses who may not read it; with `kunci`, for a change. */
export async function muat(tx: TransaksiInstansi, k: Konteks, id: string, kunci = false): Promise<Berkas> {
  const skp = await cariSkp(tx, k.pelaku.instansiId, id, kunci);
  if (!skp) throw tidakDitemukan('SKP');
  const semua = await semuaVersi(tx, k.pelaku.instansiId, id);
  if (semua.length === 0) throw tidakDitemukan('SKP');
  const pihak = await pihakTerkait(tx, k, skp);
  pastikanBolehBaca(k, pihak, semua);
  if (kunci) await pastikanPeriodeTerbuka(tx, k.pelaku.instansiId, { tahun: skp.tahun });
  return { skp, semua, pihak };
}

export function rancanganDari(semua: readonly BarisVersi[]): BarisVersi | undefined {
  return semua.find((v) => RANCANGAN.includes(v.keadaan));
}

export function berlakuDari(semua: readonly BarisVersi[]): BarisVersi | undefined {
  return semua.find((v) => BERLAKU.includes(v.keadaan));
}

/** What the rule says about a version today, and the facts its steps are judged by. */
export async function timbang(
  tx: TransaksiInstansi,
  k: Konteks,
  { skp, semua, pihak }: Berkas,
  versi: BarisVersi,
  isi: IsiVersi,
): Promise<{
  periksa: HasilPeriksa;
  fakta: FaktaLangkah;
  pegawai: Identitas;
  pltDalamPeriode: boolean;
  perjanjian: PerjanjianUntukSkp | null;
  peranMatriks: PeranMatriks[];
}> {
  const { instansiId } = k.pelaku;
  const pegawai = pihak.pegawai ?? (await identitas(tx, instansiId, skp.pegawai_id, skp.dari));
  if (!pegawai) throw tidakDitemukan('Jabatan pegawai pada masa SKP ini');
  const pltDalamPeriode = await adaPlt(tx, instansiId, skp.pegawai_id, skp.dari, skp.sampai);
  const perjanjian = await perjanjianDipimpin(tx, instansiId, pegawai, skp.tahun);
  const peranMatriks = await peranUntuk(tx, instansiId, skp.pegawai_id, skp.tahun, pihak.hari);
  const periksa = periksaSkp(skp, versi, isi, {
    pegawai,
    perjanjian,
    peranMatriks,
    penugasan: pihak.penugasan,
    pltDalamPeriode,
    kedudukan: await kedudukanPada(tx, instansiId, skp.pegawai_id, pihak.hari),
    hari: hariIni(k),
  });
  return {
    periksa,
    pegawai,
    pltDalamPeriode,
    perjanjian,
    peranMatriks,
    fakta: {
      sah: periksa.sah,
      dibukaPenilai: versi.dibuka_penilai_pada !== null,
      adaRancangan: rancanganDari(semua) !== undefined,
      lewatTenggat: await lewatTenggat(tx, k, skp.tahun),
    },
  };
}

/**
 * The SKP as it leaves. Without `nomor`: to its owner the draft before the version in force; to others what was handed in,
 * then what is in force, then a draft.
 */
export async function susunSkp(
  tx: TransaksiInstansi,
  k: Konteks,
  berkas: Berkas,
  nomor?: number,
): Promise<Skp> {
  const { instansiId } = k.pelaku;
  const { skp, semua, pihak } = berkas;
  const versi = pilihVersi(berkas, nomor);
  const isi = await isiVersi(tx, instansiId, versi.id);
  const { periksa, fakta, pegawai, pltDalamPeriode, perjanjian, peranMatriks } = await timbang(
    tx,
    k,
    berkas,
    versi,
    isi,
  );
  const langkah = await riwayat(tx, instansiId, skp.id);
  const ditetapkan = versi.ditetapkan_pada;
  const pegawaiTampil =
    (ditetapkan && (await identitas(tx, instansiId, skp.pegawai_id, ditetapkan))) || pegawai;
  const penilai =
    ditetapkan && versi.penilai_pegawai_id
      ? await identitas(tx, instansiId, versi.penilai_pegawai_id, ditetapkan)
      : pihak.penilai;
  const menunggu = await ditunggu(tx, k, berkas, versi, langkah);
  const rancangan = RANCANGAN.includes(versi.keadaan);
  const tenggat = await hitungPenetapan(tx, k, skp.tahun);
  const kelompok = {
    jenisJabatan: pegawaiTampil.jenisJabatan,
    pimpinanUnitMandiri: pegawaiTampil.unitMandiri,
  };
  return {
    id: skp.id,
    versiId: versi.id,
    nomor: versi.nomor,
    keadaan: versi.keadaan,
    versi: versi.versi,
    tahun: skp.tahun,
    dari: skp.dari,
    sampai: skp.sampai,
    pendekatan: versi.pendekatan,
    formulir: formulirUntuk(kelompok, versi.pendekatan, hari(skp.dari))!.skp,
    kelompok: kelompokFormulir(kelompok),
    pegawai: pihakTampil(pegawaiTampil),
    penilai: penilai ? pihakTampil(penilai) : null,
    penugasan: pihak.penugasan,
    pltDalamPeriode,
    perjanjianKerja: versi.perjanjian_kerja,
    rhk: isi.rhk.map(rhkTampil),
    perilaku: perilakuTampil(isi),
    lampiran: isi.lampiran,
    diubahPada: versi.diubah_pada,
    diajukanPada: terakhir(langkah, versi, 'AJUKAN')?.pada ?? null,
    dibukaPenilaiPada: versi.dibuka_penilai_pada,
    ditetapkanPada: ditetapkan,
    tenggat: tenggat.tenggat,
    mengapaTenggat: tenggat.langkah,
    menunggu: menunggu.orang,
    pengembalian: versi.keadaan === 'DIKEMBALIKAN' ? catatanPengembalian(langkah, versi) : null,
    versiLain: semua.map(versiTampil),
    riwayat: langkah.map(peristiwaTampil),
    perjanjianKinerja: rancangan ? perjanjian : null,
    peranMatriks: rancangan ? peranMatriks : [],
    temuan: rancangan ? periksa.temuan : periksa.temuan.filter((t) => t.tingkat === 'W'),
    kemampuan: [
      ...langkahTerbuka(versi.keadaan, pihak.peran, fakta),
      ...(menunggu.dapatDiingatkan ? ['INGATKAN'] : []),
      ...(versi.keadaan !== 'DIREVISI' &&
      pihak.peran.includes('PEGAWAI') &&
      isi.rhk.some((r) => rhkTampil(r).sambungan === 'SEMENTARA')
        ? ['SAMBUNGKAN']
        : []),
    ],
  };
}

function pilihVersi({ semua, pihak }: Berkas, nomor?: number): BarisVersi {
  const rancangan = rancanganDari(semua);
  const berlaku = berlakuDari(semua);
  const ketemu =
    nomor !== undefined
      ? semua.find((v) => v.nomor === nomor)
      : pihak.peran.includes('PEGAWAI') || rancangan?.keadaan === 'DIAJUKAN'
        ? (rancangan ?? berlaku ?? semua[0])
        : (berlaku ?? rancangan ?? semua[0]);
  if (!ketemu) throw tidakDitemukan('Versi SKP ini');
  return ketemu;
}

/** Who is waited for, and whether the person asking may remind somebody now. */
async function ditunggu(
  tx: TransaksiInstansi,
  k: Konteks,
  { skp, pihak }: Berkas,
  versi: BarisVersi,
  langkah: readonly BarisPeristiwa[],
): Promise<{ orang: Skp['menunggu']; dapatDiingatkan: boolean }> {
  if (!RANCANGAN.includes(versi.keadaan)) return { orang: null, dapatDiingatkan: false };
  const sebagai = versi.keadaan === 'DIAJUKAN' ? ('PENILAI' as const) : ('PEGAWAI' as const);
  const orang = sebagai === 'PENILAI' ? pihak.penilai : pihak.pegawai;
  const tujuan = await tujuanPengingat(tx, k, skp, pihak, versi);
  const ingat = await pengingatTerakhir(tx, k, [skp.id]);
  const pernah = tujuan && ingat(tujuan.pegawaiId, skp.id);
  const sejak = langkah.findLast((p) => p.skp_versi_id === versi.id)?.pada ?? versi.diubah_pada;
  return {
    orang: orang ? { ...orangDari(orang), sebagai, sejak, diingatkanPada: pernah?.pada ?? null } : null,
    dapatDiingatkan: tujuan !== undefined && !pernah?.hariIni,
  };
}

/** Whom the person asking may remind about a draft: the penilai, who keeps the leader's SKP waiting, or the employee. */
export async function tujuanPengingat(
  tx: TransaksiInstansi,
  k: Konteks,
  skp: BarisSkp,
  pihak: PihakTerkait,
  versi: BarisVersi,
): Promise<{ pegawaiId: string; nama: string; jabatan: string } | undefined> {
  if (versi.keadaan === 'DIAJUKAN')
    return pihak.peran.includes('PEGAWAI') && pihak.penilai ? orangDari(pihak.penilai) : undefined;
  if (pihak.peran.includes('PENILAI')) return pihak.pegawai && orangDari(pihak.pegawai);
  if (!pihak.peran.includes('PEGAWAI')) return undefined;
  const pimpinan = await skpPimpinan(tx, k.pelaku.instansiId, pihak.penilai, skp.tahun, pihak.hari);
  return pimpinan.menunggu ?? undefined;
}

function terakhir(langkah: readonly BarisPeristiwa[], versi: BarisVersi, peristiwa: string) {
  return langkah.findLast((p) => p.skp_versi_id === versi.id && p.peristiwa === peristiwa);
}

function catatanPengembalian(langkah: readonly BarisPeristiwa[], versi: BarisVersi): Skp['pengembalian'] {
  const p = terakhir(langkah, versi, 'KEMBALIKAN');
  return p ? { catatan: p.catatan ?? '', oleh: p.oleh, pada: p.pada } : null;
}
