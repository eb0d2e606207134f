import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { hari, memuat, sebelum, tulisHari } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  temuan,
  yangKurang,
} from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';
import { type PeriodeEvaluasi, penilaiSaatPindah, periodeTahun } from '../waktu/periode.ts';

export interface MasukanPenilaiPeriode {
  tahun?: number | null;
  berkala?: 'BULANAN' | 'TRIWULANAN' | null;
  /** 1–12 or 1–4. */
  ke?: number | null;
  /** First day of the assessor in another post, "YYYY-MM-DD". */
  pindah?: string | null;
}

export interface NilaiPenilaiPeriode {
  penilai: 'PENILAI_LAMA' | 'PENILAI_BARU';
  jendelaDari: string;
  jendelaSampai: string;
}

const dasar = [p6('Lampiran IV.A.14')];

/** PermenPANRB 6/2022 L-IV.A.14: whether the assessor who moves still evaluates a period, with the usual windows. */
export const penilaiPeriode = buatAturan<MasukanPenilaiPeriode, NilaiPenilaiPeriode>({
  id: 'penilai-periode',
  judul: 'Pejabat penilai yang pindah: siapa yang mengevaluasi periode itu',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: tentukan }]),
  contoh: [
    {
      judul: 'Pindah 25 September, di dalam jangka waktu triwulan III',
      masukan: { tahun: 2026, berkala: 'TRIWULANAN', ke: 3, pindah: '2026-09-25' },
      pada: '2026-09-25',
      hasil: {
        keadaan: 'ditetapkan',
        nilai: { penilai: 'PENILAI_LAMA', jendelaDari: '2026-09-15', jendelaSampai: '2026-10-10' },
      },
    },
  ],
});

function tentukan(masukan: MasukanPenilaiPeriode): Hasil<NilaiPenilaiPeriode> {
  const { tahun, berkala, ke, pindah } = masukan;
  if (!tahun || !berkala || !ke || !pindah)
    return kurangData(yangKurang(masukan, ['tahun', 'berkala', 'ke', 'pindah']));
  const periode = periodeTahun(tahun, berkala).find((p) => p.jenis === berkala && p.ke === ke);
  if (!periode) return ditolak([temuan('E-PERIODE-KE', '/ke', 'Periode itu tidak ada dalam setahun.')]);
  const hariPindah = hari(pindah);
  const penilai = penilaiSaatPindah(periode, hariPindah);
  return ditetapkan(
    {
      penilai,
      jendelaDari: periode.jendela.dari.toString(),
      jendelaSampai: periode.jendela.sampai.toString(),
    },
    {
      langkah: [
        langkah(
          'Jangka waktu evaluasi',
          `${tulisHari(periode.jendela.dari)} sampai ${tulisHari(periode.jendela.sampai)}`,
          p6('Lampiran IV.A.8'),
        ),
        langkah('Hari pindah', `${tulisHari(hariPindah)}, ${letak(periode, pindah)}`, p6('Lampiran IV.A.14')),
        langkah(
          'Yang mengevaluasi',
          penilai === 'PENILAI_LAMA' ? 'Pejabat penilai lama' : 'Penggantinya',
          p6(penilai === 'PENILAI_LAMA' ? 'Lampiran IV.A.14.b' : 'Lampiran IV.A.14.a'),
        ),
      ],
    },
  );
}

function letak({ jendela }: PeriodeEvaluasi, pindah: string): string {
  const h = hari(pindah);
  if (memuat(jendela, h)) return 'di dalam jangka waktu';
  return sebelum(h, jendela.dari) ? 'sebelum jangka waktu' : 'sesudah jangka waktu';
}
