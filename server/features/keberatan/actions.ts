import type { IsiKeberatan, Keberatan, KeputusanBaru, PenjelasanBaru } from '#contract/keberatan.ts';
import type { RincianMasalah } from '#contract/masalah.ts';
import { ALUR_KEBERATAN } from '#rules/keberatan/alur-keberatan.ts';
import { type PoinKeberatan, periksaPoin, seluruhAlasan } from '#rules/keberatan/poin-keberatan.ts';
import { putusanKeberatan } from '#rules/keberatan/putusan-keberatan.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { cabutYangDiganti } from '../dokumen/actions.ts';
import { ajukanKeberatan, putusKeberatan, tarikKeberatan } from '../evaluasi/actions.ts';
import { type Berkas, pastikanBerlangsung, peranPada, sudahDisampaikan } from '../evaluasi/read.ts';
import { kabarkan } from './kabar.ts';
import { berkasEvaluasi, periksaKelayakan, tampilkanKeberatan } from './muat.ts';
import {
  pastikanBolehMembaca,
  pastikanBolehMenjelaskan,
  pastikanLangkah,
  perluTandaTangan,
  type Sebagai,
} from './policy.ts';
import * as queries from './queries.ts';

/**
 * The employee writes or changes the draft of an objection (`If-Match` once it exists), never in a closed period: it
 * could not be filed there. Errors: `tidak-berwenang`, `keadaan-tidak-cocok`, `versi-berubah`, `sudah-ada`.
 */
export function simpan(k: Konteks, id: string, isi: IsiKeberatan): Promise<Keberatan> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const ada = await queries.kunciKeberatan(tx, instansiId, id);
    if (!ada) await mulai(tx, k, id, isi);
    else {
      pastikanLangkah(ada, 'SIMPAN', pastikanBolehMembaca(k.pelaku.pegawaiId, ada));
      await pastikanTerbuka(tx, k, await berkasEvaluasi(tx, k, ada.evaluasi_id));
      pastikanVersi(k, ada);
      await queries.ubah(tx, k, ada, { poin: JSON.stringify(isi.poin), alasan: isi.alasan });
    }
    const baris = (await queries.keberatanDengan(tx, instansiId, id))!;
    await jejak(tx, k, baris, 'keberatan.disimpan', { poin: isi.poin, alasan: isi.alasan });
    return tampilkanKeberatan(tx, k, baris, 'PEGAWAI');
  });
}

async function mulai(tx: TransaksiInstansi, k: Konteks, id: string, isi: IsiKeberatan): Promise<void> {
  const { instansiId, pegawaiId } = k.pelaku;
  if (!isi.evaluasiId)
    throw new Masalah('bentuk-salah', 'Sebutkan evaluasi yang Anda beratkan.', {
      errors: [{ pointer: '/evaluasiId', kode: 'E-WAJIB', pesan: 'Wajib untuk keberatan yang baru.' }],
    });
  const berkas = await berkasEvaluasi(tx, k, isi.evaluasiId);
  const { baris, kedudukan } = berkas;
  if (kedudukan.pegawaiId !== pegawaiId)
    throw tidakBerwenang('Keberatan hanya dapat diajukan pegawai yang dinilai.', {
      peran: 'Pegawai yang dinilai',
      cara: 'Hanya beliau yang dapat melakukannya.',
    });
  if (!sudahDisampaikan(baris!.keadaan as 'DITERIMA', baris!.disampaikan_pada))
    throw new Masalah('keadaan-tidak-cocok', 'Hasil evaluasi ini belum disampaikan kepada Anda.');
  await pastikanTerbuka(tx, k, berkas);
  if (await queries.keberatanEvaluasi(tx, instansiId, isi.evaluasiId))
    throw new Masalah('sudah-ada', 'Keberatan atas evaluasi ini sudah ada. Muat ulang untuk melanjutkannya.');
  await tx
    .insertInto('keberatan')
    .values({
      instansi_id: instansiId,
      id,
      evaluasi_id: isi.evaluasiId,
      pegawai_id: pegawaiId,
      penilai_pegawai_id: kedudukan.penilaiId,
      atasan_pegawai_id: kedudukan.atasanId,
      keadaan: 'DRAF',
      poin: JSON.stringify(isi.poin),
      alasan: isi.alasan,
      dibuat_pada: sekarang(k),
      diubah_pada: sekarang(k),
    })
    .execute();
}

/** Refuses what belongs to a closed period, unless the result is a correction made after the closing. */
function pastikanTerbuka(tx: TransaksiInstansi, k: Konteks, { baris, kedudukan, periode }: Berkas) {
  const peran = peranPada(k.pelaku.pegawaiId, kedudukan);
  return pastikanBerlangsung(tx, k, peran, periode.id, baris, 'AJUKAN_KEBERATAN');
}

/** The draft is filed: the rule lets it, or says every reason why not. Errors: `ditolak-aturan`. */
export function ajukan(k: Konteks, id: string): Promise<Keberatan> {
  return langkah(k, id, 'AJUKAN', 'keberatan.diajukan', async (tx, b) => {
    const berkas = await berkasEvaluasi(tx, k, b.evaluasi_id);
    await pastikanTerbuka(tx, k, berkas);
    const poin = b.poin as unknown as PoinKeberatan[];
    const tanpaAlasan = periksaPoin(
      poin,
      berkas.bahan.rhk.map((r) => r.rhkId),
    );
    const { jawaban, alasan } = await periksaKelayakan(tx, k, berkas, seluruhAlasan(b.alasan, poin));
    const errors = [...tanpaAlasan, ...alasan].map(({ kode, jalur, pesan }) => ({
      pointer: jalur,
      kode,
      pesan,
    }));
    const { nilai, versi } = jawaban;
    if (errors.length > 0 || !nilai || versi === null)
      throw new Masalah('ditolak-aturan', ALUR_KEBERATAN.penjaga['keberatan-dapat-diajukan'].pesan, {
        errors,
      });
    await ajukanKeberatan(tx, k, b.evaluasi_id);
    return {
      keadaan: 'DIAJUKAN',
      diajukan_pada: sekarang(k),
      batas_putusan: nilai.tenggatKeputusan,
      versi_aturan: versi,
    };
  });
}

/** A party explains, or the atasan writes down what he heard. */
export function jelaskan(k: Konteks, id: string, isi: PenjelasanBaru): Promise<Keberatan> {
  return langkah(
    k,
    id,
    'JELASKAN',
    'keberatan.dijelaskan',
    async (tx, _, sebagai) => {
      pastikanBolehMenjelaskan(sebagai, isi.pihak, isi.cara);
      await tx
        .insertInto('keberatan_penjelasan')
        .values({
          instansi_id: k.pelaku.instansiId,
          id: isi.id,
          keberatan_id: id,
          pihak: isi.pihak,
          cara: isi.cara,
          uraian: isi.uraian,
          oleh_pegawai_id: k.pelaku.pegawaiId,
          pada: sekarang(k),
        })
        .execute();
      return {};
    },
    isi,
  );
}

/** The employee takes the objection back; it cannot be filed again. */
export function tarik(k: Konteks, id: string): Promise<Keberatan> {
  return langkah(k, id, 'TARIK', 'keberatan.ditarik', async (tx, b) => {
    await tarikKeberatan(tx, k, b.evaluasi_id);
    return { keadaan: 'DITARIK', ditarik_pada: sekarang(k) };
  });
}

/**
 * The assessor's superior upholds the result or changes the pair of ratings; a changed result replaces the documents
 * issued before. Errors: `ditolak-aturan` with every reason.
 */
export function putuskan(k: Konteks, id: string, isi: KeputusanBaru): Promise<Keberatan> {
  const peristiwa = isi.putusan === 'MENGUBAH' ? 'UBAH_HASIL' : 'KUATKAN';
  return langkah(k, id, peristiwa, 'keberatan.diputus', async (tx, b) => {
    const { bahan } = await berkasEvaluasi(tx, k, b.evaluasi_id);
    const jawaban = putusanKeberatan.jawab(
      {
        putusan: isi.putusan,
        semula: { hasilKerja: bahan.ratingHasil, perilaku: bahan.ratingPerilaku },
        menjadi: { hasilKerja: isi.ratingHasil, perilaku: isi.ratingPerilaku },
        keputusan: isi.keputusan,
      },
      hariIni(k),
    );
    const errors = [...(await belumDidengar(tx, k, id)), ...keberatanRule(jawaban)];
    const { nilai, versi } = jawaban;
    if (errors.length > 0 || !nilai || versi === null)
      throw new Masalah('ditolak-aturan', 'Keberatan belum dapat diputus. Lengkapi yang ditandai.', {
        errors,
      });
    await putusKeberatan(tx, k, b.evaluasi_id, {
      keberatanId: id,
      putusan: isi.putusan,
      keputusan: isi.keputusan,
      rekomendasi: isi.rekomendasi || null,
      hasil: nilai,
      versiAturan: versi,
    });
    const mengubah = isi.putusan === 'MENGUBAH';
    if (mengubah) await cabutYangDiganti(tx, k, b.evaluasi_id);
    return {
      keadaan: mengubah ? 'DIUBAH' : 'DIKUATKAN',
      keputusan: isi.keputusan,
      rekomendasi: isi.rekomendasi || null,
      diputus_pada: sekarang(k),
    };
  });
}

/** The employee or the assessor signs for the decision. */
export function terima(k: Konteks, id: string): Promise<Keberatan> {
  return tulis(k, async (tx) => {
    const b = await queries.kunciKeberatan(tx, k.pelaku.instansiId, id);
    if (!b) throw tidakDitemukan('Keberatan');
    const sebagai = pastikanBolehMembaca(k.pelaku.pegawaiId, b);
    if (!perluTandaTangan(b, sebagai))
      throw new Masalah(
        'keadaan-tidak-cocok',
        b.diputus_pada
          ? 'Tidak ada tanda tangan Anda yang ditunggu di sini.'
          : 'Keberatan ini belum diputus.',
      );
    const kolom = sebagai === 'PEGAWAI' ? 'diterima_pegawai_pada' : 'diterima_penilai_pada';
    const baru = await queries.ubah(tx, k, b, { [kolom]: sekarang(k) });
    await jejak(tx, k, baru, 'keberatan.diterima', { sebagai });
    const hasil = await tampilkanKeberatan(tx, k, baru, sebagai);
    await kabarkan(tx, k, 'keberatan.diterima', hasil);
    return hasil;
  });
}

type Perubahan = Parameters<typeof queries.ubah>[3];
type Kabar = Extract<PeristiwaAudit, `keberatan.${string}`>;

/** One step of the workflow: lock, may this person, what changes, its trail, who hears of it. */
function langkah(
  k: Konteks,
  id: string,
  peristiwa: Parameters<typeof pastikanLangkah>[1],
  kabar: Kabar,
  lakukan: (tx: TransaksiInstansi, b: queries.BarisKeberatanDb, sebagai: Sebagai) => Promise<Perubahan>,
  isi?: unknown,
): Promise<Keberatan> {
  return tulis(k, async (tx) => {
    const b = await queries.kunciKeberatan(tx, k.pelaku.instansiId, id);
    if (!b) throw tidakDitemukan('Keberatan');
    const sebagai = pastikanBolehMembaca(k.pelaku.pegawaiId, b);
    pastikanLangkah(b, peristiwa, sebagai);
    if (k.versi !== undefined) pastikanVersi(k, b);
    const baru = await queries.ubah(tx, k, b, await lakukan(tx, b, sebagai));
    await jejak(tx, k, baru, kabar, isi ?? { keadaan: baru.keadaan, keputusan: baru.keputusan });
    const hasil = await tampilkanKeberatan(tx, k, baru, sebagai);
    await kabarkan(tx, k, kabar, hasil);
    return hasil;
  });
}

async function belumDidengar(tx: TransaksiInstansi, k: Konteks, id: string): Promise<RincianMasalah[]> {
  const ada = await queries.penjelasanKeberatan(tx, k.pelaku.instansiId, [id]);
  const { kode } = ALUR_KEBERATAN.penjaga['kedua-pihak-didengar'];
  return (
    [
      ['PENILAI', 'Penjelasan pejabat penilai belum ada.'],
      ['PEGAWAI', 'Penjelasan pegawai belum ada.'],
    ] as const
  )
    .filter(([pihak]) => !ada.some((x) => x.pihak === pihak))
    .map(([pihak, pesan]) => ({
      pointer: `/penjelasan/${pihak}`,
      kode,
      pesan: `${pesan} Tunggu tulisannya, atau catat yang Anda dengar.`,
    }));
}

/** Where the fields of the rule stand in what the atasan sends. */
const POINTER: Record<string, string> = {
  '/menjadi': '/ratingHasil',
  '/menjadi/hasilKerja': '/ratingHasil',
  '/menjadi/perilaku': '/ratingPerilaku',
};

function keberatanRule({
  alasan,
  kurang,
}: {
  alasan: readonly { kode: string; jalur: string; pesan: string }[];
  kurang: readonly string[];
}): RincianMasalah[] {
  return [
    ...kurang.map((jalur) => ({
      pointer: POINTER[jalur] ?? jalur,
      kode: 'E-RATING-INCOMPLETE',
      pesan: 'Pilih kedua rating hasil yang diubah.',
    })),
    ...alasan.map((a) => ({ pointer: POINTER[a.jalur] ?? a.jalur, kode: a.kode, pesan: a.pesan })),
  ];
}

function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  b: queries.BarisKeberatanDb,
  peristiwa: PeristiwaAudit,
  sesudah: unknown,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'keberatan', id: b.id },
    tentang: b.pegawai_id,
    sesudah,
  });
}
