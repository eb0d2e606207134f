import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { bagiSetengahKeAtas, desimal, keBilangan, tambah } from '../kernel/desimal.ts';
import type { Hari } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  temuan,
  tidakBerlaku,
} from '../kernel/jawaban.ts';
import { art } from '../kernel/kutipan.ts';
import { type KategoriIp, kategoriIpAsn } from '../tables/ip-asn.ts';
import { kategoriIp } from './kategori.ts';
import { LABEL_KATEGORI_IP, tulisNilai } from './label.ts';

export interface MasukanIpUnit {
  /** Index of each member; null where it cannot be measured yet. */
  ip?: readonly (number | null)[] | null;
}

export interface NilaiIpUnit {
  /** Mean of those measured, two decimals, rounded half up. */
  rerata: number;
  kategori: KategoriIp;
  n: number;
  tanpaNilai: number;
}

const dasar = [art('Peraturan BKN 8/2019', 'Indeks unit dan instansi')];

/** The index of a unit or agency: the mean of its members' indices. Who has none is left out and counted, never 0. */
export const ipAsnUnit = buatAturan<MasukanIpUnit, NilaiIpUnit>({
  id: 'ip-asn-unit',
  judul: 'Indeks Profesionalitas ASN unit kerja',
  dasar,
  rumus: berlaku([{ mulai: '2019-05-15', dasar, nilai: hitung }]),
  tabel: [kategoriIpAsn],
  contoh: [
    {
      judul: 'Tiga pegawai, seorang lagi belum dapat diukur',
      masukan: { ip: [90, 52.5, 78, null] },
      pada: '2026-12-31',
      hasil: {
        keadaan: 'ditetapkan',
        nilai: { rerata: 73.5, kategori: 'SEDANG', n: 3, tanpaNilai: 1 },
      },
    },
  ],
});

function hitung({ ip }: MasukanIpUnit, pada: Hari): Hasil<NilaiIpUnit> {
  if (!ip) return kurangData(['/ip']);
  const salah = ip.flatMap((n, i) =>
    n !== null && (n < 0 || n > 100)
      ? [temuan('E-IP-RENTANG', `/ip/${i}`, 'Indeks seorang pegawai berada di antara 0 dan 100.')]
      : [],
  );
  if (salah.length > 0) return ditolak(salah);
  const ada = ip.filter((n) => n !== null);
  if (ada.length === 0)
    return tidakBerlaku([
      temuan('E-IP-UNIT-KOSONG', '/ip', 'Belum ada pegawai yang indeksnya dapat dihitung.'),
    ]);
  const jumlah = ada.map(desimal).reduce(tambah, desimal(0));
  const rerata = bagiSetengahKeAtas(jumlah, desimal(ada.length), 2);
  const kategori = kategoriIp(rerata, pada);
  return ditetapkan(
    { rerata: keBilangan(rerata), kategori, n: ada.length, tanpaNilai: ip.length - ada.length },
    {
      langkah: [
        langkah('Pegawai yang diukur', `${ada.length} orang`, ...dasar),
        langkah('Belum dapat diukur, tidak ikut dirata-rata', `${ip.length - ada.length} orang`, ...dasar),
        langkah('Rata-rata indeks', tulisNilai(keBilangan(rerata)), ...dasar),
        langkah('Kategori', LABEL_KATEGORI_IP[kategori], ...kategoriIpAsn.pada(pada).dasar),
      ],
    },
  );
}
