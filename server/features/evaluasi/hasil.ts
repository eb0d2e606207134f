import { sql } from 'kysely';
import type { PihakEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { KeadaanEvaluasi, Predikat, Rating } from '#rules/enum.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import { predikat as aturanPredikat } from '#rules/penilaian/predikat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { gagalStudi } from './hasil-lama.ts';
import * as queries from './queries.ts';
import { type Periode, yangDinilai } from './siapa.ts';

/** Somebody an assessor evaluates in a period, with what he has or would have by the ratings given so far. */
export interface OrangDinilai {
  pihak: PihakEvaluasi;
  evaluasiId: string | null;
  keadaan: KeadaanEvaluasi;
  ratingHasil: Rating | null;
  ratingPerilaku: Rating | null;
  predikat: Predikat | null;
  /** Not decided: the predikat still follows the ratings. */
  sementara: boolean;
}

/** Everybody this person assesses in a period, by name. For the distribution. */
export async function hasilPenilai(
  tx: TransaksiInstansi,
  k: Konteks,
  penilaiId: string,
  periode: Periode,
): Promise<OrangDinilai[]> {
  const { instansiId } = k.pelaku;
  const pada = hariIni(k);
  const orang = await yangDinilai(tx, instansiId, penilaiId, periode, pada);
  const id = orang.map((o) => o.pegawaiId);
  const baris = new Map(
    (await queries.evaluasiPegawai(tx, instansiId, id, [periode.id])).map((b) => [b.pegawai_id, b]),
  );
  const gagal = await gagalStudi(tx, instansiId, id, periode);
  return orang.map((pihak) => {
    const e = baris.get(pihak.pegawaiId);
    const ratingHasil = (e?.rating_hasil ?? null) as Rating | null;
    const ratingPerilaku = (e?.rating_perilaku ?? null) as Rating | null;
    return {
      pihak,
      evaluasiId: e?.id ?? null,
      keadaan: (e?.keadaan ?? 'BELUM') as KeadaanEvaluasi,
      ratingHasil,
      ratingPerilaku,
      predikat:
        (e?.predikat as Predikat | null) ??
        predikatDari(ratingHasil, ratingPerilaku, pada, gagal.has(pihak.pegawaiId)),
      sementara: !e?.predikat,
    };
  });
}

/** One unit's people of a period by the predikat they have or would have; the head of the unit is not among them. */
export interface JumlahHasil {
  unitKerjaId: string;
  predikat: Predikat;
  jumlah: number;
  sementara: number;
}

/** How many people of each unit have which predikat in a period: numbers only, in one question. */
export async function jumlahHasil(
  tx: TransaksiInstansi,
  k: Konteks,
  periodeId: string,
): Promise<JumlahHasil[]> {
  const { rows } = await sql<{
    unitKerjaId: string;
    predikat: Predikat | null;
    hasil: Rating | null;
    perilaku: Rating | null;
    jumlah: number;
  }>`
    select e.unit_kerja_id as "unitKerjaId", e.predikat, e.rating_hasil as hasil, e.rating_perilaku as perilaku,
      count(*)::int as jumlah
    from evaluasi e
    join penugasan t on t.instansi_id = e.instansi_id and t.id = e.penugasan_id
    join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    where e.instansi_id = ${k.pelaku.instansiId} and e.periode_id = ${periodeId}
      and e.dokumen <> 'D.1.2' and not (j.memimpin_unit and j.unit_kerja_id = e.unit_kerja_id)
    group by 1, 2, 3, 4`.execute(tx);
  return rows.flatMap(({ unitKerjaId, predikat, hasil, perilaku, jumlah }) => {
    const kini = predikat ?? predikatDari(hasil, perilaku, hariIni(k));
    return kini ? [{ unitKerjaId, predikat: kini, jumlah, sementara: predikat ? 0 : jumlah }] : [];
  });
}

function predikatDari(
  hasilKerja: Rating | null,
  perilaku: Rating | null,
  pada: Hari,
  tugasBelajarGagal = false,
): Predikat | null {
  return aturanPredikat.jawab({ hasilKerja, perilaku, tugasBelajarGagal }, pada).nilai?.predikat ?? null;
}
