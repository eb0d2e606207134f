import { randomUUIDv7 } from 'node:crypto';
import type { Koreksi, KoreksiBaru } from '#contract/koreksi.ts';
import type { Predikat } from '#rules/enum.ts';
import { halanganKoreksi } from '#rules/penilaian/koreksi.ts';
import { kalender } from '#rules/waktu/hari-kerja.ts';
import { catat, catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { dasarTenggat, type Kini } from '../gangguan/read.ts';
import { lingkupPegawai } from '../pegawai/read.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { namaPeriode } from '../periode/read.ts';
import { sesuaikanUsulan } from '../tindak-lanjut/actions.ts';
import { kunciKoreksi, satuKoreksi } from './koreksi-read.ts';
import { periodeAda } from './muat.ts';
import { type BarisEvaluasiDb, pihakPada } from './queries.ts';

/**
 * Opens a correction of one person's evaluation in a closed period: with it a new evaluation begins beside the old one,
 * which stays in force until the new one is decided. Errors: `tidak-berwenang`, `ditolak-aturan` with every reason.
 */
export function bukaKoreksi(k: Konteks, isian: KoreksiBaru): Promise<Koreksi> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    await pastikanOperator(tx, k, isian.pegawaiId);
    const periode = await periodeAda(tx, k, isian.periodeId);
    const asal = await evaluasiBerlaku(tx, instansiId, isian.pegawaiId, isian.periodeId);
    const terbuka = await tx
      .selectFrom('koreksi')
      .select('id')
      .where('instansi_id', '=', instansiId)
      .where('pegawai_id', '=', isian.pegawaiId)
      .where('periode_id', '=', isian.periodeId)
      .where('selesai_pada', 'is', null)
      .executeTakeFirst();
    const dasar = await dasarTenggat(tx, instansiId, k.pelaku.zona, hariIni(k).toString());
    const alasan = halanganKoreksi(
      {
        periodeDitutup: periode.ditutup_pada !== null,
        adaEvaluasi: asal !== undefined,
        sudahDibuka: terbuka !== undefined,
        sampai: isian.sampai,
      },
      hariIni(k),
      kalender(dasar.libur, dasar.hariKerja),
    );
    if (alasan.length > 0 || !asal)
      throw new Masalah('ditolak-aturan', 'Koreksi belum dapat dibuka. Periksa bagian yang ditandai.', {
        errors: alasan.map((a) => ({ pointer: a.jalur, kode: a.kode, pesan: a.pesan })),
      });
    await tx
      .insertInto('koreksi')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        pegawai_id: isian.pegawaiId,
        periode_id: isian.periodeId,
        evaluasi_asal_id: asal.id,
        hal: isian.hal,
        alasan: isian.alasan,
        sampai: isian.sampai,
        dibuka_oleh: k.pelaku.pegawaiId,
        dibuka_pada: sekarang(k),
      })
      .execute();
    await salinEvaluasi(tx, k, asal, isian.id);
    await jejak(tx, k, 'koreksi.dibuka', isian.id, isian.pegawaiId, {
      ...isian,
      evaluasiAsalId: asal.id,
    });
    const isi = {
      periode: namaPeriode(periode.tahun, periode.jenis as 'TAHUNAN', periode.ke),
      hal: isian.hal,
      batas: isian.sampai,
      nama: (await pihakPada(tx, instansiId, isian.pegawaiId, hariIni(k).toString()))?.nama ?? null,
    };
    await kabariSekali(tx, { instansiId, saat: sekarang(k) }, [
      {
        pegawaiId: asal.penilai_pegawai_id,
        jenis: 'koreksi.dibuka',
        tautan: `/penilaian/${isian.periodeId}/${isian.pegawaiId}`,
        isi: { ...isi, sebagai: 'PENILAI' },
        kunci: isian.id,
      },
      {
        pegawaiId: isian.pegawaiId,
        jenis: 'koreksi.dibuka',
        tautan: '/evaluasi',
        isi: { ...isi, sebagai: 'PEGAWAI' },
        kunci: isian.id,
      },
    ]);
    return satuKoreksi(tx, k, isian.id);
  });
}

/** Ends a correction without a new result; the evaluation that was stays in force. Errors: `keadaan-tidak-cocok`. */
export function batalkanKoreksi(k: Konteks, id: string, alasan: string): Promise<Koreksi> {
  return tulis(k, async (tx) => {
    const baris = await kunciKoreksi(tx, k.pelaku.instansiId, id);
    if (!baris) throw tidakDitemukan('Koreksi');
    await pastikanOperator(tx, k, baris.pegawai_id);
    if (baris.selesai_pada)
      throw new Masalah('keadaan-tidak-cocok', 'Koreksi ini sudah selesai, sehingga tidak dapat dibatalkan.');
    await akhiri(tx, k.pelaku.instansiId, id, 'DIBATALKAN', sekarang(k), alasan);
    await jejak(tx, k, 'koreksi.dibatalkan', id, baris.pegawai_id, { alasan });
    return satuKoreksi(tx, k, id);
  });
}

/** What a decided correction does: the old evaluation is replaced and stays readable, the correction is done. */
export async function gantikanYangLama(
  tx: TransaksiInstansi,
  k: Konteks,
  baru: { id: string; koreksi_id: string | null },
  predikat: Predikat,
): Promise<void> {
  if (!baru.koreksi_id) return;
  const { instansiId } = k.pelaku;
  const koreksi = (await kunciKoreksi(tx, instansiId, baru.koreksi_id))!;
  await tx
    .updateTable('evaluasi')
    .set({ tak_berlaku_pada: sekarang(k), digantikan_oleh: baru.id })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', koreksi.evaluasi_asal_id)
    .execute();
  await tx
    .updateTable('koreksi')
    .set({ selesai_pada: sekarang(k), hasil: 'DITETAPKAN' })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', koreksi.id)
    .execute();
  await cabutDokumen(tx, k, koreksi.evaluasi_asal_id);
  await sesuaikanUsulan(tx, k, koreksi.evaluasi_asal_id, { predikat, sebab: 'koreksi' });
  await jejak(tx, k, 'koreksi.ditetapkan', koreksi.id, koreksi.pegawai_id, {
    evaluasiAsalId: koreksi.evaluasi_asal_id,
    evaluasiBaruId: baru.id,
  });
}

/** Corrections whose last day has passed end by themselves; the old evaluations stay in force. */
export async function akhiriKoreksiLewat(tx: TransaksiInstansi, kini: Kini): Promise<void> {
  const lewat = await tx
    .selectFrom('koreksi')
    .select(['id', 'pegawai_id'])
    .where('instansi_id', '=', kini.instansiId)
    .where('selesai_pada', 'is', null)
    .where('sampai', '<', kini.hari.toString())
    .forUpdate()
    .execute();
  for (const { id, pegawai_id } of lewat) {
    await akhiri(tx, kini.instansiId, id, 'LEWAT', kini.saat, null);
    await catat(tx, {
      instansiId: kini.instansiId,
      pelaku: null,
      peristiwa: 'koreksi.lewat',
      objek: { jenis: 'koreksi', id },
      tentang: pegawai_id,
    });
  }
}

async function akhiri(
  tx: TransaksiInstansi,
  instansiId: string,
  id: string,
  hasil: 'DIBATALKAN' | 'LEWAT',
  saat: string,
  alasan: string | null,
): Promise<void> {
  await tx
    .updateTable('koreksi')
    .set({ selesai_pada: saat, hasil, alasan_batal: alasan })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute();
  await tx
    .updateTable('evaluasi')
    .set({ tak_berlaku_pada: saat })
    .where('instansi_id', '=', instansiId)
    .where('koreksi_id', '=', id)
    .execute();
}

/** The new evaluation starts from the judgement that was, so that the assessor changes only what was wrong. */
async function salinEvaluasi(
  tx: TransaksiInstansi,
  k: Konteks,
  asal: BarisEvaluasiDb,
  koreksiId: string,
): Promise<void> {
  const { instansiId } = k.pelaku;
  const id = randomUUIDv7();
  await tx
    .insertInto('evaluasi')
    .values({
      instansi_id: instansiId,
      id,
      koreksi_id: koreksiId,
      pegawai_id: asal.pegawai_id,
      periode_id: asal.periode_id,
      penugasan_id: asal.penugasan_id,
      skp_id: asal.skp_id,
      skp_versi_id: asal.skp_versi_id,
      penilai_pegawai_id: asal.penilai_pegawai_id,
      atasan_pegawai_id: asal.atasan_pegawai_id,
      unit_kerja_id: asal.unit_kerja_id,
      keadaan: 'DINILAI',
      rating_hasil: asal.rating_hasil,
      rating_perilaku: asal.rating_perilaku,
      alasan_beda_saran: asal.alasan_beda_saran,
      catatan_perilaku: asal.catatan_perilaku,
      catatan: asal.catatan,
      dibuat_pada: sekarang(k),
      diubah_pada: sekarang(k),
    })
    .execute();
  await tx
    .insertInto('evaluasi_rhk')
    .columns(['instansi_id', 'evaluasi_id', 'rhk_id', 'tingkat', 'catatan'])
    .expression((eb) =>
      eb
        .selectFrom('evaluasi_rhk')
        .select(['instansi_id', eb.val(id).as('evaluasi_id'), 'rhk_id', 'tingkat', 'catatan'])
        .where('instansi_id', '=', instansiId)
        .where('evaluasi_id', '=', asal.id),
    )
    .execute();
  await tx
    .insertInto('evaluasi_peristiwa')
    .values({
      instansi_id: instansiId,
      id: randomUUIDv7(),
      evaluasi_id: id,
      peristiwa: 'KOREKSI',
      dari: null,
      ke: 'DINILAI',
      oleh_pegawai_id: k.pelaku.pegawaiId,
      versi_aturan: asal.versi_aturan ?? '',
      pada: sekarang(k),
    })
    .execute();
}

/** Documents of the replaced evaluation are no longer the valid ones; they can still be read. */
async function cabutDokumen(tx: TransaksiInstansi, k: Konteks, evaluasiId: string): Promise<void> {
  const { instansiId } = k.pelaku;
  const dokumen = await tx
    .updateTable('dokumen')
    .set({ dicabut_pada: sekarang(k) })
    .where('instansi_id', '=', instansiId)
    .where('evaluasi_id', '=', evaluasiId)
    .where('dicabut_pada', 'is', null)
    .returning(['id', 'kode', 'pegawai_id'])
    .execute();
  for (const { id, kode, pegawai_id } of dokumen) {
    await tx
      .updateTable('kendali.segel_dokumen')
      .set({ dicabut_pada: sekarang(k) })
      .where('instansi_id', '=', instansiId)
      .where('kode', '=', kode)
      .execute();
    await catatOleh(tx, k, {
      peristiwa: 'dokumen.dicabut',
      objek: { jenis: 'dokumen', id },
      tentang: pegawai_id,
      sesudah: { kode, sebab: 'KOREKSI' },
    });
  }
}

/** The decided evaluation that counts, locked. */
function evaluasiBerlaku(tx: TransaksiInstansi, instansiId: string, pegawaiId: string, periodeId: string) {
  return tx
    .selectFrom('evaluasi')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('periode_id', '=', periodeId)
    .where('tak_berlaku_pada', 'is', null)
    .where('ditetapkan_pada', 'is not', null)
    .forUpdate()
    .executeTakeFirst();
}

async function pastikanOperator(tx: TransaksiInstansi, k: Konteks, pegawaiId: string): Promise<void> {
  if (!k.pelaku.peran.has('OPERATOR'))
    throw tidakBerwenang('Koreksi periode yang ditutup dibuka operator kepegawaian.', {
      peran: 'OPERATOR',
      cara: 'Sampaikan kepada operator apa yang keliru dan dasarnya.',
    });
  const hari = hariIni(k).toString();
  const orang = await pihakPada(tx, k.pelaku.instansiId, pegawaiId, hari);
  const lingkup = await lingkupPegawai(tx, k);
  if (!orang || (lingkup !== 'SEMUA' && !lingkup.includes(orang.unitKerjaId)))
    throw tidakDitemukan('Pegawai');
}

function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: PeristiwaAudit,
  id: string,
  tentang: string,
  sesudah: unknown,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'koreksi', id },
    tentang,
    sesudah,
  });
}
