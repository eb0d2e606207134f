import type { PredikatOrganisasi } from '../enum.ts';
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
  temuan,
  tidakBerlaku,
} from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT_ORGANISASI } from '../label.ts';
import { type AmbangCapaian, ambangCapaian } from '../tables/capaian-organisasi.ts';

export interface MasukanBantuan {
  /** Percent of the action plan or the trajectory that was reached, all indicators together. */
  persen?: number | null;
}

export interface NilaiBantuan {
  saran: PredikatOrganisasi;
}

export interface ProfilBantuan {
  /** Off unless an agency switches it on. */
  aktif?: boolean;
  ambang?: AmbangCapaian;
}

const dasar = [p6('Lampiran IV.B.1')];

/** A number as help in setting the organisation's achievement (L-IV.B.1.c-e gives no formula). Proposes, never sets. */
export const bantuanCapaian = buatAturan<MasukanBantuan, NilaiBantuan, ProfilBantuan>({
  id: 'bantuan-capaian',
  judul: 'Bantuan angka untuk capaian kinerja organisasi',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: hitung }]),
  tabel: [ambangCapaian],
  contoh: [
    {
      judul: 'Tepat 100 persen adalah Baik; Istimewa baru bila melampaui',
      masukan: { persen: 100 },
      pada: '2026-12-31',
      profil: { aktif: true },
      hasil: { keadaan: 'ditetapkan', nilai: { saran: 'BAIK' } },
    },
    {
      judul: 'Instansi tidak memakai bantuan angka',
      masukan: { persen: 100 },
      pada: '2026-12-31',
      hasil: { keadaan: 'tidak_berlaku', kode: ['E-BANTUAN-TIDAK-AKTIF'] },
    },
  ],
});

function hitung({ persen }: MasukanBantuan, pada: Hari, profil: ProfilBantuan): Hasil<NilaiBantuan> {
  if (persen === null || persen === undefined) return kurangData(['/persen']);
  if (!profil.aktif)
    return tidakBerlaku([
      temuan('E-BANTUAN-TIDAK-AKTIF', '/profil/aktif', 'Instansi ini tidak memakai bantuan angka.'),
    ]);
  const baris = ambangCapaian.pada(pada);
  const a = profil.ambang ?? baris.nilai;
  if (!(a.istimewa >= a.baik && a.baik > a.butuhPerbaikan && a.butuhPerbaikan > a.kurang && a.kurang > 0))
    return ditolak([
      temuan('E-PROFIL-BATAS', '/profil/ambang', 'Ambang harus menurun dari Istimewa sampai Kurang.'),
    ]);
  if (persen < 0) return ditolak([temuan('E-PERSEN', '/persen', 'Persentase tidak boleh kurang dari 0.')]);
  const x = desimal(persen);
  const sampai = (batas: number) => bandingkan(x, desimal(batas)) >= 0;
  const saran: PredikatOrganisasi =
    bandingkan(x, desimal(a.istimewa)) > 0
      ? 'ISTIMEWA'
      : sampai(a.baik)
        ? 'BAIK'
        : sampai(a.butuhPerbaikan)
          ? 'BUTUH_PERBAIKAN'
          : sampai(a.kurang)
            ? 'KURANG'
            : 'SANGAT_KURANG';
  const tulis = `di atas ${a.istimewa} Istimewa; mulai ${a.baik} Baik; mulai ${a.butuhPerbaikan} Butuh Perbaikan; mulai ${a.kurang} Kurang`;
  return ditetapkan(
    { saran },
    {
      langkah: [
        langkah(
          'Rencana aksi atau lintasan target tercapai',
          `${String(persen).replace('.', ',')} %`,
          ...dasar,
        ),
        langkah('Ambang', tulis, ...baris.dasar),
        langkah('Saran', LABEL_PREDIKAT_ORGANISASI[saran], ...baris.dasar),
      ],
    },
  );
}
