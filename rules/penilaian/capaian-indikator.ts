import type { Polaritas } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import {
  bagiSetengahKeAtas,
  type Desimal,
  desimal,
  kali,
  keBilangan,
  kurangi,
  tulisDesimal,
} from '../kernel/desimal.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  temuan,
  yangKurang,
} from '../kernel/jawaban.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';

export interface MasukanCapaian {
  target?: number | null;
  realisasi?: number | null;
  polaritas?: Polaritas | null;
}

export interface NilaiCapaian {
  /** Percent of the target, two decimals, rounded half up. May be negative or above 100. */
  persen: number;
}

const rumusCapaian = art(TERANG, 'Persentase capaian indikator');
const dasar = [p6('Pasal 9(2)'), rumusCapaian];

/**
 * How far an indicator came, in percent of its target: realisasi/target, or (2·target − realisasi)/target where less
 * is better. It informs the judgement; PermenPANRB 6/2022 gives it no weight and no threshold (L-IV.B.3).
 */
export const capaianIndikator = buatAturan<MasukanCapaian, NilaiCapaian>({
  id: 'capaian-indikator',
  judul: 'Persentase capaian indikator kinerja individu',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: hitung }]),
  contoh: [
    {
      judul: '25 dari 30 dokumen',
      masukan: { target: 30, realisasi: 25, polaritas: 'MAKSIMALKAN' },
      pada: '2026-12-31',
      hasil: { keadaan: 'ditetapkan', nilai: { persen: 83.33 } },
    },
    {
      judul: 'Waktu tunggu 12 menit dari target 10 menit',
      masukan: { target: 10, realisasi: 12, polaritas: 'MINIMALKAN' },
      pada: '2026-12-31',
      hasil: { keadaan: 'ditetapkan', nilai: { persen: 80 } },
    },
  ],
});

function hitung(masukan: MasukanCapaian): Hasil<NilaiCapaian> {
  const kurang = yangKurang(masukan, ['target', 'realisasi', 'polaritas']);
  if (kurang.length > 0) return kurangData(kurang);
  const target = desimal(masukan.target ?? 0);
  const realisasi = desimal(masukan.realisasi ?? 0);
  if (target.koefisien <= 0n) {
    const pesan =
      'Target harus lebih besar dari 0 agar persentasenya dapat dihitung. Nilai capaian ini dengan uraian.';
    return ditolak([temuan('E-TARGET-NOL', '/target', pesan)]);
  }
  const minimalkan = masukan.polaritas === 'MINIMALKAN';
  const pembilang = minimalkan ? kurangi(kali(desimal(2), target), realisasi) : realisasi;
  const persen = bagiSetengahKeAtas(kali(desimal(100), pembilang), target, 2);
  const rumus = minimalkan ? '(2 × target − realisasi) ÷ target × 100' : 'realisasi ÷ target × 100';
  return ditetapkan(
    { persen: keBilangan(persen) },
    {
      langkah: [
        langkah('Target', rapi(target), p6('Pasal 9(2)')),
        langkah('Realisasi', rapi(realisasi), p6('Pasal 9(2)')),
        langkah(minimalkan ? 'Makin kecil makin baik' : 'Makin besar makin baik', rumus, rumusCapaian),
        langkah('Dibulatkan setengah ke atas, dua angka di belakang koma', `${rapi(persen)} %`, rumusCapaian),
      ],
    },
  );
}

function rapi(angka: Desimal): string {
  return tulisDesimal(angka).replace('.', ',');
}
