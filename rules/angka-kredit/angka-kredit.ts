import type { Predikat } from '../enum.ts';
import { buatAturan, type Rumus } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import {
  bagiSetengahKeAtas,
  bulatkanSetengahKeAtas,
  type Desimal,
  desimal,
  kali,
  keBilangan,
  tambah,
} from '../kernel/desimal.ts';
import type { Hari } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  type Temuan,
  temuan,
  yangKurang,
} from '../kernel/jawaban.ts';
import { art } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT } from '../label.ts';
import {
  caraPak,
  type GolonganPns,
  type JenjangJf,
  jenjangAngkaKredit,
  persenPredikatAk,
  syaratNaik,
  tambahanPendidikan,
} from '../tables/angka-kredit.ts';
import type { TingkatHukuman } from '../tables/ip-asn.ts';
import { contohAngkaKredit } from './contoh.ts';
import { type Kesiapan, nilaiKesiapan } from './kesiapan.ts';
import { LABEL_JENJANG_JF, tulisAngka } from './label.ts';

export interface PeriodeAngkaKredit {
  predikat?: Predikat | null;
  /** Months of the period in which the jenjang was held, 1–12. */
  bulan?: number | null;
  /** Jenjang held then, where it was another one: such rows do not count in the present jenjang. */
  jenjang?: JenjangJf | null;
  tahun?: number | null;
}

export interface MasukanAngkaKredit {
  jenjang?: JenjangJf | null;
  periode?: readonly PeriodeAngkaKredit[] | null;
  /** Credit brought along into the present jenjang. */
  akAwal?: number | null;
  /** Higher degrees newly recognised while in the present jenjang. */
  pendidikanBaru?: number | null;
  golongan?: GolonganPns | null;
  tmtPangkat?: string | null;
  /** Annual predikat, latest year first; without it those of the latest `periode`. */
  predikatTerakhir?: readonly (Predikat | null)[] | null;
  /** Heaviest disciplinary penalty still running. */
  hukuman?: TingkatHukuman | null;
  formasi?: boolean | null;
  ujiKompetensi?: boolean | null;
  /** Predikat assumed for the years to come. */
  predikatPerkiraan?: Predikat | null;
  status?: 'PNS' | 'PPPK' | null;
}

export interface RincianAngkaKredit {
  tahun: number | null;
  jenjang: JenjangJf;
  predikat: Predikat;
  bulan: number;
  persen: number;
  koefisien: number;
  /** As printed on the PAK: two decimals, rounded half up. */
  angkaKredit: number;
  /** False for a jenjang that was left: credit starts from 0 in each. */
  dihitung: boolean;
}

export interface NilaiAngkaKredit {
  /** Sum of the printed rows of the present jenjang. */
  angkaKredit: number;
  rincian: RincianAngkaKredit[];
  akAwal: number;
  akPendidikan: number;
  kumulatif: number;
  kesiapan: Kesiapan[];
}

const dasar = [
  art('PermenPANRB 1/2023', 'Pasal 37'),
  art('PermenPANRB 1/2023', 'Lampiran'),
  art('Peraturan BKN 3/2023', 'Penetapan angka kredit'),
];

/**
 * PermenPANRB 1/2023 Pasal 37 and its annex: credit of a period = months/12 × share of the predikat × coefficient of the
 * jenjang. A predikat below Baik still earns credit and yet stops promotion, so both facts are told apart. Not modelled:
 * the conversion of credit from before 2023, which comes in as `akAwal`.
 * @DOUBT Peraturan BKN 3/2023 – whether totals are rounded from exact or printed rows – the printed rows sum – 2026-11-24
 */
export const angkaKredit = buatAturan<MasukanAngkaKredit, NilaiAngkaKredit>({
  id: 'angka-kredit',
  judul: 'Angka kredit jabatan fungsional dan kesiapan naik pangkat atau jenjang',
  dasar,
  rumus: berlaku<Rumus<MasukanAngkaKredit, NilaiAngkaKredit, Record<string, never>>>([
    { mulai: '2023-07-01', dasar, nilai: hitung },
  ]),
  tabel: [jenjangAngkaKredit, persenPredikatAk, syaratNaik, tambahanPendidikan],
  contoh: contohAngkaKredit,
});

function hitung(masukan: MasukanAngkaKredit, pada: Hari): Hasil<NilaiAngkaKredit> {
  const periode = masukan.periode ?? [];
  const kurang = [
    ...yangKurang(masukan, ['jenjang', 'periode']),
    ...periode.flatMap((p, i) => yangKurang(p, ['predikat', 'bulan'], `/periode/${i}`)),
  ];
  if (kurang.length > 0 || !masukan.jenjang)
    return kurangData(kurang, {
      alasan: kurang
        .filter((j) => j.endsWith('/predikat'))
        .map((j) =>
          temuan('E-AK-PREDIKAT-BELUM-ADA', j, 'Angka kredit periode ini menunggu predikat tahunannya.'),
        ),
    });
  const salah = periksa(masukan, periode);
  if (salah.length > 0) return ditolak(salah);

  const { jenjang } = masukan;
  const tabel = jenjangAngkaKredit.pada(pada);
  const persen = persenPredikatAk.pada(pada);
  const rincian = periode.map((p): RincianAngkaKredit => {
    const milik = p.jenjang ?? jenjang;
    const predikat = p.predikat as Predikat;
    const bulan = p.bulan as number;
    const { koefisien } = tabel.nilai[milik];
    const setahun = kali(desimal(koefisien), desimal(persen.nilai[predikat]));
    const ak = bagiSetengahKeAtas(kali(setahun, desimal(bulan)), desimal(1200), 2);
    return {
      tahun: p.tahun ?? null,
      jenjang: milik,
      predikat,
      bulan,
      persen: persen.nilai[predikat],
      koefisien: Number(koefisien),
      angkaKredit: keBilangan(ak),
      dihitung: milik === jenjang,
    };
  });
  const jumlah = rincian.filter((r) => r.dihitung).reduce((a, r) => tambah(a, desimal(r.angkaKredit)), NOL);
  const akAwal = bulatkanSetengahKeAtas(desimal(masukan.akAwal ?? 0), 2);
  const sekali = kali(desimal(tabel.nilai[jenjang].pangkat), desimal(tambahanPendidikan.pada(pada).nilai));
  const akPendidikan = bagiSetengahKeAtas(
    kali(sekali, desimal(masukan.pendidikanBaru ?? 0)),
    desimal(100),
    2,
  );
  const kumulatif = tambah(tambah(jumlah, akAwal), akPendidikan);
  const kesiapan = nilaiKesiapan({ ...masukan, jenjang, periode }, kumulatif, pada);

  return ditetapkan(
    {
      angkaKredit: keBilangan(jumlah),
      rincian,
      akAwal: keBilangan(akAwal),
      akPendidikan: keBilangan(akPendidikan),
      kumulatif: keBilangan(kumulatif),
      kesiapan,
    },
    {
      peringatan: peringatan(masukan, kesiapan),
      langkah: [
        langkah(
          `Koefisien setahun ${LABEL_JENJANG_JF[jenjang]}`,
          tulisAngka(tabel.nilai[jenjang].koefisien),
          ...tabel.dasar,
        ),
        ...rincian.map((r) =>
          langkah(
            `${r.tahun ?? 'Periode'} · ${LABEL_PREDIKAT[r.predikat]}, ${r.bulan} bulan${r.dihitung ? '' : ` sebagai ${LABEL_JENJANG_JF[r.jenjang]} (tidak dibawa ke jenjang baru)`}`,
            `${r.bulan}/12 × ${r.persen} % × ${tulisAngka(r.koefisien)} = ${tulisAngka(r.angkaKredit)}`,
            ...persen.dasar,
          ),
        ),
        ...(akAwal.koefisien === 0n
          ? []
          : [langkah('Angka kredit yang dibawa dalam jenjang ini', tulisAngka(akAwal), caraPak)]),
        ...(akPendidikan.koefisien === 0n
          ? []
          : [
              langkah(
                'Tambahan ijazah lebih tinggi yang baru diakui',
                `25 % × ${tabel.nilai[jenjang].pangkat} × ${masukan.pendidikanBaru} = ${tulisAngka(akPendidikan)}`,
                ...tambahanPendidikan.pada(pada).dasar,
              ),
            ]),
        langkah('Angka kredit kumulatif dalam jenjang ini', tulisAngka(kumulatif), caraPak),
        ...kesiapan.flatMap((k) => k.langkah),
      ],
    },
  );
}

const NOL: Desimal = desimal('0.00');

function periksa(masukan: MasukanAngkaKredit, periode: readonly PeriodeAngkaKredit[]): Temuan[] {
  const salah = periode.flatMap(({ bulan }, i) =>
    bulan !== null && bulan !== undefined && (!Number.isInteger(bulan) || bulan < 1 || bulan > 12)
      ? [temuan('E-AK-BULAN', `/periode/${i}/bulan`, 'Jumlah bulan satu periode harus 1 sampai 12.')]
      : [],
  );
  const perTahun = Map.groupBy(
    periode.filter((p) => p.tahun),
    (p) => p.tahun,
  );
  for (const [tahun, baris] of perTahun) {
    const bulan = baris.reduce((n, p) => n + (p.bulan ?? 0), 0);
    if (bulan > 12)
      salah.push(
        temuan('E-AK-BULAN-SETAHUN', '/periode', `Tahun ${tahun} memuat ${bulan} bulan. Periksa periodenya.`),
      );
  }
  for (const kunci of ['akAwal', 'pendidikanBaru'] as const)
    if ((masukan[kunci] ?? 0) < 0)
      salah.push(temuan('E-AK-NEGATIF', `/${kunci}`, 'Angka ini tidak boleh kurang dari 0.'));
  return salah;
}

function peringatan(masukan: MasukanAngkaKredit, kesiapan: readonly Kesiapan[]): Temuan[] {
  if (masukan.status === 'PPPK')
    return [
      temuan(
        'W-AK-PPPK',
        '/status',
        'PPPK tidak memiliki kenaikan pangkat. Angka kredit ini hanya keterangan.',
      ),
    ];
  const terhalang = kesiapan.flatMap((k) => k.halangan).find((h) => h.kode === 'E-AK-PREDIKAT');
  return terhalang
    ? [
        temuan(
          'W-AK-TERHALANG',
          '/periode',
          'Angka kredit tetap bertambah, tetapi predikat di bawah Baik menahan kenaikan pangkat dan jenjang.',
        ),
      ]
    : [];
}
