import type { DaftarKeberatan, Keberatan, KelayakanKeberatan } from '#contract/keberatan.ts';
import type { KeadaanEvaluasi, KeadaanKeberatan, PeriodeJenis } from '#rules/enum.ts';
import { langkahBerikut } from '#rules/kernel/alur.ts';
import { ALUR_EVALUASI } from '#rules/penilaian/alur-evaluasi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { sudahDisampaikan } from '../evaluasi/read.ts';
import { namaPeriode } from '../periode/read.ts';
import { berkasEvaluasi, periksaKelayakan, tampilkanKeberatan } from './muat.ts';
import { pastikanBolehMembaca, perluTandaTangan, type Sebagai, sebagaiApa } from './policy.ts';
import * as queries from './queries.ts';

/** The objections somebody has to do with, each with what is his to do. */
export function daftarKeberatan(k: Konteks): Promise<DaftarKeberatan> {
  return baca(k, async (tx) => ({ isi: await keberatanUntuk(tx, k) }));
}

/** The same inside a transaction, for the home. */
export async function keberatanUntuk(tx: TransaksiInstansi, k: Konteks): Promise<DaftarKeberatan['isi']> {
  const { instansiId, pegawaiId } = k.pelaku;
  const baris = await queries.keberatanSaya(tx, instansiId, pegawaiId);
  const terbuka = baris.filter((b) => b.keadaan === 'DIAJUKAN').map((b) => b.id);
  const penjelasan = await queries.penjelasanKeberatan(tx, instansiId, terbuka);
  return baris.map((b) => {
    const sebagai = sebagaiApa(pegawaiId, b)!;
    const sudah = penjelasan.some((x) => x.keberatan_id === b.id && x.pihak === sebagai);
    return {
      id: b.id,
      evaluasiId: b.evaluasi_id,
      keadaan: b.keadaan as KeadaanKeberatan,
      sebagai,
      pegawai: { id: b.pegawai_id, nama: b.nama },
      periode: { id: b.periodeId, nama: namaPeriode(b.tahun, b.jenis as PeriodeJenis, b.ke) },
      diajukanPada: b.diajukan_pada,
      batasPutusan: b.batas_putusan,
      tugas: tugas(b, sebagai, sudah),
    };
  });
}

function tugas(b: queries.BarisKeberatanDb, sebagai: Sebagai, sudahMenjelaskan: boolean) {
  if (b.keadaan === 'DIAJUKAN')
    return sebagai === 'ATASAN_PENILAI'
      ? ('PUTUS' as const)
      : sudahMenjelaskan
        ? null
        : ('JELASKAN' as const);
  return perluTandaTangan(b, sebagai) ? ('TERIMA' as const) : null;
}

/** One objection with everything said about it, for its three parties. */
export function keberatan(k: Konteks, id: string): Promise<Keberatan> {
  return baca(k, async (tx) => {
    const baris = await queries.keberatanDengan(tx, k.pelaku.instansiId, id);
    if (!baris) throw tidakDitemukan('Keberatan');
    return tampilkanKeberatan(tx, k, baris, pastikanBolehMembaca(k.pelaku.pegawaiId, baris));
  });
}

/** Whether one's own result may be objected to today, until when, and if not, every reason. */
export function kelayakan(k: Konteks, evaluasiId: string): Promise<KelayakanKeberatan> {
  return baca(k, async (tx) => {
    const berkas = await berkasEvaluasi(tx, k, evaluasiId);
    const { baris, kedudukan } = berkas;
    if (kedudukan.pegawaiId !== k.pelaku.pegawaiId)
      throw tidakBerwenang('Keberatan hanya dapat diajukan pegawai yang dinilai.');
    const keadaan = baris!.keadaan as KeadaanEvaluasi;
    if (!sudahDisampaikan(keadaan, baris!.disampaikan_pada))
      throw tidakBerwenang('Hasil evaluasi dapat Anda baca sesudah disampaikan pejabat penilai.');
    const ada = await queries.keberatanEvaluasi(tx, k.pelaku.instansiId, evaluasiId);
    // the reasons are asked for when it is filed, not before a word was written
    const { alasan, batas } = await periksaKelayakan(tx, k, berkas, 'akan ditulis');
    const terbuka = langkahBerikut(ALUR_EVALUASI, keadaan, 'AJUKAN_KEBERATAN', 'PEGAWAI') !== null;
    return {
      evaluasiId,
      keberatan: ada ? { id: ada.id, keadaan: ada.keadaan as KeadaanKeberatan } : null,
      dapat: terbuka && alasan.length === 0 && (!ada || ada.keadaan === 'DRAF'),
      batas,
      alasan: [...alasan],
    };
  });
}

/** What waits for the person in objections, and for whom he waits; for the home. */
export interface RingkasanKeberatan {
  tugas: {
    id: string;
    tugas: 'JELASKAN' | 'PUTUS' | 'TERIMA';
    pegawai: string | null;
    periode: string;
    batas: string | null;
  }[];
  /** Own objections on which everything was said, until the superior decides. */
  menunggu: { id: string; atasan: string; periode: string; sejak: string | null; batas: string | null }[];
}

/** See {@link RingkasanKeberatan}. */
export async function ringkasanKeberatan(tx: TransaksiInstansi, k: Konteks): Promise<RingkasanKeberatan> {
  const { instansiId, pegawaiId } = k.pelaku;
  const semua = await keberatanUntuk(tx, k);
  const menunggu = semua.filter((x) => x.sebagai === 'PEGAWAI' && x.keadaan === 'DIAJUKAN' && !x.tugas);
  const atasan = await queries.atasanKeberatan(
    tx,
    instansiId,
    menunggu.map((x) => x.id),
  );
  return {
    tugas: semua.flatMap(({ id, tugas: satu, pegawai, periode, batasPutusan, keadaan }) =>
      satu
        ? [
            {
              id,
              tugas: satu,
              pegawai: pegawai.id === pegawaiId ? null : pegawai.nama,
              periode: periode.nama,
              batas: keadaan === 'DIAJUKAN' ? batasPutusan : null,
            },
          ]
        : [],
    ),
    menunggu: menunggu.map((x) => ({
      id: x.id,
      atasan: atasan.get(x.id) ?? '–',
      periode: x.periode.nama,
      sejak: x.diajukanPada && hariDi(x.diajukanPada, k.pelaku.zona),
      batas: x.batasPutusan,
    })),
  };
}

function hariDi(saat: string, zona: string): string {
  return Temporal.Instant.from(saat).toZonedDateTimeISO(zona).toPlainDate().toString();
}

export { bahanCetakKeberatan, type CetakKeberatan } from './cetak.ts';
