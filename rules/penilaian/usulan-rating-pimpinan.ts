import type { PredikatOrganisasi, Rating } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import type { Hari } from '../kernel/hari.ts';
import { ditetapkan, type Hasil, kurangData, langkah, temuan, tidakBerlaku } from '../kernel/jawaban.ts';
import { art, SE3 } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT_ORGANISASI, LABEL_RATING } from '../label.ts';
import { ratingPimpinanUnit } from '../tables/saran.ts';

export interface MasukanUsulanPimpinan {
  /** Achievement of the unit the person heads. */
  capaianOrganisasi?: PredikatOrganisasi | null;
}

export interface NilaiUsulanPimpinan {
  rating: Rating;
}

export interface ProfilUsulanPimpinan {
  /** `head_rating_from_org`: on unless an agency switches it off. */
  ratingPimpinanDariOrganisasi?: boolean;
  /** An agency's own mapping; a level without an entry keeps the default. */
  peta?: Partial<Record<PredikatOrganisasi, Rating>>;
}

const dasar = [art(SE3, 'Predikat pimpinan unit kerja')];

/** SE MenPANRB 3/2023: proposed rating hasil kerja of the head of a unit. A proposal; to differ needs a reason. */
export const usulanRatingPimpinan = buatAturan<
  MasukanUsulanPimpinan,
  NilaiUsulanPimpinan,
  ProfilUsulanPimpinan
>({
  id: 'usulan-rating-pimpinan',
  judul: 'Usulan rating hasil kerja pimpinan unit dari capaian unitnya',
  dasar,
  rumus: berlaku([{ mulai: '2023-01-31', dasar, nilai: usulkan }]),
  tabel: [ratingPimpinanUnit],
  contoh: [
    {
      judul: 'Pimpinan unit dengan capaian Baik',
      masukan: { capaianOrganisasi: 'BAIK' },
      pada: '2026-12-31',
      hasil: { keadaan: 'ditetapkan', nilai: { rating: 'SESUAI' } },
    },
    {
      judul: 'Instansi tidak memakai usulan',
      masukan: { capaianOrganisasi: 'BAIK' },
      pada: '2026-12-31',
      profil: { ratingPimpinanDariOrganisasi: false },
      hasil: { keadaan: 'tidak_berlaku', kode: ['E-USULAN-TIDAK-AKTIF'] },
    },
  ],
});

function usulkan(
  { capaianOrganisasi }: MasukanUsulanPimpinan,
  pada: Hari,
  { ratingPimpinanDariOrganisasi = true, peta = {} }: ProfilUsulanPimpinan,
): Hasil<NilaiUsulanPimpinan> {
  if (!ratingPimpinanDariOrganisasi) {
    const pesan = 'Instansi ini tidak memakai usulan rating dari capaian unit.';
    return tidakBerlaku([temuan('E-USULAN-TIDAK-AKTIF', '/profil/ratingPimpinanDariOrganisasi', pesan)]);
  }
  if (!capaianOrganisasi) return kurangData(['/capaianOrganisasi']);
  const baris = ratingPimpinanUnit.pada(pada);
  const rating = peta[capaianOrganisasi] ?? baris.nilai[capaianOrganisasi];
  return ditetapkan(
    { rating },
    {
      langkah: [
        langkah('Capaian unit yang dipimpin', LABEL_PREDIKAT_ORGANISASI[capaianOrganisasi], ...dasar),
        langkah('Usulan rating hasil kerja', LABEL_RATING[rating], ...baris.dasar),
      ],
    },
  );
}
