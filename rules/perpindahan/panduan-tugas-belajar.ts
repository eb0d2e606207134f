import type { Predikat } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { bulatkanSetengahKeAtas, desimal, tulisDesimal } from '../kernel/desimal.ts';
import type { Hari } from '../kernel/hari.ts';
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
import { LABEL_PREDIKAT } from '../label.ts';
import { pitaIpk } from '../penilaian/panduan-ipk.ts';
import { type AkreditasiKampus, type JenjangStudi, panduanIpk } from '../tables/tugas-belajar.ts';

export interface MasukanPanduanTugasBelajar {
  jenjang?: JenjangStudi | null;
  /** Asked for studies at home only. */
  akreditasi?: AkreditasiKampus | null;
  ipk?: number | null;
}

export interface NilaiPanduanTugasBelajar {
  /** A guide for the expectation; never a predikat by itself. */
  pita: Predikat;
}

const dasar = [p6('Lampiran II.B.5'), p6('Lampiran II.B.6')];

/** PermenPANRB 6/2022 L-II.B.5–6: the guide band of an IPK of a study assignment. A guide, not a predikat. */
export const panduanTugasBelajar = buatAturan<MasukanPanduanTugasBelajar, NilaiPanduanTugasBelajar>({
  id: 'panduan-tugas-belajar',
  judul: 'Panduan IPK tugas belajar',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: tentukan }]),
  tabel: [panduanIpk],
  contoh: [
    {
      judul: 'IPK 3,45 pada S2 dalam negeri, kampus terakreditasi A',
      masukan: { jenjang: 'LANJUT_DALAM_NEGERI', akreditasi: 'A', ipk: 3.45 },
      pada: '2026-12-31',
      hasil: { keadaan: 'ditetapkan', nilai: { pita: 'BAIK' }, kode: ['W-TUBEL-PANDUAN'] },
    },
    {
      judul: 'Studi dalam negeri tanpa akreditasi',
      masukan: { jenjang: 'S1_DALAM_NEGERI', ipk: 3.45 },
      pada: '2026-12-31',
      hasil: { keadaan: 'kurang_data', kurang: ['/akreditasi'] },
    },
  ],
});

function tentukan(masukan: MasukanPanduanTugasBelajar, pada: Hari): Hasil<NilaiPanduanTugasBelajar> {
  const { jenjang, ipk } = masukan;
  const dalamNegeri = jenjang?.endsWith('DALAM_NEGERI') === true;
  const kurang = yangKurang(masukan, ['jenjang', ...(dalamNegeri ? (['akreditasi'] as const) : []), 'ipk']);
  if (kurang.length > 0 || !jenjang || ipk === null || ipk === undefined) return kurangData(kurang);
  if (ipk < 0 || ipk > 4) return ditolak([temuan('E-TUBEL-IPK', '/ipk', 'IPK antara 0,00 dan 4,00.')]);
  const akreditasi = dalamNegeri ? (masukan.akreditasi ?? null) : null;
  const pita = pitaIpk({ jenjang, akreditasi, ipk }, pada);
  if (!pita) return kurangData(['/akreditasi']);
  const dibaca = bulatkanSetengahKeAtas(desimal(ipk), 2);
  return ditetapkan(
    { pita },
    {
      langkah: [
        langkah('IPK dibaca dua desimal', tulisDesimal(dibaca).replace('.', ','), ...dasar),
        langkah('Panduan', LABEL_PREDIKAT[pita], ...dasar),
      ],
      peringatan: [
        temuan(
          'W-TUBEL-PANDUAN',
          '',
          'Ini panduan untuk menyepakati ekspektasi, bukan predikat. Predikat tetap dari kuadran kinerja.',
        ),
      ],
    },
  );
}
