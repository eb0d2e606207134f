import { sql } from 'kysely';
import type { KeadaanEvaluasi, Predikat } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { hariPenugasan } from '#rules/penilaian/jangka-waktu.ts';
import { versiSkpPeriode } from '#rules/penilaian/versi-skp-periode.ts';
import type { KodeTenggat } from '#rules/tables/tenggat.ts';
import { adalahBerkala } from '#rules/waktu/periode.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { type DasarTenggat, hariSetempat, hitungTenggat } from '../gangguan/read.ts';
import type { Identitas } from '../organisasi/read.ts';
import { namaPeriode } from '../periode/read.ts';
import { hitunganRhk } from './fakta.ts';
import { sudahDisampaikan } from './policy.ts';
import * as queries from './queries.ts';
import { berSkp, type RingkasanAtasan, ringkasanAtasan } from './ringkasan-atasan.ts';
import { jangkaWaktu, type Periode, yangDinilai } from './siapa.ts';

interface PeriodeBerjalan {
  periodeId: string;
  periode: string;
  /** The last day of the window. */
  batas: string;
}

/** How evaluations stand for one person, for the home. What was not delivered yet is not in it. */
export interface RingkasanEvaluasi extends RingkasanAtasan {
  terakhir: { id: string; periode: string; predikat: Predikat } | null;
  /** Delivered, waiting for the employee's receipt until `batas`. */
  perluDiterima: { id: string; periode: string; penilai: string; batas: string | null }[];
  /** RHK of the person's own without realisasi in a period that is being evaluated. */
  realisasiKurang: (PeriodeBerjalan & { jumlah: number; dari: number })[];
  /** People with an SKP that was set whom the person has not evaluated in such a period. */
  perluDinilai: (PeriodeBerjalan & { jumlah: number; dari: number })[];
  /** Decided by the person and not delivered; `batas` is the earliest limit among them. */
  perluDisampaikan: { periodeId: string; periode: string; jumlah: number; batas: string | null }[];
}

/** Windows that passed longer ago than this are the operator's matter, no longer the day's work. */
const HARI_MASIH_DIINGATKAN = 60;

/** See {@link RingkasanEvaluasi}; `saya` is the person's post today, `dasar` what deadlines are counted with. */
export async function ringkasanEvaluasi(
  tx: TransaksiInstansi,
  k: Konteks,
  saya: Identitas | undefined,
  dasar: DasarTenggat,
): Promise<RingkasanEvaluasi> {
  const berjalan = await periodeBerjalan(tx, k);
  const milik = await milikSaya(tx, k);
  const batas = (kode: KodeTenggat, saat: string | null) => hariTenggat(k, dasar, kode, saat);
  const terlihat = milik.filter((e) => e.predikat && sudahDisampaikan(e.keadaan, e.disampaikan_pada));
  const terakhir = terlihat[0];
  return {
    terakhir: terakhir
      ? { id: terakhir.id, periode: nama(terakhir), predikat: terakhir.predikat as Predikat }
      : null,
    perluDiterima: milik
      .filter((e) => !e.ditutup_pada || e.koreksi_id)
      .flatMap((e) => {
        const { id, keadaan, disampaikan_pada: saat } = e;
        if (keadaan === 'DISAMPAIKAN')
          return [{ id, periode: nama(e), penilai: e.penilai, batas: batas('DL-06', saat) }];
        if (keadaan !== 'DIALIHKAN_ATASAN' || !saat || e.diterima_pada) return [];
        return [{ id, periode: nama(e), penilai: e.atasan ?? e.penilai, batas: batas('DL-10', saat) }];
      }),
    realisasiKurang: saya ? await realisasiKurang(tx, k, saya, berjalan, milik) : [],
    ...(k.pelaku.peran.has('PENILAI')
      ? await sebagaiPenilai(tx, k, berjalan, batas)
      : { perluDinilai: [], perluDisampaikan: [] }),
    ...(await ringkasanAtasan(tx, k, dasar, k.pelaku.peran.has('PENILAI') ? berjalan : [])),
  };
}

/** Periods whose window has begun and that are not closed. */
function periodeBerjalan(tx: TransaksiInstansi, k: Konteks): Promise<Periode[]> {
  const kini = hariIni(k);
  return tx
    .selectFrom('periode')
    .selectAll()
    .where('instansi_id', '=', k.pelaku.instansiId)
    .where('jendela_dari', '<=', kini.toString())
    .where('jendela_sampai', '>=', kini.subtract({ days: HARI_MASIH_DIINGATKAN }).toString())
    .where('ditutup_pada', 'is', null)
    .orderBy('jendela_sampai')
    .execute();
}

/** The person's own evaluations, latest period first. */
function milikSaya(tx: TransaksiInstansi, k: Konteks) {
  return tx
    .selectFrom('evaluasi as e')
    .innerJoin('periode as w', (on) =>
      on.onRef('w.instansi_id', '=', 'e.instansi_id').onRef('w.id', '=', 'e.periode_id'),
    )
    .innerJoin('pegawai as n', (on) =>
      on.onRef('n.instansi_id', '=', 'e.instansi_id').onRef('n.id', '=', 'e.penilai_pegawai_id'),
    )
    .leftJoin('pegawai as x', (on) =>
      on.onRef('x.instansi_id', '=', 'e.instansi_id').onRef('x.id', '=', 'e.atasan_pegawai_id'),
    )
    .select(['e.diterima_pada', 'e.koreksi_id', 'x.nama as atasan', 'w.ditutup_pada'])
    .select(['e.id', 'e.periode_id', 'e.keadaan', 'e.predikat', 'e.disampaikan_pada', 'e.ditetapkan_pada'])
    .select(['n.nama as penilai', 'w.tahun', 'w.jenis', 'w.ke'])
    .$narrowType<{ keadaan: KeadaanEvaluasi }>()
    .where('e.instansi_id', '=', k.pelaku.instansiId)
    .where('e.pegawai_id', '=', k.pelaku.pegawaiId)
    .where('e.tak_berlaku_pada', 'is', null)
    .where(sql<boolean>`(e.koreksi_id is null or e.ditetapkan_pada is not null)`)
    .orderBy('w.sampai', 'desc')
    .orderBy('w.jenis')
    .limit(20)
    .execute();
}

type Milik = Awaited<ReturnType<typeof milikSaya>>;

async function realisasiKurang(
  tx: TransaksiInstansi,
  k: Konteks,
  saya: Identitas,
  berjalan: readonly Periode[],
  milik: Milik,
): Promise<RingkasanEvaluasi['realisasiKurang']> {
  const { instansiId, pegawaiId } = k.pelaku;
  const hasil: RingkasanEvaluasi['realisasiKurang'] = [];
  const ditetapkan = new Set(milik.filter((e) => e.ditetapkan_pada).map((e) => e.periode_id));
  for (const periode of berjalan.filter((p) => adalahBerkala(p) && !ditetapkan.has(p.id))) {
    // who was on leave or had no post is not evaluated
    const hariTugas = hariPenugasan(jangkaWaktu(periode), hariIni(k)).toString();
    const [bertugas] = await queries.orangBertugas(tx, instansiId, hariTugas, { pegawaiId });
    if (bertugas?.pihak.penugasanId !== saya.penugasanId) continue;
    const versi = await queries.versiSkpDitetapkan(tx, instansiId, [saya.penugasanId], periode.tahun);
    const dipakai = versiSkpPeriode(versi, hari(periode.sampai), hariIni(k));
    if (!dipakai) continue;
    const orang = [{ pegawaiId, skpVersiId: dipakai.skpVersiId, evaluasiId: null }];
    const hitungan = await hitunganRhk(tx, instansiId, pegawaiId, [periode.id], orang);
    const rhk = hitungan.get(dipakai.skpVersiId);
    const jumlah = rhk ? rhk.jumlah - rhk.berrealisasi : 0;
    if (rhk && jumlah > 0) hasil.push({ ...sebutan(periode), jumlah, dari: rhk.jumlah });
  }
  return hasil;
}

async function sebagaiPenilai(
  tx: TransaksiInstansi,
  k: Konteks,
  berjalan: readonly Periode[],
  batas: (kode: KodeTenggat, saat: string | null) => string | null,
): Promise<Pick<RingkasanEvaluasi, 'perluDinilai' | 'perluDisampaikan'>> {
  const hasil: Pick<RingkasanEvaluasi, 'perluDinilai' | 'perluDisampaikan'> = {
    perluDinilai: [],
    perluDisampaikan: [],
  };
  const { instansiId, pegawaiId } = k.pelaku;
  for (const periode of berjalan) {
    const orang = await yangDinilai(tx, instansiId, pegawaiId, periode, hariIni(k));
    const id = orang.map((o) => o.pegawaiId);
    const evaluasi = await queries.evaluasiPegawai(tx, instansiId, id, [periode.id]);
    const ditetapkan = new Set(evaluasi.filter((e) => e.ditetapkan_pada).map((e) => e.pegawai_id));
    const dapat = await berSkp(tx, instansiId, orang, periode.tahun);
    const dari = id.filter((satu) => ditetapkan.has(satu) || dapat.has(satu));
    const jumlah = dari.filter((satu) => !ditetapkan.has(satu)).length;
    if (jumlah > 0) hasil.perluDinilai.push({ ...sebutan(periode), jumlah, dari: dari.length });
    const menunggu = evaluasi.filter((e) => e.keadaan === 'DITETAPKAN');
    if (menunggu.length > 0)
      hasil.perluDisampaikan.push({
        periodeId: periode.id,
        periode: nama(periode),
        jumlah: menunggu.length,
        batas: menunggu.flatMap((e) => batas('DL-05', e.ditetapkan_pada) ?? []).sort()[0] ?? null,
      });
  }
  return hasil;
}

function hariTenggat(k: Konteks, dasar: DasarTenggat, kode: KodeTenggat, saat: string | null): string | null {
  if (!saat) return null;
  return hitungTenggat(dasar, kode, hariSetempat(dasar, saat), hariIni(k))?.tenggat ?? null;
}

function sebutan(periode: Periode): PeriodeBerjalan {
  return { periodeId: periode.id, periode: nama(periode), batas: periode.jendela_sampai };
}

function nama({ tahun, jenis, ke }: { tahun: number; jenis: string; ke: number }): string {
  return namaPeriode(tahun, jenis as Parameters<typeof namaPeriode>[1], ke);
}
