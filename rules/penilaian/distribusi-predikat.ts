import { PREDIKAT, type Predikat, type PredikatOrganisasi } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import type { Hari } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  temuan,
  tidakBerlaku,
  yangKurang,
} from '../kernel/jawaban.ts';
import { art, p6, SE3 } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT, LABEL_PREDIKAT_ORGANISASI } from '../label.ts';
import {
  type BatasDistribusi,
  batasDistribusi,
  jumlahTerkecil,
  kurvaDistribusi,
} from '../tables/distribusi.ts';
import {
  batasProfil,
  jelaskanBatas,
  keOrang,
  type PenjelasanBatas,
  type ProfilDistribusi,
} from './batas-distribusi.ts';

export interface MasukanDistribusi {
  capaianOrganisasi?: PredikatOrganisasi | null;
  /** People per predikat among the direct reports of one assessor, the head himself not counted. */
  jumlah?: Partial<Record<Predikat, number | null>> | null;
}

export interface Kisaran {
  min: number;
  maks: number;
}

export interface NilaiDistribusi {
  sesuai: boolean;
  /** Too few people for shares: the warnings inform and ask for nothing. */
  informasiSaja: boolean;
  n: number;
  batas: Record<Predikat, Kisaran>;
  /** Limits on several predikat together. */
  batasGabungan: { predikat: readonly Predikat[]; min: number; jumlah: number }[];
  /** Each limit with the way to its number: "mengapa batas ini?". */
  penjelasan: PenjelasanBatas[];
}

const pola = p6('Lampiran IV.B.2');

/**
 * PermenPANRB 6/2022 L-IV.B.2 makes the distribution a consideration and gives curves without numbers; SE MenPANRB
 * 3/2023 adds shares. Every breach is a warning: no individual document is blocked.
 */
export const distribusiPredikat = buatAturan<MasukanDistribusi, NilaiDistribusi, ProfilDistribusi>({
  id: 'distribusi-predikat',
  judul: 'Pola distribusi predikat kinerja pegawai',
  dasar: [pola, art(SE3, 'Pola distribusi predikat kinerja pegawai')],
  rumus: berlaku([{ mulai: '2022-02-07', dasar: [pola], nilai: periksa }]),
  tabel: [kurvaDistribusi, batasDistribusi, jumlahTerkecil],
  contoh: [
    {
      judul: 'Organisasi Istimewa, 14 dari 20 Sangat Baik',
      masukan: {
        capaianOrganisasi: 'ISTIMEWA',
        jumlah: { SANGAT_BAIK: 14, BAIK: 6, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0 },
      },
      pada: '2026-12-31',
      hasil: { keadaan: 'ditetapkan' },
    },
    {
      judul: 'Organisasi Baik tanpa Butuh Perbaikan atau Kurang',
      masukan: {
        capaianOrganisasi: 'BAIK',
        jumlah: { SANGAT_BAIK: 6, BAIK: 14, BUTUH_PERBAIKAN: 0, KURANG: 0, SANGAT_KURANG: 0 },
      },
      pada: '2026-12-31',
      hasil: { keadaan: 'ditetapkan', kode: ['W-DIST-BP-K-REQUIRED'] },
    },
  ],
});

function periksa(masukan: MasukanDistribusi, pada: Hari, profil: ProfilDistribusi): Hasil<NilaiDistribusi> {
  const { capaianOrganisasi, jumlah } = masukan;
  const kurang = [
    ...yangKurang(masukan, ['capaianOrganisasi', 'jumlah']),
    ...(jumlah ? PREDIKAT.filter((p) => jumlah[p] == null).map((p) => `/jumlah/${p}`) : []),
  ];
  if (kurang.length > 0 || !capaianOrganisasi || !jumlah) return kurangData(kurang);
  const rusak = PREDIKAT.filter((p) => !Number.isSafeInteger(jumlah[p]) || (jumlah[p] ?? 0) < 0);
  if (rusak.length > 0) {
    return ditolak(
      rusak.map((p) =>
        temuan('E-DIST-JUMLAH', `/jumlah/${p}`, 'Jumlah pegawai harus bilangan bulat, 0 atau lebih.'),
      ),
    );
  }
  const orang = (p: readonly Predikat[]) => p.reduce((total, x) => total + (jumlah[x] ?? 0), 0);
  const n = orang(PREDIKAT);
  if (n === 0)
    return tidakBerlaku([
      temuan('E-DIST-KOSONG', '/jumlah', 'Belum ada pegawai yang dinilai pada periode ini.'),
    ]);

  const berlakuBatas = batasProfil(capaianOrganisasi, pada, profil);
  if ('ditolak' in berlakuBatas) return tidakBerlaku([berlakuBatas.ditolak]);
  const { aturan, dasar } = berlakuBatas;
  const penjelasan = aturan.map((b) => jelaskanBatas(b, n, orang(b.predikat)));
  const peringatan = aturan
    .filter((_, i) => penjelasan[i]?.dilanggar)
    .map((b) => temuan(b.kode, '/jumlah', pesanBatas(b, n, orang(b.predikat))));
  const informasiSaja = n < (jumlahTerkecil.cari(pada)?.nilai ?? 0);

  return ditetapkan(
    {
      sesuai: peringatan.length === 0,
      informasiSaja,
      n,
      batas: kisaran(aturan, n),
      batasGabungan: gabungan(aturan, n, orang),
      penjelasan,
    },
    {
      peringatan,
      langkah: [
        langkah(
          'Capaian kinerja organisasi',
          LABEL_PREDIKAT_ORGANISASI[capaianOrganisasi],
          p6('Lampiran IV.B.1'),
        ),
        langkah('Pegawai yang dinilai', `${n} orang`, pola),
        ...aturan.map((b) =>
          langkah(
            `${b.jenis === 'MAKS' ? 'Paling banyak' : 'Paling sedikit'} ${sebut(b.predikat)}`,
            `${tulisBatas(b, n)}; ada ${orang(b.predikat)}`,
            ...(dasar.length > 0 ? dasar : [pola]),
          ),
        ),
        ...(informasiSaja
          ? [
              langkah(
                'Pegawai kurang dari 10',
                'hanya informasi',
                ...(jumlahTerkecil.cari(pada)?.dasar ?? []),
              ),
            ]
          : []),
        ...(aturan.length > 0
          ? []
          : [langkah('Pola distribusi', 'kurva tanpa angka, menjadi pertimbangan', pola)]),
      ],
    },
  );
}

function kisaran(aturan: readonly BatasDistribusi[], n: number): Record<Predikat, Kisaran> {
  const satu = (p: Predikat): Kisaran => {
    const milik = aturan.filter((b) => b.predikat.length === 1 && b.predikat[0] === p);
    const min = milik.find((b) => b.jenis === 'MIN');
    const maks = milik.find((b) => b.jenis === 'MAKS');
    return { min: min ? keOrang(min, n) : 0, maks: maks ? keOrang(maks, n) : n };
  };
  return Object.fromEntries(PREDIKAT.map((p) => [p, satu(p)])) as Record<Predikat, Kisaran>;
}

function gabungan(aturan: readonly BatasDistribusi[], n: number, orang: (p: readonly Predikat[]) => number) {
  return aturan
    .filter((b) => b.predikat.length > 1 && b.jenis === 'MIN')
    .map((b) => ({ predikat: b.predikat, min: keOrang(b, n), jumlah: orang(b.predikat) }));
}

function pesanBatas(b: BatasDistribusi, n: number, ada: number): string {
  const kata = b.jenis === 'MAKS' ? 'paling banyak' : 'paling sedikit';
  return `Predikat ${sebut(b.predikat)} ${kata} ${tulisBatas(b, n)}, sekarang ${ada}. Tinjau kembali, atau tulis alasan unit.`;
}

function tulisBatas(b: BatasDistribusi, n: number): string {
  const orang = `${keOrang(b, n)} dari ${n} orang`;
  return 'persen' in b.batas ? `${orang} (${b.batas.persen} %)` : orang;
}

function sebut(predikat: readonly Predikat[]): string {
  return predikat.map((p) => LABEL_PREDIKAT[p]).join(' dan ');
}
