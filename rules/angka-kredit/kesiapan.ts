import type { Predikat } from '../enum.ts';
import {
  bagiSetengahKeAtas,
  bandingkan,
  type Desimal,
  desimal,
  kali,
  keBilangan,
  kurangi,
} from '../kernel/desimal.ts';
import { type Hari, hari, sesudah, tulisHari } from '../kernel/hari.ts';
import { type Langkah, langkah, type Temuan, temuan } from '../kernel/jawaban.ts';
import { LABEL_PREDIKAT } from '../label.ts';
import {
  GOLONGAN_PNS,
  type JenjangAngkaKredit,
  type JenjangJf,
  jenjangAngkaKredit,
  persenPredikatAk,
  type SyaratNaik,
  syaratNaik,
} from '../tables/angka-kredit.ts';
import type { MasukanAngkaKredit, PeriodeAngkaKredit } from './angka-kredit.ts';
import { LABEL_JENJANG_JF, tulisAngka } from './label.ts';

export const JENIS_NAIK = ['PANGKAT', 'JENJANG'] as const;

/** One possible step: whether the credit is there, and apart from it what stands in the way or is not known. */
export interface Kesiapan {
  jenis: (typeof JENIS_NAIK)[number];
  /** "III/d" or a jenjang; null while the present golongan is not known. */
  menuju: string | null;
  target: number | null;
  kurang: number | null;
  /** Months until the target with the assumed predikat, rounded up; 0 when reached. */
  bulan: number | null;
  akCukup: boolean | null;
  /** Facts that stop the step whatever the credit. */
  halangan: Temuan[];
  /** Conditions nobody has confirmed yet. */
  belumPasti: Temuan[];
  siap: boolean;
  langkah: Langkah[];
}

type Fakta = MasukanAngkaKredit & { jenjang: JenjangJf; periode: readonly PeriodeAngkaKredit[] };

/**
 * Peraturan BKN 3/2023: the next pangkat inside the jenjang and the next jenjang. At the last golongan of a jenjang the
 * jenjang comes first, then the pangkat.
 */
export function nilaiKesiapan(fakta: Fakta, kumulatif: Desimal, pada: Hari): Kesiapan[] {
  if (fakta.status === 'PPPK') return [];
  const baris = jenjangAngkaKredit.pada(pada).nilai[fakta.jenjang];
  const urut = fakta.golongan ? baris.golongan.indexOf(fakta.golongan) : -1;
  const terakhir = urut === baris.golongan.length - 1 && baris.berikut !== null;
  const langkahNaik: Kesiapan[] = [];
  if (!terakhir) {
    const menuju = golonganBerikut(fakta, baris, urut);
    if (menuju !== undefined) {
      const target = urut >= 0 ? baris.pangkat * (urut + 1) : null;
      langkahNaik.push(susun('PANGKAT', fakta, menuju, target, kumulatif, pada));
    }
  }
  if (baris.berikut && baris.jenjang !== null)
    langkahNaik.push(
      susun('JENJANG', fakta, LABEL_JENJANG_JF[baris.berikut], baris.jenjang, kumulatif, pada, baris),
    );
  return langkahNaik;
}

/** Null: not known. Undefined: there is none above. */
function golonganBerikut(
  { golongan }: Fakta,
  baris: JenjangAngkaKredit,
  urut: number,
): string | null | undefined {
  if (!golongan || urut < 0) return null;
  if (urut === baris.golongan.length - 1) return undefined;
  return GOLONGAN_PNS[GOLONGAN_PNS.indexOf(golongan) + 1];
}

function susun(
  jenis: Kesiapan['jenis'],
  fakta: Fakta,
  menuju: string | null,
  target: number | null,
  kumulatif: Desimal,
  pada: Hari,
  baris?: JenjangAngkaKredit,
): Kesiapan {
  const syarat = syaratNaik.pada(pada);
  const { halangan, belumPasti } = periksa(jenis, fakta, syarat.nilai, pada, baris);
  const selisih = target === null ? null : kurangi(desimal(target), kumulatif);
  const akCukup = selisih && selisih.koefisien <= 0n;
  const sebutan = jenis === 'PANGKAT' ? `pangkat ${menuju ?? 'berikutnya'}` : `jenjang ${menuju}`;
  return {
    jenis,
    menuju,
    target,
    kurang: selisih && (akCukup ? 0 : keBilangan(selisih)),
    bulan: selisih && (akCukup ? 0 : bulanMenuju(selisih, fakta, pada)),
    akCukup,
    halangan,
    belumPasti,
    siap: akCukup === true && halangan.length === 0 && belumPasti.length === 0,
    langkah: [
      langkah(
        `Angka kredit untuk ${sebutan}`,
        target === null
          ? 'golongan ruang belum diketahui'
          : `${tulisAngka(kumulatif)} dari ${target}: ${akCukup ? 'cukup' : `kurang ${tulisAngka(selisih as Desimal)}`}`,
        ...jenjangAngkaKredit.pada(pada).dasar,
      ),
      langkah(
        `Syarat lain untuk ${sebutan}`,
        [...halangan, ...belumPasti].map((t) => t.pesan).join(' ') || 'terpenuhi',
        ...syarat.dasar,
      ),
    ],
  };
}

function periksa(
  jenis: Kesiapan['jenis'],
  fakta: Fakta,
  syarat: SyaratNaik,
  pada: Hari,
  baris?: JenjangAngkaKredit,
): Pick<Kesiapan, 'halangan' | 'belumPasti'> {
  const halangan: Temuan[] = [];
  const belumPasti: Temuan[] = [];
  const tahun = jenis === 'PANGKAT' ? syarat.tahunPredikatPangkat : syarat.tahunPredikatJenjang;
  const predikat = predikatTerakhir(fakta, tahun);
  const rendah = predikat.find((p) => p !== null && p !== 'BAIK' && p !== 'SANGAT_BAIK');
  if (rendah)
    halangan.push(
      temuan(
        'E-AK-PREDIKAT',
        '/predikatTerakhir',
        `Predikat ${LABEL_PREDIKAT[rendah]}; ${tahun} tahun terakhir harus paling rendah Baik.`,
      ),
    );
  else if (predikat.includes(null))
    belumPasti.push(
      temuan('W-AK-PREDIKAT', '/predikatTerakhir', `Predikat ${tahun} tahun terakhir belum lengkap.`),
    );
  if (fakta.hukuman === 'SEDANG' || fakta.hukuman === 'BERAT')
    halangan.push(
      temuan('E-AK-DISIPLIN', '/hukuman', 'Sedang menjalani hukuman disiplin tingkat sedang atau berat.'),
    );
  if (jenis === 'PANGKAT') masaPangkat(fakta, syarat, pada, halangan, belumPasti);
  if (jenis === 'JENJANG') {
    konfirmasi(fakta.formasi, '/formasi', 'Kebutuhan (formasi) jenjang itu', halangan, belumPasti);
    konfirmasi(fakta.ujiKompetensi, '/ujiKompetensi', 'Kelulusan uji kompetensi', halangan, belumPasti);
    if (baris?.pengembanganProfesi)
      belumPasti.push(
        temuan(
          'W-AK-PENGEMBANGAN-PROFESI',
          '/jenjang',
          'Pastikan apakah instansi pembina mensyaratkan pengembangan profesi.',
        ),
      );
  }
  return { halangan, belumPasti };
}

function masaPangkat(
  fakta: Fakta,
  syarat: SyaratNaik,
  pada: Hari,
  halangan: Temuan[],
  belumPasti: Temuan[],
): void {
  if (!fakta.tmtPangkat) {
    belumPasti.push(temuan('W-AK-TMT-PANGKAT', '/tmtPangkat', 'TMT pangkat terakhir belum dicatat.'));
    return;
  }
  const sejak = hari(fakta.tmtPangkat).add({ years: syarat.tahunDalamPangkat });
  if (sesudah(sejak, pada))
    halangan.push(
      temuan(
        'E-AK-MASA-PANGKAT',
        '/tmtPangkat',
        `Genap ${syarat.tahunDalamPangkat} tahun dalam pangkat terakhir pada ${tulisHari(sejak)}.`,
      ),
    );
}

function konfirmasi(
  nilai: boolean | null | undefined,
  jalur: string,
  apa: string,
  halangan: Temuan[],
  belumPasti: Temuan[],
): void {
  if (nilai === false) halangan.push(temuan('E-AK-SYARAT-JENJANG', jalur, `${apa} tidak ada.`));
  if (nilai === null || nilai === undefined)
    belumPasti.push(temuan('W-AK-SYARAT-JENJANG', jalur, `${apa} belum dipastikan.`));
}

/** Latest first, as many as asked; null where not known. */
function predikatTerakhir(fakta: Fakta, tahun: number): (Predikat | null)[] {
  const ada = fakta.predikatTerakhir ?? dariPeriode(fakta.periode);
  return Array.from({ length: tahun }, (_, i) => ada[i] ?? null);
}

/** One predikat a year: parts of one year carry the same one. Rows without a year count as a year each. */
function dariPeriode(periode: readonly PeriodeAngkaKredit[]): (Predikat | null)[] {
  return periode
    .filter((p, i) => !p.tahun || p.tahun !== periode[i + 1]?.tahun)
    .map((p) => p.predikat ?? null)
    .reverse();
}

function bulanMenuju(selisih: Desimal, { jenjang, predikatPerkiraan }: Fakta, pada: Hari): number {
  const persen = persenPredikatAk.pada(pada).nilai[predikatPerkiraan ?? 'BAIK'];
  const setahun = kali(desimal(jenjangAngkaKredit.pada(pada).nilai[jenjang].koefisien), desimal(persen));
  const perlu = kali(selisih, desimal(1200));
  const bulat = bagiSetengahKeAtas(perlu, setahun, 0);
  const genap = bandingkan(kali(bulat, setahun), perlu) < 0 ? 1 : 0;
  return keBilangan(bulat) + genap;
}
