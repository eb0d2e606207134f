import { randomUUIDv7 } from 'node:crypto';
import type { IsiEvaluasi } from '#contract/evaluasi.ts';
import type { KeadaanEvaluasi } from '#rules/enum.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import type { Berkas } from './muat.ts';
import { type BarisEvaluasiDb, evaluasiPegawai } from './queries.ts';

/** The rows an evaluation points to, as the organisation and the SKP stand. */
export function rujukan({ bahan }: Berkas) {
  return {
    penugasan_id: bahan.pegawai.penugasanId,
    skp_id: bahan.skp.skpId,
    skp_versi_id: bahan.skp.skpVersiId,
    penilai_pegawai_id: bahan.penilai.pegawaiId,
    atasan_pegawai_id: bahan.atasan?.pegawaiId ?? null,
    unit_kerja_id: bahan.pegawai.unitKerjaId,
  };
}

/** Writes the draft: the evaluation and the level of each result. Errors: `sudah-ada`. */
export async function simpan(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  berkas: Berkas,
  isian: IsiEvaluasi,
  keadaan: KeadaanEvaluasi,
): Promise<void> {
  const { instansiId } = k.pelaku;
  const { baris, bahan } = berkas;
  const isi = {
    ...rujukan(berkas),
    keadaan,
    rating_hasil: isian.ratingHasil,
    rating_perilaku: isian.ratingPerilaku,
    alasan_beda_saran: isian.alasanBedaSaran,
    catatan_perilaku: isian.catatanPerilaku,
    catatan: isian.catatan,
    diubah_pada: sekarang(k),
  };
  if (baris)
    await tx
      .updateTable('evaluasi')
      .set({ ...isi, versi: baris.versi + 1 })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
  else {
    const { pegawaiId } = bahan.pegawai;
    if ((await evaluasiPegawai(tx, instansiId, [pegawaiId], [bahan.periode.id])).length > 0)
      throw new Masalah(
        'sudah-ada',
        'Evaluasi pegawai ini untuk periode ini sudah ada. Muat ulang untuk melanjutkannya.',
      );
    await tx
      .insertInto('evaluasi')
      .values({ instansi_id: instansiId, id, pegawai_id: pegawaiId, periode_id: bahan.periode.id, ...isi })
      .execute();
  }
  const tingkat = Object.entries(isian.tingkatRhk);
  if (tingkat.length === 0) return;
  await tx
    .insertInto('evaluasi_rhk')
    .values(
      tingkat.map(([rhkId, t]) => ({
        instansi_id: instansiId,
        evaluasi_id: id,
        rhk_id: rhkId,
        tingkat: t.tingkat,
        catatan: t.catatan || null,
      })),
    )
    .onConflict((c) =>
      c.columns(['instansi_id', 'evaluasi_id', 'rhk_id']).doUpdateSet((eb) => ({
        tingkat: eb.ref('excluded.tingkat'),
        catatan: eb.ref('excluded.catatan'),
      })),
    )
    .execute();
}

/** The row of a change of state. */
export async function catatPeristiwa(
  tx: TransaksiInstansi,
  k: Konteks,
  { baris, jejak }: { baris: Berkas['baris']; jejak: { penetapan: { versi: string | null } } },
  { peristiwa, dari, ke, catatan }: { peristiwa: string; dari: string; ke: string; catatan?: string },
): Promise<void> {
  await tx
    .insertInto('evaluasi_peristiwa')
    .values({
      instansi_id: k.pelaku.instansiId,
      id: randomUUIDv7(),
      evaluasi_id: baris!.id,
      peristiwa,
      dari,
      ke,
      catatan: catatan ?? null,
      oleh_pegawai_id: k.pelaku.pegawaiId,
      versi_aturan: jejak.penetapan.versi ?? '',
      pada: sekarang(k),
    })
    .execute();
}

export async function catatAudit(
  tx: TransaksiInstansi,
  k: Konteks,
  baris: BarisEvaluasiDb,
  peristiwa: PeristiwaAudit,
  sesudah: unknown,
): Promise<void> {
  await catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'evaluasi', id: baris.id },
    // a draft judgement is not yet the employee's to read
    tentang: baris.disampaikan_pada ? baris.pegawai_id : null,
    sesudah,
  });
}

export function ringkas(b: BarisEvaluasiDb) {
  return {
    keadaan: b.keadaan,
    ratingHasil: b.rating_hasil,
    ratingPerilaku: b.rating_perilaku,
    predikat: b.predikat,
  };
}

/** A notice where somebody must act or know. */
export async function kabari(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  jenis: string,
  tautan: string,
  isi: object,
  kunci = `${jenis} ${tautan}`,
): Promise<void> {
  await tx
    .insertInto('pemberitahuan')
    .values({
      instansi_id: k.pelaku.instansiId,
      id: randomUUIDv7(),
      pegawai_id: pegawaiId,
      jenis,
      isi: JSON.stringify(isi),
      tautan,
      kunci,
      dibuat_pada: sekarang(k),
    })
    .execute();
}
