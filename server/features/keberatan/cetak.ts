import type { BahanEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { PutusanEvaluasi } from '#contract/evaluasi.ts';
import type { Rating } from '#rules/enum.ts';
import type { PoinKeberatan } from '#rules/keberatan/poin-keberatan.ts';
import { LABEL_PREDIKAT, LABEL_RATING } from '#rules/label.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { keberatanEvaluasi, penjelasanKeberatan } from './queries.ts';

/** Blocks 6 to 8 of D.1.3, and who has signed for the decision. */
export interface CetakKeberatan {
  keberatan: string[];
  penjelasanPenilai: string[];
  keputusanAtasan: string[];
  diajukanPada: string;
  diterimaPegawaiPada: string | null;
  diterimaPenilaiPada: string | null;
}

/** What the forms print of a decided objection; null while there is none. */
export async function bahanCetakKeberatan(
  tx: TransaksiInstansi,
  instansiId: string,
  evaluasiId: string,
  bahan: BahanEvaluasi,
  putusan: PutusanEvaluasi,
): Promise<CetakKeberatan | null> {
  const b = await keberatanEvaluasi(tx, instansiId, evaluasiId);
  if (!b?.diputus_pada || !b.diajukan_pada) return null;
  const penjelasan = await penjelasanKeberatan(tx, instansiId, [b.id]);
  const suara = (pihak: 'PEGAWAI' | 'PENILAI') =>
    penjelasan.filter((x) => x.pihak === pihak).map((x) => AWALAN[x.cara] + x.uraian);
  return {
    keberatan: [
      ...(b.poin as unknown as PoinKeberatan[]).map((p) => `${sebutanPoin(p, bahan)}: ${p.alasan}`),
      ...(b.alasan ? [b.alasan] : []),
      ...suara('PEGAWAI').map((s) => `Penjelasan pegawai: ${s}`),
    ],
    penjelasanPenilai: suara('PENILAI'),
    keputusanAtasan: [
      kalimatPutusan(putusan),
      putusan.keputusan,
      ...(putusan.rekomendasi ? [`Rekomendasi: ${putusan.rekomendasi}`] : []),
    ],
    diajukanPada: b.diajukan_pada,
    diterimaPegawaiPada: b.diterima_pegawai_pada,
    diterimaPenilaiPada: b.diterima_penilai_pada,
  };
}

const AWALAN: Record<string, string> = {
  TERTULIS: '',
  LISAN: '(lisan, dicatat atasan) ',
  TIDAK_MEMBERI: '(tidak memberi penjelasan, dicatat atasan) ',
};

function sebutanPoin({ jenis, rhkId, nilai }: PoinKeberatan, bahan: BahanEvaluasi): string {
  if (jenis === 'RHK') return `Hasil kerja “${bahan.rhk.find((r) => r.rhkId === rhkId)?.uraian ?? '–'}”`;
  if (jenis === 'PERILAKU') {
    const label = perilakuKerja.pada(Temporal.PlainDate.from(bahan.periode.sampai)).nilai;
    const nama = label.find((l) => l.nilai === nilai)?.label;
    return nama ? `Perilaku kerja ${nama}` : 'Perilaku kerja';
  }
  return jenis === 'TATA_CARA' ? 'Tata cara penilaian' : 'Hal lain';
}

function kalimatPutusan({ putusan, semula, ...kini }: PutusanEvaluasi): string {
  if (putusan === 'MENGUATKAN')
    return `Menguatkan hasil evaluasi: rating hasil kerja ${LABEL_RATING[kini.ratingHasil]}, rating perilaku kerja ${LABEL_RATING[kini.ratingPerilaku]}, predikat ${LABEL_PREDIKAT[kini.predikat]}.`;
  const ubah = (apa: string, dari: Rating, ke: Rating) =>
    dari === ke
      ? `${apa} tetap ${LABEL_RATING[dari]}`
      : `${apa} dari ${LABEL_RATING[dari]} menjadi ${LABEL_RATING[ke]}`;
  const predikat =
    semula.predikat === kini.predikat
      ? `predikat tetap ${LABEL_PREDIKAT[kini.predikat]}`
      : `predikat dari ${LABEL_PREDIKAT[semula.predikat]} menjadi ${LABEL_PREDIKAT[kini.predikat]}`;
  return `Mengubah hasil evaluasi: ${ubah('rating hasil kerja', semula.ratingHasil, kini.ratingHasil)}, ${ubah('rating perilaku kerja', semula.ratingPerilaku, kini.ratingPerilaku)}, ${predikat}.`;
}
