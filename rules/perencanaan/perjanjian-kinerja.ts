import type { TabelAlur } from '../kernel/alur.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';
import type { IndikatorSkp, IsiSkp, PerjanjianSkp, RhkSkp } from './bentuk-skp.ts';
import { samakan } from './samakan.ts';

/**
 * V-SKP-04, PermenPANRB 6/2022 L-II.A.2.a.3: every sasaran, indikator and target of the perjanjian kinerja is an RHK
 * utama of the JPT who heads the unit. Found by the link the RHK keeps, else by its words. An error for a JPT once the
 * perjanjian is final, advice before and for other heads of units.
 * @DOUBT L-II.A.2.a.3 – how far wording may differ – case, punctuation and spaces only – 2026-11-24
 */
export function periksaPerjanjian(
  skp: IsiSkp,
  jpt: boolean,
  perjanjian: PerjanjianSkp | null | undefined,
): Temuan[] {
  if (!perjanjian) return [];
  const tingkat = jpt && perjanjian.final ? 'E' : 'W';
  return perjanjian.sasaran.flatMap((sasaran) => {
    const indeks = cari(skp.rhk ?? [], sasaran);
    const rhk = skp.rhk?.[indeks];
    if (!rhk)
      return [
        temuan(
          `${tingkat}-SKP-PK-SASARAN`,
          '/skp/rhk',
          `Sasaran perjanjian kinerja belum menjadi RHK: "${sasaran.uraian}".`,
        ),
      ];
    const jalur = `/skp/rhk/${indeks}`;
    const jenis =
      rhk.jenis === 'UTAMA'
        ? []
        : [
            temuan(
              `${tingkat}-SKP-PK-UTAMA`,
              `${jalur}/jenis`,
              'RHK dari perjanjian kinerja harus berjenis utama.',
            ),
          ];
    const kurang = sasaran.indikator
      .filter((i) => !rhk.indikator?.some((milik) => memuat(milik, i)))
      .map((i) =>
        temuan(
          `${tingkat}-SKP-PK-INDIKATOR`,
          `${jalur}/indikator`,
          `Indikator dan target perjanjian kinerja belum ada: "${i.uraian}" dengan target ${i.target}.`,
        ),
      );
    return [...jenis, ...kurang];
  });
}

function cari(rhk: readonly RhkSkp[], sasaran: { id: string; uraian: string }): number {
  const tertaut = rhk.findIndex((r) => r.sasaranId === sasaran.id);
  return tertaut >= 0 ? tertaut : rhk.findIndex((r) => samakan(r.uraian ?? '') === samakan(sasaran.uraian));
}

/** A qualitative SKP has indicator and target in one narrative, so the words of both together are searched. */
function memuat(milik: IndikatorSkp, { uraian, target }: { uraian: string; target: string }): boolean {
  const kata = ` ${samakan(`${milik.uraian ?? ''} ${milik.target ?? ''}`)} `;
  return kata.includes(` ${samakan(uraian)} `) && kata.includes(` ${samakan(target)} `);
}

/** A perjanjian kinerja as it is written; any part may still be missing. */
export interface IsiPerjanjian {
  sasaran: readonly {
    uraian: string;
    indikator: readonly { uraian: string; target: string }[];
  }[];
}

/** What is missing before a perjanjian kinerja can be final: each sasaran says something and is measured. */
export function kekuranganPerjanjian({ sasaran }: IsiPerjanjian): Temuan[] {
  if (sasaran.length === 0)
    return [temuan('E-PK-KOSONG', '/sasaran', 'Belum ada sasaran. Tambahkan sedikitnya satu.')];
  return sasaran.flatMap((s, i) => [
    ...(s.uraian.trim()
      ? []
      : [temuan('E-PK-SASARAN', `/sasaran/${i}/uraian`, `Tulis sasaran nomor ${i + 1}.`)]),
    ...(s.indikator.length > 0
      ? []
      : [
          temuan(
            'E-PK-TANPA-INDIKATOR',
            `/sasaran/${i}/indikator`,
            `Sasaran nomor ${i + 1} belum mempunyai indikator.`,
          ),
        ]),
    ...s.indikator.flatMap((ind, j) => [
      ...(ind.uraian.trim()
        ? []
        : [
            temuan(
              'E-PK-INDIKATOR',
              `/sasaran/${i}/indikator/${j}/uraian`,
              `Tulis indikator ke-${j + 1} pada sasaran nomor ${i + 1}.`,
            ),
          ]),
      ...(ind.target.trim()
        ? []
        : [
            temuan(
              'E-PK-TARGET',
              `/sasaran/${i}/indikator/${j}/target`,
              `Tulis target indikator ke-${j + 1} pada sasaran nomor ${i + 1}.`,
            ),
          ]),
    ]),
  ]);
}

export const KEADAAN_PERJANJIAN = ['DRAF', 'FINAL'] as const;
export type KeadaanPerjanjian = (typeof KEADAAN_PERJANJIAN)[number];
export const PERISTIWA_PERJANJIAN = ['UBAH', 'FINALKAN', 'BUKA', 'HAPUS'] as const;
export type PeristiwaPerjanjian = (typeof PERISTIWA_PERJANJIAN)[number];
export type PenjagaPerjanjian = 'lengkap' | 'ada-alasan';

const dasar = [p6('Lampiran II.A.2.a.3'), art(TERANG, 'Keadaan perjanjian kinerja')];
const oleh = ['PEGAWAI', 'OPERATOR'] as const;

/** Life of a perjanjian kinerja: written by the head of the unit (PEGAWAI) or the operator, final once signed. */
export const ALUR_PERJANJIAN: TabelAlur<KeadaanPerjanjian, PeristiwaPerjanjian, PenjagaPerjanjian> = {
  nama: 'Perjanjian kinerja',
  keadaan: KEADAAN_PERJANJIAN,
  awal: 'DRAF',
  akhir: [],
  peristiwa: PERISTIWA_PERJANJIAN,
  penjaga: {
    lengkap: { kode: 'E-PK-BELUM-LENGKAP', pesan: 'Perjanjian kinerja belum lengkap.' },
    'ada-alasan': {
      kode: 'E-NOTE-REQUIRED',
      pesan: 'Tulis dasar perubahannya, misalnya perubahan anggaran.',
    },
  },
  transisi: [
    { dari: 'DRAF', peristiwa: 'UBAH', oleh, penjaga: [], ke: 'DRAF', dasar },
    { dari: 'DRAF', peristiwa: 'FINALKAN', oleh, penjaga: ['lengkap'], ke: 'FINAL', dasar },
    { dari: 'DRAF', peristiwa: 'HAPUS', oleh, penjaga: [], ke: null, dasar },
    { dari: 'FINAL', peristiwa: 'BUKA', oleh, penjaga: ['ada-alasan'], ke: 'DRAF', dasar },
  ],
};
