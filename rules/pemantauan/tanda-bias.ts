import type { NilaiPerilaku, SentimenUmpanBalik } from '../enum.ts';
import { type Hari, hari, tulisHari } from '../kernel/hari.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';
import { ambangBias } from '../tables/umpan-balik.ts';

/** One entry the assessor gave in the period. */
export interface CatatanPenilai {
  pegawaiId: string;
  hari: string;
  nilai: NilaiPerilaku | null;
  sentimen: SentimenUmpanBalik;
  uraian: string;
  adaBukti: boolean;
}

export interface MasukanBias {
  pegawaiId: string;
  periode: { dari: string; sampai: string };
  /** Of this assessor, about everybody he assesses. */
  catatan: readonly CatatanPenilai[];
}

/**
 * Questions for the assessor before a judgement, drawn from his own feedback: only the last weeks, one tenor for all
 * values, one text for several people, nothing with evidence. Each is a question; none stops a step (P6 L-III.B.2).
 */
export function tandaBias({ pegawaiId, periode, catatan }: MasukanBias, pada: Hari): Temuan[] {
  const ambang = ambangBias.pada(pada).nilai;
  const milik = catatan.filter((c) => c.pegawaiId === pegawaiId);
  if (milik.length === 0) return [];
  const tanya: Temuan[] = [];
  const sampai = hari(periode.sampai < pada.toString() ? periode.sampai : pada.toString());
  const batas = sampai.subtract({ days: ambang.hariTerakhir });
  const panjang = hari(periode.dari).until(sampai).total('days') + 1;
  if (panjang >= ambang.periodeTerpendek && milik.every((c) => c.hari > batas.toString()))
    tanya.push(
      temuan(
        'W-BIAS-TERKINI',
        '',
        `Semua umpan balik Anda bertanggal sesudah ${tulisHari(batas)}. Apa yang terjadi pada bagian awal periode?`,
      ),
    );
  const perNilai = Map.groupBy(
    milik.filter((c) => c.nilai !== null),
    (c) => c.nilai!,
  );
  const nada = new Set([...perNilai.values()].flat().map((c) => c.sentimen));
  const kata = new Set([...perNilai.values()].flat().map((c) => padat(c.uraian)));
  if (perNilai.size >= ambang.nilaiSeragam && nada.size === 1)
    tanya.push(
      temuan(
        'W-BIAS-HALO',
        '',
        kata.size === 1
          ? `Satu kalimat dipakai untuk ${perNilai.size} nilai. Adakah nilai yang berbeda dari yang lain?`
          : `Nada umpan balik Anda sama untuk ${perNilai.size} nilai. Adakah nilai yang berbeda dari yang lain?`,
      ),
    );
  const kalimat = new Set(milik.map((c) => padat(c.uraian)));
  const lain = new Set(
    catatan.filter((c) => c.pegawaiId !== pegawaiId && kalimat.has(padat(c.uraian))).map((c) => c.pegawaiId),
  );
  if (lain.size + 1 >= ambang.orangSama)
    tanya.push(
      temuan(
        'W-BIAS-SALINAN',
        '',
        `Kalimat yang sama juga Anda tulis untuk ${lain.size} pegawai lain. Apa yang khas pada pegawai ini?`,
      ),
    );
  if (milik.every((c) => !c.adaBukti))
    tanya.push(
      temuan(
        'W-BIAS-TANPA-BUKTI',
        '',
        'Belum ada umpan balik yang disertai bukti. Peristiwa atau berkas apa yang dapat ditunjuk?',
      ),
    );
  return tanya;
}

function padat(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
