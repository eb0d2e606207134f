import { type HukumanBertanggal, hukumanSejak } from '../disiplin/hukuman-berjalan.ts';
import type { JenisJabatan, Predikat } from '../enum.ts';
import { type Hari, hari, sesudah } from '../kernel/hari.ts';
import { jendelaIpAsn, TINGKAT_PENDIDIKAN, type TingkatPendidikan } from '../tables/ip-asn.ts';
import type { MasukanIpAsn } from './ip-asn.ts';
import { KELOMPOK_DARI_JABATAN } from './label.ts';

export interface RiwayatIpAsn {
  jenisJabatan: JenisJabatan;
  pendidikan: readonly TingkatPendidikan[];
  diklat: readonly {
    jenis: 'KEPEMIMPINAN' | 'FUNGSIONAL' | 'TEKNIS' | 'SEMINAR';
    selesai: string;
    jp: number;
  }[];
  hukuman: readonly HukumanBertanggal[];
  /** Settled annual predikat. */
  predikat: readonly { tahun: number; predikat: Predikat }[];
}

/** What the IP ASN asks, from a person's record: the highest degree, and each fact inside its window. */
export function faktaIpAsn(r: RiwayatIpAsn, pada: Hari): MasukanIpAsn {
  const { nilai: j } = jendelaIpAsn.pada(pada);
  const dalam = (selesai: string, tahun: number) =>
    sesudah(hari(selesai), pada.subtract({ years: tahun })) && !sesudah(hari(selesai), pada);
  const ikut = (jenis: RiwayatIpAsn['diklat'][number]['jenis']) =>
    r.diklat.some((d) => d.jenis === jenis && !sesudah(hari(d.selesai), pada));
  return {
    kelompok: KELOMPOK_DARI_JABATAN[r.jenisJabatan],
    bukanAsn: KELOMPOK_DARI_JABATAN[r.jenisJabatan] === null,
    pendidikan: TINGKAT_PENDIDIKAN.find((t) => r.pendidikan.includes(t)) ?? null,
    diklatKepemimpinan: ikut('KEPEMIMPINAN'),
    diklatFungsional: ikut('FUNGSIONAL'),
    jpTeknis: r.diklat
      .filter((d) => d.jenis === 'TEKNIS' && dalam(d.selesai, j.teknisTahun))
      .reduce((a, d) => a + d.jp, 0),
    seminar: r.diklat.some((d) => d.jenis === 'SEMINAR' && dalam(d.selesai, j.seminarTahun)),
    predikat: predikatTerbaru(r.predikat, pada.year - j.predikatTahun)?.predikat ?? null,
    hukuman: hukumanSejak(r.hukuman, pada.subtract({ years: j.hukumanTahun }), pada),
  };
}

/** The latest annual predikat not older than a year. */
export function predikatTerbaru<T extends { tahun: number }>(
  predikat: readonly T[],
  sejakTahun: number,
): T | undefined {
  return [...predikat].sort((a, b) => b.tahun - a.tahun).find((p) => p.tahun >= sejakTahun);
}
