import type { KeadaanKeberatan, PihakKeberatan } from '#rules/enum.ts';
import { ALUR_KEBERATAN, type PeristiwaKeberatan } from '#rules/keberatan/alur-keberatan.ts';
import { langkahBerikut, peristiwaMungkin } from '#rules/kernel/alur.ts';
import { Masalah, tidakBerwenang } from '../../masalah.ts';
import type { BarisKeberatanDb } from './queries.ts';

export type Sebagai = 'PEGAWAI' | 'PENILAI' | 'ATASAN_PENILAI';

/** What a person is to an objection; null for everybody else. The one who decides is never also a party. */
export function sebagaiApa(pembacaId: string, b: BarisKeberatanDb): Sebagai | null {
  if (pembacaId === b.pegawai_id) return 'PEGAWAI';
  if (pembacaId === b.penilai_pegawai_id) return 'PENILAI';
  return pembacaId === b.atasan_pegawai_id ? 'ATASAN_PENILAI' : null;
}

/** Refuses whoever may not read it; a draft is the employee's alone. */
export function pastikanBolehMembaca(pembacaId: string, b: BarisKeberatanDb): Sebagai {
  const sebagai = sebagaiApa(pembacaId, b);
  if (sebagai === 'PEGAWAI' || (sebagai && b.keadaan !== 'DRAF')) return sebagai;
  throw tidakBerwenang(
    'Keberatan hanya dapat dibaca pegawai yang mengajukannya, pejabat penilainya, dan atasan pejabat penilai.',
  );
}

/** The row of the workflow for this step by this person, or why not. */
export function pastikanLangkah(b: BarisKeberatanDb, peristiwa: PeristiwaKeberatan, sebagai: Sebagai) {
  const keadaan = b.keadaan as KeadaanKeberatan;
  const langkah = langkahBerikut(ALUR_KEBERATAN, keadaan, peristiwa, sebagai);
  if (langkah) return langkah;
  if (langkahBerikut(ALUR_KEBERATAN, keadaan, peristiwa))
    throw tidakBerwenang('Langkah ini bukan kewenangan Anda dalam keberatan ini.', {
      peran:
        peristiwa === 'KUATKAN' || peristiwa === 'UBAH_HASIL'
          ? 'Atasan pejabat penilai kinerja'
          : 'Pegawai yang mengajukan',
      cara: 'Hanya beliau yang dapat melakukannya.',
    });
  throw new Masalah(
    'keadaan-tidak-cocok',
    'Langkah ini tidak sesuai dengan keadaan keberatan sekarang. Muat ulang untuk melihat keadaannya.',
  );
}

/** Each party speaks for itself; the atasan writes down what he heard, or that somebody said nothing. */
export function pastikanBolehMenjelaskan(sebagai: Sebagai, pihak: PihakKeberatan, cara: string): void {
  const boleh = sebagai === 'ATASAN_PENILAI' ? cara !== 'TERTULIS' : sebagai === pihak && cara === 'TERTULIS';
  if (boleh) return;
  throw tidakBerwenang(
    sebagai === 'ATASAN_PENILAI'
      ? 'Penjelasan tertulis ditulis sendiri oleh pihaknya. Catat yang Anda dengar sebagai penjelasan lisan.'
      : 'Anda hanya dapat menulis penjelasan Anda sendiri.',
  );
}

const KEMAMPUAN: Record<PeristiwaKeberatan, string> = {
  SIMPAN: 'keberatan.simpan',
  AJUKAN: 'keberatan.ajukan',
  JELASKAN: 'keberatan.jelaskan',
  TARIK: 'keberatan.tarik',
  KUATKAN: 'keberatan.putus',
  UBAH_HASIL: 'keberatan.putus',
};

/** What this party may do; in a closed period only sign for what was decided before. */
export function kemampuan(b: BarisKeberatanDb, sebagai: Sebagai, tertutup: boolean): string[] {
  const langkah = tertutup ? [] : peristiwaMungkin(ALUR_KEBERATAN, b.keadaan as KeadaanKeberatan, [sebagai]);
  return [
    ...new Set(langkah.map((p) => KEMAMPUAN[p])),
    ...(perluTandaTangan(b, sebagai) ? ['keberatan.terima'] : []),
  ];
}

/** Whether this party has still to sign for the decision. */
export function perluTandaTangan(b: BarisKeberatanDb, sebagai: Sebagai): boolean {
  if (!b.diputus_pada) return false;
  if (sebagai === 'PEGAWAI') return b.diterima_pegawai_pada === null;
  return sebagai === 'PENILAI' && b.diterima_penilai_pada === null;
}
