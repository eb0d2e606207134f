import type { PihakEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { Evaluasi } from '#contract/evaluasi.ts';
import type { Keberatan } from '#contract/keberatan.ts';
import { type CaraPenjelasan, type KeadaanKeberatan, PIHAK_KEBERATAN } from '#rules/enum.ts';
import type { PoinKeberatan } from '#rules/keberatan/poin-keberatan.ts';
import type { Sebagai } from './policy.ts';
import type { BarisKeberatanDb, penjelasanKeberatan } from './queries.ts';

export interface Sisa {
  evaluasi: Evaluasi;
  penjelasan: Awaited<ReturnType<typeof penjelasanKeberatan>>;
  hariIni: string;
  kemampuan: string[];
}

export function presentasi(b: BarisKeberatanDb, sebagai: Sebagai, sisa: Sisa): Keberatan {
  const { evaluasi, penjelasan } = sisa;
  const { bahan } = evaluasi;
  return {
    id: b.id,
    evaluasiId: b.evaluasi_id,
    keadaan: b.keadaan as KeadaanKeberatan,
    sebagai,
    pegawai: orang(bahan.pegawai),
    penilai: orang(bahan.penilai),
    atasan: bahan.atasan && orang(bahan.atasan),
    periode: { id: bahan.periode.id, nama: bahan.periode.nama },
    poin: b.poin as unknown as PoinKeberatan[],
    alasan: b.alasan,
    diajukanPada: b.diajukan_pada,
    batasPutusan: b.batas_putusan,
    lewatBatas: b.keadaan === 'DIAJUKAN' && b.batas_putusan !== null && b.batas_putusan < sisa.hariIni,
    penjelasan: penjelasan.map((x) => ({
      id: x.id,
      pihak: x.pihak,
      cara: x.cara as CaraPenjelasan,
      uraian: x.uraian,
      oleh: { id: x.oleh_pegawai_id, nama: x.namaOleh },
      pada: x.pada,
    })),
    belumDidengar: PIHAK_KEBERATAN.filter((p) => !penjelasan.some((x) => x.pihak === p)),
    putusan: evaluasi.putusan,
    ditarikPada: b.ditarik_pada,
    diterimaPegawaiPada: b.diterima_pegawai_pada,
    diterimaPenilaiPada: b.diterima_penilai_pada,
    evaluasi,
    versi: b.versi,
    kemampuan: sisa.kemampuan,
  };
}

function orang({ pegawaiId, nama, jabatan }: PihakEvaluasi) {
  return { id: pegawaiId, nama, jabatan };
}
