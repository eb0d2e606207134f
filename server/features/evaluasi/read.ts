import { sql } from 'kysely';
import type { DaftarHasilSaya, Evaluasi, Mengapa } from '#contract/evaluasi.ts';
import type { KeadaanEvaluasi, Predikat } from '#rules/enum.ts';
import type { DokumenEvaluasi } from '#rules/keberatan/keberatan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { lingkupPegawai } from '../pegawai/read.ts';
import { namaPeriode } from '../periode/read.ts';
import { type Berkas, kedudukanEvaluasi, muatBerkas, periodeAda, tampilkan } from './muat.ts';
import { kemampuan, pastikanBolehMembaca, peranPada, sudahDisampaikan, terkunci } from './policy.ts';
import * as queries from './queries.ts';
import { mengapaDari } from './view.ts';

export { alasanPergeseran } from './fakta.ts';

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
          dokumen: b.dokumen as DokumenEvaluasi,
          predikat: terlihat ? (b.predikat as Predikat | null) : null,
          disampaikanPada: b.disampaikan_pada,
          diterimaPada: b.diterima_pada,
          digantikanOleh: b.digantikan_oleh,
          koreksi: b.koreksi_id !== null,
          kemampuan: [
            ...(terlihat ? ['evaluasi.baca'] : []),
            ...kemampuan(keadaan, ['PEGAWAI'], {
              terkunci: terkunci(b, b.ditutup_pada),
              jendelaLewat: false,
              disampaikan: b.disampaikan_pada !== null,
              diterima: b.diterima_pada !== null,
            }),
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

/** The same for printing, also for the operator of the unit once it was delivered: HR keeps the documents (2.6). */
export function evaluasiUntukCetak(k: Konteks, id: string): Promise<Evaluasi> {
  return baca(k, async (tx) => {
    const baris = await queries.evaluasiDengan(tx, k.pelaku.instansiId, id);
    if (baris?.disampaikan_pada && k.pelaku.peran.has('OPERATOR')) {
      const lingkup = await lingkupPegawai(tx, k);
      if (lingkup === 'SEMUA' || lingkup.includes(baris.unit_kerja_id)) {
        const periode = await periodeAda(tx, k, baris.periode_id);
        const siapa = await kedudukanEvaluasi(tx, k, baris.pegawai_id, periode, baris);
        return tampilkan(tx, k, await muatBerkas(tx, k, periode, siapa, baris));
      }
    }
    return tampilkan(tx, k, await terbaca(tx, k, id));
  });
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

export { daftarAmbilAlih, daftarEvaluasi } from './daftar.ts';
export { pastikanBerlangsung } from './gerbang.ts';
export { hasilPenilai, jumlahHasil, type OrangDinilai } from './hasil.ts';
export { daftarKesepakatan } from './kesepakatan.ts';
export { type Berkas, kedudukanEvaluasi, muatBerkas, periodeAda, tampilkan } from './muat.ts';
export { peranPada, sudahDisampaikan } from './policy.ts';
export { type PredikatTahunan, predikatTahunan } from './predikat-tahunan.ts';
export { evaluasiDengan } from './queries.ts';
export { type RingkasanEvaluasi, ringkasanEvaluasi } from './ringkasan.ts';
export { paraPihak } from './siapa.ts';

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

function pegawaiAda(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('pegawai')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
}
