import type { CapaianEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { CapaianBelumAda, DaftarCapaianOrganisasi } from '#contract/capaian-organisasi.ts';
import type { PredikatOrganisasi } from '#rules/enum.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { profilInstansi, unitDipimpin } from '../organisasi/read.ts';
import { lingkupPegawai } from '../pegawai/read.ts';
import { penetapUnit } from './policy.ts';
import * as queries from './queries.ts';
import { tahunanUnit } from './tahunan.ts';
import { presentasi } from './view.ts';

/** The achievements that concern a leader: of the own unit, and of the units below whose achievement he sets. */
export function daftarCapaian(k: Konteks, periodeId: string): Promise<DaftarCapaianOrganisasi> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const { semua, lihat } = await papan(tx, k, periodeId);
    const sendiri = await unitDipimpin(tx, instansiId, pegawaiId, hariIni(k).toString());
    const milik = semua.find((u) => u.id === sendiri?.id);
    const bawahan = semua.filter((u) => u.id !== sendiri?.id && penetapUnit(semua, u)?.id === pegawaiId);
    const isi = await lihat([...(milik ? [milik] : []), ...bawahan]);
    const { bantuanCapaian, ambangCapaian } = await profilInstansi(tx, instansiId, hariIni(k).toString());
    return {
      milik: milik ? isi[0]! : null,
      bawahan: milik ? isi.slice(1) : isi,
      bantuan: bantuanCapaian ? { ambang: ambangCapaian } : null,
    };
  });
}

/**
 * The units whose evaluations of a period wait for an achievement, each with who sets it. For the operator of the whole
 * instansi, who may record a provisional one for a year.
 */
export function capaianBelumAda(k: Konteks, periodeId: string): Promise<CapaianBelumAda> {
  return baca(k, async (tx) => {
    const { semua, lihat, periode } = await papan(tx, k, periodeId);
    if ((await lingkupPegawai(tx, k)) !== 'SEMUA')
      throw tidakBerwenang('Daftar ini untuk operator kepegawaian yang mengurus seluruh instansi.');
    const isi = await lihat(semua.filter((u) => u.pimpinan));
    const boleh = periode.jenis === 'TAHUNAN' && !periode.ditutup_pada;
    return {
      isi: isi.filter((c) => (c.berlaku ? c.berlaku.predikat === null : c.predikat === null)),
      kemampuan: boleh ? ['capaian-organisasi.sementara'] : [],
    };
  });
}

async function papan(tx: TransaksiInstansi, k: Konteks, periodeId: string) {
  const { instansiId, pegawaiId, zona } = k.pelaku;
  const periode = await queries.periodeDengan(tx, instansiId, periodeId);
  if (!periode) throw tidakDitemukan('Periode');
  const semua = await queries.unitBerpimpinan(tx, instansiId, hariIni(k).toString());
  const lihat = async (unit: readonly queries.UnitBerpimpinan[]) => {
    const baris = await queries.capaianPeriode(tx, instansiId, periodeId);
    const id = unit.map((u) => u.id);
    const tahunan =
      periode.jenis === 'TAHUNAN'
        ? await tahunanUnit(tx, instansiId, id, periode, hariIni(k), zona)
        : undefined;
    return unit.map((u) =>
      presentasi(
        semua,
        u,
        periode,
        baris.find((b) => b.unit_kerja_id === u.id),
        pegawaiId,
        tahunan?.get(u.id),
      ),
    );
  };
  return { periode, semua, lihat };
}

/**
 * The achievement of a unit that holds for evaluations of a period, read for a day: the period's own, or for the year
 * the one L-IV.B.1.f points to. Null while there is none.
 */
export async function capaianBerlaku(
  tx: TransaksiInstansi,
  instansiId: string,
  unit: { id: string; nama: string },
  periode: { id: string; jenis: string; tahun: number },
  pada: Hari,
  zona: string,
): Promise<CapaianEvaluasi | null> {
  const kepala = { unitKerjaId: unit.id, unitKerja: unit.nama };
  if (periode.jenis !== 'TAHUNAN') {
    const semua = await queries.capaianPeriode(tx, instansiId, periode.id);
    const baris = semua.find((b) => b.unit_kerja_id === unit.id);
    if (!baris) return null;
    const predikat = baris.predikat as PredikatOrganisasi;
    return { ...kepala, predikat, tahun: periode.tahun, sumber: 'PERIODE_INI', dasar: baris.dasar };
  }
  const tahunan = await tahunanUnit(tx, instansiId, [unit.id], periode, pada, zona);
  const { jawaban, baris, sementara } = tahunan.get(unit.id)!;
  if (!jawaban.nilai) return null;
  const dasar =
    jawaban.nilai.sumber === 'SEMENTARA'
      ? `Keputusan ${sementara!.keputusan}. ${sementara!.alasan}`
      : baris.find((b) => b.tahun === jawaban.nilai.tahun)!.dasar;
  return { ...kepala, ...jawaban.nilai, dasar };
}

/** Who has to set the achievement of a unit, for telling people whom they wait for. */
export async function penetapCapaian(
  tx: TransaksiInstansi,
  instansiId: string,
  unitKerjaId: string,
  hari: string,
): Promise<{ id: string; nama: string; jabatan: string } | null> {
  const semua = await queries.unitBerpimpinan(tx, instansiId, hari);
  const unit = semua.find((u) => u.id === unitKerjaId);
  return unit ? penetapUnit(semua, unit) : null;
}

/** Every unit with the achievement that holds for evaluations of a period, or null; for numbers by unit. */
export async function capaianSemuaUnit(
  tx: TransaksiInstansi,
  k: Konteks,
  periode: { id: string; jenis: string; tahun: number },
): Promise<{ id: string; nama: string; indukId: string | null; predikat: PredikatOrganisasi | null }[]> {
  const { instansiId, zona } = k.pelaku;
  const pada = hariIni(k);
  const semua = await queries.unitBerpimpinan(tx, instansiId, pada.toString());
  const id = semua.map((u) => u.id);
  const tahunan =
    periode.jenis === 'TAHUNAN' ? await tahunanUnit(tx, instansiId, id, periode, pada, zona) : undefined;
  const baris = await queries.capaianPeriode(tx, instansiId, periode.id);
  return semua.map(({ id: unit, nama, indukId }) => ({
    id: unit,
    nama,
    indukId,
    predikat: tahunan
      ? (tahunan.get(unit)?.jawaban.nilai?.predikat ?? null)
      : ((baris.find((b) => b.unit_kerja_id === unit)?.predikat ?? null) as PredikatOrganisasi | null),
  }));
}
