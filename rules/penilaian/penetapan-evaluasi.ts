import type { Predikat, PredikatOrganisasi, Rating } from '../enum.ts';
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
  yangKurang,
} from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT_ORGANISASI, LABEL_RATING } from '../label.ts';
import { type MasukanPredikat, predikat } from './predikat.ts';

export interface MasukanPenetapan extends MasukanPredikat {
  capaianOrganisasi?: PredikatOrganisasi | null;
  /** What `saran-hasil-kerja` proposed; null when it proposed nothing. */
  saran?: Rating | null;
  /** Why the rating differs from the proposal, or was given without one. */
  alasanBeda?: string | null;
}

export interface NilaiPenetapan {
  predikat: Predikat;
  capaianOrganisasi: PredikatOrganisasi;
}

const dasar = [p6('Pasal 24'), p6('Pasal 25'), p6('Lampiran IV.B')];

/**
 * PermenPANRB 6/2022 L-IV.B: the order of evaluation. Without the organisation's achievement nothing is finalised; the
 * predikat is that of the quadrant; a rating beside the proposal needs a written reason.
 */
export const penetapanEvaluasi = buatAturan<MasukanPenetapan, NilaiPenetapan>({
  id: 'penetapan-evaluasi',
  judul: 'Syarat menetapkan evaluasi kinerja',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: periksa }]),
  contoh: [
    {
      judul: 'Capaian kinerja organisasi belum ada',
      masukan: { capaianOrganisasi: null, hasilKerja: 'SESUAI', perilaku: 'SESUAI', saran: 'SESUAI' },
      pada: '2026-12-31',
      hasil: { keadaan: 'kurang_data', kurang: ['/capaianOrganisasi'], kode: ['E-ORG-PREDIKAT-MISSING'] },
    },
  ],
});

function periksa(masukan: MasukanPenetapan, pada: Hari): Hasil<NilaiPenetapan> {
  const { capaianOrganisasi } = masukan;
  const hasil = predikat.jawab(masukan, pada);
  const organisasi = yangKurang(masukan, ['capaianOrganisasi']);
  const alasan = [...organisasi.map(belumAdaCapaian), ...hasil.alasan, ...bedaTanpaAlasan(masukan)];
  const awal = langkah(
    'Capaian kinerja organisasi',
    capaianOrganisasi ? LABEL_PREDIKAT_ORGANISASI[capaianOrganisasi] : 'belum ada',
    p6('Lampiran IV.B.1'),
  );
  const jejak = { peringatan: hasil.peringatan, langkah: [awal, ...hasil.langkah] };
  const kurang = [...organisasi, ...hasil.kurang];
  if (kurang.length > 0 || !capaianOrganisasi) return kurangData(kurang, { ...jejak, alasan });
  const penolak = alasan.filter((a) => a.kode.startsWith('E-'));
  if (penolak.length > 0 || hasil.keadaan !== 'ditetapkan') return ditolak(penolak, jejak);
  return ditetapkan({ predikat: hasil.nilai.predikat, capaianOrganisasi }, { ...jejak, alasan });
}

function belumAdaCapaian(jalur: string): Temuan {
  const pesan =
    'Capaian kinerja organisasi belum ditetapkan. Mintalah pimpinan satu tingkat di atas unit menetapkannya.';
  return temuan('E-ORG-PREDIKAT-MISSING', jalur, pesan);
}

function bedaTanpaAlasan({ hasilKerja, saran, alasanBeda, tugasBelajarGagal }: MasukanPenetapan): Temuan[] {
  if (tugasBelajarGagal || !hasilKerja || saran === undefined || saran === hasilKerja || alasanBeda?.trim())
    return [];
  const kata = saran ? `berbeda dari saran ${LABEL_RATING[saran]}` : 'diberikan tanpa saran';
  const pesan = `Rating hasil kerja ${LABEL_RATING[hasilKerja]} ${kata}. Tulis alasannya.`;
  return [temuan('E-RATING-ALASAN', '/alasanBeda', pesan)];
}
