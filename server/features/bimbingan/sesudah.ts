import type {
  BimbinganLengkap,
  EvaluasiKompetensiBaru,
  UmpanBalikBimbinganBaru,
} from '#contract/bimbingan.ts';
import type { RincianMasalah } from '#contract/masalah.ts';
import { kompetensiBimbingan } from '#rules/tables/bimbingan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { akhiri } from '../tindak-lanjut/actions.ts';
import { jejak, kabari, peristiwa } from './actions.ts';
import { type BarisBimbingan, kompetensi, umpanBalik } from './queries.ts';
import { bimbinganLengkap, muat } from './read.ts';

/**
 * B.1.8: the employee answers the nine statements; it goes to the superior of the leader (L-III.D.4.g). Only that it was
 * done is kept of the request. Errors: `tidak-berwenang`, `keadaan-tidak-cocok`, `sudah-ada`.
 */
export function beriUmpanBalik(
  k: Konteks,
  id: string,
  isian: UmpanBalikBimbinganBaru,
): Promise<{ id: string }> {
  return tulis(k, async (tx) => {
    const b = await yangSelesai(tx, k, id, 'PEGAWAI', 'Umpan balik bimbingan diisi pegawai yang dibimbing.');
    pastikanSembilan(isian);
    if (await umpanBalik(tx, k.pelaku.instansiId, id))
      throw new Masalah('sudah-ada', 'Umpan balik untuk bimbingan ini sudah Anda sampaikan.');
    await tx
      .insertInto('bimbingan_umpan_balik')
      .values({
        instansi_id: k.pelaku.instansiId,
        bimbingan_id: id,
        pegawai_id: b.pegawai_id,
        penerima_pegawai_id: b.atasan_pegawai_id,
        jawaban: JSON.stringify(isian.jawaban.toSorted((x, y) => x.nomor - y.nomor)),
        catatan: isian.catatan || null,
        ditandatangani_pada: sekarang(k),
      })
      .execute();
    await peristiwa(tx, k, b, 'UMPAN_BALIK', b.keadaan, b.keadaan);
    await jejak(tx, k, 'bimbingan.umpan-balik', b, {});
    if (b.atasan_pegawai_id) await kabari(tx, k, b, [b.atasan_pegawai_id], 'bimbingan.umpan-balik');
    return { id };
  });
}

/** B.1.9: the guide evaluates the competences after the guidance (L-III.D.4.h), which ends the proposal. Errors: as above. */
export function nilaiKompetensi(
  k: Konteks,
  id: string,
  isian: EvaluasiKompetensiBaru,
): Promise<BimbinganLengkap> {
  return tulis(k, async (tx) => {
    const b = await yangSelesai(tx, k, id, 'PEMBIMBING', 'Kompetensi dievaluasi pembimbingnya.');
    pastikanLengkap(k, isian);
    if (await kompetensi(tx, k.pelaku.instansiId, id))
      throw new Masalah('sudah-ada', 'Evaluasi kompetensi untuk bimbingan ini sudah ditandatangani.');
    await tx
      .insertInto('bimbingan_kompetensi')
      .values({
        instansi_id: k.pelaku.instansiId,
        bimbingan_id: id,
        nilai: JSON.stringify(isian.nilai),
        rekomendasi: isian.rekomendasi,
        ditandatangani_pada: sekarang(k),
      })
      .execute();
    await peristiwa(tx, k, b, 'NILAI_KOMPETENSI', b.keadaan, b.keadaan);
    await jejak(tx, k, 'bimbingan.kompetensi', b, {});
    if (b.tindak_lanjut_id) await akhiri(tx, k, b.tindak_lanjut_id);
    await kabari(tx, k, b, [b.pegawai_id], 'bimbingan.kompetensi');
    return bimbinganLengkap(tx, k, id);
  });
}

async function yangSelesai(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  oleh: 'PEGAWAI' | 'PEMBIMBING',
  penolakan: string,
): Promise<BarisBimbingan> {
  const { b, peran } = await muat(tx, k, id, true);
  if (!peran.includes(oleh)) throw tidakBerwenang(penolakan);
  if (b.keadaan !== 'SELESAI')
    throw new Masalah('keadaan-tidak-cocok', 'Bimbingan ini belum ditandatangani keduanya.');
  return b;
}

function pastikanSembilan({ jawaban }: UmpanBalikBimbinganBaru): void {
  const nomor = new Set(jawaban.map((j) => j.nomor));
  const kurang = Array.from({ length: 9 }, (_, i) => i + 1).filter((n) => !nomor.has(n));
  if (kurang.length > 0)
    throw new Masalah('ditolak-aturan', 'Jawab kesembilan pernyataan, masing-masing satu kali.', {
      errors: kurang.map((n) => ({
        pointer: `/jawaban/${n - 1}`,
        kode: 'E-B18-KURANG',
        pesan: `Pernyataan ${n} belum dijawab.`,
      })),
    });
}

/** All managerial and socio-cultural competences, each once, and at least one technical. */
function pastikanLengkap(k: Konteks, { nilai }: EvaluasiKompetensiBaru): void {
  const wajib = kompetensiBimbingan.pada(hariIni(k)).nilai;
  const errors: RincianMasalah[] = [];
  for (const rumpun of ['MANAJERIAL', 'SOSIO_KULTURAL'] as const)
    for (const satu of wajib[rumpun])
      if (nilai.filter((n) => n.rumpun === rumpun && n.kompetensi === satu).length !== 1)
        errors.push({
          pointer: '/nilai',
          kode: 'E-B19-KURANG',
          pesan: `Nilai kompetensi ${satu} satu kali.`,
        });
  if (!nilai.some((n) => n.rumpun === 'TEKNIS'))
    errors.push({
      pointer: '/nilai',
      kode: 'E-B19-TEKNIS',
      pesan: 'Tambahkan sedikitnya satu kompetensi teknis.',
    });
  if (errors.length > 0)
    throw new Masalah('ditolak-aturan', 'Evaluasi kompetensi belum lengkap.', { errors });
}
