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
  AMBIL_ALIH: 'evaluasi.ambil-alih',
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

/** What besides state and role decides about a step. */
export interface Saat {
  /** Replaced, or in a closed period: no step is open. */
  terkunci: boolean;
  /** The window has ended, outages included: what was not decided is the atasan's. */
  jendelaLewat: boolean;
  disampaikan: boolean;
  diterima: boolean;
}

export function kemampuan(keadaan: KeadaanEvaluasi, peran: readonly PeranAlur[], saat: Saat): string[] {
  return peristiwaMungkin(ALUR_EVALUASI, keadaan, peran).flatMap((p) => {
    const nama = KEMAMPUAN[p];
    return nama && langkahTerbuka(p, peran, saat) ? [nama] : [];
  });
}

/** Steps of the table that this moment closes. */
function langkahTerbuka(p: PeristiwaEvaluasi, peran: readonly PeranAlur[], saat: Saat): boolean {
  if (saat.terkunci) return false;
  if (p === 'SAMPAIKAN') return !saat.disampaikan;
  if (p === 'TERIMA') return saat.disampaikan && !saat.diterima;
  if (p === 'AMBIL_ALIH') return saat.jendelaLewat && !peran.includes('PENILAI');
  return p !== 'NILAI' || peran.includes('PENILAI') || saat.jendelaLewat;
}

/** Refuses the atasan before the window has passed (403), and steps already taken (409). */
export function pastikanSaatnya(p: PeristiwaEvaluasi, peran: readonly PeranAlur[], saat: Saat): void {
  if (langkahTerbuka(p, peran, { ...saat, terkunci: false })) return;
  if (p === 'NILAI' || p === 'AMBIL_ALIH')
    throw tidakBerwenang(ALUR_EVALUASI.penjaga['jendela-terlewat'].pesan, {
      peran: 'Pejabat penilai kinerja',
      cara: 'Selama jangka waktu evaluasi berjalan, beliau yang menilai.',
    });
  throw new Masalah(
    'keadaan-tidak-cocok',
    p === 'TERIMA' && !saat.disampaikan
      ? 'Dokumen ini belum disampaikan kepada Anda.'
      : 'Langkah ini sudah dilakukan. Muat ulang untuk melihat keadaannya.',
  );
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
      peran: PELAKU[peristiwa] ?? 'Pejabat penilai kinerja',
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

const PELAKU: Partial<Record<PeristiwaEvaluasi, string>> = {
  TERIMA: 'Pegawai yang dinilai',
  AJUKAN_KEBERATAN: 'Pegawai yang dinilai',
  TARIK_KEBERATAN: 'Pegawai yang dinilai',
  AMBIL_ALIH: 'Atasan pejabat penilai kinerja',
  KUATKAN: 'Atasan pejabat penilai kinerja',
  UBAH_HASIL: 'Atasan pejabat penilai kinerja',
};

const SESUDAH_DITETAPKAN: readonly PeristiwaEvaluasi[] = ['NILAI', 'GESER', 'TETAPKAN', 'AMBIL_ALIH'];
