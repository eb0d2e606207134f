import type { JenisRiwayat, Riwayat } from '#contract/riwayat.ts';
import { LABEL_JENJANG_JF } from '#rules/angka-kredit/label.ts';
import { LABEL_PENDIDIKAN } from '#rules/ip-asn/label.ts';
import type { JenjangJf } from '#rules/tables/angka-kredit.ts';
import { type JenisHukuman, jenisHukuman } from '#rules/tables/disiplin.ts';
import type { TingkatPendidikan } from '#rules/tables/ip-asn.ts';
import type { BarisRiwayat } from './queries.ts';

const DIKLAT: Record<string, string> = {
  KEPEMIMPINAN: 'Kepemimpinan',
  FUNGSIONAL: 'Fungsional',
  TEKNIS: 'Teknis',
  SEMINAR: 'Seminar, lokakarya, magang atau kursus',
};

/** One fact as it leaves the server. `mencatat`: the reader may write and withdraw. */
export function presentasi(b: BarisRiwayat, mencatat: boolean, pada: Temporal.PlainDate): Riwayat {
  return {
    id: b.id,
    jenis: b.jenis as JenisRiwayat,
    kode: b.kode,
    sebutan: sebutan(b, pada),
    tanggal: b.tanggal,
    sampai: b.sampai,
    nilai: b.nilai,
    uraian: b.uraian,
    nomor: b.nomor,
    dibatalkan: b.dibatalkan_pada ? { pada: b.dibatalkan_pada, alasan: b.alasan_batal ?? '' } : null,
    kemampuan: mencatat && !b.dibatalkan_pada ? ['riwayat.batalkan'] : [],
  };
}

function sebutan({ jenis, kode }: BarisRiwayat, pada: Temporal.PlainDate): string | null {
  if (kode === null) return null;
  if (jenis === 'PENDIDIKAN') return LABEL_PENDIDIKAN[kode as TingkatPendidikan];
  if (jenis === 'DIKLAT') return DIKLAT[kode] ?? kode;
  if (jenis === 'JENJANG_JF') return LABEL_JENJANG_JF[kode as JenjangJf];
  if (jenis === 'HUKUMAN') return jenisHukuman.cari(pada)?.nilai[kode as JenisHukuman].nama ?? kode;
  return kode;
}
