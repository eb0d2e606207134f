import type { PihakEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { akhirJendela, type DasarTenggat, hariSetempat, hitungTenggat } from '../gangguan/read.ts';
import { namaPeriode } from '../periode/read.ts';
import * as queries from './queries.ts';
import { dinilaiOleh, type Periode, yangDinilai } from './siapa.ts';

interface Beralih {
  periodeId: string;
  periode: string;
  jumlah: number;
  batas: string | null;
}

/** What falls to the superior of an assessor, for the home. */
export interface RingkasanAtasan {
  /** Undecided when the window had passed; `penilai` where it is the people of one assessor alone. */
  beralih: (Beralih & { penilai: string | null })[];
  /** Decided by the superior and not delivered. */
  beralihDisampaikan: Beralih[];
}

/** See {@link RingkasanAtasan}; only periods that are open and whose window has begun. */
export async function ringkasanAtasan(
  tx: TransaksiInstansi,
  k: Konteks,
  dasar: DasarTenggat,
  berjalan: readonly Periode[],
): Promise<RingkasanAtasan> {
  const hasil: RingkasanAtasan = { beralih: [], beralihDisampaikan: [] };
  const { instansiId, pegawaiId } = k.pelaku;
  const kini = hariIni(k);
  for (const periode of berjalan) {
    const akhir = akhirJendela(dasar, periode.jendela_sampai).hari;
    if (akhir >= kini.toString()) continue;
    const sebutan = { periodeId: periode.id, periode: nama(periode) };
    const penilai = await yangDinilai(tx, instansiId, pegawaiId, periode, kini);
    const belum = await belumDitetapkan(tx, k, penilai, periode);
    const silam = new Set(belum.map((o) => o.penilaiId));
    if (belum.length > 0)
      hasil.beralih.push({
        ...sebutan,
        jumlah: belum.length,
        batas: hitungTenggat(dasar, 'DL-08', akhir, kini)?.tenggat ?? null,
        penilai: silam.size === 1 ? (penilai.find((p) => silam.has(p.pegawaiId))?.nama ?? null) : null,
      });
    const menunggu = await d12BelumDisampaikan(tx, instansiId, pegawaiId, periode.id);
    if (menunggu.length > 0)
      hasil.beralihDisampaikan.push({
        ...sebutan,
        jumlah: menunggu.length,
        batas:
          menunggu
            .flatMap((e) => hitungTenggat(dasar, 'DL-09', hariSetempat(dasar, e.saat), kini)?.tenggat ?? [])
            .sort()[0] ?? null,
      });
  }
  return hasil;
}

/** Those of these assessors' people whom nobody decided about, and who have an SKP to be judged by. */
async function belumDitetapkan(
  tx: TransaksiInstansi,
  k: Konteks,
  penilai: readonly PihakEvaluasi[],
  periode: Periode,
) {
  const { instansiId } = k.pelaku;
  const id = penilai.map((p) => p.pegawaiId);
  const orang = await dinilaiOleh(tx, instansiId, id, periode, hariIni(k));
  const dinilai = orang.map((o) => o.pihak);
  const evaluasi = await queries.evaluasiPegawai(
    tx,
    instansiId,
    dinilai.map((o) => o.pegawaiId),
    [periode.id],
  );
  const ditetapkan = new Set(evaluasi.filter((e) => e.ditetapkan_pada).map((e) => e.pegawai_id));
  const dapat = await berSkp(tx, instansiId, dinilai, periode.tahun);
  return orang.filter((o) => dapat.has(o.pihak.pegawaiId) && !ditetapkan.has(o.pihak.pegawaiId));
}

/** Who of these people has an SKP of the year that was set. */
export async function berSkp(
  tx: TransaksiInstansi,
  instansiId: string,
  orang: readonly PihakEvaluasi[],
  tahun: number,
): Promise<Set<string>> {
  if (orang.length === 0) return new Set();
  const penugasan = orang.map((o) => o.penugasanId);
  const versi = await queries.versiSkpDitetapkan(tx, instansiId, penugasan, tahun);
  const ada = new Set(versi.map((v) => v.penugasanId));
  return new Set(orang.filter((o) => ada.has(o.penugasanId)).map((o) => o.pegawaiId));
}

function d12BelumDisampaikan(
  tx: TransaksiInstansi,
  instansiId: string,
  atasanId: string,
  periodeId: string,
): Promise<{ saat: string }[]> {
  return tx
    .selectFrom('evaluasi')
    .select('ditetapkan_pada as saat')
    .$narrowType<{ saat: string }>()
    .where('instansi_id', '=', instansiId)
    .where('periode_id', '=', periodeId)
    .where('atasan_pegawai_id', '=', atasanId)
    .where('keadaan', '=', 'DIALIHKAN_ATASAN')
    .where('disampaikan_pada', 'is', null)
    .where('tak_berlaku_pada', 'is', null)
    .execute();
}

function nama({ tahun, jenis, ke }: Periode): string {
  return namaPeriode(tahun, jenis as Parameters<typeof namaPeriode>[1], ke);
}
