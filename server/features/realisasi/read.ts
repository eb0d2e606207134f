import type { LembarRealisasi, Realisasi } from '#contract/realisasi.ts';
import type { PeriodeJenis, Polaritas } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { capaianIndikator } from '#rules/penilaian/capaian-indikator.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { namaPeriode } from '../periode/read.ts';
import { isiVersiSkp, type SkpBerlaku, skpBerlakuPada } from '../skp/read.ts';
import { pastikanBolehBaca, sebabTerkunci } from './policy.ts';
import {
  type BarisPeriode,
  kumpulkanAktivitas,
  periodeDilaporkan,
  periodeRealisasi,
  realisasiPeriode,
} from './queries.ts';
import { susunUsulan, usulanAngka } from './usulan.ts';

/**
 * One period's sheet of a person, the caller when none is named: each RHK with what was realised and what its verified
 * activities propose. Errors: `tidak-ditemukan`.
 */
export function lembarRealisasi(k: Konteks, periodeId: string, pegawaiId?: string): Promise<LembarRealisasi> {
  const { instansiId } = k.pelaku;
  const siapa = pegawaiId ?? k.pelaku.pegawaiId;
  return baca(k, async (tx) => {
    const periode = await periodeRealisasi(tx, instansiId, periodeId);
    const pegawai = await tx
      .selectFrom('pegawai')
      .select(['id', 'nama'])
      .where('instansi_id', '=', instansiId)
      .where('id', '=', siapa)
      .executeTakeFirst();
    if (!periode || !pegawai) throw tidakDitemukan(periode ? 'Pegawai' : 'Periode');
    await pastikanBolehBaca(tx, k, siapa, periodeId);
    const skp = await skpPeriode(tx, k, siapa, periode);
    const terkunci = await sebabTerkunci(tx, k, siapa, periode);
    return {
      periode: {
        id: periode.id,
        nama: namaPeriode(periode.tahun, periode.jenis as PeriodeJenis, periode.ke),
        dari: periode.dari,
        sampai: periode.sampai,
        jendelaDari: periode.jendela_dari,
        jendelaSampai: periode.jendela_sampai,
        ditutup: periode.ditutup_pada !== null,
      },
      pegawai,
      skpId: skp?.id ?? null,
      pendekatan: skp?.pendekatan ?? null,
      terkunci,
      rhk: skp ? await isiLembar(tx, k, siapa, periode, skp) : [],
      kemampuan: skp && !terkunci && siapa === k.pelaku.pegawaiId ? ['UBAH'] : [],
    };
  });
}

/** The SKP a period's realisasi belong to: in force on its last day, or today while it still runs. */
export async function skpPeriode(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  periode: BarisPeriode,
): Promise<SkpBerlaku | undefined> {
  const kini = hariIni(k).toString();
  const hariItu = kini < periode.dari ? periode.dari : kini < periode.sampai ? kini : periode.sampai;
  return (
    (await skpBerlakuPada(tx, k.pelaku.instansiId, pegawaiId, hariItu)) ??
    skpBerlakuPada(tx, k.pelaku.instansiId, pegawaiId, periode.sampai)
  );
}

async function isiLembar(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  periode: BarisPeriode,
  skp: SkpBerlaku,
): Promise<LembarRealisasi['rhk']> {
  const { instansiId } = k.pelaku;
  const { rhk } = await isiVersiSkp(tx, instansiId, skp.versiId);
  const tertulis = await realisasiPeriode(tx, instansiId, pegawaiId, periode.id);
  const kumpulan = new Map(
    (await kumpulkanAktivitas(tx, instansiId, pegawaiId, periode.dari, periode.sampai)).map((a) => [
      a.rhkId,
      a,
    ]),
  );
  const milik = (rhkId: string, indikatorId: string | null) =>
    tertulis.find((r) => r.rhkId === rhkId && r.indikatorId === indikatorId) ?? null;
  return rhk.map((r) => ({
    id: r.id,
    uraian: r.uraian,
    jenis: r.jenis,
    realisasi: milik(r.id, null),
    usulan: susunUsulan(kumpulan.get(r.id)),
    indikator: r.indikator.map((i) => {
      const realisasi = milik(r.id, i.id);
      return {
        id: i.id,
        uraian: i.uraian,
        aspek: i.aspek,
        perspektif: i.perspektif,
        target: i.target,
        targetAngka: i.targetAngka,
        satuan: i.satuan,
        polaritas: i.polaritas,
        usulanAngka: usulanAngka(kumpulan.get(r.id), i.satuan),
        realisasi,
        capaian: capaian(i.targetAngka, realisasi, i.polaritas, periode.sampai),
      };
    }),
  }));
}

function capaian(target: number | null, realisasi: Realisasi | null, polaritas: Polaritas, sampai: string) {
  const jawaban = capaianIndikator.jawab(
    { target, realisasi: realisasi?.angka ?? null, polaritas },
    hari(sampai),
  );
  return {
    keadaan: jawaban.keadaan,
    persen: jawaban.nilai?.persen ?? null,
    pesan: jawaban.alasan[0]?.pesan ?? null,
  };
}

/** How a person's results stand in the newest period that is being reported, for a dialogue. Null without an SKP. */
export async function capaianTerkini(tx: TransaksiInstansi, k: Konteks, pegawaiId: string) {
  const periode = await periodeDilaporkan(tx, k.pelaku.instansiId, hariIni(k).toString());
  const skp = periode && (await skpPeriode(tx, k, pegawaiId, periode));
  if (!periode || !skp) return null;
  const rhk = await isiLembar(tx, k, pegawaiId, periode, skp);
  return {
    periode: namaPeriode(periode.tahun, periode.jenis as PeriodeJenis, periode.ke),
    rhk: rhk.map((r) => {
      const persen = r.indikator.flatMap((i) => (i.capaian.persen === null ? [] : [i.capaian.persen]));
      return {
        uraian: r.uraian,
        persen: persen.length > 0 ? Math.min(...persen) : null,
        adaRealisasi: r.realisasi !== null || r.indikator.some((i) => i.realisasi !== null),
      };
    }),
  };
}
