import type { PihakEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { DaftarAmbilAlih, DaftarEvaluasi } from '#contract/evaluasi.ts';
import type { KeadaanEvaluasi, Predikat, Rating } from '#rules/enum.ts';
import type { DokumenEvaluasi } from '#rules/keberatan/keberatan.ts';
import { hari } from '#rules/kernel/hari.ts';
import { keadaanJendela } from '#rules/penilaian/jangka-waktu.ts';
import { versiSkpPeriode } from '#rules/penilaian/versi-skp-periode.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { capaianBerlaku } from '../capaian-organisasi/read.ts';
import { akhirJendela, dasarTenggat, hitungTenggat } from '../gangguan/read.ts';
import { unitDipimpin } from '../organisasi/read.ts';
import { hitunganRhk } from './fakta.ts';
import { gagalStudi } from './hasil-lama.ts';
import { kekurangan } from './kekurangan.ts';
import { namaPenetap, periodeAda } from './muat.ts';
import * as queries from './queries.ts';
import { jangkaWaktu, type Periode, yangDinilai } from './siapa.ts';

/** The assessor's list of a period: everybody to evaluate, how far each is, what is missing and by whom. */
export function daftarEvaluasi(k: Konteks, periodeId: string): Promise<DaftarEvaluasi> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId: saya } = k.pelaku;
    const periode = await periodeAda(tx, k, periodeId);
    const orang = await yangDinilai(tx, instansiId, saya, periode, hariIni(k));
    return barisMereka(tx, k, periode, saya, orang);
  });
}

/** See {@link daftarEvaluasi}, for the people of any assessor. */
async function barisMereka(
  tx: TransaksiInstansi,
  k: Konteks,
  periode: Periode,
  saya: string,
  orang: readonly PihakEvaluasi[],
): Promise<DaftarEvaluasi> {
  const { instansiId } = k.pelaku;
  const pada = hariIni(k);
  const jendela = keadaanJendela(jangkaWaktu(periode), pada);
  const unit = await unitDipimpin(tx, instansiId, saya, pada.toString());
  const capaian = unit ? await capaianBerlaku(tx, instansiId, unit, periode, pada, k.pelaku.zona) : null;
  const penetap = capaian ? null : await namaPenetap(tx, k, saya);
  const tersimpan = new Map(
    (
      await queries.evaluasiPegawai(
        tx,
        instansiId,
        orang.map((o) => o.pegawaiId),
        [periode.id],
      )
    ).map((e) => [e.pegawai_id, e]),
  );
  const skp = await skpMereka(tx, k, orang, periode);
  const gagal = await gagalStudi(
    tx,
    instansiId,
    orang.map((o) => o.pegawaiId),
    periode,
  );
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
        dokumen: (e?.dokumen ?? 'D.1.1') as DokumenEvaluasi,
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
                tanpaHasil: gagal.has(o.pegawaiId),
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
}

/**
 * The people of this person's assessors whose evaluation fell to him (DL-08): undecided when the window passed, also where
 * nobody began, and those he has decided since.
 */
export function daftarAmbilAlih(k: Konteks, periodeId: string): Promise<DaftarAmbilAlih> {
  return baca(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const periode = await periodeAda(tx, k, periodeId);
    const dasar = await dasarTenggat(tx, instansiId, k.pelaku.zona, hariIni(k).toString());
    const sampai = akhirJendela(dasar, periode.jendela_sampai).hari;
    const batas = hitungTenggat(dasar, 'DL-08', sampai, hariIni(k));
    const lewat = sampai < hariIni(k).toString();
    return {
      jendela: { dari: periode.jendela_dari, sampai, lewat },
      batas: batas?.tenggat ?? sampai,
      isi: lewat ? await yangBeralih(tx, k, periode) : [],
    };
  });
}

async function yangBeralih(
  tx: TransaksiInstansi,
  k: Konteks,
  periode: Periode,
): Promise<DaftarAmbilAlih['isi']> {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  const isi: DaftarAmbilAlih['isi'] = [];
  for (const penilai of await yangDinilai(tx, instansiId, saya, periode, hariIni(k))) {
    const orang = await yangDinilai(tx, instansiId, penilai.pegawaiId, periode, hariIni(k));
    if (orang.length === 0) continue;
    const { bawahan } = await barisMereka(tx, k, periode, penilai.pegawaiId, orang);
    for (const b of bawahan) {
      const belum = b.keadaan === 'BELUM' || b.keadaan === 'DINILAI';
      if (!belum && b.dokumen !== 'D.1.2') continue;
      const kurang = b.kurang.filter((x) => x.kode !== 'W-UMPAN-BALIK-KOSONG');
      isi.push({ ...b, kurang, penilai: { id: penilai.pegawaiId, nama: penilai.nama } });
    }
  }
  return isi;
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
