import { type Predikat, RATING, type Rating } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { bandingkan, desimal } from '../kernel/desimal.ts';
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
import { art, type Kutipan } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT, LABEL_RATING } from '../label.ts';
import {
  batasPotensial,
  type Kotak,
  kinerjaTalenta,
  kotakTalenta,
  type Potensial,
  rekomendasiTalenta,
} from '../tables/talenta.ts';

export interface MasukanTalenta {
  kinerja?: Rating | Predikat | null;
  /** A level, or a score 0–100 read by the cut points. */
  potensial?: Potensial | number | null;
}

export interface ProfilTalenta {
  /** Scores from which the potential is MENENGAH and TINGGI. */
  batas?: readonly [number, number];
}

export interface NilaiTalenta {
  kotak: Kotak;
  rekomendasi: readonly string[];
  kelompokRencanaSuksesi: boolean;
  sumbuKinerja: Rating;
  sumbuPotensial: Potensial;
}

export const LABEL_POTENSIAL: Record<Potensial, string> = {
  RENDAH: 'Rendah',
  MENENGAH: 'Menengah',
  TINGGI: 'Tinggi',
};

const dasar = [art('PermenPANRB 3/2020', 'Lampiran, sembilan kotak')];
const pada = '2026-12-31';

/** PermenPANRB 3/2020: one of nine boxes from performance and potential. The box supports a decision and makes none. */
export const talenta = buatAturan<MasukanTalenta, NilaiTalenta, ProfilTalenta>({
  id: 'talenta',
  judul: 'Kotak manajemen talenta',
  dasar,
  rumus: berlaku([{ mulai: '2020-01-16', dasar, nilai: tentukan }]),
  tabel: [kotakTalenta, kinerjaTalenta, batasPotensial, rekomendasiTalenta],
  contoh: [
    {
      judul: 'Sangat Baik dengan skor potensial 85',
      masukan: { kinerja: 'SANGAT_BAIK', potensial: 85 },
      pada,
      hasil: { keadaan: 'ditetapkan' },
    },
    {
      judul: 'Skor potensial belum ada',
      masukan: { kinerja: 'BAIK', potensial: null },
      pada,
      hasil: { keadaan: 'kurang_data', kurang: ['/potensial'] },
    },
    {
      judul: 'Batas potensial terbalik',
      masukan: { kinerja: 'BAIK', potensial: 70 },
      profil: { batas: [80, 60] },
      pada,
      hasil: { keadaan: 'ditolak', kode: ['E-TALENTA-BATAS'] },
    },
  ],
});

function tentukan(masukan: MasukanTalenta, hariTanya: Hari, profil: ProfilTalenta): Hasil<NilaiTalenta> {
  const kurang = yangKurang(masukan, ['kinerja', 'potensial']);
  const { kinerja, potensial } = masukan;
  if (kurang.length > 0 || kinerja == null || potensial == null) return kurangData(kurang);
  const batas = profil.batas ?? batasPotensial.pada(hariTanya).nilai;
  const salah = periksa(potensial, batas);
  if (salah.length > 0) return ditolak(salah);

  const sumbuKinerja = sumbu(kinerja, hariTanya);
  const sumbuPotensial = typeof potensial === 'number' ? golongkan(potensial, batas) : potensial;
  const baris = kotakTalenta.pada(hariTanya);
  const kotak = baris.nilai[sumbuKinerja.nilai][sumbuPotensial];
  const anjuran = rekomendasiTalenta.pada(hariTanya);
  const kelompokRencanaSuksesi = anjuran.nilai.kelompokRencanaSuksesi.includes(kotak);
  const rekomendasi = anjuran.nilai.rekomendasi[kotak];
  return ditetapkan(
    { kotak, rekomendasi, kelompokRencanaSuksesi, sumbuKinerja: sumbuKinerja.nilai, sumbuPotensial },
    {
      langkah: [
        langkah('Sumbu kinerja', sumbuKinerja.teks, ...sumbuKinerja.dasar),
        langkah(
          'Sumbu potensial',
          typeof potensial === 'number'
            ? `Skor ${String(potensial).replace('.', ',')}: ${LABEL_POTENSIAL[sumbuPotensial]} (menengah mulai ${batas[0]}, tinggi mulai ${batas[1]})`
            : LABEL_POTENSIAL[sumbuPotensial],
          ...batasPotensial.pada(hariTanya).dasar,
        ),
        langkah('Pertemuan keduanya', `Kotak ${kotak}`, ...baris.dasar),
        langkah(
          'Kelompok rencana suksesi',
          kelompokRencanaSuksesi ? 'termasuk' : 'tidak termasuk',
          ...anjuran.dasar,
        ),
      ],
    },
  );
}

function periksa(potensial: Potensial | number, batas: readonly [number, number]): Temuan[] {
  const salah: Temuan[] = [];
  if (typeof potensial === 'number' && (potensial < 0 || potensial > 100))
    salah.push(temuan('E-TALENTA-POTENSIAL', '/potensial', 'Skor potensial berada di antara 0 dan 100.'));
  if (batas[0] >= batas[1] || batas[0] < 0 || batas[1] > 100)
    salah.push(
      temuan(
        'E-TALENTA-BATAS',
        '/profil/batas',
        'Batas menengah harus di bawah batas tinggi, antara 0 dan 100.',
      ),
    );
  return salah;
}

function sumbu(
  kinerja: Rating | Predikat,
  h: Hari,
): { nilai: Rating; teks: string; dasar: readonly Kutipan[] } {
  const langsung = RATING.find((r) => r === kinerja);
  if (langsung) return { nilai: langsung, teks: LABEL_RATING[langsung], dasar };
  const baris = kinerjaTalenta.pada(h);
  const nilai = baris.nilai[kinerja as Predikat];
  return {
    nilai,
    teks: `Predikat ${LABEL_PREDIKAT[kinerja as Predikat]}: ${LABEL_RATING[nilai]}`,
    dasar: baris.dasar,
  };
}

function golongkan(skor: number, [menengah, tinggi]: readonly [number, number]): Potensial {
  if (bandingkan(desimal(skor), desimal(tinggi)) >= 0) return 'TINGGI';
  return bandingkan(desimal(skor), desimal(menengah)) >= 0 ? 'MENENGAH' : 'RENDAH';
}
