import type { PihakEvaluasi } from '#contract/bahan-evaluasi.ts';
import { type Hari, hari, sebelum, sesudah } from '#rules/kernel/hari.ts';
import { hariPenilai, hariPenugasan, type JangkaWaktu } from '#rules/penilaian/jangka-waktu.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type OrangBertugas, orangBertugas, type periodeDengan, pihakPada } from './queries.ts';

export type Periode = NonNullable<Awaited<ReturnType<typeof periodeDengan>>>;

/** Who is evaluated in a period, by whom, and who stands above that assessor. */
export interface ParaPihak {
  pegawai: PihakEvaluasi;
  penilai: PihakEvaluasi;
  atasan: PihakEvaluasi | null;
}

export function jangkaWaktu(periode: Periode): JangkaWaktu {
  return {
    jendela: { dari: hari(periode.jendela_dari), sampai: hari(periode.jendela_sampai) },
    sampai: hari(periode.sampai),
  };
}

/** The three parties for one employee. Null when he holds no post in the period, or nobody assesses him. */
export async function paraPihak(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  periode: Periode,
  pada: Hari,
): Promise<ParaPihak | null> {
  const hariTugas = hariPenugasan(jangkaWaktu(periode), pada).toString();
  const [orang] = await orangBertugas(tx, instansiId, hariTugas, { pegawaiId });
  const penilaiId = orang && penilaiPada(orang, periode, pada);
  const penilai = penilaiId && (await pihakPada(tx, instansiId, penilaiId, pada.toString()));
  if (!orang || !penilai) return null;
  const [diAtas] = await orangBertugas(tx, instansiId, pada.toString(), { pegawaiId: penilai.pegawaiId });
  const atasanId = diAtas && penilaiPada(diAtas, periode, pada);
  const atasan = atasanId ? await pihakPada(tx, instansiId, atasanId, pada.toString()) : null;
  return { pegawai: orang.pihak, penilai, atasan };
}

/** Everybody this person evaluates in a period, by name. */
export async function yangDinilai(
  tx: TransaksiInstansi,
  instansiId: string,
  penilaiId: string,
  periode: Periode,
  pada: Hari,
): Promise<PihakEvaluasi[]> {
  const semua = await dinilaiOleh(tx, instansiId, [penilaiId], periode, pada);
  return semua.map((o) => o.pihak);
}

/** Everybody whom one of these people evaluates in a period, with that assessor. */
export async function dinilaiOleh(
  tx: TransaksiInstansi,
  instansiId: string,
  penilaiId: readonly string[],
  periode: Periode,
  pada: Hari,
): Promise<{ pihak: PihakEvaluasi; penilaiId: string }[]> {
  if (penilaiId.length === 0) return [];
  const hariTugas = hariPenugasan(jangkaWaktu(periode), pada).toString();
  const semua = await orangBertugas(tx, instansiId, hariTugas, { pernahDinilaiOleh: penilaiId });
  return semua.flatMap((o) => {
    const penilai = penilaiPada(o, periode, pada);
    return penilai && penilaiId.includes(penilai) ? [{ pihak: o.pihak, penilaiId: penilai }] : [];
  });
}

/** The assessor of the day the rule points to; where the post had none yet, the one of today. */
export function penilaiPada(
  orang: Pick<OrangBertugas, 'mulai' | 'penilai' | 'penilaiTugas'>,
  periode: Periode,
  pada: Hari,
): string | null {
  const padaHari = (daftar: OrangBertugas['penilai'], h: Hari) =>
    daftar.find((n) => !sesudah(hari(n.dari), h) && !(n.sampai && sebelum(hari(n.sampai), h)));
  const hariItu = hariPenilai(jangkaWaktu(periode), hari(orang.mulai), pada);
  // L-IV.A.5: while the duty as Plt. lasts, the head it reports to; afterwards the definitive post's assessor again
  const menurutAturan = padaHari(orang.penilaiTugas, hariItu) ?? padaHari(orang.penilai, hariItu);
  return (menurutAturan ?? padaHari(orang.penilai, pada))?.pegawaiId ?? null;
}
