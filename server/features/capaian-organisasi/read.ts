import type { CapaianEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { DaftarCapaianOrganisasi } from '#contract/capaian-organisasi.ts';
import type { PredikatOrganisasi } from '#rules/enum.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import { capaianUntukEvaluasiTahunan } from '#rules/penilaian/capaian-organisasi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { unitDipimpin } from '../organisasi/read.ts';
import { penetapUnit } from './policy.ts';
import * as queries from './queries.ts';
import { presentasi } from './view.ts';

/** The achievements that concern a leader: of the own unit, and of the units below whose achievement he sets. */
export function daftarCapaian(k: Konteks, periodeId: string): Promise<DaftarCapaianOrganisasi> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const hari = hariIni(k).toString();
    const periode = await queries.periodeDengan(tx, instansiId, periodeId);
    if (!periode) throw tidakDitemukan('Periode');
    const semua = await queries.unitBerpimpinan(tx, instansiId, hari);
    const baris = new Map(
      (await queries.capaianPeriode(tx, instansiId, periodeId)).map((b) => [b.unit_kerja_id, b]),
    );
    const sendiri = await unitDipimpin(tx, instansiId, pegawaiId, hari);
    const lihat = (u: queries.UnitBerpimpinan) => presentasi(semua, u, periode, baris.get(u.id), pegawaiId);
    const milik = semua.find((u) => u.id === sendiri?.id);
    return {
      milik: milik ? lihat(milik) : null,
      bawahan: semua
        .filter((u) => u.id !== sendiri?.id && penetapUnit(semua, u)?.id === pegawaiId)
        .map(lihat),
    };
  });
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
  const tahun = [periode.tahun, periode.tahun - 1];
  const baris = await queries.capaianTahunan(tx, instansiId, unit.id, tahun);
  const berlaku = capaianUntukEvaluasiTahunan(
    periode.tahun,
    baris.map((b) => ({
      tahun: b.tahun,
      predikat: b.predikat as PredikatOrganisasi,
      terbit: Temporal.Instant.from(b.ditetapkan_pada).toZonedDateTimeISO(zona).toPlainDate().toString(),
    })),
    pada,
  );
  const dipakai = baris.find((b) => b.tahun === berlaku?.tahun);
  if (!berlaku || !dipakai) return null;
  const sumber = berlaku.tahun === periode.tahun ? 'PERIODE_INI' : 'TAHUN_LALU';
  return { ...kepala, predikat: berlaku.predikat, tahun: berlaku.tahun, sumber, dasar: dipakai.dasar };
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
