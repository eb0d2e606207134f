import type { KeadaanEvaluasi } from '#rules/enum.ts';
import { langkahBerikut, type PeranAlur, peristiwaMungkin } from '#rules/kernel/alur.ts';
import { ALUR_EVALUASI, type PeristiwaEvaluasi } from '#rules/penilaian/alur-evaluasi.ts';
import { Masalah, tidakBerwenang } from '../../masalah.ts';

/** The three people of one evaluation, as far as they are known. */
export interface Kedudukan {
  pegawaiId: string;
  penilaiId: string;
  atasanId: string | null;
}

/** What a person is to an evaluation. Nobody else has any business with it, the operator included. */
export function peranPada(pembacaId: string, { pegawaiId, penilaiId, atasanId }: Kedudukan): PeranAlur[] {
  return [
    ...(pembacaId === pegawaiId ? (['PEGAWAI'] as const) : []),
    ...(pembacaId === penilaiId ? (['PENILAI'] as const) : []),
    ...(pembacaId === atasanId ? (['ATASAN_PENILAI'] as const) : []),
  ];
}

const SUDAH_DISAMPAIKAN: readonly KeadaanEvaluasi[] = [
  'DISAMPAIKAN',
  'DITERIMA',
  'DIAM',
  'DILAPORKAN',
  'FINAL',
  'KEBERATAN',
  'KEBERATAN_DIKUATKAN',
  'KEBERATAN_DIUBAH',
];

/** Whether the employee may see the result: once it was delivered. */
export function sudahDisampaikan(keadaan: KeadaanEvaluasi, disampaikanPada: string | null): boolean {
  return SUDAH_DISAMPAIKAN.includes(keadaan) || (keadaan === 'DIALIHKAN_ATASAN' && disampaikanPada !== null);
}

/** Refuses whoever may not read this evaluation (403; the door leaves the trail). */
export function pastikanBolehMembaca(
  peran: readonly PeranAlur[],
  keadaan: KeadaanEvaluasi,
  disampaikanPada: string | null,
): void {
  if (peran.includes('PENILAI') || peran.includes('ATASAN_PENILAI')) return;
  if (peran.includes('PEGAWAI')) {
    if (sudahDisampaikan(keadaan, disampaikanPada)) return;
    throw tidakBerwenang('Hasil evaluasi dapat Anda baca sesudah disampaikan pejabat penilai.', {
      peran: 'Pejabat penilai kinerja',
      cara: 'Tunggu penyampaiannya, atau tanyakan kepada beliau.',
    });
  }
  throw tidakBerwenang(
    'Evaluasi kinerja hanya dapat dibaca pegawai yang dinilai, pejabat penilainya, dan atasan pejabat penilai.',
  );
}

/** The steps of this feature and the abilities they become; the later ones of the table have no door yet. */
const KEMAMPUAN: Partial<Record<PeristiwaEvaluasi, string>> = {
  NILAI: 'evaluasi.nilai',
  TETAPKAN: 'evaluasi.tetapkan',
  SAMPAIKAN: 'evaluasi.sampaikan',
  TERIMA: 'evaluasi.terima',
};

/** Whether no step is open any more: replaced, or in a closed period without being its correction. */
export function terkunci(
  baris: { tak_berlaku_pada: string | null; koreksi_id: string | null } | null,
  ditutupPada: string | null,
): boolean {
  if (baris?.tak_berlaku_pada) return true;
  return ditutupPada !== null && !baris?.koreksi_id;
}

export function kemampuan(
  keadaan: KeadaanEvaluasi,
  peran: readonly PeranAlur[],
  periodeDitutup: boolean,
): string[] {
  return peristiwaMungkin(ALUR_EVALUASI, keadaan, peran).flatMap((p) => {
    const nama = KEMAMPUAN[p];
    if (!nama || periodeDitutup) return [];
    return [nama];
  });
}

/** The row of the workflow for this step by this person, or why not. */
export function pastikanLangkah(
  keadaan: KeadaanEvaluasi,
  peristiwa: PeristiwaEvaluasi,
  peran: readonly PeranAlur[],
) {
  const langkah = langkahBerikut(ALUR_EVALUASI, keadaan, peristiwa, peran);
  if (langkah) return langkah;
  if (langkahBerikut(ALUR_EVALUASI, keadaan, peristiwa))
    throw tidakBerwenang('Langkah ini bukan kewenangan Anda dalam evaluasi ini.', {
      peran: peristiwa === 'TERIMA' ? 'Pegawai yang dinilai' : 'Pejabat penilai kinerja',
      cara: 'Hanya beliau yang dapat melakukannya.',
    });
  throw new Masalah(
    'keadaan-tidak-cocok',
    SESUDAH_DITETAPKAN.includes(peristiwa) && keadaan !== 'BELUM' && keadaan !== 'DINILAI'
      ? 'Evaluasi ini sudah ditetapkan, sehingga penilaiannya tidak dapat diubah lagi.'
      : 'Langkah ini tidak sesuai dengan keadaan evaluasi sekarang. Muat ulang untuk melihat keadaannya.',
  );
}

/** The row of the workflow for a step that the clock takes. Throws where the table knows none. */
export function pastikanLangkahSistem(keadaan: KeadaanEvaluasi, peristiwa: PeristiwaEvaluasi) {
  const langkah = langkahBerikut(ALUR_EVALUASI, keadaan, peristiwa, 'SISTEM');
  if (!langkah) throw new Error(`${peristiwa} is no step of the clock from ${keadaan}`);
  return langkah;
}

const SESUDAH_DITETAPKAN: readonly PeristiwaEvaluasi[] = ['NILAI', 'GESER', 'TETAPKAN'];
