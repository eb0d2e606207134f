import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { AktivitasTersimpan, IsianAktivitas } from '#contract/aktivitas.ts';
import { ALUR_AKTIVITAS, type PeristiwaAktivitas } from '#rules/aktivitas/alur-aktivitas.ts';
import { validasiAktivitas } from '#rules/aktivitas/validasi-aktivitas.ts';
import type { KeadaanAktivitas } from '#rules/enum.ts';
import { peristiwaMungkin } from '#rules/kernel/alur.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { HasilPeriksa } from './periksa.ts';
import type { BarisAktivitas, KeadaanHari } from './queries.ts';
import { cteRekap } from './rekap.ts';

/** The text of the rules under which states change today. */
export const VERSI_ATURAN = validasiAktivitas.versi.at(-1)!.mulai;

export interface Tulisan {
  instansiId: string;
  pegawaiId: string;
  id: string;
  isian: IsianAktivitas;
  hariItu: KeadaanHari;
  hasil: HasilPeriksa;
  keadaan: KeadaanAktivitas;
  kini: string;
}

/** Writes a new activity with its evidence, its first state row and the rollups, in one statement. */
export async function sisipAktivitas(tx: TransaksiInstansi, t: Tulisan): Promise<void> {
  const { isian, hariItu, hasil, instansiId, pegawaiId, id } = t;
  const dikirim = t.keadaan === 'DIKIRIM';
  const rekap = cteRekap(instansiId, [
    {
      pegawaiId,
      unitKerjaId: hariItu.unitKerjaId,
      tanggal: isian.tanggal,
      menit: hasil.menit,
      dari: null,
      ke: t.keadaan,
    },
  ]);
  await sql`with aktivitas_baru as (
      insert into aktivitas (instansi_id, tanggal, id, pegawai_id, unit_kerja_id, skp_id, rhk_id, rencana_aksi_id, kategori,
        mulai, selesai, menit, uraian, volume, satuan, sumber_data, luar_hari_kerja, keadaan, penilai_pegawai_id, dibuat_pada, dikirim_pada)
      values (${instansiId}, ${isian.tanggal}, ${id}, ${pegawaiId}, ${hariItu.unitKerjaId}, ${hariItu.rhk?.skpId ?? null},
        ${isian.rhkId}, ${isian.rencanaAksiId}, ${hasil.kategori}, ${isian.mulai}, ${isian.selesai}, ${hasil.menit},
        ${isian.uraian}, ${isian.volume}, ${isian.satuan}, ${isian.sumberData}, ${isian.luarHariKerja}, ${t.keadaan}, ${hariItu.penilaiId},
        ${t.kini}, ${dikirim ? t.kini : null}))
    ${isian.bukti.length > 0 ? sql`, bukti_baru as (${sambungBukti(t)})` : sql``}
    ${rekap ? sql`, ${rekap}` : sql``}
    insert into aktivitas_peristiwa (instansi_id, id, aktivitas_tanggal, aktivitas_id, peristiwa, dari, ke, oleh_pegawai_id, versi_aturan, pada)
    values (${instansiId}, ${randomUUIDv7()}, ${isian.tanggal}, ${id}, ${dikirim ? 'KIRIM' : 'BUAT'}, null, ${t.keadaan},
      ${pegawaiId}, ${VERSI_ATURAN}, ${t.kini})`.execute(tx);
}

/** Writes what was changed over a locked activity, also onto another day, and ties the evidence anew. */
export async function timpaAktivitas(tx: TransaksiInstansi, lama: BarisAktivitas, t: Tulisan): Promise<void> {
  const { isian, hariItu, hasil, instansiId } = t;
  await tx
    .updateTable('aktivitas')
    .set({
      tanggal: isian.tanggal,
      unit_kerja_id: hariItu.unitKerjaId,
      penilai_pegawai_id: hariItu.penilaiId,
      skp_id: hariItu.rhk?.skpId ?? null,
      rhk_id: isian.rhkId,
      rencana_aksi_id: isian.rencanaAksiId,
      kategori: hasil.kategori,
      mulai: isian.mulai,
      selesai: isian.selesai,
      menit: hasil.menit,
      uraian: isian.uraian,
      volume: isian.volume,
      satuan: isian.satuan,
      sumber_data: isian.sumberData,
      luar_hari_kerja: isian.luarHariKerja,
      versi: lama.versi + 1,
    })
    .where('instansi_id', '=', instansiId)
    .where('tanggal', '=', lama.tanggal)
    .where('id', '=', lama.id)
    .execute();
  await tx
    .deleteFrom('aktivitas_bukti')
    .where('instansi_id', '=', instansiId)
    .where('aktivitas_id', '=', lama.id)
    .execute();
  if (isian.bukti.length > 0) await sambungBukti(t).execute(tx);
}

/** The answer of a write, from what was just written; nothing is read again. */
export function tampilkanTersimpan(t: Tulisan, versi: number, lama?: BarisAktivitas): AktivitasTersimpan {
  const { isian, hariItu, hasil } = t;
  return {
    id: t.id,
    tanggal: isian.tanggal,
    kategori: hasil.kategori,
    rhkId: isian.rhkId,
    rhk: hariItu.rhk?.uraian ?? null,
    rencanaAksiId: isian.rencanaAksiId,
    rencanaAksi: hariItu.rencana?.uraian ?? null,
    mulai: isian.mulai,
    selesai: isian.selesai,
    menit: hasil.menit,
    uraian: isian.uraian,
    volume: isian.volume,
    satuan: isian.satuan,
    sumberData: isian.sumberData,
    luarHariKerja: isian.luarHariKerja,
    keadaan: t.keadaan,
    catatanPemeriksa: lama?.catatan_pemeriksa ?? null,
    diperiksaPada: lama?.diperiksa_pada ?? null,
    dikirimPada: dikirimPada(t, lama),
    bukti: hariItu.bukti,
    versi,
    kemampuan: kemampuanPemilik(t.keadaan),
    temuan: t.keadaan === 'DIKIRIM' ? [] : hasil.temuan,
    peringatan: hasil.peringatan,
  };
}

function dikirimPada(t: Tulisan, lama: BarisAktivitas | undefined): string | null {
  if (t.keadaan === 'DRAF') return null;
  return t.keadaan === 'DIKIRIM' ? t.kini : (lama?.dikirim_pada ?? null);
}

function kemampuanPemilik(keadaan: KeadaanAktivitas): PeristiwaAktivitas[] {
  return peristiwaMungkin(ALUR_AKTIVITAS, keadaan, ['PEGAWAI']);
}

function sambungBukti({ instansiId, id, isian }: Tulisan) {
  return sql`insert into aktivitas_bukti (instansi_id, aktivitas_tanggal, aktivitas_id, bukti_id)
    select ${instansiId}::uuid, ${isian.tanggal}::date, ${id}::uuid, b from unnest(${[...new Set(isian.bukti)]}::uuid[]) b`;
}
