import type { Evaluasi, IsiEvaluasi } from '#contract/evaluasi.ts';
import type { KeadaanEvaluasi } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { pastikanBerlangsung } from './gerbang.ts';
import { gantikanYangLama } from './koreksi.ts';
import { langkah, type Perubahan } from './langkah.ts';
import { type Berkas, kedudukanEvaluasi, muatBerkas, periodeAda, saatDari, tampilkan } from './muat.ts';
import { syaratPenetapan } from './penetapan.ts';
import { pastikanLangkah, pastikanSaatnya, peranPada } from './policy.ts';
import { kunciEvaluasi } from './queries.ts';
import { catatAudit, catatPeristiwa, kabari, ringkas, rujukan, simpan } from './simpan.ts';

export { alihkan, periodeTerlewat } from './alih.ts';
export { diamkan, selesaikan } from './jam.ts';
export { jawabKesepakatan } from './kesepakatan.ts';
export { akhiriKoreksiLewat } from './koreksi.ts';
export { laporkan } from './lapor.ts';
export { kosongkanRancangan } from './pindah.ts';
export { ajukanKeberatan, putusKeberatan, tarikKeberatan } from './sesudah-keberatan.ts';

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
    const berkas = await muatBerkas(tx, k, periode, siapa, lama);
    pastikanSaatnya('NILAI', peran, saatDari(berkas));
    if (lama) pastikanVersi(k, lama);
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
  return langkah(k, id, 'TETAPKAN', 'evaluasi.ditetapkan', (tx, berkas, ke) =>
    bekukan(tx, k, berkas, 'TETAPKAN', ke),
  );
}

/**
 * The assessor's superior decides in his place, once the window has passed without a decision (D.1.2, final). Errors as
 * {@link tetapkan}.
 */
export function ambilAlih(k: Konteks, id: string): Promise<Evaluasi> {
  return langkah(k, id, 'AMBIL_ALIH', 'evaluasi.diambil-alih', async (tx, berkas, ke) => {
    const perubahan = await bekukan(tx, k, berkas, 'AMBIL_ALIH', ke);
    const { pegawai, penilai, periode } = berkas.bahan;
    const tautan = `/penilaian/${periode.id}/${pegawai.pegawaiId}`;
    const isi = { nama: pegawai.nama, periode: periode.nama, atasan: berkas.bahan.atasan?.nama ?? null };
    await kabari(tx, k, penilai.pegawaiId, 'evaluasi.diambil-alih', tautan, isi);
    return { ...perubahan, dokumen: 'D.1.2' };
  });
}

async function bekukan(
  tx: TransaksiInstansi,
  k: Konteks,
  berkas: Berkas,
  peristiwa: 'TETAPKAN' | 'AMBIL_ALIH',
  keadaan: string,
): Promise<Perubahan> {
  const { bahan, jejak } = berkas;
  const hasil = await syaratPenetapan(tx, k, berkas, peristiwa);
  await gantikanYangLama(tx, k, berkas.baris!, hasil.predikat);
  return {
    keadaan,
    ...rujukan(berkas),
    capaian_organisasi: hasil.capaianOrganisasi,
    predikat: hasil.predikat,
    saran_hasil: jejak.saranBerlaku,
    versi_aturan: hasil.versiAturan,
    masukan: JSON.stringify(bahan),
    jejak: JSON.stringify(jejak),
    ditetapkan_pada: sekarang(k),
  };
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
  return langkah(k, id, 'TERIMA', 'evaluasi.diterima', async (tx, { baris, bahan }, ke) => {
    const { pegawai, penilai, atasan, periode } = bahan;
    const penetap = baris?.dokumen === 'D.1.2' && atasan ? atasan : penilai;
    const tautan = `/penilaian/${periode.id}/${pegawai.pegawaiId}`;
    await kabari(tx, k, penetap.pegawaiId, 'evaluasi.diterima', tautan, {
      nama: pegawai.nama,
      periode: periode.nama,
    });
    return { keadaan: ke, diterima_pada: sekarang(k) };
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
