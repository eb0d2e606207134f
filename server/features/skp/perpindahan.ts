import { randomUUIDv7 } from 'node:crypto';
import type { IsianSkp } from '#contract/skp.ts';
import type { Aspek, KeadaanSkp } from '#rules/enum.ts';
import { langkahBerikut } from '#rules/kernel/alur.ts';
import { ALUR_SKP, type PeristiwaSkp } from '#rules/perencanaan/alur-skp.ts';
import { validasiSkp } from '#rules/perencanaan/validasi-skp.ts';
import { catat } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Pelaksana } from '../../konteks.ts';
import { buatVersi, hapusRhkYatim, salinan, tulisIsi } from './isi.ts';
import { type BarisSkp, type BarisVersi, isiVersi, semuaVersi } from './queries.ts';
import { berlakuDari, rancanganDari } from './susun.ts';

/** One RHK that a duty or a study adds to the SKP; the targets are for employee and assessor to agree. */
export interface RhkTambahan {
  uraian: string;
  penugasanDari: string | null;
  plt: boolean;
  indikator: { uraian: string; target: string; aspek: Aspek }[];
}

export interface SkpDitutup {
  skpId: string;
  versiId: string | null;
  sampaiLama: string;
}

export interface VersiDimulai {
  skpId: string;
  versiId: string;
  /** Its row version when it was begun; another one says that somebody went on with it. */
  versi: number;
  nomor: number;
}

/** TUTUP: the SKP of an assignment end with it; what was evaluated stays (L-II.C.6, L-II.C.8). */
export async function tutupSkp(
  tx: TransaksiInstansi,
  p: Pelaksana,
  penugasanId: string,
  berakhir: string,
): Promise<SkpDitutup[]> {
  const hasil: SkpDitutup[] = [];
  for (const skp of await skpPenugasan(tx, p.instansiId, penugasanId, Number(berakhir.slice(0, 4)))) {
    const sampai = berakhir < skp.dari ? skp.dari : berakhir;
    const berlaku = berlakuDari(await semuaVersi(tx, p.instansiId, skp.id));
    const dapat = berlaku && langkah(berlaku.keadaan, 'TUTUP', p);
    if (sampai < skp.sampai)
      await tx
        .updateTable('skp')
        .set({ sampai })
        .where('instansi_id', '=', p.instansiId)
        .where('id', '=', skp.id)
        .execute();
    if (berlaku && dapat) await pindah(tx, p, skp, berlaku, 'TUTUP', 'DITUTUP', 'skp.ditutup');
    hasil.push({ skpId: skp.id, versiId: berlaku && dapat ? berlaku.id : null, sampaiLama: skp.sampai });
  }
  return hasil;
}

/** BUKA_KEMBALI: takes a closing back because the act that closed it was wrong. */
export async function bukaKembaliSkp(tx: TransaksiInstansi, p: Pelaksana, tutup: SkpDitutup): Promise<void> {
  const [skp] = await tx
    .updateTable('skp')
    .set({ sampai: tutup.sampaiLama })
    .where('instansi_id', '=', p.instansiId)
    .where('id', '=', tutup.skpId)
    .returning(['id', 'pegawai_id', 'penugasan_id', 'tahun', 'dari', 'sampai'])
    .execute();
  if (!skp || !tutup.versiId) return;
  const versi = (await semuaVersi(tx, p.instansiId, skp.id)).find((v) => v.id === tutup.versiId);
  if (versi && langkah(versi.keadaan, 'BUKA_KEMBALI', p))
    await pindah(tx, p, skp, versi, 'BUKA_KEMBALI', 'DISETUJUI', 'skp.dibuka-kembali');
}

/**
 * Begins version n + 1 as a draft for the same SKP, with what a duty or a study adds (L-II.A.6.d, L-II.B, L-II.C.7). An
 * open draft is gone on with; one that was handed in goes to the new assessor as it is.
 */
export async function mulaiVersiPerpindahan(
  tx: TransaksiInstansi,
  p: Pelaksana,
  {
    penugasanId,
    tahun,
    tambahan,
    penilaiBaruId,
  }: {
    penugasanId: string;
    tahun: number;
    tambahan: readonly RhkTambahan[];
    penilaiBaruId: string | null;
  },
): Promise<VersiDimulai[]> {
  const hasil: VersiDimulai[] = [];
  for (const skp of await skpPenugasan(tx, p.instansiId, penugasanId, tahun)) {
    const semua = await semuaVersi(tx, p.instansiId, skp.id);
    const rancangan = rancanganDari(semua);
    if (rancangan?.keadaan === 'DIAJUKAN') {
      if (penilaiBaruId) await alihkanPengajuan(tx, p, skp, rancangan, penilaiBaruId);
      continue;
    }
    const berlaku = berlakuDari(semua);
    const asal = rancangan ?? berlaku;
    if (!asal || (!rancangan && (berlaku?.keadaan !== 'DISETUJUI' || !langkah('DISETUJUI', 'REVISI', null))))
      continue;
    const isi = tambahkan(salinan(asal, await isiVersi(tx, p.instansiId, asal.id)), tambahan);
    if (rancangan) {
      if (tambahan.length > 0) await timpa(tx, p, skp, rancangan, isi);
      continue;
    }
    const nomor = (semua[0]?.nomor ?? 0) + 1;
    const versiId = await buatVersi(tx, p.instansiId, skp.id, nomor, isi, p.saat);
    await tulisIsi(tx, p.instansiId, { id: versiId, skp_id: skp.id, keadaan: 'DRAF' }, isi);
    await catatPeristiwa(tx, p, skp, { id: versiId }, 'REVISI', null, 'DRAF');
    await jejak(tx, p, skp, 'skp.direvisi', { nomor: asal.nomor }, { nomor });
    hasil.push({ skpId: skp.id, versiId, versi: 1, nomor });
  }
  return hasil;
}

/** Takes back a draft that a wrong act had begun and nobody has touched. */
export async function hapusVersiPerpindahan(
  tx: TransaksiInstansi,
  p: Pelaksana,
  { skpId, versiId, nomor }: VersiDimulai,
): Promise<void> {
  const { instansiId } = p;
  const skp = await tx
    .selectFrom('skp')
    .select(['id', 'pegawai_id', 'penugasan_id', 'tahun', 'dari', 'sampai'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', skpId)
    .executeTakeFirst();
  await tx
    .deleteFrom('skp_peristiwa')
    .where('instansi_id', '=', instansiId)
    .where('skp_versi_id', '=', versiId)
    .execute();
  await tx.deleteFrom('skp_versi').where('instansi_id', '=', instansiId).where('id', '=', versiId).execute();
  await hapusRhkYatim(tx, instansiId, skpId);
  if (skp) await jejak(tx, p, skp, 'skp.dihapus', { nomor }, undefined);
}

function langkah(dari: KeadaanSkp, peristiwa: PeristiwaSkp, p: Pelaksana | null) {
  if (!p) return langkahBerikut(ALUR_SKP, dari, peristiwa);
  return langkahBerikut(ALUR_SKP, dari, peristiwa, p.oleh ? 'OPERATOR' : 'SISTEM');
}

function skpPenugasan(tx: TransaksiInstansi, instansiId: string, penugasanId: string, sejakTahun: number) {
  return tx
    .selectFrom('skp')
    .select(['id', 'pegawai_id', 'penugasan_id', 'tahun', 'dari', 'sampai'])
    .where('instansi_id', '=', instansiId)
    .where('penugasan_id', '=', penugasanId)
    .where('tahun', '>=', sejakTahun)
    .orderBy('tahun')
    .forUpdate()
    .execute();
}

function tambahkan(isi: IsianSkp, tambahan: readonly RhkTambahan[]): IsianSkp {
  return {
    ...isi,
    rhk: [
      ...isi.rhk,
      ...tambahan.map((r) => ({
        id: randomUUIDv7(),
        jenis: 'UTAMA' as const,
        uraian: r.uraian,
        rhkPimpinanId: null,
        rhkPimpinanTeks: null,
        penugasanDari: r.penugasanDari,
        metodeCascading: null,
        klasifikasiPlt: r.plt,
        sasaranId: null,
        selId: null,
        indikator: r.indikator.map((i) => ({
          id: randomUUIDv7(),
          uraian: i.uraian,
          target: i.target,
          targetAngka: null,
          satuan: null,
          aspek: isi.pendekatan === 'KUANTITATIF' ? i.aspek : null,
          perspektif: null,
          polaritas: 'MAKSIMALKAN' as const,
        })),
      })),
    ],
  };
}

async function timpa(tx: TransaksiInstansi, p: Pelaksana, skp: BarisSkp, versi: BarisVersi, isi: IsianSkp) {
  await tulisIsi(tx, p.instansiId, versi, isi);
  await naikkan(tx, p, versi.id, { versi: versi.versi + 1 });
  await jejak(tx, p, skp, 'skp.disimpan', { versi: versi.versi }, { versi: versi.versi + 1 });
}

async function alihkanPengajuan(
  tx: TransaksiInstansi,
  p: Pelaksana,
  skp: BarisSkp,
  versi: BarisVersi,
  penilaiId: string,
): Promise<void> {
  const isi = { penilai_pegawai_id: penilaiId, dibuka_penilai_pada: null, versi: versi.versi + 1 };
  await naikkan(tx, p, versi.id, isi);
  await jejak(
    tx,
    p,
    skp,
    'skp.beralih-penilai',
    { penilaiId: versi.penilai_pegawai_id },
    { penilaiId, nomor: versi.nomor },
  );
}

async function pindah(
  tx: TransaksiInstansi,
  p: Pelaksana,
  skp: BarisSkp,
  versi: BarisVersi,
  peristiwa: PeristiwaSkp,
  ke: KeadaanSkp,
  audit: PeristiwaAudit,
): Promise<void> {
  await naikkan(tx, p, versi.id, { keadaan: ke, versi: versi.versi + 1 });
  await catatPeristiwa(tx, p, skp, versi, peristiwa, versi.keadaan, ke);
  const { nomor } = versi;
  await jejak(tx, p, skp, audit, { nomor, keadaan: versi.keadaan }, { nomor, keadaan: ke });
}

function naikkan(
  tx: TransaksiInstansi,
  p: Pelaksana,
  versiId: string,
  isi: { versi: number; keadaan?: KeadaanSkp; penilai_pegawai_id?: string; dibuka_penilai_pada?: null },
) {
  return tx
    .updateTable('skp_versi')
    .set({ ...isi, diubah_pada: p.saat })
    .where('instansi_id', '=', p.instansiId)
    .where('id', '=', versiId)
    .execute();
}

async function catatPeristiwa(
  tx: TransaksiInstansi,
  p: Pelaksana,
  skp: BarisSkp,
  versi: { id: string },
  peristiwa: PeristiwaSkp,
  dari: KeadaanSkp | null,
  ke: KeadaanSkp,
): Promise<void> {
  await tx
    .insertInto('skp_peristiwa')
    .values({
      instansi_id: p.instansiId,
      id: randomUUIDv7(),
      skp_id: skp.id,
      skp_versi_id: versi.id,
      peristiwa,
      dari,
      ke,
      oleh_pegawai_id: p.oleh,
      versi_aturan: validasiSkp.versi.at(-1)!.mulai,
      pada: p.saat,
    })
    .execute();
}

function jejak(
  tx: TransaksiInstansi,
  p: Pelaksana,
  skp: BarisSkp,
  peristiwa: PeristiwaAudit,
  sebelum: unknown,
  sesudah: unknown,
): Promise<void> {
  return catat(tx, {
    instansiId: p.instansiId,
    pelaku: p.oleh,
    peristiwa,
    objek: { jenis: 'skp', id: skp.id },
    tentang: skp.pegawai_id,
    sebelum,
    sesudah,
    permintaanId: p.permintaanId,
  });
}
