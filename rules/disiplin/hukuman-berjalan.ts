import { type Hari, hari, sebelum, sesudah } from '../kernel/hari.ts';
import { type JenisHukuman, jenisHukuman } from '../tables/disiplin.ts';
import { TINGKAT_HUKUMAN, type TingkatHukuman } from '../tables/ip-asn.ts';

export interface HukumanBertanggal {
  jenis: JenisHukuman;
  dari: string;
  sampai?: string | null;
}

/** The level of a kind of penalty, as PP 94/2021 orders them. */
function tingkatHukuman(jenis: JenisHukuman, pada: Hari): TingkatHukuman {
  return jenisHukuman.pada(pada).nilai[jenis].tingkat;
}

/** The heaviest penalty still running on a day. */
export function hukumanBerjalan(hukuman: readonly HukumanBertanggal[], pada: Hari): TingkatHukuman {
  return terberat(hukuman.filter((h) => berjalan(h, pada)).map((h) => tingkatHukuman(h.jenis, pada)));
}

/** Is this penalty being served on that day? Without an end on record it is, but for a warning, which is not served. */
export function berjalan({ jenis, dari, sampai }: HukumanBertanggal, pada: Hari): boolean {
  if (sesudah(hari(dari), pada)) return false;
  return sampai ? !sebelum(hari(sampai), pada) : tingkatHukuman(jenis, pada) !== 'RINGAN';
}

/** The heaviest penalty that began since a day. */
export function hukumanSejak(hukuman: readonly HukumanBertanggal[], sejak: Hari, pada: Hari): TingkatHukuman {
  const dalam = hukuman.filter((h) => !sebelum(hari(h.dari), sejak) && !sesudah(hari(h.dari), pada));
  return terberat(dalam.map((h) => tingkatHukuman(h.jenis, pada)));
}

function terberat(tingkat: readonly TingkatHukuman[]): TingkatHukuman {
  const urut = tingkat.map((t) => TINGKAT_HUKUMAN.indexOf(t));
  return TINGKAT_HUKUMAN[Math.max(0, ...urut)] ?? 'TIDAK_ADA';
}
