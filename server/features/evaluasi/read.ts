import { sql } from 'kysely';
import type { DaftarEvaluasi, DaftarHasilSaya, Evaluasi, Mengapa } from '#contract/evaluasi.ts';
import type { KeadaanEvaluasi, Predikat, Rating } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { keadaanJendela } from '#rules/penilaian/jangka-waktu.ts';
import { versiSkpPeriode } from '#rules/penilaian/versi-skp-periode.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { capaianBerlaku } from '../capaian-organisasi/read.ts';
import { unitDipimpin } from '../organisasi/read.ts';
import { namaPeriode } from '../periode/read.ts';
import { hitunganRhk } from './fakta.ts';
import { kekurangan } from './kekurangan.ts';
import { type Berkas, kedudukanEvaluasi, muatBerkas, namaPenetap, periodeAda, tampilkan } from './muat.ts';
import { kemampuan, pastikanBolehMembaca, peranPada, sudahDisampaikan, terkunci } from './policy.ts';
import * as queries from './queries.ts';
import { jangkaWaktu, type Periode, yangDinilai } from './siapa.ts';
import { mengapaDari } from './view.ts';

/** The assessor's list of a period: everybody to evaluate, how far each is, what is missing and by whom. */
export function daftarEvaluasi(k: Konteks, periodeId: string): Promise<DaftarEvaluasi> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId: saya } = k.pelaku;
    const pada = hariIni(k);
    const periode = await periodeAda(tx, k, periodeId);
    const jendela = keadaanJendela(jangkaWaktu(periode), pada);
    const orang = await yangDinilai(tx, instansiId, saya, periode, pada);
    const unit = await unitDipimpin(tx, instansiId, saya, pada.toString());
    const capaian = unit ? await capaianBerlaku(tx, instansiId, unit, periode, pada, k.pelaku.zona) : null;
    const penetap = capaian ? null : await namaPenetap(tx, k, saya);
    const tersimpan = new Map(
      (
        await queries.evaluasiPegawai(
          tx,
          instansiId,
          orang.map((o) => o.pegawaiId),
          [periodeId],
        )
      ).map((e) => [e.pegawai_id, e]),
    );
    const skp = await skpMereka(tx, k, orang, periode);
    const hitungan = await hitunganRhk(
      tx,
      instansiId,
      saya,
      await idPeriode(tx, instansiId, periode),
      orang.flatMap((o) => {
        const skpVersiId = tersimpan.get(o.pegawaiId)?.skp_versi_id ?? skp.get(o.penugasanId);
        const evaluasiId = tersimpan.get(o.pegawaiId)?.id ?? null;
        return skpVersiId ? [{ pegawaiId: o.pegawaiId, skpVersiId, evaluasiId }] : [];
      }),
    );
    return {
      jendela: { dari: periode.jendela_dari, sampai: periode.jendela_sampai, keadaan: jendela },
      capaianOrganisasi: capaian?.predikat ?? null,
      bawahan: orang.map((o) => {
        const e = tersimpan.get(o.pegawaiId);
        const skpVersiId = e?.skp_versi_id ?? skp.get(o.penugasanId);
        const h = skpVersiId ? hitungan.get(skpVersiId) : undefined;
        const rhk = { jumlah: h?.jumlah ?? 0, berrealisasi: h?.berrealisasi ?? 0, dinilai: h?.dinilai ?? 0 };
        const ratingHasil = (e?.rating_hasil ?? null) as Rating | null;
        const ratingPerilaku = (e?.rating_perilaku ?? null) as Rating | null;
        const { pegawaiId: id, nama, nip, jabatan, unitKerja } = o;
        return {
          pegawai: { id, nama, nip, jabatan, unitKerja },
          evaluasiId: e?.id ?? null,
          keadaan: (e?.keadaan ?? 'BELUM') as KeadaanEvaluasi,
          ratingHasil,
          ratingPerilaku,
          predikat: (e?.predikat ?? null) as Predikat | null,
          rhk,
          umpanBalik: h?.umpanBalik ?? 0,
          kurang: e?.ditetapkan_pada
            ? []
            : kekurangan(
                {
                  skpDitetapkan: skpVersiId !== undefined,
                  rhk,
                  umpanBalikPenilai: h?.umpanBalikPenilai ?? 0,
                  ratingHasil,
                  ratingPerilaku,
                  capaianOrganisasi: capaian?.predikat ?? null,
                  jendela,
                },
                { pegawai: nama, penetap },
              ),
        };
      }),
    };
  });
}

/** The employee's own results; before delivery only that there is one. */
export function hasilSaya(k: Konteks, tahun?: number): Promise<DaftarHasilSaya> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    let q = tx
      .selectFrom('evaluasi as e')
      .innerJoin('periode as w', (on) =>
        on.onRef('w.instansi_id', '=', 'e.instansi_id').onRef('w.id', '=', 'e.periode_id'),
      )
      .innerJoin('pegawai as n', (on) =>
        on.onRef('n.instansi_id', '=', 'e.instansi_id').onRef('n.id', '=', 'e.penilai_pegawai_id'),
      )
      .selectAll('e')
      .select(['w.tahun', 'w.jenis as jenisPeriode', 'w.ke', 'n.nama as namaPenilai', 'w.ditutup_pada'])
      .where('e.instansi_id', '=', instansiId)
      .where('e.pegawai_id', '=', pegawaiId)
      // a correction shows once it is decided; one that came to nothing never does
      .where(sql<boolean>`(e.koreksi_id is null or e.ditetapkan_pada is not null)`);
    if (tahun !== undefined) q = q.where('w.tahun', '=', tahun);
    const baris = await q.orderBy('w.sampai', 'desc').orderBy('w.jenis').execute();
    return {
      isi: baris.map((b) => {
        const keadaan = b.keadaan as KeadaanEvaluasi;
        const terlihat = sudahDisampaikan(keadaan, b.disampaikan_pada);
        const jenis = b.jenisPeriode as 'TAHUNAN';
        return {
          id: b.id,
          periode: { id: b.periode_id, nama: namaPeriode(b.tahun, jenis, b.ke), tahun: b.tahun, jenis },
          penilai: { id: b.penilai_pegawai_id, nama: b.namaPenilai },
          keadaan,
          predikat: terlihat ? (b.predikat as Predikat | null) : null,
          disampaikanPada: b.disampaikan_pada,
          diterimaPada: b.diterima_pada,
          digantikanOleh: b.digantikan_oleh,
          koreksi: b.koreksi_id !== null,
          kemampuan: [
            ...(terlihat ? ['evaluasi.baca'] : []),
            ...kemampuan(keadaan, ['PEGAWAI'], terkunci(b, b.ditutup_pada)),
          ],
        };
      }),
    };
  });
}

/** One evaluation, for the three people it concerns. */
export function evaluasi(k: Konteks, id: string): Promise<Evaluasi> {
  return baca(k, async (tx) => tampilkan(tx, k, await terbaca(tx, k, id)));
}

/** What an evaluation would rest on, before anything was written; the saved one where there is one. For the assessor. */
export function bahanEvaluasi(k: Konteks, pegawaiId: string, periodeId: string): Promise<Evaluasi> {
  return baca(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const periode = await periodeAda(tx, k, periodeId);
    const baris = (await queries.evaluasiPegawai(tx, instansiId, [pegawaiId], [periodeId]))[0] ?? null;
    const adaPegawai = baris ?? (await pegawaiAda(tx, instansiId, pegawaiId));
    if (!adaPegawai) throw tidakDitemukan('Pegawai');
    const siapa = await kedudukanEvaluasi(tx, k, pegawaiId, periode, baris);
    const peran = peranPada(k.pelaku.pegawaiId, siapa.kedudukan);
    if (!peran.includes('PENILAI') && !peran.includes('ATASAN_PENILAI'))
      throw tidakBerwenang('Bahan evaluasi hanya dapat dibaca pejabat penilai dan atasannya.');
    return tampilkan(tx, k, await muatBerkas(tx, k, periode, siapa, baris));
  });
}

/** Why this predikat: from what was kept at the decision, or from the present facts before it. */
export function mengapa(k: Konteks, id: string): Promise<Mengapa> {
  return baca(k, async (tx) => {
    const berkas = await terbaca(tx, k, id);
    return mengapaDari(berkas, peranPada(k.pelaku.pegawaiId, berkas.kedudukan));
  });
}

export { hasilPenilai, jumlahHasil, type OrangDinilai } from './hasil.ts';
export { periodeAda } from './muat.ts';
export { type PredikatTahunan, predikatTahunan } from './predikat-tahunan.ts';
export { type RingkasanEvaluasi, ringkasanEvaluasi } from './ringkasan.ts';

async function terbaca(tx: TransaksiInstansi, k: Konteks, id: string) {
  const baris = await queries.evaluasiDengan(tx, k.pelaku.instansiId, id);
  if (!baris) throw tidakDitemukan('Evaluasi');
  const periode = await periodeAda(tx, k, baris.periode_id);
  const siapa = await kedudukanEvaluasi(tx, k, baris.pegawai_id, periode, baris);
  const peran = peranPada(k.pelaku.pegawaiId, siapa.kedudukan);
  pastikanBolehMembaca(peran, baris.keadaan as KeadaanEvaluasi, baris.disampaikan_pada);
  const berkas: Berkas = await muatBerkas(tx, k, periode, siapa, baris);
  return { ...berkas, baris };
}

async function skpMereka(
  tx: TransaksiInstansi,
  k: Konteks,
  orang: readonly { penugasanId: string }[],
  periode: Periode,
): Promise<Map<string, string>> {
  if (orang.length === 0) return new Map();
  const penugasan = orang.map((o) => o.penugasanId);
  const versi = await queries.versiSkpDitetapkan(tx, k.pelaku.instansiId, penugasan, periode.tahun);
  return new Map(
    penugasan.flatMap((id): [string, string][] => {
      const milik = versi.filter((v) => v.penugasanId === id);
      const dipakai = versiSkpPeriode(milik, hari(periode.sampai), hariIni(k));
      return dipakai ? [[id, dipakai.skpVersiId]] : [];
    }),
  );
}

/** The period itself; for the annual evaluation also those of the year. */
async function idPeriode(tx: TransaksiInstansi, instansiId: string, periode: Periode): Promise<string[]> {
  const berkala =
    periode.jenis === 'TAHUNAN' ? await queries.periodeBerkala(tx, instansiId, periode.tahun) : [];
  return [periode.id, ...berkala.map((p) => p.id)];
}

function pegawaiAda(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('pegawai')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
}
