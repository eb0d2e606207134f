import type { Updateable } from 'kysely';
import type { Evaluasi, IsiEvaluasi } from '#contract/evaluasi.ts';
import type { KeadaanEvaluasi } from '#rules/enum.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { Evaluasi as BarisTabel } from '../../db/tabel.gen.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { pastikanBerlangsung } from './gerbang.ts';
import { gantikanYangLama } from './koreksi.ts';
import { type Berkas, kedudukanEvaluasi, muatBerkas, periodeAda, tampilkan } from './muat.ts';
import { syaratPenetapan } from './penetapan.ts';
import { pastikanLangkah, peranPada } from './policy.ts';
import { kunciEvaluasi } from './queries.ts';
import { catatAudit, catatPeristiwa, kabari, ringkas, rujukan, simpan } from './simpan.ts';

export { alihkan, periodeTerlewat } from './alih.ts';
export { diamkan, selesaikan } from './jam.ts';
export { akhiriKoreksiLewat } from './koreksi.ts';

/**
 * The assessor writes or changes a judgement that is not decided (`If-Match` once it exists). Errors: `tidak-berwenang`,
 * `keadaan-tidak-cocok`, `versi-berubah`, `sudah-ada`.
 */
export function nilai(k: Konteks, id: string, isian: IsiEvaluasi): Promise<Evaluasi> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const lama = (await kunciEvaluasi(tx, instansiId, id)) ?? null;
    const { pegawaiId, periodeId } = lama
      ? { pegawaiId: lama.pegawai_id, periodeId: lama.periode_id }
      : pihakBaru(isian);
    const periode = await periodeAda(tx, k, periodeId);
    const siapa = await kedudukanEvaluasi(tx, k, pegawaiId, periode, lama);
    const dari = (lama?.keadaan ?? 'BELUM') as KeadaanEvaluasi;
    const peran = peranPada(k.pelaku.pegawaiId, siapa.kedudukan);
    await pastikanBerlangsung(tx, k, peran, periodeId, lama, 'NILAI');
    const { ke } = pastikanLangkah(dari, 'NILAI', peran);
    if (lama) pastikanVersi(k, lama);
    const berkas = await muatBerkas(tx, k, periode, siapa, lama);
    pastikanRhkDikenal(berkas, isian);
    await simpan(tx, k, id, berkas, isian, ke as KeadaanEvaluasi);
    const baris = (await kunciEvaluasi(tx, instansiId, id))!;
    const sesudah = await muatBerkas(tx, k, periode, siapa, baris);
    if (dari !== ke) await catatPeristiwa(tx, k, sesudah, { peristiwa: 'NILAI', dari, ke: baris.keadaan });
    await catatAudit(tx, k, baris, 'evaluasi.dinilai', { ...isian, sebelum: lama ? ringkas(lama) : null });
    return tampilkan(tx, k, sesudah);
  });
}

export { type Geseran, geser } from './geser.ts';

/**
 * The assessor decides: the rule gives the predikat, and all it rests on is kept beside it for good. Errors:
 * `ditolak-aturan` with every reason, `tidak-berwenang`, `keadaan-tidak-cocok`.
 */
export function tetapkan(k: Konteks, id: string): Promise<Evaluasi> {
  return langkah(k, id, 'TETAPKAN', 'evaluasi.ditetapkan', async (tx, berkas, ke) => {
    const { bahan, jejak } = berkas;
    const hasil = await syaratPenetapan(tx, k, berkas);
    await gantikanYangLama(tx, k, berkas.baris!);
    return {
      keadaan: ke,
      ...rujukan(berkas),
      capaian_organisasi: hasil.capaianOrganisasi,
      predikat: hasil.predikat,
      saran_hasil: jejak.saranBerlaku,
      versi_aturan: hasil.versiAturan,
      masukan: JSON.stringify(bahan),
      jejak: JSON.stringify(jejak),
      ditetapkan_pada: sekarang(k),
    };
  });
}

/** The decided document is delivered to the employee, whose days to sign begin. */
export function sampaikan(k: Konteks, id: string): Promise<Evaluasi> {
  return langkah(k, id, 'SAMPAIKAN', 'evaluasi.disampaikan', async (tx, { bahan }, ke) => {
    const isi = { periode: bahan.periode.nama };
    await kabari(tx, k, bahan.pegawai.pegawaiId, 'evaluasi.disampaikan', `/evaluasi/${id}`, isi);
    return { keadaan: ke, disampaikan_pada: sekarang(k) };
  });
}

/** The employee signs for the document. It does not mean agreement: an objection stays open. */
export function terima(k: Konteks, id: string): Promise<Evaluasi> {
  return langkah(k, id, 'TERIMA', 'evaluasi.diterima', async (tx, { bahan }, ke) => {
    const { pegawai, penilai, periode } = bahan;
    const tautan = `/penilaian/${periode.id}/${pegawai.pegawaiId}`;
    await kabari(tx, k, penilai.pegawaiId, 'evaluasi.diterima', tautan, {
      nama: pegawai.nama,
      periode: periode.nama,
    });
    return { keadaan: ke, diterima_pada: sekarang(k) };
  });
}

type Perubahan = Updateable<BarisTabel> & { keadaan: string };

/** One step of the workflow: lock, may this person, what changes, its row, its trail. */
function langkah(
  k: Konteks,
  id: string,
  peristiwa: 'TETAPKAN' | 'SAMPAIKAN' | 'TERIMA',
  audit: PeristiwaAudit,
  lakukan: (tx: TransaksiInstansi, berkas: Berkas, ke: string) => Promise<Perubahan>,
): Promise<Evaluasi> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const baris = await kunciEvaluasi(tx, instansiId, id);
    if (!baris) throw tidakDitemukan('Evaluasi');
    const periode = await periodeAda(tx, k, baris.periode_id);
    const siapa = await kedudukanEvaluasi(tx, k, baris.pegawai_id, periode, baris);
    const peran = peranPada(k.pelaku.pegawaiId, siapa.kedudukan);
    await pastikanBerlangsung(tx, k, peran, periode.id, baris, peristiwa);
    const { ke } = pastikanLangkah(baris.keadaan as KeadaanEvaluasi, peristiwa, peran);
    if (k.versi !== undefined) pastikanVersi(k, baris);
    const berkas = await muatBerkas(tx, k, periode, siapa, baris);
    const perubahan = await lakukan(tx, berkas, ke as string);
    await tx
      .updateTable('evaluasi')
      .set({ ...perubahan, versi: baris.versi + 1, diubah_pada: sekarang(k) })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    await catatPeristiwa(tx, k, berkas, { peristiwa, dari: baris.keadaan, ke: perubahan.keadaan });
    const baru = (await kunciEvaluasi(tx, instansiId, id))!;
    await catatAudit(tx, k, baru, audit, ringkas(baru));
    return tampilkan(tx, k, await muatBerkas(tx, k, periode, siapa, baru));
  });
}

function pihakBaru({ pegawaiId, periodeId }: IsiEvaluasi): { pegawaiId: string; periodeId: string } {
  if (pegawaiId && periodeId) return { pegawaiId, periodeId };
  throw new Masalah('bentuk-salah', 'Sebutkan pegawai dan periode yang dinilai.', {
    errors: (['pegawaiId', 'periodeId'] as const)
      .filter((f) => !{ pegawaiId, periodeId }[f])
      .map((f) => ({ pointer: `/${f}`, kode: 'E-WAJIB', pesan: 'Wajib untuk evaluasi yang baru.' })),
  });
}

function pastikanRhkDikenal({ bahan }: Berkas, { tingkatRhk }: IsiEvaluasi): void {
  const dikenal = new Set(bahan.rhk.map((r) => r.rhkId));
  const asing = Object.keys(tingkatRhk).filter((rhkId) => !dikenal.has(rhkId));
  if (asing.length === 0) return;
  throw new Masalah(
    'ditolak-aturan',
    'Ada RHK yang tidak termuat dalam versi SKP yang dinilai. Muat ulang.',
    {
      errors: asing.map((rhkId) => ({
        pointer: `/tingkatRhk/${rhkId}`,
        kode: 'E-RHK-TIDAK-DIKENAL',
        pesan: 'RHK ini tidak ada dalam versi SKP yang berlaku pada periode ini.',
      })),
    },
  );
}
