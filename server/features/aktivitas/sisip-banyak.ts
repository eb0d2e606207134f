import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { tambahRekap } from './rekap.ts';
import { type Tulisan, VERSI_ATURAN } from './simpan.ts';

/** Writes many checked activities of the caller at once, each with its state row, evidence and line in the trail. */
export async function sisipBanyak(
  tx: TransaksiInstansi,
  k: Konteks,
  semua: readonly Tulisan[],
): Promise<void> {
  if (semua.length === 0) return;
  const { instansiId, pegawaiId } = k.pelaku;
  const baris = semua.map((t) => ({
    tanggal: t.isian.tanggal,
    id: t.id,
    unit_kerja_id: t.hariItu.unitKerjaId,
    skp_id: t.hariItu.rhk?.skpId ?? null,
    rhk_id: t.isian.rhkId,
    rencana_aksi_id: t.isian.rencanaAksiId,
    kategori: t.hasil.kategori,
    mulai: t.isian.mulai,
    selesai: t.isian.selesai,
    menit: t.hasil.menit,
    uraian: t.isian.uraian,
    volume: t.isian.volume,
    satuan: t.isian.satuan,
    sumber_data: t.isian.sumberData,
    luar_hari_kerja: t.isian.luarHariKerja,
    keadaan: t.keadaan,
    penilai_pegawai_id: t.hariItu.penilaiId,
    dibuat_pada: t.kini,
    dikirim_pada: t.keadaan === 'DIKIRIM' ? t.kini : null,
    peristiwa_id: randomUUIDv7(),
    peristiwa: t.keadaan === 'DIKIRIM' ? 'KIRIM' : 'BUAT',
  }));
  await sql`with r as (select * from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb) as r(tanggal date, id uuid,
      unit_kerja_id uuid, skp_id uuid, rhk_id uuid, rencana_aksi_id uuid, kategori text, mulai time, selesai time, menit int,
      uraian text, volume numeric, satuan text, sumber_data text, luar_hari_kerja boolean, keadaan text, penilai_pegawai_id uuid,
      dibuat_pada timestamptz, dikirim_pada timestamptz, peristiwa_id uuid, peristiwa text)),
    baru as (
      insert into aktivitas (instansi_id, pegawai_id, tanggal, id, unit_kerja_id, skp_id, rhk_id, rencana_aksi_id, kategori,
        mulai, selesai, menit, uraian, volume, satuan, sumber_data, luar_hari_kerja, keadaan, penilai_pegawai_id, dibuat_pada, dikirim_pada)
      select ${instansiId}::uuid, ${pegawaiId}::uuid, tanggal, id, unit_kerja_id, skp_id, rhk_id, rencana_aksi_id, kategori,
        mulai, selesai, menit, uraian, volume, satuan, sumber_data, luar_hari_kerja, keadaan, penilai_pegawai_id, dibuat_pada, dikirim_pada
      from r)
    insert into aktivitas_peristiwa (instansi_id, id, aktivitas_tanggal, aktivitas_id, peristiwa, dari, ke, oleh_pegawai_id, versi_aturan, pada)
    select ${instansiId}::uuid, peristiwa_id, tanggal, id, peristiwa, null, keadaan, ${pegawaiId}::uuid, ${VERSI_ATURAN}, dibuat_pada
    from r`.execute(tx);
  await tambahRekap(
    tx,
    instansiId,
    semua.map((t) => ({
      pegawaiId,
      unitKerjaId: t.hariItu.unitKerjaId,
      tanggal: t.isian.tanggal,
      menit: t.hasil.menit,
      dari: null,
      ke: t.keadaan,
    })),
  );
  const bukti = semua.flatMap((t) =>
    [...new Set(t.isian.bukti)].map((bukti_id) => ({
      instansi_id: instansiId,
      aktivitas_tanggal: t.isian.tanggal,
      aktivitas_id: t.id,
      bukti_id,
    })),
  );
  if (bukti.length > 0) await tx.insertInto('aktivitas_bukti').values(bukti).execute();
  await catatOleh(
    tx,
    k,
    ...semua.map((t) => ({
      peristiwa: t.keadaan === 'DIKIRIM' ? ('aktivitas.dikirim' as const) : ('aktivitas.dibuat' as const),
      objek: { jenis: 'aktivitas', id: t.id },
      tentang: pegawaiId,
      sesudah: t.isian,
    })),
  );
}
