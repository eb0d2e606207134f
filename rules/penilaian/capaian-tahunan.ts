import type { PredikatOrganisasi } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { type Hari, hari, sesudah, tulisHari } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  type Langkah,
  langkah,
  temuan,
  yangKurang,
} from '../kernel/jawaban.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT_ORGANISASI } from '../label.ts';

export interface CapaianTahunan {
  tahun: number;
  predikat: PredikatOrganisasi;
  /** Day it was issued, "YYYY-MM-DD". */
  terbit: string;
}

export interface MasukanCapaianTahunan {
  /** The year that is evaluated. */
  tahun?: number | null;
  /** The annual achievements of the unit, in any order. */
  capaian?: readonly CapaianTahunan[] | null;
  /** What the HR office set for want of any other, with its decree. */
  sementara?: { predikat: PredikatOrganisasi; keputusan: string; ditetapkan: string } | null;
}

export interface NilaiCapaianTahunan {
  predikat: PredikatOrganisasi;
  /** The year the achievement is of. */
  tahun: number;
  sumber: 'PERIODE_INI' | 'TAHUN_LALU' | 'SEMENTARA';
}

const dasar = [p6('Lampiran IV.B.1.f')];
/**
 * @DOUBT P6 L-IV.B.1.f – what holds when this year's is late and last year has none – finalisation waits, unless the HR
 * office sets "Baik (sementara)" with a decree – 2026-11-24
 */
const dasarSementara = art(TERANG, 'Capaian organisasi sementara');

/**
 * PermenPANRB 6/2022 L-IV.B.1.f: the annual achievement that holds for evaluations of a year. Issued later than the end
 * of January it comes too late and last year's is used. Where neither exists finalisation waits (`kurang_data`).
 */
export const capaianTahunan = buatAturan<MasukanCapaianTahunan, NilaiCapaianTahunan>({
  id: 'capaian-tahunan',
  judul: 'Capaian kinerja organisasi yang dipakai pada evaluasi tahunan',
  dasar: [...dasar, dasarSementara],
  rumus: berlaku([{ mulai: '2022-02-07', dasar: [...dasar, dasarSementara], nilai: pilih }]),
  contoh: [
    {
      judul: 'Terbit 5 Februari, jadi dipakai capaian tahun sebelumnya',
      masukan: {
        tahun: 2026,
        capaian: [
          { tahun: 2026, predikat: 'BAIK', terbit: '2027-02-05' },
          { tahun: 2025, predikat: 'ISTIMEWA', terbit: '2026-01-20' },
        ],
      },
      pada: '2027-02-10',
      hasil: {
        keadaan: 'ditetapkan',
        nilai: { predikat: 'ISTIMEWA', tahun: 2025, sumber: 'TAHUN_LALU' },
        kode: ['W-CAPAIAN-TERLAMBAT'],
      },
    },
    {
      judul: 'Belum ada capaian tahun ini maupun tahun lalu',
      masukan: { tahun: 2026, capaian: [] },
      pada: '2027-01-20',
      hasil: { keadaan: 'kurang_data', kurang: ['/capaian'], kode: ['E-ORG-PREDIKAT-MISSING'] },
    },
  ],
});

function pilih(masukan: MasukanCapaianTahunan, pada: Hari): Hasil<NilaiCapaianTahunan> {
  const { tahun, capaian, sementara } = masukan;
  if (!tahun || !capaian) return kurangData(yangKurang(masukan, ['tahun', 'capaian']));
  if (sementara && (sementara.predikat !== 'BAIK' || sementara.keputusan.trim() === ''))
    return ditolak([
      temuan(
        'E-CAPAIAN-SEMENTARA',
        '/sementara',
        'Capaian sementara hanya Baik, dan menyebut nomor keputusannya.',
      ),
    ]);
  const batas = Temporal.PlainDate.from({ year: tahun + 1, month: 1, day: 31 });
  const terbit = capaian.filter((c) => !sesudah(hari(c.terbit), pada));
  const tahunIni = terbit.find((c) => c.tahun === tahun);
  const terlambat = tahunIni !== undefined && sesudah(hari(tahunIni.terbit), batas);
  const tahunLalu = terbit.find((c) => c.tahun === tahun - 1);
  const jejak = {
    peringatan: terlambat
      ? [
          temuan(
            'W-CAPAIAN-TERLAMBAT',
            '/capaian',
            `Capaian tahun ${tahun} terbit ${tulisHari(hari(tahunIni.terbit))}, sesudah ${tulisHari(batas)}. Evaluasi tahunan ${tahun} memakai capaian tahun ${tahun - 1}.`,
          ),
        ]
      : [],
    langkah: [
      langkah(`Capaian tahun ${tahun}`, tahunIni ? tulis(tahunIni) : 'belum terbit', ...dasar),
      langkah('Paling lambat dipakai bila terbit', tulisHari(batas), ...dasar),
    ],
  };
  if (tahunIni && !terlambat) return jadi(tahunIni, 'PERIODE_INI', jejak);
  const langkahLalu = langkah(
    `Capaian tahun ${tahun - 1}`,
    tahunLalu ? tulis(tahunLalu) : 'tidak ada',
    ...dasar,
  );
  const lanjut = { ...jejak, langkah: [...jejak.langkah, langkahLalu] };
  if (tahunLalu) return jadi(tahunLalu, 'TAHUN_LALU', lanjut);
  if (sementara && !sesudah(hari(sementara.ditetapkan), pada))
    return jadi({ tahun, predikat: sementara.predikat }, 'SEMENTARA', {
      ...lanjut,
      langkah: [
        ...lanjut.langkah,
        langkah('Baik (sementara) dengan keputusan', sementara.keputusan.trim(), dasarSementara),
      ],
    });
  return kurangData(['/capaian'], {
    ...lanjut,
    alasan: [
      temuan(
        'E-ORG-PREDIKAT-MISSING',
        '/capaian',
        'Capaian kinerja organisasi belum ada untuk tahun ini maupun tahun sebelumnya. Mintalah pimpinan satu tingkat di atas unit menetapkannya, atau operator kepegawaian mencatat "Baik (sementara)" dengan nomor keputusan.',
      ),
    ],
  });
}

function jadi(
  { predikat, tahun }: Pick<CapaianTahunan, 'predikat' | 'tahun'>,
  sumber: NilaiCapaianTahunan['sumber'],
  jejak: { peringatan: ReturnType<typeof temuan>[]; langkah: Langkah[] },
): Hasil<NilaiCapaianTahunan> {
  return ditetapkan({ predikat, tahun, sumber }, jejak);
}

function tulis({ predikat, terbit }: CapaianTahunan): string {
  return `${LABEL_PREDIKAT_ORGANISASI[predikat]}, terbit ${tulisHari(hari(terbit))}`;
}
