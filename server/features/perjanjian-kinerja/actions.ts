import type { IsianPerjanjian, Perjanjian, PerjanjianBaru } from '#contract/perjanjian-kinerja.ts';
import type { PeranAlur } from '#rules/kernel/alur.ts';
import {
  type KeadaanPerjanjian,
  kekuranganPerjanjian,
  type PeristiwaPerjanjian,
} from '#rules/perencanaan/perjanjian-kinerja.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { lingkupSunting, pastikanLangkah, pastikanPenulis, peranUnit } from './policy.ts';
import * as queries from './queries.ts';
import { perjanjianDalam } from './read.ts';

/** Begins the perjanjian kinerja of a unit for a year. Errors: `sudah-ada`, `tidak-berwenang`. */
export function buat(k: Konteks, isian: PerjanjianBaru): Promise<Perjanjian> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const [unit] = await queries.daftar(tx, instansiId, isian.tahun, hariIni(k).toString(), {
      unitId: isian.unitKerjaId,
    });
    if (!unit) throw tidakDitemukan('Unit kerja');
    pastikanPenulis(await peran(tx, k, unit.unitId, unit.pimpinan?.id ?? null), unit.pimpinan);
    await pastikanPeriodeTerbuka(tx, instansiId, { tahun: isian.tahun });
    if (unit.id)
      throw new Masalah('sudah-ada', `${unit.unit} sudah mempunyai perjanjian kinerja ${isian.tahun}.`, {
        terkini: { id: unit.id, keadaan: unit.keadaan },
      });
    await tx
      .insertInto('perjanjian_kinerja')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        unit_kerja_id: isian.unitKerjaId,
        tahun: isian.tahun,
        keadaan: 'DRAF',
        dibuat_oleh: k.pelaku.pegawaiId,
        dibuat_pada: sekarang(k),
        diubah_pada: sekarang(k),
      })
      .execute();
    await jejak(tx, k, isian.id, 'perjanjian-kinerja.dibuat', undefined, isian);
    return perjanjianDalam(tx, k, isian.id);
  });
}

/** Saves the whole draft (`If-Match`). Goals that stay keep their id, and with it the links of SKP to them. */
export function simpan(k: Konteks, id: string, isian: IsianPerjanjian): Promise<Perjanjian> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const lama = await pegang(tx, k, id, 'UBAH');
    if (k.versi !== lama.versi) pastikanVersi(k, await perjanjianDalam(tx, k, id));
    await pastikanSasaran(tx, k, lama, isian);
    await queries.tulisSasaran(tx, instansiId, id, isian.sasaran);
    await tx
      .updateTable('perjanjian_kinerja')
      .set({ nomor: isian.nomor || null, versi: lama.versi + 1, diubah_pada: sekarang(k) })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, id, 'perjanjian-kinerja.disimpan', { versi: lama.versi }, isian);
    return perjanjianDalam(tx, k, id);
  });
}

/** Makes it final with the day it was signed; the head of the unit is told and keeps it as owner. */
export function finalkan(k: Konteks, id: string, tanggal: string): Promise<Perjanjian> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const sasaran = await queries.sasaranDari(tx, instansiId, id);
    const lama = await pegang(tx, k, id, 'FINALKAN', { kurang: kekuranganPerjanjian({ sasaran }) });
    if (k.versi !== lama.versi) pastikanVersi(k, await perjanjianDalam(tx, k, id));
    if (tanggal > hariIni(k).toString())
      throw new Masalah('bentuk-salah', 'Tanggal penandatanganan tidak boleh sesudah hari ini.', {
        errors: [{ pointer: '/tanggal', kode: 'E-PK-TANGGAL', pesan: 'Pilih hari ini atau sebelumnya.' }],
      });
    const [unit] = await queries.daftar(tx, instansiId, null, hariIni(k).toString(), { id });
    await tx
      .updateTable('perjanjian_kinerja')
      .set({
        keadaan: 'FINAL',
        final_pada: tanggal,
        pemilik_pegawai_id: unit?.pimpinan?.id ?? null,
        versi: lama.versi + 1,
        diubah_pada: sekarang(k),
      })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, id, 'perjanjian-kinerja.final', { keadaan: lama.keadaan }, { tanggal, sasaran });
    if (unit?.pimpinan && unit.pimpinan.id !== pegawaiId)
      await kabariSekali(tx, { instansiId, saat: sekarang(k) }, [
        {
          pegawaiId: unit.pimpinan.id,
          jenis: 'perjanjian-kinerja.final',
          isi: { unitKerja: unit.unit, tahun: lama.tahun },
          tautan: `/perjanjian-kinerja/${id}`,
          kunci: null,
        },
      ]);
    return perjanjianDalam(tx, k, id);
  });
}

/** Opens a final one for a change, with its reason; SKP set before stay as they were agreed. */
export function bukaPerubahan(k: Konteks, id: string, alasan: string): Promise<Perjanjian> {
  return tulis(k, async (tx) => {
    const lama = await pegang(tx, k, id, 'BUKA', { alasan });
    if (k.versi !== lama.versi) pastikanVersi(k, await perjanjianDalam(tx, k, id));
    await tx
      .updateTable('perjanjian_kinerja')
      .set({
        keadaan: 'DRAF',
        final_pada: null,
        pemilik_pegawai_id: null,
        versi: lama.versi + 1,
        diubah_pada: sekarang(k),
      })
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, id, 'perjanjian-kinerja.dibuka', { finalPada: lama.final_pada }, { alasan });
    return perjanjianDalam(tx, k, id);
  });
}

/** Deletes a draft. */
export function hapus(k: Konteks, id: string): Promise<null> {
  return tulis(k, async (tx) => {
    const lama = await pegang(tx, k, id, 'HAPUS');
    await tx
      .deleteFrom('perjanjian_kinerja')
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, id, 'perjanjian-kinerja.dihapus', {
      unitKerjaId: lama.unit_kerja_id,
      tahun: lama.tahun,
    });
    return null;
  });
}

type Baris = NonNullable<Awaited<ReturnType<typeof queries.kunci>>>;

async function pegang(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  peristiwa: PeristiwaPerjanjian,
  fakta?: Parameters<typeof pastikanLangkah>[3],
): Promise<Baris> {
  const baris = await queries.kunci(tx, k.pelaku.instansiId, id);
  if (!baris) throw tidakDitemukan('Perjanjian kinerja');
  const [unit] = await queries.daftar(tx, k.pelaku.instansiId, null, hariIni(k).toString(), { id });
  const milik = await peran(tx, k, baris.unit_kerja_id, unit?.pimpinan?.id ?? null);
  pastikanPenulis(milik, unit?.pimpinan ?? null);
  await pastikanPeriodeTerbuka(tx, k.pelaku.instansiId, { tahun: baris.tahun });
  pastikanLangkah(baris.keadaan as KeadaanPerjanjian, peristiwa, milik, fakta);
  return baris;
}

async function peran(
  tx: TransaksiInstansi,
  k: Konteks,
  unitId: string,
  pimpinanId: string | null,
): Promise<PeranAlur[]> {
  return peranUnit(k, { id: unitId, pimpinanId }, await lingkupSunting(tx, k));
}

/** Ids sent once and not taken from another perjanjian; goals supported belong to a unit above. */
async function pastikanSasaran(
  tx: TransaksiInstansi,
  k: Konteks,
  baris: Baris,
  { sasaran }: IsianPerjanjian,
): Promise<void> {
  const ids = sasaran.map((s) => s.id);
  const indikator = sasaran.flatMap((s) => s.indikator.map((i) => i.id));
  if (
    new Set(ids).size < ids.length ||
    new Set(indikator).size < indikator.length ||
    (await queries.sasaranMilikLain(tx, k.pelaku.instansiId, baris.id, ids))
  )
    throw new Masalah(
      'bentuk-salah',
      'Satu sasaran atau indikator terkirim dua kali. Muat ulang, lalu coba lagi.',
    );
  const atas = await queries.sasaranAtas(tx, k.pelaku.instansiId, baris.unit_kerja_id, baris.tahun);
  const asing = sasaran.findIndex((s) => s.indukId && !atas.some((a) => a.id === s.indukId));
  if (asing >= 0)
    throw new Masalah('bentuk-salah', 'Sasaran yang didukung harus milik unit kerja di atasnya.', {
      errors: [
        {
          pointer: `/sasaran/${asing}/indukId`,
          kode: 'E-PK-INDUK',
          pesan: 'Pilih sasaran dari unit kerja di atas unit ini.',
        },
      ],
    });
}

function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  peristiwa: PeristiwaAudit,
  sebelum?: unknown,
  sesudah?: unknown,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'perjanjian-kinerja', id },
    sebelum,
    sesudah,
  });
}
