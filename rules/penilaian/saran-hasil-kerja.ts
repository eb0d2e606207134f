import type { JenisRhk, Rating } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import type { Hari } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  type Temuan,
  temuan,
} from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';
import { LABEL_RATING } from '../label.ts';
import { ambangSaran } from '../tables/saran.ts';

export interface MasukanSaran {
  rhk?: readonly { jenis?: JenisRhk | null; tingkat?: Rating | null }[] | null;
}

export interface NilaiSaran {
  /** Null: the guidance settles nothing; the assessor decides and writes why. */
  saran: Rating | null;
}

/** Percent, inside the bounds of `ambangSaran`. */
export interface ProfilSaran {
  sebagianBesar?: number;
  sebagianKecil?: number;
}

const dasar = [p6('Lampiran IV.B.3.a.1')];

/**
 * PermenPANRB 6/2022 L-IV.B.3.a.1, guidance on rating hasil kerja: proposes from the level of each RHK, never decides.
 * Not modelled: the feedback column, the distribution and the comparison by contribution, which the assessor weighs.
 */
export const saranHasilKerja = buatAturan<MasukanSaran, NilaiSaran, ProfilSaran>({
  id: 'saran-hasil-kerja',
  judul: 'Saran rating hasil kerja dari tingkat setiap RHK',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: sarankan }]),
  tabel: [ambangSaran],
  contoh: [
    {
      judul: 'Sebagian besar di atas ekspektasi, tidak ada RHK utama di bawah',
      masukan: {
        rhk: [
          { jenis: 'UTAMA', tingkat: 'DI_ATAS' },
          { jenis: 'UTAMA', tingkat: 'DI_ATAS' },
          { jenis: 'TAMBAHAN', tingkat: 'DI_BAWAH' },
        ],
      },
      pada: '2026-12-31',
      hasil: { keadaan: 'ditetapkan', nilai: { saran: 'DI_ATAS' } },
    },
    {
      judul: 'Belum ada RHK utama',
      masukan: { rhk: [] },
      pada: '2026-12-31',
      hasil: { keadaan: 'ditolak', kode: ['E-SKP-NO-UTAMA'] },
    },
  ],
});

function sarankan({ rhk }: MasukanSaran, pada: Hari, profil: ProfilSaran): Hasil<NilaiSaran> {
  const { nilai: ambang, dasar: dasarAmbang } = ambangSaran.pada(pada);
  const besar = profil.sebagianBesar ?? ambang.sebagianBesar.baku;
  const kecil = profil.sebagianKecil ?? ambang.sebagianKecil.baku;
  const alasan = [
    ...luarBatas('sebagianBesar', besar, ambang.sebagianBesar),
    ...luarBatas('sebagianKecil', kecil, ambang.sebagianKecil),
  ];
  if (!rhk) return kurangData(['/rhk'], { alasan });
  const tanpaJenis = rhk.flatMap((r, i) => (r.jenis ? [] : [`/rhk/${i}/jenis`]));
  const utama = rhk.filter((r) => r.jenis === 'UTAMA');
  if (utama.length === 0 && tanpaJenis.length === 0) {
    alasan.push(
      temuan('E-SKP-NO-UTAMA', '/rhk', 'Belum ada RHK utama. Tambahkan sedikitnya satu RHK utama.'),
    );
  }
  if (alasan.length > 0) return ditolak(alasan);
  const tanpaTingkat = rhk.flatMap((r, i) => (r.tingkat ? [] : [`/rhk/${i}/tingkat`]));
  if (tanpaJenis.length > 0 || tanpaTingkat.length > 0) {
    const pesan = 'Isi tingkat RHK ini; saran baru ada bila semua RHK sudah dinilai.';
    return kurangData([...tanpaJenis, ...tanpaTingkat], {
      alasan: tanpaTingkat.map((j) => temuan('E-RATING-INCOMPLETE', j, pesan)),
    });
  }

  const n = rhk.length;
  const atas = rhk.filter((r) => r.tingkat === 'DI_ATAS').length;
  const bawah = rhk.filter((r) => r.tingkat === 'DI_BAWAH').length;
  const utamaBawah = utama.filter((r) => r.tingkat === 'DI_BAWAH').length;
  const lebihDari = (bagian: number) => 100 * bagian > besar * n;
  const saran: Rating | null =
    lebihDari(atas) && utamaBawah === 0
      ? 'DI_ATAS'
      : lebihDari(bawah)
        ? 'DI_BAWAH'
        : lebihDari(n - bawah) && 100 * utamaBawah <= kecil * utama.length
          ? 'SESUAI'
          : null;

  const jejak = {
    langkah: [
      langkah('RHK di atas ekspektasi', `${atas} dari ${n}`, ...dasar),
      langkah('RHK di bawah ekspektasi', `${bawah} dari ${n}`, ...dasar),
      langkah('RHK utama di bawah ekspektasi', `${utamaBawah} dari ${utama.length}`, ...dasar),
      langkah('Sebagian besar', `lebih dari ${besar} %`, ...dasarAmbang),
      langkah('Sebagian kecil', `paling banyak ${kecil} %`, ...dasarAmbang),
      langkah(
        'Saran',
        saran ? LABEL_RATING[saran] : 'Tidak ada; pejabat penilai menentukan dengan alasan',
        ...dasar,
      ),
    ],
    peringatan: saran
      ? []
      : [
          temuan(
            'W-SARAN-TIDAK-ADA',
            '/rhk',
            'Panduan tidak memberi satu jawaban. Pejabat penilai menentukan rating dan menulis alasannya.',
          ),
        ],
  };
  return ditetapkan({ saran }, jejak);
}

function luarBatas(nama: keyof ProfilSaran, persen: number, batas: { min: number; maks: number }): Temuan[] {
  if (Number.isInteger(persen) && persen >= batas.min && persen <= batas.maks) return [];
  const pesan = `Ambang harus bilangan bulat ${batas.min} sampai ${batas.maks} persen.`;
  return [temuan('E-PROFIL-BATAS', `/profil/${nama}`, pesan)];
}
